package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.journal.Copies.Outcome;

/// Copies on a stick that is pulled out, full or locked: a copy is whole or not there.
class CopiesTest {
    private static final String STREAM = JournalRig.STREAM;
    private static final String ANOTHER_HALLS = "hall-20200101-080000.db";

    @TempDir
    Path folder;

    private Vertx vertx;
    private Journal journal;
    private Path data;
    private Path stick;
    private Copies copies;
    private Instant now = Instant.parse("2026-11-20T01:00:00Z");

    @BeforeEach
    void openJournal() throws IOException {
        vertx = Vertx.vertx();
        data = folder.resolve("data");
        stick = Files.createDirectory(folder.resolve("stick"));
        Storage storage = new Storage.Sqlite(data.resolve("journal.db"));
        journal = Journal.open(vertx, storage, data).await();
        copies = new Copies(vertx, storage, data, stick);
    }

    @AfterEach
    void closeAll() {
        journal.close().await();
        vertx.close().await();
    }

    @Test
    void aCopyCanBeGoneBackTo() throws IOException {
        Head end = append(Head.EMPTY, 100);
        assertEquals(Outcome.SAME_DISK, next());
        journal.close().await();
        Path target = Files.createDirectory(folder.resolve("restored")).resolve("journal.db");
        Files.copy(stick.resolve(names().getFirst()), target);
        journal = Journal.open(vertx, new Storage.Sqlite(target), target.getParent(), LostTail.ACCEPT)
                .await();
        assertEquals(end, journal.read(STREAM, line -> {}).await());
    }

    /// The laptop's time zone may be any.
    @Test
    void aCopyIsNamedByTheTimeOnTheHallsWall() throws IOException {
        append(Head.EMPTY, 1);
        next();
        assertEquals(List.of("hall-20261120-080500.db"), names());
    }

    @Test
    void theNewestThreeOfThisRunStayAndWhateverElseLiesThere() throws IOException {
        append(Head.EMPTY, 1);
        Files.writeString(stick.resolve(ANOTHER_HALLS), "another hall's");
        next();
        List<String> first = names();
        for (int i = 1; i < Copies.KEPT; i++) next();
        assertTrue(names().containsAll(first), "the first one goes when there are more than enough");
        next();
        assertEquals(Copies.KEPT + 1, names().size());
        assertFalse(names().containsAll(first));
        assertTrue(names().contains(ANOTHER_HALLS));
    }

    @Test
    void aStickThatWasPulledOutIsMissedAndNotMadeUpFor() throws IOException {
        append(Head.EMPTY, 1);
        Files.delete(stick);
        assertEquals(Outcome.MISSING, next());
        assertFalse(Files.exists(stick), "a folder in its place would lie on the laptop's own disk");
        Files.createDirectory(stick);
        Files.writeString(stick.resolve(Copies.UNFINISHED), "cut short");
        assertEquals(Outcome.SAME_DISK, next());
        assertEquals(1, names().size());
    }

    @Test
    void aDamagedJournalLeavesTheCopiesFromBefore() throws Exception {
        append(Head.EMPTY, 3);
        next();
        List<String> before = names();
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                var statement = other.createStatement()) {
            statement.execute("update journal_line set body = 'x' where seq = 2");
        }
        for (int i = 0; i < Copies.KEPT; i++) assertEquals(Outcome.FAILED, next());
        assertEquals(before, names());
    }

    @Test
    void nothingOfACopyStaysBesideTheJournal() throws IOException {
        append(Head.EMPTY, 1);
        next();
        Path left = Files.createDirectory(data.resolve("copying"));
        Files.writeString(left.resolve("journal.db"), "of a server that was killed");
        Copies.sweep(data);
        assertFalse(Files.exists(left));
    }

    @Test
    void aStickWithoutRoomKeepsWhatItHas() throws Exception {
        Head end = append(Head.EMPTY, 1);
        onSmallDisk("size=300k", () -> {
            assertEquals(Outcome.WHOLE, next());
            List<String> before = names();
            append(end, 2_000);
            for (int i = 0; i < Copies.KEPT; i++) assertEquals(Outcome.FULL, next());
            assertEquals(before, names());
        });
    }

    @Test
    void aStickThatTakesNothingIsSaidToTakeNothing() throws Exception {
        append(Head.EMPTY, 1);
        onSmallDisk("size=2m,ro", () -> {
            assertEquals(Outcome.READ_ONLY, next());
            assertEquals(List.of(), names());
        });
    }

    /// In memory; skipped where this process may not mount.
    private void onSmallDisk(String options, Trial trial) throws Exception {
        assumeTrue(ran("mount", "-t", "tmpfs", "-o", options, "tmpfs", stick.toString()), "mounting is not allowed");
        try {
            trial.run();
        } finally {
            ran("umount", stick.toString());
        }
    }

    private interface Trial {
        void run() throws Exception;
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).start().waitFor() == 0;
    }

    private Outcome next() {
        now = now.plusSeconds(300);
        return copies.next(now).await();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private Head append(Head after, int lines) {
        return journal.append(STREAM, after, JournalRig.entries(lines)).await();
    }
}
