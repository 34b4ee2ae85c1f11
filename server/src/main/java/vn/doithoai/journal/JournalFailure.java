package vn.doithoai.journal;

import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.Words;

/// Why the journal did not do what was asked. Its message is a sentence for the person who runs the server, in English
/// and in [#inVietnamese]: what is wrong and what to do. The kind tells the program whether something was written.
public abstract sealed class JournalFailure extends RuntimeException
        permits JournalClosed, JournalConflict, JournalDamaged, JournalRefused, JournalUnknown {
    private static final long serialVersionUID = 1L;

    private final String vietnamese;

    JournalFailure(Words sentence, @Nullable Throwable cause) {
        super(sentence.english(), cause);
        this.vietnamese = sentence.vietnamese();
    }

    /// The message in Vietnamese.
    public String inVietnamese() {
        return vietnamese;
    }
}
