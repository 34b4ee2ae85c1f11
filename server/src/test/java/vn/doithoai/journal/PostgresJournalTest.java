package vn.doithoai.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

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

    @Override
    Storage storage() {
        return Storage.parse(
                Optional.of("postgresql://postgres:postgres@localhost:" + server.getPort() + "/postgres"), folder);
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
