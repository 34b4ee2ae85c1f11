package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The contract on a real PostgreSQL.
class PostgresJournalTest extends JournalContract {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startServer() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    }

    @AfterAll
    static void stopServer() throws IOException {
        server.close();
    }

    @AfterEach
    void emptyDatabase() throws SQLException {
        run(List.of("drop schema public cascade", "create schema public"));
    }

    @Test
    void aConnectionThatDiesInCommitIsSettledByANewOne() throws SQLException {
        Head one = append(Head.EMPTY, entry("a"));
        run(List.of("""
                create function springs() returns trigger language plpgsql as
                  $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$""", """
                create constraint trigger springs after insert on journal_line deferrable initially deferred
                  for each row when (new.body = '{"trap":true}') execute function springs()"""));
        assertInstanceOf(JournalRefused.class, failureOf(journal.append(STREAM, one, List.of(entry(TRAPPED)))));
        append(one, entry("b"));
        assertEquals(List.of("a", "b"), storedBodies());
    }

    @Test
    void aCommitWhoseAnswerWasLostIsReportedAsWritten() {
        journal.close().await();
        var proxy = new AnswerLoser(vertx, server.getPort());
        journal = Journal.open(vertx, at(proxy.port()), folder).await();
        Head one = append(Head.EMPTY, entry("a"));
        proxy.loseNextCommitAnswer();
        Head two = append(one, entry("b"));
        assertTrue(proxy.lost());
        append(two, entry("c"));
        assertEquals(List.of("a", "b", "c"), bodies());
    }

    @Test
    void ofTwoServersOnOneDatabaseTheOneThatIsBehindIsRefused() {
        Head one = append(Head.EMPTY, entry("a"));
        Path other = folder.resolve("other");
        Journal second = Journal.open(vertx, storage(), other, LostTail.ACCEPT).await();
        try {
            second.append(STREAM, one, List.of(entry("theirs"))).await();
            var refusal = failureOf(journal.append(STREAM, one, List.of(entry("mine"))));
            assertEquals(
                    2, assertInstanceOf(JournalConflict.class, refusal).actual().seq());
            assertEquals(List.of("a", "theirs"), bodies());
        } finally {
            second.close().await();
        }
    }

    @Test
    void aDatabaseThatMayLoseWhatItConfirmedIsNotUsed() throws SQLException {
        journal.close().await();
        setFullPageWrites("off");
        try {
            var refusal = assertInstanceOf(JournalClosed.class, failureOf(Journal.open(vertx, storage(), folder)));
            assertTrue(
                    refusal.getMessage().contains("show full_page_writes says off, but must be on"),
                    refusal.getMessage());
            assertFalse(refusal.getMessage().contains("postgres:postgres"), refusal.getMessage());
        } finally {
            setFullPageWrites("on");
        }
    }

    private void setFullPageWrites(String value) throws SQLException {
        run(List.of("alter system set full_page_writes = " + value, "select pg_reload_conf()"));
        String shown = "";
        for (int tries = 0; tries < 1_000 && !shown.equals(value); tries++) {
            try (Connection fresh = aside();
                    var rows = fresh.createStatement().executeQuery("show full_page_writes")) {
                assertTrue(rows.next());
                shown = rows.getString(1);
            }
        }
        assertEquals(value, shown);
    }

    @Override
    Storage storage() {
        return at(server.getPort());
    }

    private Storage at(int port) {
        return Storage.parse(Optional.of("postgresql://postgres:postgres@localhost:" + port + "/postgres"), folder);
    }

    @Override
    Connection aside() throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
    }

    @Override
    List<String> trapAtCommit() {
        return List.of("""
                create function springs() returns trigger language plpgsql as
                  $$ begin raise exception 'sprung'; end $$""", """
                create constraint trigger springs after insert on journal_line deferrable initially deferred
                  for each row when (new.body = '{"trap":true}') execute function springs()""");
    }

    @Override
    List<String> trapAtInsert() {
        return List.of("""
                create function springs() returns trigger language plpgsql as
                  $$ begin raise exception 'sprung'; end $$""", """
                create trigger springs before insert on journal_line
                  for each row when (new.body = '{"trap":true}') execute function springs()""");
    }
}
