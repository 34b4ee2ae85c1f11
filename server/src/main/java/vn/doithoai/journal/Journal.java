package vn.doithoai.journal;

import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/// The append-only journal: named streams of lines, one per conference and one for the devices.
///
/// Safe for use from any thread; calls are carried out one after the other on the journal's own thread, never on an
/// event loop. Futures complete on that thread too: a caller that lives on a context of its own hands over itself.
/// Every failure is a [JournalFailure], whose kind says whether something was written.
///
/// A stream's name is 1 to 64 of `a-z`, `0-9` and `-`, for it names a file too.
public interface Journal {

    /// Writes the entries behind the stream's newest line: all of them or none, on disk when the future succeeds.
    ///
    /// @param after the end that the caller knows, from [#read] or from the append before; entry i becomes line
    ///     `after.seq() + 1 + i`
    /// @param entries 1 to [SqlJournal#BATCH_ENTRIES_MAX]
    /// @return the new end; or fails with [JournalConflict] (somebody else wrote behind `after`, nothing written),
    ///     [JournalRefused] (verified: nothing written, the journal goes on), [JournalUnknown] (the disk
    ///     no longer says; the journal stays closed until read) or [JournalClosed] (nothing written)
    Future<Head> append(String stream, Head after, List<Entry> entries);

    /// Gives every line of the stream to `each`, in order and already verified, and returns the stream's end.
    ///
    /// `each` is called on the journal's thread and may block; what it throws ends the reading and becomes
    /// the cause of the failure. A line that was changed, removed or lost fails with [JournalDamaged], which names
    ///     it:
    /// lines before it have been given by then. Also the way back after [JournalUnknown]: it opens the database
    ///     anew.
    Future<Head> read(String stream, Consumer<Line> each);

    /// Removes the personal data of these lines for good; the chain stays whole and the lines read with an empty
    /// `personal`. Unknown numbers and lines without personal data are no error.
    Future<Void> purgePersonal(String stream, Collection<Long> seqs);

    /// Waits for what is under way, then lets go of the database and the data folder. Never fails.
    Future<Void> close();
}
