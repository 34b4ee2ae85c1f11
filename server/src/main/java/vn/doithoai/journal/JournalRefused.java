package vn.doithoai.journal;

import vn.doithoai.conference.Words;

/// The database refused the batch (full, read-only, a broken constraint …) and it has been verified that nothing of it
/// is there. The journal goes on: the next append may succeed.
public final class JournalRefused extends JournalFailure {

    JournalRefused(Words sentence, Throwable cause) {
        super(sentence, cause);
    }
}
