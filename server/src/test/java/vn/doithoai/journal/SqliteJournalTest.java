package vn.doithoai.journal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// The contract on a real SQLite file.
class SqliteJournalTest extends JournalContract {

    /// A table whose rows must point at a line that does not exist, checked at COMMIT only.
    static final List<String> TRAP_AT_COMMIT = List.of("""
            create table trap (stream text, seq bigint,
              foreign key (stream, seq) references journal_line (stream, seq) deferrable initially deferred)""", """
            create trigger springs after insert on journal_line when new.body = '{"trap":true}' begin
              insert into trap values ('nowhere', 1); end""");

    @Override
    Storage storage() {
        return new Storage.Sqlite(file());
    }

    Path file() {
        return folder.resolve("journal.db");
    }

    @Override
    Connection aside() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file() + "?busy_timeout=5000");
    }

    @Override
    List<String> trapAtCommit() {
        return TRAP_AT_COMMIT;
    }

    @Override
    List<String> trapAtInsert() {
        return List.of("""
                create trigger springs before insert on journal_line when new.body = '{"trap":true}' begin
                  select raise(abort, 'sprung'); end""");
    }
}
