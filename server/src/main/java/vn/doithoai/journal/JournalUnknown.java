package vn.doithoai.journal;

import vn.doithoai.conference.Words;

/// The write failed and the disk can no longer be asked whether the batch is there: tell nobody yes and nobody no. The
/// journal is closed until [Journal#read] succeeds, which then shows the truth.
public final class JournalUnknown extends JournalFailure {

    JournalUnknown(Words sentence, Throwable cause) {
        super(sentence, cause);
    }
}
