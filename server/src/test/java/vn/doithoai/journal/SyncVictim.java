package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;

/// A process of its own for FailedSyncTest: does what it is told line by line and says what came of it.
///
/// `append` answers with the new end's number or the failure's name, `read` with the number of lines.
final class SyncVictim {

    private SyncVictim() {}

    public static void main(String[] args) throws IOException {
        // strace counts each thread's calls for itself: with one thread "the first sync" is one sync.
        Vertx vertx = Vertx.vertx(new VertxOptions().setWorkerPoolSize(1));
        Path folder = Path.of(args[0]);
        Journal journal = Journal.open(vertx, new Storage.Sqlite(folder.resolve("journal.db")), folder)
                .await();
        var head = new AtomicReference<>(Head.EMPTY);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("pid " + ProcessHandle.current().pid());
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            Future<Head> answer = order.equals("append")
                    ? journal.append(JournalRig.STREAM, head.get(), JournalRig.entries(20))
                    : journal.read(JournalRig.STREAM, line -> {});
            System.out.println(answer.onSuccess(head::set)
                    .map(end -> Long.toString(end.seq()))
                    .otherwise(failure -> failure.getClass().getSimpleName())
                    .await());
        }
        journal.close().await();
        vertx.close().await();
    }
}
