package vn.doithoai.conference;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Wishes about who speaks, when and how long.
public sealed interface FloorCommand extends Command {
    /// Delegates may ask to speak from now on.
    record OpenRegistration() implements FloorCommand {}

    /// Nobody more may ask to speak.
    record CloseRegistration() implements FloorCommand {}

    /// Somebody wants to speak (R068, R099).
    ///
    /// @param delegate implied when the delegate asks in person
    /// @param onBehalfOf the unit or the people spoken for (R104)
    /// @param petitions what will be asked, each one matter
    /// @param followUpOf the turn that this one goes on from (R100)
    record RequestToSpeak(
            String topic,
            Optional<DelegateId> delegate,
            Optional<String> onBehalfOf,
            List<String> petitions,
            Optional<RequestId> followUpOf)
            implements FloorCommand {
        public RequestToSpeak {
            topic = Text.line("topic", topic, Limits.TOPIC_MAX);
            onBehalfOf = Text.line("onBehalfOf", onBehalfOf, Limits.UNIT_MAX);
            Text.count("petitions", petitions, Limits.PETITIONS_PER_REQUEST_MAX);
            petitions = petitions.stream()
                    .map(text -> Text.body("petitions", text, Limits.PETITION_MAX))
                    .toList();
        }
    }

    /// Somebody no longer wants to speak.
    record WithdrawRequest(RequestId request) implements FloorCommand {}

    /// The chair calls a request to the microphone, or the next one.
    record CallSpeaker(Optional<RequestId> request) implements FloorCommand {}

    /// The one who was called begins.
    record StartSpeech() implements FloorCommand {}

    /// The one who speaks has ended.
    record EndSpeech() implements FloorCommand {}

    /// The one who speaks may go on for longer.
    record ExtendSpeech(Duration by) implements FloorCommand {
        public ExtendSpeech {
            if (by.isNegative() || by.isZero()) throw new Invalid("seconds", Invalid.Problem.MALFORMED);
            if (by.compareTo(Limits.EXTENSION_MAX) > 0) throw new Invalid("seconds", Invalid.Problem.TOO_LONG);
        }
    }

    /// The countdown stands still.
    record PauseSpeech() implements FloorCommand {}

    /// The countdown goes on.
    record ResumeSpeech() implements FloorCommand {}

    /// The one who was called, or a request that waits, is not there.
    record MarkAbsent(Optional<RequestId> request) implements FloorCommand {}

    /// A request moves before another, or to the end.
    record Reorder(RequestId request, Optional<RequestId> before, Optional<String> reason) implements FloorCommand {
        public Reorder {
            reason = Text.line("reason", reason, Limits.NOTE_MAX);
        }
    }

    /// A request is put to the end of the queue; one who was called goes back into it.
    record Defer(RequestId request) implements FloorCommand {}

    /// A request is not heard; its ground steers where the matter goes (R114, R115).
    record Decline(RequestId request, DeclineReason reason, Optional<String> note) implements FloorCommand {
        public Decline {
            note = Text.line("note", note, Limits.NOTE_MAX);
        }
    }

    /// Takes back what the chair did last on the floor.
    record Undo() implements FloorCommand {}
}
