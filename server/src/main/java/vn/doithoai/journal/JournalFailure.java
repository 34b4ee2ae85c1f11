package vn.doithoai.journal;

import org.jspecify.annotations.Nullable;

/// Why the journal did not do what was asked. Its message is a sentence for the person who runs the server: what is
/// wrong and what to do. The kind tells the program whether something was written.
public abstract sealed class JournalFailure extends RuntimeException
        permits JournalClosed, JournalConflict, JournalDamaged, JournalRefused, JournalUnknown {

    JournalFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
