package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.FloorCommand.CallSpeaker;
import vn.doithoai.conference.FloorCommand.Defer;
import vn.doithoai.conference.FloorEvent.SpeakerAbsent;

/// Whoever was not there when called is called once more, and is answered in writing if that does not come to pass.
class CalledAgainTest {
    private static final Event ABSENT = new SpeakerAbsent(request(1), NOW);

    @Test
    void whoWasAbsentMayBeCalledAgainAheadOfEverybodyWhoWaits() {
        given(away(asked(MAI, 2)))
                .when(new CallSpeaker(Optional.of(request(1))), CHAIR)
                .then(new FloorEvent.SpeakerCalled(request(1), NOW));
    }

    @Test
    void whoWasAbsentMayBePutBackBehindThoseWhoWait() {
        Event deferred = new FloorEvent.RequestDeferred(request(1), NOW);
        given(away(asked(MAI, 2))).when(new Defer(request(1)), CHAIR).then(deferred);
        Floor floor = given(away(asked(MAI, 2), deferred)).hall().floor();
        assertEquals(List.of(request(2), request(1)), floor.waiting());
        assertEquals(
                Optional.of(Request.Status.WAITING), floor.request(request(1)).map(Request::status));
    }

    @Test
    void whoWasAbsentIsNotCalledBeforeSomebodyWhoWaitsUnlessNamed() {
        given(away(asked(MAI, 2)))
                .when(new CallSpeaker(Optional.empty()), CHAIR)
                .thenAnswers(new Result.Turned(request(2)));
    }

    @Test
    void whoAsksAgainWaitsWithTheNewRequestAlone() {
        given(away(asked(AN, 2)))
                .when(new CallSpeaker(Optional.of(request(1))), CHAIR)
                .thenRefused(Reason.NOT_WAITING);
        given(away(asked(AN, 2))).when(new Defer(request(1)), CHAIR).thenRefused(Reason.NOT_WAITING);
        Floor floor = given(away(asked(AN, 2), concluded())).hall().floor();
        assertEquals(
                List.of(Request.Status.ABSENT, Request.Status.WRITTEN),
                floor.requests().values().map(Request::status).toList());
    }

    @Test
    void whoIsInvitedNoLongerIsNotCalledAgain() {
        given(away())
                .when(new AttendanceCommand.WithdrawInvitation(AN, Optional.of("Nhầm")), ORGANISER)
                .then(
                        new AttendanceEvent.InvitationWithdrawn(AN, Optional.of("Nhầm")),
                        new FloorEvent.RequestWithdrawn(request(1), NOW));
    }

    @Test
    void whoWasAbsentToTheEndIsAnsweredInWritingAndIsAbsentAgainWhenTheClosingIsTakenBack() {
        Event[] closed = away(asked(MAI, 2), concluded());
        Floor floor = given(closed).hall().floor();
        assertEquals(
                List.of(Request.Status.WRITTEN, Request.Status.WRITTEN),
                floor.requests().values().map(Request::status).toList());
        Floor again = given(Stream.concat(Stream.of(closed), Stream.of(new SessionEvent.ConferenceReopened(NOW)))
                        .toArray(Event[]::new))
                .hall()
                .floor();
        assertEquals(List.of(request(2)), again.waiting());
        assertEquals(
                Optional.of(Request.Status.ABSENT), again.request(request(1)).map(Request::status));
    }

    /// An asked, was called and was not there; then this happened.
    private static Event[] away(Event... since) {
        Stream<Event> before = Stream.of(asked(AN, 1), called(1), ABSENT);
        return dialogue(Stream.concat(before, Stream.of(since)).toArray(Event[]::new));
    }
}
