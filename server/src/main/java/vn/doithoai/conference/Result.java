package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an accepted command answers. Field names are part of the HTTP interface.
public sealed interface Result {
    /// Done, and nothing more to say.
    record Done() implements Result {}

    /// A scan at the door.
    ///
    /// @param since when somebody who is already in came in
    /// @param door through which door that was, where it told its name
    record CheckIn(CheckInOutcome outcome, DelegateCard delegate, Optional<Instant> since, Optional<String> door)
            implements Result {}

    /// What a scan at the door came to.
    enum CheckInOutcome {
        ADMITTED,
        ALREADY_IN,
        LEFT
    }

    /// What the entrance shows of somebody.
    ///
    /// @param group empty for somebody without one
    /// @param seat empty for somebody without one
    record DelegateCard(DelegateId id, String name, String unit, String group, String seat) {}

    /// Somebody now has an invitation. The code itself is added by whoever made it: the core knows only its hash.
    record Invited(DelegateId delegate) implements Result {}

    /// The phone numbers of so many delegates were erased.
    record Purged(int delegates) implements Result {}

    /// Somebody waits to speak, `position` counted from 1.
    record Queued(RequestId request, int position) implements Result {}

    /// A turn was called, put aside or taken back.
    record Turned(RequestId request) implements Result {}

    /// A speech began or ended after so many seconds.
    record Speech(RequestId request, long seconds) implements Result {
        static Speech of(RequestId request, Duration spoken) {
            return new Speech(request, spoken.toSeconds());
        }
    }

    /// Somebody may now speak so many seconds in all.
    record Allotted(long allotted) implements Result {}

    /// The place of a request in the queue, counted from 1.
    record Placed(int position) implements Result {}

    /// The agenda stands here.
    record Item(ItemId item) implements Result {}

    /// A petition was recorded.
    record Recorded(PetitionId petition) implements Result {}

    /// An answer was recorded.
    record Answered(AnswerId answer) implements Result {}

    /// A note was written.
    record Noted(NoteId note) implements Result {}
}
