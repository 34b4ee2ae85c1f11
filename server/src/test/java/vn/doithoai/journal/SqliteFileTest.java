package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a SQLite file on a bad day: overwritten, cut, emptied, deleted, or copied from under a running
/// server as a power cut leaves it.
class SqliteFileTest {

    private static final String STREAM = JournalRig.STREAM;
    private static final int LINES = 300;

    @TempDir
    Path folder;

    private Vertx vertx;
    private Head head;

    /// A data folder as a killed server leaves it: the last lines are still in the log.
    @BeforeEach
    void leaveAKilledServersFolder() throws IOException {
        vertx = Vertx.vertx();
        Path living = folder.resolve("living");
        Journal journal = Journal.open(vertx, storage(living), living).await();
        head = Head.EMPTY;
        for (int i = 0; i < 3; i++) {
            head = journal.append(STREAM, head, JournalRig.entries(LINES / 3)).await();
        }
        copy(living, killed());
        journal.close().await();
    }

    @AfterEach
    void closeVertx() {
        vertx.close().await();
    }

    @Test
    void aKilledServersFolderOpensWhole() {
        Journal journal = open();
        assertEquals(head, journal.read(STREAM, line -> {}).await());
        journal.close().await();
    }

    @Test
    void aNewDataFolderIsForTheServerAlone() throws IOException {
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("living"))));
    }

    @Test
    void aDiskOfAnotherMachineIsKnownByItsKind() throws IOException {
        assertTrue(DataFolder.remote("nfs4") && DataFolder.remote("CIFS"));
        assertFalse(DataFolder.remote(Files.getFileStore(folder).type()));
    }

    @Test
    void aDatabaseThatIsNoneIsNamed() throws IOException {
        moveLogIntoDatabase();
        Files.writeString(killed().resolve("journal.db"), "this was a journal once\n".repeat(400));
        JournalDamaged damage = refusal();
        assertTrue(damage.getMessage().contains("journal.db is damaged"), damage.getMessage());
        assertTrue(damage.getMessage().contains("Restore a backup"), damage.getMessage());
    }

    @Test
    void anEmptiedDatabaseIsALostTail() throws IOException {
        Files.write(killed().resolve("journal.db"), new byte[0]);
        Files.delete(killed().resolve("journal.db-wal"));
        assertTrue(
                refusal().getMessage().startsWith("The tail of stream uong-bi-2024 is lost"),
                refusal().getMessage());
    }

    @Test
    void aDeletedDatabaseIsALostTail() throws IOException {
        Files.delete(killed().resolve("journal.db"));
        Files.delete(killed().resolve("journal.db-wal"));
        assertTrue(
                refusal().getMessage().startsWith("The tail of stream uong-bi-2024 is lost"),
                refusal().getMessage());
    }

    @Test
    void aLogThatLostItsEndIsALostTailThoughSqliteSaysNothing() throws IOException {
        Path log = killed().resolve("journal.db-wal");
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        JournalDamaged damage = refusal();
        assertTrue(damage.getMessage().startsWith("The tail of stream uong-bi-2024 is lost"), damage.getMessage());
        Journal journal = Journal.open(vertx, storage(killed()), killed(), LostTail.ACCEPT)
                .await();
        Head left = journal.read(STREAM, line -> {}).await();
        assertTrue(left.seq() < LINES, "lines left: " + left.seq());
        journal.append(STREAM, left, JournalRig.entries(1)).await();
        journal.close().await();
    }

    /// One flipped bit, a zeroed sector or a cut, anywhere in the database or its log: either nothing of the lines is
    /// touched, or the damage is found. Never a shorter or another journal without a word.
    @RepeatedTest(30)
    void noDamageGoesUnnoticed(RepetitionInfo round) throws IOException {
        var random = new Random(round.getCurrentRepetition());
        if (round.getCurrentRepetition() % 2 == 0) moveLogIntoDatabase();
        Path file = killed().resolve(round.getCurrentRepetition() % 2 == 0 ? "journal.db" : "journal.db-wal");
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(3)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(bytes, at & ~511, Math.min(bytes.length, (at & ~511) + 512), (byte) 0);
            default -> bytes = Arrays.copyOf(bytes, at);
        }
        Files.write(file, bytes);
        List<String> bodies = new ArrayList<>();
        try {
            Journal journal = open();
            try {
                journal.read(STREAM, line -> bodies.add(line.entry().body())).await();
            } finally {
                journal.close().otherwiseEmpty().await();
            }
        } catch (JournalDamaged noticed) {
            assertTrue(noticed.getMessage().contains("journal.db"), noticed.getMessage());
            return;
        }
        assertEquals(LINES, bodies.size());
        assertEquals(JournalRig.entries(LINES / 3).stream().map(Entry::body).toList(), bodies.subList(0, LINES / 3));
    }

    /// As a server that ends properly does.
    private void moveLogIntoDatabase() {
        open().close().await();
    }

    private Path killed() {
        return folder.resolve("killed");
    }

    private Journal open() {
        return Journal.open(vertx, storage(killed()), killed()).await();
    }

    private JournalDamaged refusal() {
        return assertInstanceOf(
                JournalDamaged.class, JournalRig.failureOf(Journal.open(vertx, storage(killed()), killed())));
    }

    private static Storage storage(Path folder) {
        return new Storage.Sqlite(folder.resolve("journal.db"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }
}
