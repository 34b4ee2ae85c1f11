package vn.doithoai.journal;

import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.Words;

/// The journal is not open, or cannot be opened. Nothing was written.
public final class JournalClosed extends JournalFailure {

    JournalClosed(Words sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
