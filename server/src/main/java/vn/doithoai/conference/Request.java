package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A request to speak and what became of it.
///
/// @param spoken how long the turn took, without pauses, once it is done
public record Request(
        RequestId id,
        DelegateId delegate,
        String name,
        String unit,
        String topic,
        Optional<String> onBehalfOf,
        Optional<RequestId> followUpOf,
        Instant requestedAt,
        Status status,
        Optional<Instant> startedAt,
        Optional<Duration> spoken,
        Optional<DeclineReason> declined) {

    /// Where a request stands.
    public enum Status {
        WAITING,
        CALLED,
        SPEAKING,
        DONE,
        ABSENT,
        WITHDRAWN,
        DECLINED,
        /// Its turn never came; it is answered in writing.
        WRITTEN
    }

    static Request of(FloorEvent.SpeechRequested e) {
        return new Request(
                e.request(),
                e.delegate(),
                e.name(),
                e.unit(),
                e.topic(),
                e.onBehalfOf(),
                e.followUpOf(),
                e.at(),
                Status.WAITING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Whether the delegate still has something before them.
    public boolean open() {
        return status == Status.WAITING || status == Status.CALLED || status == Status.SPEAKING;
    }

    /// Whether no public screen may show it (R115).
    public boolean hidden() {
        return declined.filter(DeclineReason.COMPLAINT::equals).isPresent();
    }

    /// The same under the name and unit that the delegate has now.
    Request by(Delegate now) {
        return new Request(
                id,
                delegate,
                now.name(),
                now.unit(),
                topic,
                onBehalfOf,
                followUpOf,
                requestedAt,
                status,
                startedAt,
                spoken,
                declined);
    }

    Request waiting() {
        return with(Status.WAITING, Optional.empty(), spoken, declined);
    }

    Request called() {
        return with(Status.CALLED, Optional.empty(), spoken, declined);
    }

    Request speaking(Instant at) {
        return with(Status.SPEAKING, Optional.of(at), spoken, declined);
    }

    Request done(Duration time) {
        return with(Status.DONE, startedAt, Optional.of(time), declined);
    }

    Request declined(DeclineReason reason) {
        return with(Status.DECLINED, startedAt, spoken, Optional.of(reason));
    }

    Request as(Status now) {
        return with(now, startedAt, spoken, declined);
    }

    private Request with(
            Status now, Optional<Instant> started, Optional<Duration> time, Optional<DeclineReason> reason) {
        return new Request(
                id, delegate, name, unit, topic, onBehalfOf, followUpOf, requestedAt, now, started, time, reason);
    }
}
