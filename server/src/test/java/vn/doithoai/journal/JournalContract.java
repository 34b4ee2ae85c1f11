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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every journal keeps, whatever database is below: run by SqliteJournalTest and PostgresJournalTest.
abstract class JournalContract extends JournalDamageContract {

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

    @Test
    void theNewestLineOfAnyStreamSaysWhenItWasWritten() {
        assertEquals(Instant.EPOCH, journal.newest().await());
        journal.append("another", Head.EMPTY, List.of(at("2024-11-22T03:00:00Z")))
                .await();
        append(Head.EMPTY, at("2024-11-22T01:00:00Z"), at("2024-11-22T02:00:00Z"));
        assertEquals(Instant.parse("2024-11-22T03:00:00Z"), journal.newest().await());
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
        assertThrows(
                IllegalArgumentException.class,
                () -> journal.append(STREAM, Head.EMPTY, List.of()).await());
        assertThrows(
                IllegalArgumentException.class,
                () -> journal.read("../x", line -> {}).await());
    }

    // ---- personal data

    @Test
    void purgedPersonalDataIsGoneAndTheChainStaysWhole() throws SQLException {
        Head one = append(Head.EMPTY, full("a"), entry("b"));
        append(one, full("c"), purge(), full("d"));
        reopen();
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("phone of d")),
                lines().stream().map(line -> line.entry().personal()).toList());
        try (Connection other = aside();
                var rows = other.createStatement().executeQuery("select count(*) from journal_personal")) {
            assertTrue(rows.next());
            assertEquals(1, rows.getInt(1));
        }
    }

    @Test
    void aPurgeThatIsNotWrittenTakesNothingAway() throws SQLException {
        run(trapAtCommit());
        Head one = append(Head.EMPTY, full("a"));
        assertInstanceOf(
                JournalRefused.class, failureOf(journal.append(STREAM, one, List.of(purge(), entry(TRAPPED)))));
        assertEquals(Optional.of("phone of a"), lines().getFirst().entry().personal());
    }

    @Test
    void aPurgeOfOneConferenceLeavesTheOthers() {
        append(Head.EMPTY, full("a"));
        journal.append("another", Head.EMPTY, List.of(purge())).await();
        assertEquals(Optional.of("phone of a"), lines().getFirst().entry().personal());
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
    void aFailureSaysTheSameInVietnamese() {
        var failure = assertInstanceOf(JournalFailure.class, failureOf(Journal.open(vertx, storage(), folder)));
        assertTrue(failure.inVietnamese().startsWith("Một máy chủ khác (tiến trình "), failure.inVietnamese());
    }

    @Test
    void aClosedJournalSaysSo() {
        journal.close().await();
        var failure = assertInstanceOf(
                JournalClosed.class, failureOf(journal.append(STREAM, Head.EMPTY, List.of(entry("a")))));
        assertFalse(failure.getMessage().isBlank());
    }
}
