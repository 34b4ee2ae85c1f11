package vn.doithoai.journal;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServer;
import io.vertx.core.net.NetSocket;
import java.nio.charset.StandardCharsets;

/// A stretch of cable between the journal and PostgreSQL that breaks at the worst moment: the COMMIT has arrived, its
/// answer has not.
final class AnswerLoser {

    private final NetClient client;
    private final NetServer server;
    private final int databasePort;
    private volatile boolean armed;
    private volatile NetSocket cut;
    private volatile boolean lost;

    AnswerLoser(Vertx vertx, int databasePort) {
        this.client = vertx.createNetClient();
        this.databasePort = databasePort;
        this.server = vertx.createNetServer()
                .connectHandler(this::carry)
                .listen(0, "localhost")
                .await();
    }

    int port() {
        return server.actualPort();
    }

    void loseNextCommitAnswer() {
        armed = true;
    }

    boolean lost() {
        return lost;
    }

    private void carry(NetSocket journal) {
        journal.pause();
        client.connect(databasePort, "localhost").onSuccess(database -> {
            database.closeHandler(closed -> journal.close());
            journal.closeHandler(closed -> database.close());
            database.handler(answer -> {
                if (lost || !journal.equals(cut)) {
                    journal.write(answer);
                    return;
                }
                lost = true;
                journal.close();
            });
            journal.handler(request -> {
                if (armed && request.toString(StandardCharsets.ISO_8859_1).contains("commit")) cut = journal;
                database.write(request);
            });
            journal.resume();
        });
    }
}
