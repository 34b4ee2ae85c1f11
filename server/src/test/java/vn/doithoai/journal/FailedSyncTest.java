package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The disk answers a sync with an error: nobody knows whether the lines are there until the disk is asked again. The
/// error is put in by `strace` into a process of its own; skipped where there is no strace or it may not attach.
class FailedSyncTest {

    private static final String LOG = "journal.db-wal";

    @TempDir
    Path folder;

    private JournalProcess victim;

    @BeforeEach
    void startVictim() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "there is no strace");
        victim = JournalProcess.start(folder);
    }

    @AfterEach
    void endVictim() throws InterruptedException {
        if (victim != null) victim.end();
    }

    @Test
    void oneFailedSyncIsSettledByAskingTheDisk() throws IOException, InterruptedException {
        assertEquals("20", victim.answerTo("append"));
        Process strace = failSyncs(LOG, ":when=1");
        String answer = victim.answerTo("append");
        assertTrue(Set.of("40", "JournalRefused").contains(answer), answer);
        strace.destroy();
        strace.waitFor();
        long lines = answer.equals("40") ? 40 : 20;
        assertEquals(Long.toString(lines), victim.answerTo("read"));
        assertEquals(Long.toString(lines + 20), victim.answerTo("append"));
        endVictim();
        assertEquals(lines + 20, linesOnDisk());
    }

    @Test
    void whileEverySyncFailsNobodyIsToldAnythingAndThenTheTruthIsShown() throws IOException, InterruptedException {
        assertEquals("20", victim.answerTo("append"));
        Process strace = failSyncs(LOG, "");
        assertEquals("JournalUnknown", victim.answerTo("append"));
        assertEquals("JournalClosed", victim.answerTo("append"));
        strace.destroy();
        strace.waitFor();
        String lines = victim.answerTo("read");
        assertTrue(Set.of("20", "40").contains(lines), lines);
        assertEquals(Long.toString(Long.parseLong(lines) + 20), victim.answerTo("append"));
        endVictim();
        assertEquals(Long.parseLong(lines) + 20, linesOnDisk());
    }

    @Test
    void aHeadFileWhoseSyncFailedIsWrittenAnewAfterTheNextReading() throws IOException, InterruptedException {
        assertEquals("20", victim.answerTo("append"));
        Process strace = failSyncs("heads/" + JournalRig.STREAM + ".head", ":when=1");
        assertEquals("40", victim.answerTo("append"), "its head is synced beside the next commit");
        assertEquals("60", victim.answerTo("append"), "it is on disk, so yes is the truth");
        strace.destroy();
        strace.waitFor();
        assertEquals("JournalClosed", victim.answerTo("append"));
        assertEquals("60", victim.answerTo("read"));
        assertEquals("80", victim.answerTo("append"));
        endVictim();
        assertEquals(80, linesOnDisk());
    }

    /// Lets the syncs of a file fail from now on; returns once strace has the process.
    private Process failSyncs(String file, String when) throws IOException {
        Process strace = new ProcessBuilder(
                        "/usr/bin/strace",
                        "-f",
                        "-o",
                        folder.resolve("syncs").toString(),
                        "-p",
                        Long.toString(victim.pid()),
                        "-P",
                        folder.resolve(file).toString(),
                        "-e",
                        "trace=fsync,fdatasync",
                        "-e",
                        "inject=fsync,fdatasync:error=EIO" + when)
                .start();
        String first = strace.errorReader().readLine();
        assumeTrue(first != null && first.contains("attached"), "strace: " + first);
        return strace;
    }

    private long linesOnDisk() {
        Vertx vertx = Vertx.vertx();
        Journal journal = Journal.open(vertx, new Storage.Sqlite(folder.resolve("journal.db")), folder)
                .await();
        long lines = journal.read(JournalRig.STREAM, line -> {}).await().seq();
        journal.close().await();
        vertx.close().await();
        return lines;
    }
}
