package vn.doithoai.hall;

import java.util.Map;
import vn.doithoai.conference.Reason;

/// What somebody is told of a wish.
public sealed interface Answer {
    /// It is done and on disk.
    ///
    /// @param seq the number of its last line in the journal
    /// @param result what it came to, as JSON
    record Done(long seq, String result) implements Answer {}

    /// The rules refuse it; nothing has changed.
    ///
    /// @param details words for the sentence, by the name of their place in it
    record Refused(Reason reason, Map<String, String> details) implements Answer {}
}
