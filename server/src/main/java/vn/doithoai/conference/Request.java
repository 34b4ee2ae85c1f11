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
        Status status,
        Instant requestedAt,
        Optional<Instant> calledAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
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
                Status.WAITING,
                e.at(),
                Optional.empty(),
                Optional.empty(),
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
                status,
                requestedAt,
                calledAt,
                startedAt,
                endedAt,
                spoken,
                declined);
    }

    Request waiting() {
        return with(Status.WAITING, Optional.empty(), Optional.empty());
    }

    Request called(Instant at) {
        return with(Status.CALLED, Optional.of(at), Optional.empty());
    }

    Request speaking(Instant at) {
        return with(Status.SPEAKING, calledAt, Optional.of(at));
    }

    Request as(Status now) {
        return with(now, calledAt, startedAt);
    }

    Request done(Duration time, Instant at) {
        return new Request(
                id,
                delegate,
                name,
                unit,
                topic,
                onBehalfOf,
                followUpOf,
                Status.DONE,
                requestedAt,
                calledAt,
                startedAt,
                Optional.of(at),
                Optional.of(time),
                declined);
    }

    Request declined(DeclineReason reason) {
        return new Request(
                id,
                delegate,
                name,
                unit,
                topic,
                onBehalfOf,
                followUpOf,
                Status.DECLINED,
                requestedAt,
                calledAt,
                startedAt,
                endedAt,
                spoken,
                Optional.of(reason));
    }

    private Request with(Status now, Optional<Instant> called, Optional<Instant> started) {
        return new Request(
                id,
                delegate,
                name,
                unit,
                topic,
                onBehalfOf,
                followUpOf,
                now,
                requestedAt,
                called,
                started,
                endedAt,
                spoken,
                declined);
    }
}
