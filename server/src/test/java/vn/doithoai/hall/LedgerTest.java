package vn.doithoai.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.Decision;
import vn.doithoai.conference.Reason;
import vn.doithoai.conference.Result;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;

/// The ledger keeps its word: a list of words is the state, and «no» is a word that the rules refuse.
class LedgerTest {
    private static final int PATIENCE_SECONDS = 20;
    private static final Instant NOW = Instant.parse("2024-11-22T01:00:00Z");
    private static final String TRAP = "trap";

    @TempDir
    Path data;

    private Vertx vertx;
    private Journal journal;
    private Ledger<List<String>, String> ledger;

    @BeforeEach
    void open() {
        vertx = Vertx.vertx();
        reopen();
    }

    @AfterEach
    void close() {
        journal.close().await();
        vertx.close().await();
    }

    @Test
    @DisplayName("what was answered with yes is there after a restart, in order")
    void remembersAfterRestart() {
        say("1", "một").await();
        say("2", "hai").await();
        restart();
        assertEquals(List.of("một", "hai"), ledger.state());
    }

    @Test
    @DisplayName("the same wish twice is answered with the first answer and changes nothing, after a restart too")
    void repeats() {
        Answer first = say("1", "một").await();
        assertEquals(first, say("1", "một").await());
        restart();
        assertEquals(first, say("1", "một").await());
        assertEquals(List.of("một"), ledger.state());
    }

    @Test
    @DisplayName("the same wish twice at once is done once, and both are told the same")
    void twins() {
        Future<Answer> one = say("1", "một");
        Future<Answer> other = say("1", "một");
        assertEquals(one.await(), other.await());
        assertEquals(List.of("một"), ledger.state());
    }

    @Test
    @DisplayName("an id with another content is refused")
    void reused() {
        say("1", "một").await();
        assertEquals(
                new Answer.Refused(Reason.ID_REUSED, Map.of()), say("1", "hai").await());
        assertEquals(List.of("một"), ledger.state());
    }

    @Test
    @DisplayName("what was granted before is known by its id, after a restart too; what was refused is not")
    void granted() {
        say("1", "một").await();
        say("2", "no").await();
        assertEquals(Set.of("1"), ledger.granted(List.of("1", "2", "3")).await());
        restart();
        assertEquals(Set.of("1"), ledger.granted(List.of("1", "2", "3")).await());
    }

    @Test
    @DisplayName("a refusal leaves nothing in the journal, and a repeat is refused alike")
    void refuses() {
        Answer refused = say("1", "no").await();
        assertEquals(new Answer.Refused(Reason.NOBODY_WAITING, Map.of()), refused);
        assertEquals(refused, say("1", "no").await());
        restart();
        assertEquals(List.of(), ledger.state());
    }

    @Test
    @DisplayName("wishes that arrive while a commit is under way are written together in the next")
    void commitsTogether() {
        List<Long> commits = new ArrayList<>();
        ledger.watch(_ -> {}, change -> commits.add(change.seq())).await();
        List<Future<Answer>> answers = new ArrayList<>();
        submit("first", "đầu", () -> IntStream.range(0, 50).forEach(i -> answers.add(say("id-" + i, "w" + i))))
                .await();
        Future.all(answers).await();
        // Answers go out before the watchers hear of it; what comes after on the ledger's thread has waited for both.
        ledger.watch(_ -> {}, _ -> {}).await();
        assertEquals(51, ledger.state().size());
        assertEquals(List.of(1L, 51L), commits);
    }

    @Test
    @DisplayName("a commit that fails refuses its whole batch, and the state is what the disk holds")
    void refusesTheWholeBatch() throws SQLException {
        setTrap();
        List<Future<Answer>> batch = new ArrayList<>();
        submit("1", "một", () -> {
                    batch.add(say("2", TRAP));
                    batch.add(say("3", "ba"));
                    batch.add(say("4", "no"));
                })
                .await();
        for (Future<Answer> answer : batch)
            assertInstanceOf(NotRecorded.class, assertThrows(Exception.class, answer::await));
        assertEquals(List.of("một"), ledger.state());

        assertInstanceOf(Answer.Done.class, say("3", "ba").await(), "the same wish again is done");
        restart();
        assertEquals(List.of("một", "ba"), ledger.state());
    }

    @Test
    @DisplayName("what was decided while a commit failed is decided anew on what the disk holds")
    void decidesAnew() throws SQLException {
        setTrap();
        List<Future<Answer>> meanwhile = new ArrayList<>();
        Future<Answer> trapped = submit("1", TRAP, () -> {
            meanwhile.add(say("2", "hai"));
            meanwhile.add(say("3", "no"));
            meanwhile.add(say("4", "bốn"));
        });
        assertInstanceOf(NotRecorded.class, assertThrows(Exception.class, trapped::await));
        assertEquals(
                List.of(1L, 2L),
                Stream.of(meanwhile.getFirst(), meanwhile.getLast())
                        .map(answer -> assertInstanceOf(Answer.Done.class, answer.await())
                                .seq())
                        .toList());
        assertInstanceOf(Answer.Refused.class, meanwhile.get(1).await());
        assertEquals(List.of("hai", "bốn"), ledger.state());
        restart();
        assertEquals(List.of("hai", "bốn"), ledger.state());
    }

    @Test
    @DisplayName("an id that is being written is told the same answer again, and refused with another content")
    void repeatsWhileWriting() {
        List<Future<Answer>> meanwhile = new ArrayList<>();
        Answer first = submit("1", "một", () -> {
                    meanwhile.add(say("1", "một"));
                    meanwhile.add(say("1", "hai"));
                })
                .await();
        assertEquals(first, meanwhile.getFirst().await());
        assertEquals(
                new Answer.Refused(Reason.ID_REUSED, Map.of()),
                meanwhile.getLast().await());
        assertEquals(List.of("một"), ledger.state());
    }

    @Test
    @DisplayName("a rule that fails is its sender's failure alone")
    void survivesADefect() {
        Wish<List<String>, String> defect = new Wish<>("x", "x", "chair", "device-1", NOW, _ -> {
            throw new IllegalStateException("a defect");
        });
        assertThrows(IllegalStateException.class, () -> ledger.submit(defect).await());
        say("1", "một").await();
        assertEquals(List.of("một"), ledger.state());
    }

    @Test
    @DisplayName("a watcher that fails does not keep waiting those who wished meanwhile")
    void survivesAWatcher() throws TimeoutException {
        ledger.watch(_ -> {}, _ -> {
                    throw new IllegalStateException("a defect");
                })
                .await();
        List<Future<Answer>> meanwhile = new ArrayList<>();
        submit("1", "một", () -> meanwhile.add(say("2", "hai"))).await();
        meanwhile.getFirst().await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertEquals(List.of("một", "hai"), ledger.state());
    }

    /// From now on a commit with the word [#TRAP] in it fails.
    private void setTrap() throws SQLException {
        onDatabase(
                "create table trap (stream text, seq bigint, foreign key (stream, seq)"
                        + " references journal_line (stream, seq) deferrable initially deferred)",
                "create trigger springs after insert on journal_line when new.body = '" + TRAP
                        + "' begin insert into trap values ('nowhere', 1); end");
    }

    private Future<Answer> say(String id, String word) {
        return submit(id, word, () -> {});
    }

    /// `meanwhile` happens on the ledger's own thread just before the commit: what it submits waits for that commit.
    private Future<Answer> submit(String id, String word, Runnable meanwhile) {
        return ledger.submit(new Wish<>(id, word, "chair", "device-1", NOW, _ -> {
            meanwhile.run();
            return word.equals("no")
                    ? Decision.refuse(Reason.NOBODY_WAITING)
                    : Decision.accept(new Result.Done(), word);
        }));
    }

    private void restart() {
        journal.close().await();
        reopen();
    }

    private void reopen() {
        Storage storage = new Storage.Sqlite(data.resolve("journal.db"));
        journal = Journal.open(vertx, storage, data, LostTail.REFUSE).await();
        ledger = Ledger.open(vertx, journal, "words", Words.NONE).await();
    }

    private void onDatabase(String... statements) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement statement = database.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }
}
