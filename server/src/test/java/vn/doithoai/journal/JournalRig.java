package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A journal on a real database, opened and closed around every test, and the words that the tests are written in.
///
/// `aside` is another program's connection to the same database: the hand that tampers.
abstract class JournalRig {

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

    static Entry purge() {
        Entry e = entry("{}");
        return new Entry(
                e.at(),
                e.actor(),
                e.device(),
                e.command(),
                e.fingerprint(),
                e.result(),
                "personal-data-purged",
                1,
                e.body(),
                e.personal());
    }

    static Entry at(String time) {
        Entry e = entry("{}");
        return new Entry(
                Instant.parse(time),
                e.actor(),
                e.device(),
                e.command(),
                e.fingerprint(),
                e.result(),
                e.type(),
                1,
                e.body(),
                e.personal());
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
