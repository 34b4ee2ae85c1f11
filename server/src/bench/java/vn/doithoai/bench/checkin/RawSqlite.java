package vn.doithoai.bench.checkin;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/// What the disk and SQLite give at the same durability, with nothing else in the way: plain JDBC, one connection.
final class RawSqlite implements AutoCloseable {
    /// About what a check-in's line is.
    static final String BODY =
            "{\"delegate\":\"1234\",\"door\":\"Cửa chính\",\"at\":\"2026-11-20T08:00:00.000+07:00\"}";

    private static final String HASH = "0123456789abcdef".repeat(4);

    private final Connection connection;
    private final PreparedStatement insert;
    private long seq;

    RawSqlite(Path folder) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("raw.db")
                + "?journal_mode=WAL&synchronous=FULL&foreign_keys=on&secure_delete=on&wal_autocheckpoint=1000");
        try (var statement = connection.createStatement()) {
            statement.execute("create table line (stream text, seq integer, at integer, command text, result text,"
                    + " body text, hash text, primary key (stream, seq)) without rowid");
        }
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into line values (?, ?, ?, ?, ?, ?, ?)");
    }

    /// Rows a second, so many in each commit.
    double rowsPerSecond(int rowsPerCommit, double seconds) throws SQLException {
        long from = System.nanoTime();
        long until = from + (long) (seconds * 1e9);
        long rows = 0;
        while (System.nanoTime() < until) {
            for (int i = 0; i < rowsPerCommit; i++) add();
            insert.executeBatch();
            connection.commit();
            rows += rowsPerCommit;
        }
        return rows / ((System.nanoTime() - from) / 1e9);
    }

    private void add() throws SQLException {
        insert.setString(1, "conference");
        insert.setLong(2, ++seq);
        insert.setLong(3, System.currentTimeMillis());
        insert.setString(4, "command-" + seq);
        insert.setString(5, "{\"outcome\":\"admitted\"}");
        insert.setString(6, BODY);
        insert.setString(7, HASH);
        insert.addBatch();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
