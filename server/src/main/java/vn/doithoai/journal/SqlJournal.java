package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The journal over the Vert.x SQL client: one held connection, one thread, one call after the other.
///
/// The thread may wait, so that a commit reads as what it is: begin, insert, commit, keep the head. Whatever fails
/// before COMMIT is rolled back and verified by reading; whatever fails at COMMIT is settled by a new connection that
/// reads what is there. A sync is never tried again.
final class SqlJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(SqlJournal.class);
    private static final Pattern STREAM = Pattern.compile("[a-z0-9-]{1,64}");

    private final Dialect dialect;
    private final Sentences sentences;
    private final FolderLock lock;
    private final Heads heads;
    private final Database database;
    private final Turns turns;

    private SqlJournal(Vertx vertx, Dialect dialect, FolderLock lock, Heads heads, Turns turns) {
        this.dialect = dialect;
        this.sentences = new Sentences(dialect);
        this.lock = lock;
        this.heads = heads;
        this.database = new Database(vertx, dialect, sentences, heads);
        this.turns = turns;
    }

    static Future<Journal> open(Vertx vertx, Storage storage, Path dataFolder, LostTail lostTail) {
        var turns = new Turns("journal");
        Future<Journal> opened = turns.next(() -> {
            try {
                return opened(vertx, storage, dataFolder, lostTail, turns);
            } catch (IOException e) {
                throw Sentences.unusable(dataFolder, e);
            }
        });
        return opened.onFailure(e -> turns.end());
    }

    private static Journal opened(Vertx vertx, Storage storage, Path dataFolder, LostTail lostTail, Turns turns)
            throws IOException {
        DataFolder.prepare(dataFolder);
        FolderLock lock = FolderLock.take(dataFolder);
        Heads heads = null;
        try {
            heads = new Heads(dataFolder.resolve("heads"));
            if (storage instanceof Storage.Sqlite) NativeLibrary.unpackInto(dataFolder.resolve("native"));
            var journal = new SqlJournal(vertx, Dialect.of(storage), lock, heads, turns);
            journal.database.open(lostTail);
            return journal;
        } catch (IOException | RuntimeException e) {
            if (heads != null) heads.close();
            lock.close();
            throw e;
        }
    }

    @Override
    public Future<Head> append(String stream, Head after, List<Entry> entries) {
        List<Entry> batch = List.copyOf(entries);
        return turns.next(() -> write(checked(stream), after, checked(batch)));
    }

    @Override
    public Future<Head> read(String stream, Consumer<Line> each) {
        return turns.next(() -> verified(checked(stream), each));
    }

    @Override
    public Future<List<Line>> page(String stream, long after, int max) {
        return turns.next(() -> {
            try {
                return LineTable.some(database.link(), checked(stream), after, max);
            } catch (Link.Trouble e) {
                throw sentences.unreadable(stream, after + 1, e);
            }
        });
    }

    @Override
    public Future<Instant> newest() {
        return turns.next(() -> {
            try {
                return LineTable.newest(database.link());
            } catch (Link.Trouble e) {
                throw database.unreadable("", 0, e);
            }
        });
    }

    @Override
    public Future<Void> close() {
        if (turns.ended()) return Future.succeededFuture();
        Future<Void> closed = turns.next(() -> {
            try (lock;
                    heads) {
                database.shut("it was closed");
            }
            return null;
        });
        turns.end();
        return closed;
    }

    // ---- on the journal's thread from here on

    private Head write(String stream, Head after, List<Entry> entries) {
        Link link = database.link();
        Head end = database.end(stream);
        if (!end.equals(after)) throw new JournalConflict(stream, after, end);
        prepareHead(stream);
        List<Line> lines = new Chain(stream, after).seal(entries);
        Head head = lines.getLast().head();
        Optional<Line> purges = lines.stream().filter(SqlJournal::purges).reduce((_, last) -> last);
        try {
            link.begin();
            dialect.lock(link, stream);
            LineTable.insert(link, stream, lines);
            purges.ifPresent(purge -> LineTable.purge(link, stream, purge.seq()));
        } catch (Link.Trouble e) {
            throw undone(stream, after, e);
        }
        try {
            link.commit();
        } catch (Link.Trouble e) {
            if (dialect.refused(e.reason())) throw undone(stream, after, e);
            settle(stream, after, head, e);
        }
        database.ended(stream, head);
        keepHead(stream, head);
        if (purges.isPresent()) wipe();
        return head;
    }

    private static boolean purges(Line line) {
        return line.entry().type().equals(EventNames.PURGED);
    }

    /// Nothing of the batch is there, for COMMIT was never sent or refused; that is looked up all the same.
    private JournalFailure undone(String stream, Head after, Link.Trouble trouble) {
        try {
            database.rollback();
            Head end = database.endOnDisk(stream);
            return end.equals(after) ? sentences.refused(stream, trouble) : new JournalConflict(stream, after, end);
        } catch (Link.Trouble e) {
            e.addSuppressed(trouble);
            return database.unreadable(stream, after.seq() + 1, e);
        }
    }

    /// COMMIT failed, so the batch may be there or not. Returns when it is there for good.
    private void settle(String stream, Head after, Head head, Link.Trouble trouble) {
        Head end;
        boolean written;
        try {
            database.open(LostTail.REFUSE);
            Link fresh = database.link();
            fresh.begin();
            dialect.lock(fresh, stream);
            fresh.commit();
            dialect.settle(fresh);
            written = LineTable.has(fresh, stream, head);
            end = database.endOnDisk(stream);
        } catch (Link.Trouble | JournalFailure e) {
            e.addSuppressed(trouble);
            database.shut(String.valueOf(e.getMessage()));
            throw sentences.unknown(stream, after.seq() + 1, head.seq(), e);
        }
        if (written) return;
        throw end.equals(after) ? sentences.refused(stream, trouble) : new JournalConflict(stream, after, end);
    }

    private void prepareHead(String stream) {
        try {
            heads.prepare(stream);
        } catch (IOException e) {
            throw sentences.refused(stream, e);
        }
    }

    private void keepHead(String stream, Head head) {
        try {
            heads.keep(stream, head);
        } catch (IOException e) {
            // The batch is on disk, so yes is the truth; without a head the next one would not be watched over.
            database.shut("the head file of stream " + stream + " cannot be written: " + e.getMessage());
        }
    }

    private Head verified(String stream, Consumer<Line> each) {
        if (database.isShut()) database.open(LostTail.REFUSE);
        var reader = new StreamReader(database.link(), sentences, stream);
        try {
            reader.readAll(each);
        } catch (Link.Trouble e) {
            throw database.unreadable(stream, reader.head().seq() + 1, e);
        }
        Head end = reader.head();
        if (end.seq() < database.end(stream).seq()) throw sentences.missing(stream, end.seq() + 1);
        if (end.seq() == 0) return end;
        database.ended(stream, end);
        try {
            heads.catchUp(stream, end);
        } catch (IOException e) {
            throw sentences.unusableHeads(e);
        }
        return end;
    }

    private void wipe() {
        try {
            dialect.wipe(database.link());
        } catch (Link.Trouble | JournalFailure e) {
            // A backup that reads just now holds the log back; it is copied and overwritten with a later commit.
            LOG.warn("the log still holds what was purged, until it is next written over: {}", e.getMessage());
        }
    }

    private static String checked(String stream) {
        if (STREAM.matcher(stream).matches()) return stream;
        throw new IllegalArgumentException("a stream's name is 1 to 64 of a-z, 0-9 and -, not " + stream);
    }

    private static List<Entry> checked(List<Entry> batch) {
        if (!batch.isEmpty() && batch.size() <= BATCH_ENTRIES_MAX) return batch;
        throw new IllegalArgumentException("a batch has 1 to " + BATCH_ENTRIES_MAX + " entries, not " + batch.size());
    }
}
