package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full, or really read-only: a small one in memory, mounted for the test. Skipped where this
/// process may not mount.
class DiskTest {

    private static final String STREAM = JournalRig.STREAM;

    @TempDir
    Path folder;

    private Vertx vertx;
    private Path disk;

    @BeforeEach
    void mountDisk() throws IOException, InterruptedException {
        vertx = Vertx.vertx();
        // The native library is unpacked once in a process: not onto the disk that is to be unmounted.
        Path elsewhere = folder.resolve("elsewhere");
        Journal.open(vertx, new Storage.Sqlite(elsewhere.resolve("journal.db")), elsewhere)
                .compose(Journal::close)
                .await();
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()), "mounting is not allowed");
    }

    @AfterEach
    void unmountDisk() throws IOException, InterruptedException {
        vertx.close().await();
        ran("umount", disk.toString());
    }

    @Test
    void aFullDiskRefusesKeepsWhatItHasAndGoesOnWithMoreSpace() throws IOException, InterruptedException {
        Journal journal = open();
        Head head = Head.EMPTY;
        Future<Head> answer = append(journal, head);
        for (int batch = 0; batch < 1_000 && succeeds(answer); batch++) {
            head = answer.await();
            answer = append(journal, head);
        }
        var refusal = assertInstanceOf(JournalRefused.class, JournalRig.failureOf(answer));
        assertTrue(refusal.getMessage().contains("Check the free space"), refusal.getMessage());
        assertTrue(head.seq() > 0, "something fits on the disk");
        assertEquals(head, journal.read(STREAM, line -> {}).await());
        assertInstanceOf(JournalRefused.class, JournalRig.failureOf(append(journal, head)));

        assertTrue(ran("mount", "-o", "remount,size=16m", disk.toString()));
        head = append(journal, head).await();
        journal.close().await();
        journal = open();
        assertEquals(head, journal.read(STREAM, line -> {}).await());
        journal.close().await();
    }

    @Test
    void aDiskThatTurnedReadOnlyIsNamedAndNothingAcknowledgedIsLost() throws IOException, InterruptedException {
        Journal journal = open();
        Head head = append(journal, Head.EMPTY).await();
        journal.close().await();
        assertTrue(ran("mount", "-o", "remount,ro", disk.toString()));
        var refusal = assertInstanceOf(
                JournalClosed.class,
                JournalRig.failureOf(Journal.open(vertx, new Storage.Sqlite(disk.resolve("journal.db")), disk)));
        assertTrue(refusal.getMessage().contains(disk.toString()), refusal.getMessage());
        assertTrue(ran("mount", "-o", "remount,rw", disk.toString()));
        journal = open();
        assertEquals(head, journal.read(STREAM, line -> {}).await());
        journal.close().await();
    }

    private Journal open() {
        return Journal.open(vertx, new Storage.Sqlite(disk.resolve("journal.db")), disk)
                .await();
    }

    private Future<Head> append(Journal journal, Head after) {
        return journal.append(STREAM, after, JournalRig.entries(20));
    }

    private static boolean succeeds(Future<?> answer) {
        return answer.map(true).otherwise(false).await();
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() == 0;
    }
}
