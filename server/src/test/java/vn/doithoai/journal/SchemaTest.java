package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every schema that was ever released stands under `src/test/resources/schema` as statements that make it, with lines
/// in it, and opens with today's program. What is there is never edited; a new schema gets a file of its own.
class SchemaTest {

    private static final Path RELEASED =
            Path.of(System.getProperty("doithoai.root"), "server/src/test/resources/schema");

    @TempDir
    Path folder;

    @Test
    void everyReleasedSchemaOpensAndKeepsItsLines() throws IOException, SQLException {
        try (var files = Files.list(RELEASED)) {
            for (Path file : files.sorted().toList()) {
                Path data =
                        Files.createDirectory(folder.resolve(file.getFileName().toString()));
                run(data, Files.readString(file));
                assertEquals(List.of("{\"a\":1}", "{\"b\":2}"), bodies(data), file.toString());
                assertEquals(tables(made()), tables(data), file.toString());
            }
        }
    }

    private static List<String> bodies(Path data) {
        Vertx vertx = Vertx.vertx();
        Journal journal = Journal.open(vertx, new Storage.Sqlite(data.resolve("journal.db")), data, LostTail.ACCEPT)
                .await();
        var bodies = new ArrayList<String>();
        journal.read("old", line -> bodies.add(line.entry().body())).await();
        journal.close().await();
        vertx.close().await();
        return bodies;
    }

    /// A data folder that today's program made.
    private Path made() throws IOException {
        Path data = Files.createDirectories(folder.resolve("made"));
        if (Files.notExists(data.resolve("journal.db"))) bodies(data);
        return data;
    }

    private static List<String> tables(Path data) throws SQLException {
        var tables = new ArrayList<String>();
        try (Connection connection = connect(data);
                var rows = connection
                        .createStatement()
                        .executeQuery("select sql from sqlite_master where sql is not null order by name")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private static void run(Path data, String statements) throws SQLException {
        try (Connection connection = connect(data);
                var statement = connection.createStatement()) {
            for (String sql : statements.split(";\\n", -1)) {
                if (!sql.isBlank()) statement.execute(sql);
            }
        }
    }

    private static Connection connect(Path data) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
    }
}
