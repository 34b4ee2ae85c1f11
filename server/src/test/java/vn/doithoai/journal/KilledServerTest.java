package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers as processes of their own: killed in the middle of a write, or started twice on one folder.
class KilledServerTest {

    private static final int KILLS = 6;
    private static final int BATCH = 20;

    @TempDir
    Path folder;

    private Vertx vertx;

    @BeforeEach
    void openVertx() {
        vertx = Vertx.vertx();
    }

    @AfterEach
    void closeVertx() {
        vertx.close().await();
    }

    @Test
    void whatWasConfirmedIsThereAfterEveryKill() throws IOException, InterruptedException {
        long seed = Long.getLong("seed", new Random().nextLong());
        System.out.println("KilledServerTest -Dseed=" + seed);
        var random = new Random(seed);
        long before = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            JournalProcess server = JournalProcess.start(folder);
            assertEquals(Long.toString(before), server.answerTo("read"));
            int answersBefore = random.nextInt(30);
            for (int i = 0; i < answersBefore + 3; i++) server.order("append");
            long confirmed = before;
            for (int i = 0; i < answersBefore; i++) confirmed = Long.parseLong(server.answer());
            server.kill();
            for (String late = server.answer(); late != null; late = server.answer()) confirmed = Long.parseLong(late);
            before = linesOnDisk();
            assertTrue(before >= confirmed, before + " lines on disk, but " + confirmed + " were confirmed");
            assertTrue(before <= confirmed + BATCH, before + " lines on disk, " + confirmed + " confirmed");
        }
        try (var left = Files.list(folder.resolve("native"))) {
            long libraries =
                    left.filter(file -> !file.toString().endsWith(".lck")).count();
            assertEquals(1, libraries, "only the last killed server's library is left");
        }
    }

    @Test
    void aSecondServerIsToldWhichProcessHasTheFolder() throws IOException, InterruptedException {
        JournalProcess server = JournalProcess.start(folder);
        var refusal =
                assertInstanceOf(JournalClosed.class, JournalRig.failureOf(Journal.open(vertx, storage(), folder)));
        assertTrue(
                refusal.getMessage()
                        .startsWith("Another server (process " + server.pid() + ") is using the data folder"),
                refusal.getMessage());
        assertEquals(Integer.toString(BATCH), server.answerTo("append"));
        server.end();
        assertEquals(BATCH, linesOnDisk());
    }

    private long linesOnDisk() {
        Journal journal = Journal.open(vertx, storage(), folder).await();
        long lines = journal.read(JournalRig.STREAM, line -> {}).await().seq();
        journal.close().await();
        return lines;
    }

    private Storage storage() {
        return new Storage.Sqlite(folder.resolve("journal.db"));
    }
}
