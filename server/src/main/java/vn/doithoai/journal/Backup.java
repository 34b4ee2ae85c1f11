package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import vn.doithoai.conference.Words;

/// A whole copy of the journal in one file, taken while the server runs and by a process of its own: nobody in the hall
/// waits for it.
///
/// Never a copy of the files as they lie there: what was committed last is still in the log beside the database.
public final class Backup {

    private static final Words NO_JOURNAL = new Words("there is no journal %s", "không có nhật ký %s");
    private static final Words THERE_ALREADY = new Words(
            "a file of that name is there already; choose another one", "đã có tệp tên ấy; hãy chọn tên khác");

    private Backup() {}

    /// Copies the database to `target`, reads the copy from end to end, verifies every line, and only then gives it its
    /// name.
    ///
    /// @param target a file that is not there yet, best on another disk
    /// @return the end of every stream in the copy; or fails with [JournalClosed] (cannot be made) or
    ///     [JournalDamaged] (the journal itself is; no file is left behind)
    public static Future<Map<String, Head>> make(Vertx vertx, Storage storage, Path target) {
        var turns = new Turns("journal-backup");
        Future<Map<String, Head>> made = turns.next(() -> switch (storage) {
            case Storage.Sqlite(var file) -> copy(vertx, file, target.toAbsolutePath());
            case Storage.Postgres at ->
                throw new JournalClosed(
                        new Words(
                                "The database " + at + " is backed up with PostgreSQL's own pg_dump.",
                                "Cơ sở dữ liệu " + at + " được sao lưu bằng pg_dump của PostgreSQL."),
                        null);
        });
        turns.end();
        return made;
    }

    private static Map<String, Head> copy(Vertx vertx, Path database, Path target) {
        if (Files.notExists(database)) throw Sentences.noBackup(target, NO_JOURNAL.with(database));
        if (Files.exists(target)) throw Sentences.noBackup(target, THERE_ALREADY);
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            vacuumInto(vertx, new Dialect.Sqlite(database), part);
            Map<String, Head> ends = verified(vertx, new Dialect.Sqlite(part));
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            Heads.syncFolder(target.resolveSibling("."));
            return ends;
        } catch (IOException | Link.Trouble e) {
            throw Sentences.noBackup(target, Words.same(String.valueOf(e.getMessage())));
        } finally {
            deleteQuietly(part);
        }
    }

    private static void vacuumInto(Vertx vertx, Dialect dialect, Path part) {
        Link link = Link.open(vertx, dialect);
        try {
            link.query("vacuum into ?", Tuple.of(part.toString()));
        } finally {
            link.close();
        }
    }

    private static Map<String, Head> verified(Vertx vertx, Dialect dialect) {
        Link link = Link.open(vertx, dialect);
        try {
            var sentences = new Sentences(dialect);
            for (Row row : link.query("pragma quick_check", Tuple.tuple())) {
                if (!"ok".equals(row.getString(0))) throw sentences.broken(row.getString(0));
            }
            var ends = new TreeMap<String, Head>();
            for (String stream : LineTable.streams(link)) {
                var reader = new StreamReader(link, sentences, stream);
                reader.readAll(line -> {});
                ends.put(stream, reader.head());
            }
            return ends;
        } finally {
            link.close();
        }
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // It is called .part: nobody takes it for a backup.
        }
    }
}
