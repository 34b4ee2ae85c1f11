package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Facts about who speaks, when and how long.
public sealed interface FloorEvent extends Event {
    /// Delegates may ask to speak.
    record RegistrationOpened(Instant at) implements FloorEvent {}

    /// Nobody more may ask to speak.
    record RegistrationClosed(Instant at) implements FloorEvent {}

    /// Somebody asked to speak and waits at the end of the queue.
    record SpeechRequested(
            RequestId request,
            DelegateId delegate,
            String name,
            String unit,
            String topic,
            Optional<String> onBehalfOf,
            Optional<RequestId> followUpOf,
            Instant at)
            implements FloorEvent {}

    /// Somebody no longer wants to speak.
    record RequestWithdrawn(RequestId request, Instant at) implements FloorEvent {}

    /// Somebody was called to the microphone.
    record SpeakerCalled(RequestId request, Instant at) implements FloorEvent {}

    /// The speech began.
    record SpeechStarted(RequestId request, Duration allotted, Instant at) implements FloorEvent {}

    /// The speech ended, `spoken` without the pauses.
    record SpeechEnded(RequestId request, Duration spoken, Instant at) implements FloorEvent {}

    /// The speaker may speak this long in all.
    record SpeechExtended(RequestId request, Duration allotted, Instant at) implements FloorEvent {}

    /// The countdown stands still.
    record SpeechPaused(RequestId request, Instant at) implements FloorEvent {}

    /// The countdown goes on.
    record SpeechResumed(RequestId request, Instant at) implements FloorEvent {}

    /// Somebody was called, or waited, and is not there.
    record SpeakerAbsent(RequestId request, Instant at) implements FloorEvent {}

    /// The chair moved somebody in the queue.
    record QueueReordered(RequestId request, Optional<RequestId> before, Optional<String> reason, Instant at)
            implements FloorEvent {}

    /// Somebody waits at the end of the queue again.
    record RequestDeferred(RequestId request, Instant at) implements FloorEvent {}

    /// Somebody is not heard.
    record RequestDeclined(RequestId request, DeclineReason reason, Optional<String> note, Instant at)
            implements FloorEvent {}

    /// What the chair did last was taken back.
    record FloorActionUndone(RequestId request, FloorAction action, Instant at) implements FloorEvent {}
}
