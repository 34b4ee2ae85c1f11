package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/// The append-only journal: named streams of lines, one per conference and one for the devices.
///
/// Safe for use from any thread; calls are carried out one after the other on the journal's own thread, never on an
/// event loop. Futures complete on the Vert.x context they were asked from, or on that thread where there was none.
/// Every failure is a [JournalFailure], whose kind says whether something was written.
///
/// A stream's name is 1 to 64 of `a-z`, `0-9` and `-`, for it names a file too.
public interface Journal {

    /// The most entries that one append takes: a whole list of delegates and more, and still a commit of a second.
    int BATCH_ENTRIES_MAX = 20_000;

    /// Opens the journal as [#open(Vertx, Storage, Path, LostTail)] does, and refuses a lost tail.
    static Future<Journal> open(Vertx vertx, Storage storage, Path dataFolder) {
        return open(vertx, storage, dataFolder, LostTail.REFUSE);
    }

    /// Takes the data folder for this process, opens the database, brings its tables up to date and compares every
    /// stream's end with the head file that is kept outside the database.
    ///
    /// @param dataFolder made if it is not there; holds the lock, the folder `heads` and by default the database
    /// @return the journal; or fails with [JournalClosed] (folder in use, database out of reach, or from a newer
    ///     program) or [JournalDamaged] (unreadable, or its tail lost while `lostTail` says to refuse)
    static Future<Journal> open(Vertx vertx, Storage storage, Path dataFolder, LostTail lostTail) {
        return SqlJournal.open(vertx, storage, dataFolder, lostTail);
    }

    /// Writes the entries behind the stream's newest line: all of them or none, on disk when the future succeeds.
    ///
    /// One that says that personal data was purged takes the `personal` of every line before it away in the same
    /// commit; the chain stays whole, for it holds only commitments to it.
    ///
    /// @param after the end that the caller knows, from [#read] or from the append before; entry i becomes line
    ///     `after.seq() + 1 + i`
    /// @param entries 1 to [#BATCH_ENTRIES_MAX]
    /// @return the new end; or fails with [JournalConflict] (somebody else wrote behind `after`, nothing written),
    ///     [JournalRefused] (verified: nothing written, the journal goes on), [JournalUnknown] (the disk
    ///     no longer says; the journal stays closed until read) or [JournalClosed] (nothing written)
    Future<Head> append(String stream, Head after, List<Entry> entries);

    /// Gives every line of the stream to `each`, in order and already verified, and returns the stream's end.
    ///
    /// `each` is called on the journal's thread, where appends wait meanwhile. A line that was changed, removed or
    /// lost, or at which `each` throws, fails with [JournalDamaged], which names it: the lines before it have been
    /// given by then. Also the way back after [JournalUnknown]: it opens the database anew.
    Future<Head> read(String stream, Consumer<Line> each);

    /// The lines behind `after`, at most `max`, for whoever copies the journal out page by page without keeping anybody
    /// waiting. They are not verified here: each carries its hash, so the copy can be.
    Future<List<Line>> page(String stream, long after, int max);

    /// When the newest line of any stream was written; [Instant#EPOCH] before the first.
    Future<Instant> newest();

    /// Waits for what is under way, then lets go of the database and the data folder. Fails when the head files could
    /// not be synced; everything is let go of all the same.
    Future<Void> close();
}
