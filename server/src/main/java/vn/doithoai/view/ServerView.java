package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;

/// Seen by the organiser, the door and the desk: whoever sits there can plug a stick in again or empty a disk.
/// The chair cannot, and what cannot be written at all is told to everybody whose wish it is.
///
/// Not of the conference: the live room holds it.
///
/// @param copiedAt when the newest copy was made that is whole
/// @param diskLow  whether the disk that everything is written to is nearly full
/// @param clockBehind whether the machine's clock says an earlier time than the hall goes by
/// @param guessedAt when codes were refused last because too many wrong ones had come
public record ServerView(
        Copies copies, Optional<Instant> copiedAt, boolean diskLow, boolean clockBehind, Optional<Instant> guessedAt) {
    /// A server that has said nothing of itself yet.
    public static final ServerView NEW = new ServerView(Copies.OFF, Optional.empty(), false, false, Optional.empty());

    /// How the copies on another disk go.
    public enum Copies {
        /// Nobody asked for any.
        OFF,
        /// The first one is being made.
        BEGUN,
        /// The last one is whole.
        WHOLE,
        /// The same, but it lies on the disk that it should outlive.
        SAME_DISK,
        /// The folder is not there: a stick was pulled out.
        MISSING,
        /// The other disk has no room for one more.
        FULL,
        /// The other disk takes nothing.
        READ_ONLY,
        /// The last one is still on its way when the next one should begin.
        SLOW,
        /// It failed otherwise; the log says how.
        FAILED
    }

    /// The same with news of the copies.
    ///
    /// @param whole when the newest whole one was made, if that is news
    public ServerView copies(Copies now, Optional<Instant> whole) {
        return new ServerView(now, whole.or(() -> copiedAt), diskLow, clockBehind, guessedAt);
    }

    /// The same with news of the disk.
    public ServerView diskLow(boolean low) {
        return new ServerView(copies, copiedAt, low, clockBehind, guessedAt);
    }

    /// The same with news of the machine's clock.
    public ServerView clockBehind(boolean behind) {
        return new ServerView(copies, copiedAt, diskLow, behind, guessedAt);
    }

    /// The same with codes that were refused.
    public ServerView guessed(Instant at) {
        return new ServerView(copies, copiedAt, diskLow, clockBehind, Optional.of(at));
    }
}
