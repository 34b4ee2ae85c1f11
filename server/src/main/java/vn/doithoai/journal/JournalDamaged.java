package vn.doithoai.journal;

import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.Words;

/// What is on disk is not what was written: changed, removed or lost. Never repaired silently.
public final class JournalDamaged extends JournalFailure {

    private final String stream;
    private final long seq;

    JournalDamaged(String stream, long seq, Words sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.stream = stream;
        this.seq = seq;
    }

    /// The stream it was found in; empty when the database as a whole is unreadable.
    public String stream() {
        return stream;
    }

    /// The first line that is wrong or missing; 0 when that cannot be told.
    public long seq() {
        return seq;
    }
}
