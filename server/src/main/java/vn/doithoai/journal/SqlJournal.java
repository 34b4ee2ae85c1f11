package vn.doithoai.journal;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The journal over the Vert.x SQL client: one held connection, one thread, one call after the other.
///
/// The thread may wait, so that a commit reads as what it is: begin, insert, commit, keep the head. Whatever fails
/// before
/// COMMIT is rolled back and verified by reading; whatever fails at COMMIT is settled by a new connection that reads
/// what
/// is there. A sync is never tried again.
final class SqlJournal implements Journal {

    private static final Pattern STREAM = Pattern.compile("[a-z0-9-]{1,64}");

    private final Vertx vertx;
    private final Dialect dialect;
    private final FolderLock lock;
    private final Heads heads;
    private final ExecutorService thread;
    private final Sentences sentences;
    private final Map<String, Head> ends = new HashMap<>();
    private @Nullable Link link;
    private String closedBecause = "it is not open yet";

    private SqlJournal(Vertx vertx, Dialect dialect, FolderLock lock, Heads heads, ExecutorService thread) {
        this.vertx = vertx;
        this.dialect = dialect;
        this.lock = lock;
        this.heads = heads;
        this.thread = thread;
        this.sentences = new Sentences(dialect);
    }

    static Future<Journal> open(Vertx vertx, Storage storage, Path dataFolder, LostTail lostTail) {
        var thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("journal").daemon().factory());
        Future<Journal> opened = inTurn(thread, () -> {
            Files.createDirectories(dataFolder);
            FolderLock lock = FolderLock.take(dataFolder);
            try {
                if (storage instanceof Storage.Sqlite) NativeLibrary.unpackInto(dataFolder.resolve("native"));
                var heads = new Heads(dataFolder.resolve("heads"));
                var journal = new SqlJournal(vertx, Dialect.of(storage), lock, heads, thread);
                journal.open(lostTail);
                return journal;
            } catch (Exception e) {
                lock.close();
                throw e;
            }
        });
        return opened.onFailure(e -> thread.shutdown());
    }

    @Override
    public Future<Head> append(String stream, Head after, List<Entry> entries) {
        checkStream(stream);
        if (entries.isEmpty() || entries.size() > BATCH_ENTRIES_MAX) {
            throw new IllegalArgumentException(
                    "a batch has 1 to " + BATCH_ENTRIES_MAX + " entries, not " + entries.size());
        }
        List<Entry> batch = List.copyOf(entries);
        return inTurn(() -> write(stream, after, batch));
    }

    @Override
    public Future<Head> read(String stream, Consumer<Line> each) {
        checkStream(stream);
        return inTurn(() -> verified(stream, each));
    }

    @Override
    public Future<Void> purgePersonal(String stream, Collection<Long> seqs) {
        checkStream(stream);
        List<Long> numbers = List.copyOf(seqs);
        return inTurn(() -> purge(stream, numbers));
    }

    @Override
    public Future<Void> close() {
        if (thread.isShutdown()) return Future.succeededFuture();
        Future<Void> closed = inTurn(() -> {
            try (lock;
                    heads) {
                shut("it was closed");
            }
            return null;
        });
        thread.shutdown();
        return closed;
    }

    // ---- on the journal's thread from here on

    /// Opens the database and compares it with the head files.
    void open(LostTail lostTail) throws IOException {
        shut("it could not be opened");
        try {
            link = Link.open(vertx, dialect);
            Schema.migrate(link, dialect);
            Map<String, Head> found = TailCheck.run(link, sentences, heads, lostTail);
            ends.clear();
            ends.putAll(found);
        } catch (Link.Trouble e) {
            shut(String.valueOf(e.getMessage()));
            throw sentences.unreadable("", 0, e);
        } catch (JournalFailure | IOException e) {
            shut(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private Head write(String stream, Head after, List<Entry> entries) throws IOException {
        Link open = opened();
        Head end = ends.getOrDefault(stream, Head.EMPTY);
        if (!end.equals(after)) throw new JournalConflict(stream, after, end);
        heads.prepare(stream);
        List<Line> lines = new Chain(stream, after).seal(entries);
        Head head = lines.getLast().head();
        try {
            open.begin();
            dialect.lock(open, stream);
            LineTable.insert(open, stream, lines);
        } catch (Link.Trouble e) {
            throw undone(stream, after, e);
        }
        try {
            open.commit();
        } catch (Link.Trouble e) {
            settle(stream, after, head, e);
        }
        ends.put(stream, head);
        keep(stream, head);
        return head;
    }

    /// COMMIT was never sent, so nothing of the batch is there; that is looked up all the same.
    private JournalFailure undone(String stream, Head after, Link.Trouble trouble) {
        try {
            Head end = LineTable.end(rolledBack(), sentences, stream);
            ends.put(stream, end);
            return end.equals(after) ? sentences.refused(stream, trouble) : new JournalConflict(stream, after, end);
        } catch (Link.Trouble | IOException e) {
            e.addSuppressed(trouble);
            shut(String.valueOf(e.getMessage()));
            return sentences.unreadable(stream, after.seq() + 1, e);
        }
    }

    private Link rolledBack() throws IOException {
        try {
            Link open = opened();
            open.rollback();
            return open;
        } catch (Link.Trouble e) {
            open(LostTail.REFUSE); // the database may have rolled back by itself, on a full disk for one
            return opened();
        }
    }

    /// COMMIT failed, so the batch may be there or not. Returns when it is there for good.
    private void settle(String stream, Head after, Head head, Link.Trouble trouble) {
        Head end;
        boolean written;
        try {
            open(LostTail.REFUSE);
            Link fresh = opened();
            fresh.begin();
            dialect.lock(fresh, stream);
            fresh.commit();
            dialect.settle(fresh);
            written = LineTable.has(fresh, stream, head);
            end = LineTable.end(fresh, sentences, stream);
            ends.put(stream, end);
        } catch (Link.Trouble | JournalFailure | IOException e) {
            e.addSuppressed(trouble);
            shut(String.valueOf(e.getMessage()));
            throw sentences.unknown(stream, after.seq() + 1, head.seq(), e);
        }
        if (written) return;
        throw end.equals(after) ? sentences.refused(stream, trouble) : new JournalConflict(stream, after, end);
    }

    private void keep(String stream, Head head) {
        try {
            heads.keep(stream, head);
        } catch (IOException e) {
            // The batch is on disk, so yes is the truth; without a head the next one would not be watched over.
            shut("the head file of stream " + stream + " cannot be written: " + e.getMessage());
        }
    }

    private Head verified(String stream, Consumer<Line> each) throws IOException {
        if (link == null) open(LostTail.REFUSE);
        var reader = new StreamReader(opened(), sentences, stream);
        try {
            reader.readAll(each);
        } catch (Link.Trouble e) {
            shut(String.valueOf(e.getMessage()));
            throw sentences.unreadable(stream, reader.head().seq() + 1, e);
        }
        Head end = reader.head();
        if (end.seq() < ends.getOrDefault(stream, Head.EMPTY).seq()) throw sentences.missing(stream, end.seq() + 1);
        if (end.seq() == 0) return end;
        ends.put(stream, end);
        heads.catchUp(stream, end);
        return end;
    }

    private @Nullable Void purge(String stream, List<Long> seqs) throws IOException {
        Link open = opened();
        try {
            open.begin();
            LineTable.purge(open, stream, seqs);
            open.commit();
            dialect.wipe(open);
            return null;
        } catch (Link.Trouble e) {
            rolledBack();
            throw sentences.refused(stream, e);
        }
    }

    private Link opened() {
        if (link == null) throw sentences.closed(closedBecause);
        return link;
    }

    private void shut(String because) {
        closedBecause = because;
        Link old = link;
        link = null;
        if (old == null) return;
        try {
            old.close();
        } catch (Link.Trouble e) {
            closedBecause = because + " (and the connection did not end: " + e.getMessage() + ")";
        }
    }

    private static void checkStream(String stream) {
        if (!STREAM.matcher(stream).matches()) {
            throw new IllegalArgumentException("a stream's name is 1 to 64 of a-z, 0-9 and -, not " + stream);
        }
    }

    private <T extends @Nullable Object> Future<T> inTurn(Callable<T> work) {
        return inTurn(thread, work);
    }

    private static <T extends @Nullable Object> Future<T> inTurn(ExecutorService thread, Callable<T> work) {
        Promise<T> answer = Promise.promise();
        Context caller = Vertx.currentContext();
        try {
            thread.execute(() -> {
                Future<T> outcome = outcome(work);
                if (caller == null) answer.handle(outcome);
                else caller.runOnContext(_ -> answer.handle(outcome));
            });
        } catch (RejectedExecutionException e) {
            answer.fail(new JournalClosed("The journal was closed.", e));
        }
        return answer.future();
    }

    private static <T extends @Nullable Object> Future<T> outcome(Callable<T> work) {
        try {
            return Future.succeededFuture(work.call());
        } catch (Throwable e) {
            return Future.failedFuture(e);
        }
    }
}
