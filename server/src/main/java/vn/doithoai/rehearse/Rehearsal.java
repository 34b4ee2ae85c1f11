package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Plays a half day against a running server and compares, in the end, what every screen got with what was sent.
public final class Rehearsal {
    private static final Duration AUDIENCE_WAITED_FOR = Duration.ofSeconds(60);
    private static final Duration LOOK_ROUND = Duration.ofSeconds(5);
    /// What every screen in the hall shows something of.
    private static final Set<String> SEEN_BY_ALL =
            Set.of("call", "start-speech", "end-speech", "extend-speech", "go-to", "open-conference", "show");

    private final Options options;
    private final Consumer<String> say;
    private final Figures figures = new Figures();
    private final Expected expected = new Expected();

    private Rehearsal(Options options, Consumer<String> say) {
        this.options = options;
        this.say = say;
    }

    /// Plays it.
    ///
    /// @param server the address of a server of its own, with a conference that is set up and has not begun
    /// @param organiserCode its first pairing code
    /// @param folder where the minutes are left
    /// @param say what a person who watches reads, line by line
    /// @throws RehearsalFailed when the hall did something else than it should
    public static void play(Options options, String server, String organiserCode, Path folder, Consumer<String> say) {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build()) {
            new Rehearsal(options, say).play(client, server, organiserCode, folder);
            client.shutdownNow();
        }
    }

    private void play(HttpClient client, String server, String organiserCode, Path folder) {
        long began = System.nanoTime();
        Pace pace = new Pace(options.speed());
        Api api = new Api(client, server, figures);
        Device organiser = api.pair(organiserCode);
        Screen screen = organiser.screen();
        Programme programme = Programme.of(screen);
        Cast cast = Cast.enter(api, organiser, programme, screen);
        try {
            Doors doors = new Doors(cast, programme, pace, expected);
            List<Guest> guests = doors.invite(options.people());
            if (!options.fast()) showAudience(server, organiser, screen, guests.getFirst(), pace);
            HalfDay day = new HalfDay(api, cast, programme, pace, expected, say);
            day.play(doors, guests);
            byte[] minutes = day.minutes();
            Path saved = save(folder, minutes);
            Proof proof = new Proof(cast, expected);
            List<String> differences = proof.differences(api.lastSeq(), minutes);
            summary(cast, guests.size(), Duration.ofNanos(System.nanoTime() - began), saved);
            if (!differences.isEmpty()) {
                throw new RehearsalFailed(differences.size() + " of " + proof.checks() + " things compared differ:\n"
                        + String.join("\n", differences));
            }
            say.accept("Đã so sánh " + proof.checks() + " mục, khớp tất cả / things compared, all equal: "
                    + proof.checks());
        } finally {
            cast.screens().forEach(Screen::close);
        }
    }

    private static Path save(Path folder, byte[] minutes) {
        try {
            return Files.write(folder.resolve("minutes.docx"), minutes);
        } catch (IOException e) {
            throw new RehearsalFailed("the minutes could not be saved in " + folder, e);
        }
    }

    /// Gives codes for the screens that people want to watch, and waits a little until one of them is open.
    private void showAudience(String server, Device organiser, Screen screen, Guest guest, Pace pace) {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("display", "Màn hình hội trường / the projector");
        screens.put("chair", "Chủ tọa / the chair");
        screens.put("secretary", "Thư ký / a secretary");
        screens.put("reception", "Bàn đón tiếp / the entrance");
        screens.put("organiser", "Ban tổ chức / the organisers");
        say.accept("DIỄN TẬP: toàn bộ nhân vật là hư cấu / REHEARSAL: everybody in it is made up");
        say.accept("Mở các màn hình này để xem / open these to watch:");
        List<String> mine = new ArrayList<>();
        screens.forEach((role, name) -> {
            JsonNode invitation = organiser.invite(role, name + " (xem)", Map.of());
            mine.add("device/" + invitation.path("id").asText());
            say.accept("  %-32s %s   mã / code %s"
                    .formatted(
                            name,
                            invitation.path("url").asText(),
                            readable(invitation.path("code").asText())));
        });
        say.accept("  %-32s %s/d/%s".formatted("Một đại biểu / a delegate", server, guest.code()));
        say.accept("Bắt đầu khi có màn hình được mở, hoặc sau 60 giây / begins when one is open, or in 60 seconds.");
        boolean watched = screen.within(
                AUDIENCE_WAITED_FOR,
                known -> mine.stream()
                        .anyMatch(key -> Optional.ofNullable(known.get(key))
                                .filter(device -> device.path("connected").asBoolean())
                                .isPresent()));
        if (watched) pace.rest(LOOK_ROUND);
    }

    /// In groups, as the pairing page takes it too.
    private static String readable(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    private void summary(Cast cast, int people, Duration took, Path minutes) {
        List<Long> pushes = new ArrayList<>();
        for (Figures.Command command : figures.commands()) {
            if (SEEN_BY_ALL.contains(command.type())) last(cast, command).ifPresent(pushes::add);
        }
        int frames = cast.screens().stream().mapToInt(Screen::frames).sum();
        say.accept("");
        say.accept("Lệnh / commands: " + figures.byType());
        say.accept("  được chấp nhận / granted %d, bị từ chối đúng / refused as they must be %d, gửi lại / repeated %d"
                .formatted(figures.commands().size(), figures.refusals(), figures.repeats()));
        say.accept("  đến khi ghi xong / until it was on disk      " + figures.answers());
        say.accept("  đến màn hình cuối / until the last screen    " + Figures.Spread.of(pushes));
        say.accept("%d đại biểu, %d màn hình, %d khung tin, %d,%03d giây / people, screens, frames, seconds"
                .formatted(people, cast.screens().size(), frames, took.toSeconds(), took.toMillisPart()));
        say.accept("Biên bản / the minutes: " + minutes);
    }

    /// How long from sending until the last of the hall's screens knew.
    private static Optional<Long> last(Cast cast, Figures.Command command) {
        long latest = 0;
        for (Screen screen : cast.staffScreens()) {
            Optional<Long> knew = screen.knewAt(command.seq());
            if (knew.isEmpty()) return Optional.empty();
            latest = Math.max(latest, knew.get() - command.sentAt());
        }
        return Optional.of(latest);
    }
}
