package vn.doithoai.journal;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The database as the journal holds it: open or shut, and where each stream ends. For the journal's thread only.
final class Database {

    private final Vertx vertx;
    private final Dialect dialect;
    private final Sentences sentences;
    private final Heads heads;
    private final Map<String, Head> ends = new HashMap<>();
    private @Nullable Link link;
    private String shutBecause = "it was never opened";

    Database(Vertx vertx, Dialect dialect, Sentences sentences, Heads heads) {
        this.vertx = vertx;
        this.dialect = dialect;
        this.sentences = sentences;
        this.heads = heads;
    }

    /// A new connection, after the old one has ended; brings the tables up to date and compares all ends with the head
    /// files. Shut when it fails.
    void open(LostTail lostTail) {
        shut("it is being opened");
        try {
            link = Link.open(vertx, dialect);
            Schema.migrate(link, sentences);
            Map<String, Head> found = TailCheck.run(link, sentences, heads, lostTail);
            ends.clear();
            ends.putAll(found);
        } catch (Link.Trouble e) {
            throw unreadable("", 0, e);
        } catch (IOException e) {
            shut(String.valueOf(e.getMessage()));
            throw sentences.unusableHeads(e);
        } catch (JournalFailure e) {
            shut(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /// @throws JournalClosed when it is shut, saying why
    Link link() {
        if (link == null) throw sentences.closed(shutBecause);
        return link;
    }

    boolean isShut() {
        return link == null;
    }

    void shut(String because) {
        shutBecause = because;
        Link old = link;
        link = null;
        if (old == null) return;
        try {
            old.close();
        } catch (Link.Trouble e) {
            shutBecause = because + " (and the connection did not end: " + e.getMessage() + ")";
        }
    }

    /// Shuts the database, which cannot be read any more.
    ///
    /// @param seq the line that was to be read; 0 when it was none in particular
    JournalFailure unreadable(String stream, long seq, Link.Trouble trouble) {
        shut(String.valueOf(trouble.getMessage()));
        return sentences.unreadable(stream, seq, trouble);
    }

    /// Ends the transaction that failed, by a new connection if need be: the database may have ended it by itself.
    void rollback() {
        try {
            link().rollback();
        } catch (Link.Trouble e) {
            open(LostTail.REFUSE);
        }
    }

    /// Where the stream ends as far as this process knows.
    Head end(String stream) {
        return ends.getOrDefault(stream, Head.EMPTY);
    }

    void ended(String stream, Head head) {
        ends.put(stream, head);
    }

    /// Where the stream ends in the database.
    Head endOnDisk(String stream) {
        Head end = LineTable.end(link(), sentences, stream);
        ends.put(stream, end);
        return end;
    }
}
