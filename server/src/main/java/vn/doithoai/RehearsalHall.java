package vn.doithoai;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.hall.SteadyClock;
import vn.doithoai.rehearse.Options;
import vn.doithoai.rehearse.Rehearsal;
import vn.doithoai.wire.WireTimes;

/// The real server with its own port and its own data, for a rehearsal: the real data are never touched.
final class RehearsalHall {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(WireTimes.VIETNAM);

    private RehearsalHall() {}

    /// Plays a half day and leaves its data behind.
    ///
    /// @param own from [#apart]
    /// @param start starts a server and sees to it that it is closed when the process ends
    static void play(Options options, ConfigFolder own, Function<ConfigFolder, HallServer> start) {
        Path data = own.settings().data();
        HallServer server = start.apply(own);
        Rehearsal.play(options, server.publicUrl(), server.devices().firstCode(), data, Terminal::say);
        Terminal.say("Dữ liệu diễn tập / data of the rehearsal: " + data);
        if (options.keep()) Terminal.say("Máy chủ vẫn chạy, dừng bằng Ctrl-C / the server stays up until Ctrl-C.");
    }

    /// The conference that is to be rehearsed, on a data folder of its own.
    ///
    /// @throws IllegalArgumentException when `config/` has no such conference
    static ConfigFolder apart(ConfigFolder config, Options options) {
        String now = STAMP.format(SteadyClock.ofMachine().instant());
        Path data = config.settings().data().resolveSibling("data-rehearsal-" + now);
        String conference = options.conference()
                .orElseGet(() -> config.conferences().getFirst().id());
        return config.apart(config.settings().apart(data), conference);
    }
}
