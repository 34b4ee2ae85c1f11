package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every journal keeps, whatever database is below: run by SqliteJournalTest and PostgresJournalTest against real
/// ones. `aside` is another program's connection to the same database: the hand that tampers.
abstract class JournalContract {

    static final String STREAM = "uong-bi-2024";
    /// A body at which the traps of [#trapAtCommit] and [#trapAtInsert] spring.
    static final String TRAPPED = "{\"trap\":true}";

    @TempDir
    Path folder;

    Vertx vertx;
    Journal journal;

    /// The database under test, the same one for the whole of a test.
    abstract Storage storage();

    abstract Connection aside() throws SQLException;

    /// Statements that make a COMMIT fail, and only the COMMIT, when a line with the body [#TRAPPED] is in it.
    abstract List<String> trapAtCommit();

    /// Statements that make the insert of a line with the body [#TRAPPED] fail.
    abstract List<String> trapAtInsert();

    @BeforeEach
    void openJournal() {
        vertx = Vertx.vertx();
        journal = opened(LostTail.REFUSE);
    }

    @AfterEach
    void closeAll() {
        journal.close().otherwiseEmpty().await();
        vertx.close().await();
    }

    // ---- what is written

    @Test
    void linesComeBackInOrderAndUnchanged() {
        Head three = append(Head.EMPTY, full("a"), entry("b"), full("c"));
        append(three, entry("d"));
        reopen();
        List<Line> lines = lines();
        assertEquals(List.of(1L, 2L, 3L, 4L), lines.stream().map(Line::seq).toList());
        assertEquals(
                List.of(full("a"), entry("b"), full("c"), entry("d")),
                lines.stream().map(Line::entry).toList());
        assertEquals(three, lines.get(2).head());
    }

    @Test
    void anEmptyStreamReadsAsItsBeginning() {
        assertEquals(Head.EMPTY, journal.read(STREAM, line -> {}).await());
    }

    @Test
    void streamsDoNotTouchEachOther() {
        append(Head.EMPTY, entry("a"), entry("b"));
        journal.append("devices", Head.EMPTY, List.of(entry("paired"))).await();
        reopen();
        assertEquals(2, lines().size());
        assertEquals(1, journal.read("devices", line -> {}).await().seq());
    }

    @Test
    void moreLinesThanAPageComeBackWhole() {
        Head head = Head.EMPTY;
        int batch = LineTable.PAGE_LINES / 2;
        for (int i = 0; i < 5; i++) {
            head = journal.append(STREAM, head, entries(batch)).await();
        }
        reopen();
        assertEquals(head, journal.read(STREAM, line -> {}).await());
        assertEquals(5L * batch, head.seq());
    }

    @Test
    void aTextOfEveryKindComesBackAsItWas() {
        var odd = "Đề nghị \"Ủy ban\" \\ ' ; -- $1 ? \u0001 😀 e\u0302\n";
        append(Head.EMPTY, entry(odd));
        reopen();
        assertEquals(odd, lines().getFirst().entry().body());
    }

    @Test
    void anAnswerComesOnTheContextThatAsked() {
        var asked = vertx.getOrCreateContext();
        var came = Future.<Context>future(told -> asked.runOnContext(
                go -> journal.read(STREAM, line -> {}).onComplete(end -> told.complete(Vertx.currentContext()))));
        assertSame(asked, came.await());
    }

    // ---- what is refused

    @Test
    void ofTwoWritersBehindTheSameLineOnlyOneSucceeds() {
        Head one = append(Head.EMPTY, entry("a"));
        List<Future<Head>> both = List.of(
                journal.append(STREAM, one, List.of(entry("mine"))),
                journal.append(STREAM, one, List.of(entry("yours"))));
        Future.join(both).otherwiseEmpty().await();
        assertEquals(1, both.stream().filter(Future::succeeded).count());
        var conflict = assertInstanceOf(JournalConflict.class, failureOf(both.get(1)));
        assertEquals(both.get(0).await(), conflict.actual());
        reopen();
        assertEquals(List.of("a", "mine"), bodies());
    }

    @Test
    void aWriterWhoIsAheadOfTheStreamIsRefused() {
        append(Head.EMPTY, entry("a"));
        var ahead = new Head(7, "a".repeat(64));
        assertInstanceOf(JournalConflict.class, failureOf(journal.append(STREAM, ahead, List.of(entry("b")))));
        assertEquals(List.of("a"), bodies());
    }

    @Test
    void aBatchThatFailsInTheMiddleLeavesNothing() throws SQLException {
        run(trapAtInsert());
        Head one = append(Head.EMPTY, entry("a"));
        var failed = journal.append(STREAM, one, List.of(entry("b"), entry(TRAPPED), entry("c")));
        assertInstanceOf(JournalRefused.class, failureOf(failed));
        append(one, entry("d"));
        reopen();
        assertEquals(List.of("a", "d"), bodies());
    }

    @Test
    void aFailingCommitLeavesNothingAndTheNextBatchDoesNotBringItBack() throws SQLException {
        run(trapAtCommit());
        Head one = append(Head.EMPTY, entry("a"));
        assertInstanceOf(
                JournalRefused.class, failureOf(journal.append(STREAM, one, List.of(entry("b"), entry(TRAPPED)))));
        assertEquals(List.of("a"), storedBodies());
        append(one, entry("second"));
        assertEquals(List.of("a", "second"), storedBodies());
        reopen();
        assertEquals(List.of("a", "second"), bodies());
    }

    @Test
    void aBareStatementAfterATransactionIsDurableAtOnce() throws SQLException {
        append(Head.EMPTY, entry("a"));
        Link link = Link.open(vertx, Dialect.of(storage()));
        link.begin();
        link.run("create table aside (n bigint)");
        link.commit();
        link.run("insert into aside values (1)");
        try (Connection other = aside();
                var rows = other.createStatement().executeQuery("select count(*) from aside")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
        } finally {
            link.close();
        }
    }

    @Test
    void anEmptyBatchAndABadNameAreMistakesOfTheCaller() {
        assertThrows(IllegalArgumentException.class, () -> journal.append(STREAM, Head.EMPTY, List.of()));
        assertThrows(IllegalArgumentException.class, () -> journal.read("../x", line -> {}));
    }

    // ---- what was changed by hand

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + 1",
                "actor = 'x'",
                "device = 'x'",
                "command = 'x'",
                "fingerprint = 'x'",
                "result = 'x'",
                "type = 'x'",
                "version = 2",
                "body = 'x'",
                "hash = 'x'",
                "hash = '0000000000000000000000000000000000000000000000000000000000000000'"
            })
    void aChangedLineIsNamed(String change) throws SQLException {
        append(Head.EMPTY, full("a"), full("b"), full("c"), full("d"));
        run(List.of("update journal_line set " + change + " where seq = 3"));
        reopen();
        var damage = damage();
        assertEquals(STREAM, damage.stream());
        assertEquals(3, damage.seq());
        assertTrue(damage.getMessage().startsWith("Line 3 of stream uong-bi-2024 in "), damage.getMessage());
        assertTrue(damage.getMessage().contains("Restore a backup"), damage.getMessage());
    }

    @Test
    void aRemovedLineIsNamed() throws SQLException {
        append(Head.EMPTY, entry("a"), entry("b"), entry("c"));
        run(List.of("delete from journal_line where seq = 2"));
        reopen();
        assertEquals(2, damage().seq());
        assertTrue(damage().getMessage().startsWith("Line 2 of stream uong-bi-2024 is missing"), damage().getMessage());
    }

    @Test
    void twoExchangedLinesAreNamed() throws SQLException {
        append(Head.EMPTY, entry("a"), entry("b"), entry("c"));
        run(List.of(
                "update journal_line set seq = 99 where seq = 1",
                "update journal_line set seq = 1 where seq = 2",
                "update journal_line set seq = 2 where seq = 99"));
        reopen();
        assertEquals(1, damage().seq());
    }

    @Test
    void aStreamRewrittenWithGoodHashesIsFoundByItsHead() throws SQLException {
        append(Head.EMPTY, entry("a"), entry("b"));
        List<Line> forged = new Chain(STREAM, Head.EMPTY).seal(List.of(entry("a"), entry("forged")));
        run(List.of("update journal_line set body = 'forged', hash = '"
                + forged.get(1).hash() + "' where seq = 2"));
        assertEquals(2, damageAtOpening().seq());
    }

    // ---- what was lost

    @Test
    void aLostTailIsNamedAtOpeningAndOnlyGivenUpExplicitly() throws SQLException, IOException {
        Head two = append(Head.EMPTY, entry("a"), entry("b"));
        append(two, entry("c"), entry("d"));
        run(List.of("delete from journal_line where seq > 2"));
        JournalDamaged damage = damageAtOpening();
        assertEquals(3, damage.seq());
        assertTrue(
                damage.getMessage().startsWith("The tail of stream uong-bi-2024 is lost: the head file says line 4, "),
                damage.getMessage());
        assertTrue(damage.getMessage().contains("--accept-lost-tail"), damage.getMessage());
        journal = opened(LostTail.ACCEPT);
        assertEquals(two, journal.read(STREAM, line -> {}).await());
        append(two, entry("e"));
        reopen();
        assertEquals(List.of("a", "b", "e"), bodies());
        assertTrue(heads().stream().anyMatch(name -> name.startsWith(STREAM + ".head.until-")), heads().toString());
    }

    @Test
    void aWholeStreamThatVanishedIsALostTail() throws SQLException {
        append(Head.EMPTY, entry("a"));
        run(List.of("delete from journal_line"));
        assertEquals(1, damageAtOpening().seq());
    }

    @Test
    void aMissingHeadIsNotTakenForABeginning() throws IOException {
        append(Head.EMPTY, entry("a"));
        journal.close().await();
        Files.delete(folder.resolve("heads").resolve(STREAM + ".head"));
        JournalDamaged damage = damageAtOpening();
        assertTrue(
                damage.getMessage().startsWith("The head file of stream uong-bi-2024 is missing"), damage.getMessage());
        journal = opened(LostTail.ACCEPT);
        assertEquals(List.of("a"), bodies());
        reopen();
        assertEquals(List.of("a"), bodies());
    }

    @Test
    void aCrashBetweenCommitAndHeadIsNoLossAndTheHeadCatchesUp() throws IOException {
        Head one = append(Head.EMPTY, entry("a"));
        Path head = folder.resolve("heads").resolve(STREAM + ".head");
        Path before = Files.copy(head, folder.resolve("before"));
        append(one, entry("b"), entry("c"));
        journal.close().await();
        Files.copy(before, head, StandardCopyOption.REPLACE_EXISTING);
        journal = opened(LostTail.REFUSE);
        assertEquals(List.of("a", "b", "c"), bodies());
        journal.close().await();
        try (HeadFile file = HeadFile.open(head)) {
            assertEquals(3, file.read().orElseThrow().seq());
        }
        journal = opened(LostTail.REFUSE);
    }

    // ---- personal data

    @Test
    void purgedPersonalDataIsGoneAndTheChainStaysWhole() throws SQLException {
        append(Head.EMPTY, full("a"), full("b"), entry("c"));
        journal.purgePersonal(STREAM, List.of(2L, 3L, 99L)).await();
        reopen();
        assertEquals(
                List.of(Optional.of("phone of a"), Optional.empty(), Optional.empty()),
                lines().stream().map(line -> line.entry().personal()).toList());
        try (Connection other = aside();
                var rows = other.createStatement().executeQuery("select count(*) from journal_personal")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
        }
    }

    // ---- opening

    @Test
    void aSecondServerOnTheSameFolderIsToldWhoHasIt() {
        var failure = assertInstanceOf(
                JournalClosed.class, failureOf(Journal.open(vertx, storage(), folder, LostTail.REFUSE)));
        assertTrue(
                failure.getMessage()
                        .startsWith("Another server (process "
                                + ProcessHandle.current().pid() + ") is using the data folder"),
                failure.getMessage());
        append(Head.EMPTY, entry("the first goes on"));
    }

    @Test
    void anOlderProgramRefusesANewerSchema() throws SQLException {
        run(List.of("insert into journal_schema (version) values (1000)"));
        journal.close().await();
        var failure = assertInstanceOf(JournalClosed.class, failureOf(Journal.open(vertx, storage(), folder)));
        assertTrue(failure.getMessage().contains("was written by a newer program (schema 1000"), failure.getMessage());
    }

    @Test
    void aClosedJournalSaysSo() {
        journal.close().await();
        var failure = assertInstanceOf(
                JournalClosed.class, failureOf(journal.append(STREAM, Head.EMPTY, List.of(entry("a")))));
        assertFalse(failure.getMessage().isBlank());
    }

    // ---- the words these tests are written in

    static Entry entry(String body) {
        return new Entry(
                Instant.parse("2024-11-22T01:15:02.120Z"),
                "secretary-1",
                "device-4",
                "0198d2aa-7b1c-7000-8000-0000000000aa",
                "5d41402abc4b2a76",
                Optional.empty(),
                "note-written",
                1,
                body,
                Optional.empty());
    }

    static Entry full(String body) {
        Entry e = entry(body);
        return new Entry(
                e.at(),
                e.actor(),
                e.device(),
                e.command(),
                e.fingerprint(),
                Optional.of("{\"delegate\":\"17\"}"),
                "walk-in-registered",
                1,
                body,
                Optional.of("phone of " + body));
    }

    static List<Entry> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> entry("line " + i)).toList();
    }

    Head append(Head after, Entry... entries) {
        return journal.append(STREAM, after, List.of(entries)).await();
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        journal.read(STREAM, lines::add).await();
        return lines;
    }

    List<String> bodies() {
        return lines().stream().map(line -> line.entry().body()).toList();
    }

    /// What another program sees in the database now.
    List<String> storedBodies() throws SQLException {
        var bodies = new ArrayList<String>();
        try (Connection other = aside();
                var rows = other.createStatement().executeQuery("select body from journal_line order by seq")) {
            while (rows.next()) bodies.add(rows.getString(1));
        }
        return bodies;
    }

    void run(List<String> statements) throws SQLException {
        try (Connection other = aside();
                var statement = other.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    Journal opened(LostTail lostTail) {
        return Journal.open(vertx, storage(), folder, lostTail).await();
    }

    void reopen() {
        journal.close().await();
        journal = opened(LostTail.REFUSE);
    }

    List<String> heads() throws IOException {
        try (var files = Files.list(folder.resolve("heads"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    JournalDamaged damage() {
        return assertInstanceOf(JournalDamaged.class, failureOf(journal.read(STREAM, line -> {})));
    }

    JournalDamaged damageAtOpening() {
        journal.close().await();
        return assertInstanceOf(JournalDamaged.class, failureOf(Journal.open(vertx, storage(), folder)));
    }

    static Throwable failureOf(Future<?> future) {
        return assertThrows(Throwable.class, future::await);
    }
}
