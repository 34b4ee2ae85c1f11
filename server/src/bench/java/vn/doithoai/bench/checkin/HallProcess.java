package vn.doithoai.bench.checkin;

import io.vertx.core.Future;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.doithoai.HallServer;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.journal.LostTail;

/// The whole server in a process of its own, with its journal or without.
final class HallProcess {
    static final String CODE = "BENCHCODE";
    /// No journal at all.
    static final String NONE = "none";

    private HallProcess() {}

    /// @param args the data folder, and where the journal is: a `storage` as in `config/hall.yaml`, or `none`
    public static void main(String[] args) throws IOException {
        Map<String, String> environment =
                new HashMap<>(Map.of("DOITHOAI_PORT", "0", "DOITHOAI_DATA", args[0], "DOITHOAI_ORGANISER_CODE", CODE));
        if (!args[1].equals(NONE)) environment.put("DOITHOAI_STORAGE", args[1]);
        ConfigFolder config = ConfigFolder.load(Path.of("config"), environment);
        HallServer server = (args[1].equals(NONE)
                        ? HallServer.startOn(config, environment, _ -> Future.succeededFuture(new NoJournal()))
                        : HallServer.start(config, environment, LostTail.REFUSE))
                .await();
        System.out.println("PORT " + server.port());
        while (System.in.read() >= 0) {
            // Whoever started us holds the other end.
        }
        server.close().await();
        System.exit(0);
    }
}
