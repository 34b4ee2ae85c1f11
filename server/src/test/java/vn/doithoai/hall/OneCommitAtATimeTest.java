package vn.doithoai.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.Decision;
import vn.doithoai.conference.Result;
import vn.doithoai.journal.Entry;
import vn.doithoai.journal.Head;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.Line;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;

/// Wishes that come in the very moment in which a failed commit has been settled.
class OneCommitAtATimeTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("after a failed commit, too, nothing is written before what is being written is done")
    void afterARebuilding() throws Exception {
        Vertx vertx = Vertx.vertx();
        Journal real = Journal.open(vertx, new Storage.Sqlite(data.resolve("journal.db")), data, LostTail.REFUSE)
                .await();
        try {
            Watched journal = new Watched(vertx, real);
            Ledger<List<String>, String> ledger =
                    Ledger.open(vertx, journal, "words", Words.NONE).await();
            journal.ledger = Optional.of(ledger);
            Future<Answer> refused = ledger.submit(wish("refused by the disk"));
            assertInstanceOf(NotRecorded.class, assertThrows(Exception.class, refused::await));
            journal.settled.future().await(20, TimeUnit.SECONDS);
            assertEquals(List.of("first", "second"), ledger.state());
            assertEquals(1, journal.mostAtOnce.get());
        } finally {
            real.close().await();
            vertx.close().await();
        }
    }

    private static Wish<List<String>, String> wish(String word) {
        return new Wish<>(
                word, word, "chair", "device-1", Instant.EPOCH, _ -> Decision.accept(new Result.Done(), word));
    }

    /// The real journal, whose first commit fails as a full disk fails. One wish comes one turn of the event loop after
    /// it was read again, and the next while that one is being written.
    private static final class Watched implements Journal {
        private final Vertx vertx;
        private final Journal real;
        private final Promise<Void> settled = Promise.promise();
        private final AtomicInteger atOnce = new AtomicInteger();
        private final AtomicInteger mostAtOnce = new AtomicInteger();
        private volatile Optional<Ledger<List<String>, String>> ledger = Optional.empty();
        private volatile boolean failed;

        Watched(Vertx vertx, Journal real) {
            this.vertx = vertx;
            this.real = real;
        }

        @Override
        public Future<Head> append(String stream, Head after, List<Entry> entries) {
            if (!failed) {
                failed = true;
                return Future.failedFuture(new IOException("the disk is full"));
            }
            mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            if (entries.getFirst().body().equals("first")) {
                ledger.orElseThrow().submit(wish("second")).mapEmpty().onComplete(_ -> settled.tryComplete());
            }
            return real.append(stream, after, entries).onComplete(_ -> atOnce.decrementAndGet());
        }

        @Override
        public Future<Head> read(String stream, Consumer<Line> each) {
            return real.read(stream, each).onSuccess(_ -> {
                if (failed) vertx.runOnContext(_ -> ledger.orElseThrow().submit(wish("first")));
            });
        }

        @Override
        public Future<List<Line>> page(String stream, long after, int max) {
            return real.page(stream, after, max);
        }

        @Override
        public Future<Instant> newest() {
            return real.newest();
        }

        @Override
        public Future<Void> close() {
            return real.close();
        }
    }
}
