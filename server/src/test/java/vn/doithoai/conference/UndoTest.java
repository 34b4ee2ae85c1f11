package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.FloorCommand.Undo;
import vn.doithoai.conference.FloorEvent.FloorActionUndone;
import vn.doithoai.conference.ProceedingsEvent.PetitionClassified;

/// One tap takes back what the chair did last on the floor, exactly and without touching what came since.
class UndoTest {
    /// An waits with a petition, Mai waits, Bình speaks; what the chair did last was taken back already.
    private static final Event[] UNDER_WAY = dialogue(
            asked(AN, 1),
            raised(1, Optional.of(request(1))),
            asked(MAI, 2),
            asked(BINH, 3),
            called(3),
            speaking(3),
            new FloorEvent.QueueReordered(request(1), Optional.empty(), Optional.empty(), NOW),
            new FloorActionUndone(request(1), FloorAction.REORDER, NOW));

    static Stream<Command> whatTheChairDoes() {
        return Stream.of(
                new FloorCommand.EndSpeech(),
                new FloorCommand.Defer(request(1)),
                new FloorCommand.Decline(request(1), DeclineReason.COMPLAINT, Optional.empty()),
                new FloorCommand.Decline(request(1), DeclineReason.OTHER, Optional.empty()),
                new FloorCommand.MarkAbsent(Optional.of(request(2))),
                new FloorCommand.Reorder(request(2), Optional.of(request(1)), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("whatTheChairDoes")
    void undoLeavesTheHallAsItWas(Command action) {
        Conference before = given(UNDER_WAY).hall();
        assertEquals(before, undone(done(before, action)));
    }

    @Test
    void undoingACallAndAStartLeavesTheHallAsItWas() {
        Conference before = given(dialogue(asked(AN, 1), asked(MAI, 2))).hall();
        Conference called = done(before, new FloorCommand.CallSpeaker(Optional.of(request(2))));
        assertEquals(before, undone(called));
        Conference started = done(called, new FloorCommand.StartSpeech());
        assertEquals(called.floor().turn(), undone(started).floor().turn());
    }

    @Test
    void undoingWhatWasDoneWithSomebodyAbsentLeavesThemAbsent() {
        Conference before = given(
                        dialogue(asked(AN, 1), asked(MAI, 2), called(1), new FloorEvent.SpeakerAbsent(request(1), NOW)))
                .hall();
        Floor was = before.floor();
        for (Command action :
                List.of(new FloorCommand.CallSpeaker(Optional.of(request(1))), new FloorCommand.Defer(request(1)))) {
            Floor now = undone(done(before, action)).floor();
            assertEquals(was.requests(), now.requests());
            assertEquals(was.waiting(), now.waiting());
            assertEquals(was.turn(), now.turn());
        }
    }

    @Test
    void undoingACallLetsTheAnswerOnTheScreenStand() {
        Event invited = new ProceedingsEvent.AnswerInvited(Optional.of(petition(1)), "Công an phường", NOW);
        Conference before = given(dialogue(asked(AN, 1), raised(1, Optional.empty()), invited))
                .hall();
        assertEquals(before, undone(done(before, new FloorCommand.CallSpeaker(Optional.empty()))));
    }

    @Test
    void undoingACallKeepsWhoWasInvitedToAnswerSince() {
        Event invited = new ProceedingsEvent.AnswerInvited(Optional.empty(), "Công an phường", NOW);
        Event since = new ProceedingsEvent.AnswerInvited(Optional.empty(), "Phòng Quản lý đô thị", NOW);
        Conference asked =
                given(dialogue(asked(AN, 1), invited, called(1), since)).hall();
        assertEquals(
                asked.proceedings().answering(), undone(asked).proceedings().answering());
    }

    @Test
    void undoingAnActionKeepsANameThatWasPutRightSince() {
        Event deferred = new FloorEvent.RequestDeferred(request(1), NOW);
        Conference named =
                given(dialogue(asked(AN, 1), deferred, renamed("Trần Văn Yên"))).hall();
        assertEquals("Trần Văn Yên", undone(named).floor().nameOf(request(1)));
    }

    @Test
    void undoingACallDoesNotBringBackAnAnswerOfTheItemBefore() {
        Event invited = new ProceedingsEvent.AnswerInvited(Optional.empty(), "Công an phường", NOW);
        Conference moved = given(dialogue(asked(AN, 1), invited, called(1), began(STATEMENTS)))
                .hall();
        assertEquals(Optional.empty(), undone(moved).proceedings().answering());
    }

    @Test
    void theUndoneActionIsNamed() {
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(new Undo(), CHAIR)
                .then(new FloorActionUndone(request(1), FloorAction.START_SPEECH, NOW))
                .thenAnswers(new Result.Turned(request(1)));
    }

    @Test
    void undoingWhatHappenedInTheQueueDoesNotTouchTheRunningClock() {
        Conference reordered = done(
                given(UNDER_WAY).hall(),
                new FloorCommand.Reorder(request(2), Optional.of(request(1)), Optional.empty()));
        Conference extended = done(reordered, new FloorCommand.ExtendSpeech(Duration.ofMinutes(1)));
        assertEquals(extended.floor().turn(), undone(extended).floor().turn());
    }

    @Test
    void undoingADeclineLetsItsPetitionsBePartOfTheDialogueAgain() {
        Event declined = new FloorEvent.RequestDeclined(request(1), DeclineReason.COMPLAINT, Optional.empty(), NOW);
        given(dialogue(
                        asked(AN, 1),
                        raised(1, Optional.of(request(1))),
                        declined,
                        new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty())))
                .when(new Undo(), CHAIR)
                .then(
                        new FloorActionUndone(request(1), FloorAction.DECLINE, NOW),
                        new PetitionClassified(petition(1), Concern.NORMAL, Optional.empty()));
    }

    @Test
    void whatTheSecretaryConfirmedSinceStaysAComplaint() {
        Event classified = new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty());
        Event declined = new FloorEvent.RequestDeclined(request(1), DeclineReason.COMPLAINT, Optional.empty(), NOW);
        given(dialogue(asked(AN, 1), raised(1, Optional.of(request(1))), declined, classified, classified))
                .when(new Undo(), CHAIR)
                .then(new FloorActionUndone(request(1), FloorAction.DECLINE, NOW));
    }

    @Test
    void whatTheSecretaryClassifiedAsAComplaintStaysOne() {
        Event classified = new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty());
        Event declined = new FloorEvent.RequestDeclined(request(1), DeclineReason.COMPLAINT, Optional.empty(), NOW);
        given(dialogue(asked(AN, 1), raised(1, Optional.of(request(1))), classified, declined))
                .when(new Undo(), CHAIR)
                .then(new FloorActionUndone(request(1), FloorAction.DECLINE, NOW));
    }

    @Test
    void onlyTheLastActionCanBeTakenBackAndOnlyOnce() {
        given(dialogue(asked(AN, 1), called(1), new FloorActionUndone(request(1), FloorAction.CALL, NOW)))
                .when(new Undo(), CHAIR)
                .thenRefused(Reason.NOTHING_TO_UNDO);
    }

    @Test
    void whoWithdrewIsNotCalledBackByUndo() {
        Event withdrawn = new FloorEvent.RequestWithdrawn(request(1), NOW);
        given(dialogue(asked(AN, 1), called(1), withdrawn))
                .when(new Undo(), CHAIR)
                .thenRefused(Reason.NOTHING_TO_UNDO);
        Event other = new FloorEvent.RequestWithdrawn(request(2), NOW);
        given(dialogue(asked(AN, 1), asked(MAI, 2), called(1), other))
                .when(new Undo(), CHAIR)
                .thenAnswers(new Result.Turned(request(1)));
    }

    @Test
    void whoIsNoLongerInvitedIsNotCalledBackByUndo() {
        Event absent = new FloorEvent.SpeakerAbsent(request(1), NOW);
        given(dialogue(asked(AN, 1), called(1), absent, uninvited(AN)))
                .when(new Undo(), CHAIR)
                .thenRefused(Reason.NOTHING_TO_UNDO);
        given(dialogue(asked(AN, 1), called(1), absent, uninvited(MAI)))
                .when(new Undo(), CHAIR)
                .thenAnswers(new Result.Turned(request(1)));
    }

    @Test
    void somebodyElseWhoAsksLeavesTheLastActionToBeTakenBack() {
        given(dialogue(asked(AN, 1), called(1), asked(MAI, 2)))
                .when(new Undo(), CHAIR)
                .thenAnswers(new Result.Turned(request(1)));
    }

    private static Conference done(Conference hall, Command action) {
        Submission wish = new Submission("wish-0001", CHAIR, NOW, action);
        return switch (Decider.decide(hall, wish)) {
            case Decision.Accepted<Event>(var events, var _) ->
                events.stream().reduce(hall, Conference::apply, (one, other) -> other);
            case Decision.Refused<Event>(var reason, var _) -> throw new AssertionError(action + ": " + reason);
        };
    }

    private static Conference undone(Conference hall) {
        return done(hall, new Undo());
    }
}
