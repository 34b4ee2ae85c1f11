package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A backup is taken while lines are being written, and put back by somebody who has an empty folder and a file.
class BackupTest {

    private static final String STREAM = JournalRig.STREAM;

    @TempDir
    Path folder;

    private Vertx vertx;
    private Journal journal;
    private Storage storage;
    private Path backup;

    @BeforeEach
    void openJournal() {
        vertx = Vertx.vertx();
        storage = new Storage.Sqlite(folder.resolve("data/journal.db"));
        backup = folder.resolve("backup.db");
        journal = Journal.open(vertx, storage, folder.resolve("data")).await();
    }

    @AfterEach
    void closeAll() {
        journal.close().await();
        vertx.close().await();
    }

    @Test
    void aBackupTakenWhileLinesAreWrittenIsAWholeBeginningOfThem() {
        Head first = append(Head.EMPTY, 5_000);
        Future<Map<String, Head>> made = Backup.make(vertx, storage, backup);
        Head last = first;
        while (!made.isComplete()) last = append(last, 1);
        Head copied = made.await().get(STREAM);
        assertTrue(copied.seq() >= first.seq() && copied.seq() <= last.seq(), copied.toString());
        assertEquals(copied, restored().read(STREAM, line -> {}).await());
    }

    @Test
    void aRestoredBackupIsOnlyTakenExplicitly() {
        append(Head.EMPTY, 3);
        Backup.make(vertx, storage, backup).await();
        journal.close().await();
        Path target = put();
        var refusal = assertInstanceOf(
                JournalDamaged.class,
                JournalRig.failureOf(Journal.open(vertx, new Storage.Sqlite(target), target.getParent())));
        assertTrue(refusal.getMessage().contains("--accept-lost-tail"), refusal.getMessage());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Files.writeString(backup, "yesterday's");
        var refusal = assertInstanceOf(JournalClosed.class, JournalRig.failureOf(Backup.make(vertx, storage, backup)));
        assertTrue(refusal.getMessage().contains("is there already"), refusal.getMessage());
        assertEquals("yesterday's", Files.readString(backup));
    }

    @Test
    void aTamperedJournalGivesNoBackup() throws SQLException {
        append(Head.EMPTY, 3);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/journal.db"));
                var statement = other.createStatement()) {
            statement.execute("update journal_line set body = 'x' where seq = 2");
        }
        var damage = assertInstanceOf(JournalDamaged.class, JournalRig.failureOf(Backup.make(vertx, storage, backup)));
        assertEquals(2, damage.seq());
        assertFalse(Files.exists(backup));
        assertFalse(Files.exists(folder.resolve("backup.db.part")));
    }

    @Test
    void purgedPersonalDataIsNotInTheBackup() throws IOException {
        journal.append(STREAM, Head.EMPTY, List.of(JournalRig.full("a"), JournalRig.purge(), JournalRig.full("b")))
                .await();
        Backup.make(vertx, storage, backup).await();
        assertFalse(holds(backup, "phone of a"));
        assertTrue(holds(backup, "phone of b"));
    }

    @Test
    void purgedPersonalDataIsNotInTheFilesOfTheRunningServer() throws IOException {
        journal.append(STREAM, Head.EMPTY, List.of(JournalRig.full("a"), JournalRig.purge(), JournalRig.full("b")))
                .await();
        try (var files = Files.list(folder.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(holds(file, "phone of a"), file.toString());
            }
        }
        assertTrue(holds(folder.resolve("data/journal.db"), "phone of b"));
    }

    private Head append(Head after, int lines) {
        return journal.append(STREAM, after, JournalRig.entries(lines)).await();
    }

    private Journal restored() {
        journal.close().await();
        Path target = put();
        journal = Journal.open(vertx, new Storage.Sqlite(target), target.getParent(), LostTail.ACCEPT)
                .await();
        return journal;
    }

    private Path put() {
        Path target = folder.resolve("restored/journal.db");
        try {
            Files.createDirectories(target.getParent());
            return Files.copy(backup, target);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean holds(Path file, String text) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
    }
}
