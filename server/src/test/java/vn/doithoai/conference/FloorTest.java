package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.FloorCommand.CallSpeaker;
import vn.doithoai.conference.FloorCommand.Decline;
import vn.doithoai.conference.FloorCommand.Defer;
import vn.doithoai.conference.FloorCommand.EndSpeech;
import vn.doithoai.conference.FloorCommand.ExtendSpeech;
import vn.doithoai.conference.FloorCommand.MarkAbsent;
import vn.doithoai.conference.FloorCommand.Reorder;
import vn.doithoai.conference.FloorCommand.RequestToSpeak;
import vn.doithoai.conference.FloorCommand.StartSpeech;
import vn.doithoai.conference.FloorEvent.QueueReordered;
import vn.doithoai.conference.FloorEvent.RequestDeclined;
import vn.doithoai.conference.FloorEvent.RequestDeferred;
import vn.doithoai.conference.FloorEvent.RequestWithdrawn;
import vn.doithoai.conference.FloorEvent.SpeakerAbsent;
import vn.doithoai.conference.FloorEvent.SpeakerCalled;
import vn.doithoai.conference.FloorEvent.SpeechEnded;
import vn.doithoai.conference.FloorEvent.SpeechExtended;
import vn.doithoai.conference.FloorEvent.SpeechPaused;
import vn.doithoai.conference.FloorEvent.SpeechRequested;
import vn.doithoai.conference.FloorEvent.SpeechResumed;
import vn.doithoai.conference.FloorEvent.SpeechStarted;
import vn.doithoai.conference.ProceedingsEvent.PetitionClassified;
import vn.doithoai.conference.ProceedingsEvent.PetitionReceived;

/// Asking to speak, waiting, being called, speaking (R099-R105).
class FloorTest {
    @Test
    void theQueueKeepsTheOrderOfAsking() {
        given(dialogue(asked(AN, 1)))
                .when(asks("Đường ngõ 45"), self(MAI))
                .then(new SpeechRequested(
                        request(2), MAI, "Lê Thị Mai", "Tổ 2", "Đường ngõ 45", Optional.empty(), Optional.empty(), NOW))
                .thenAnswers(new Result.Queued(request(2), 2));
    }

    @Test
    void oneTurnMayBringSeveralPetitionsEachOneMatter() {
        given(dialogue(raised(1, Optional.empty())))
                .when(
                        new RequestToSpeak(
                                "Đường và rác",
                                Optional.of(AN),
                                Optional.of("Tổ dân phố 1"),
                                List.of("Sửa đường", "Dọn rác"),
                                Optional.empty()),
                        RECEPTION)
                .then(
                        new SpeechRequested(
                                request(1),
                                AN,
                                "Trần Văn An",
                                "Tổ 1",
                                "Đường và rác",
                                Optional.of("Tổ dân phố 1"),
                                Optional.empty(),
                                NOW),
                        handedIn(2, "Sửa đường"),
                        handedIn(3, "Dọn rác"));
    }

    @Test
    void registrationIsClosedAndOpenedAgain() {
        given(dialogue())
                .when(new FloorCommand.CloseRegistration(), CHAIR)
                .then(new FloorEvent.RegistrationClosed(NOW));
        given(dialogue(new FloorEvent.RegistrationClosed(NOW)))
                .when(new FloorCommand.OpenRegistration(), CHAIR)
                .then(new FloorEvent.RegistrationOpened(NOW));
        given(dialogue(new FloorEvent.RegistrationClosed(NOW), new FloorEvent.RegistrationOpened(NOW)))
                .when(asks("Đường"), self(AN))
                .thenAnswers(new Result.Queued(request(1), 1));
    }

    @Test
    void whoeverAskedMayThinkBetterOfIt() {
        given(dialogue(asked(AN, 1)))
                .when(new FloorCommand.WithdrawRequest(request(1)), self(AN))
                .then(new RequestWithdrawn(request(1), NOW));
        given(dialogue(asked(AN, 1), new RequestWithdrawn(request(1), NOW)))
                .when(asks("Việc khác"), self(AN))
                .thenAnswers(new Result.Queued(request(2), 1));
    }

    @Test
    void whoHasSentTooMuchByPhoneIsHelpedByThosePresent() {
        Event[] almost = IntStream.range(1, Limits.PER_PHONE_MAX)
                .mapToObj(n -> raised(n, Optional.empty()))
                .toArray(Event[]::new);
        given(dialogue(almost)).when(brings("Dọn rác"), self(AN)).thenAnswers(new Result.Queued(request(1), 1));
        given(dialogue(almost)).when(brings("Dọn rác", "Sửa đường"), self(AN)).thenRefused(Reason.TOO_MANY_FROM_PHONE);
        given(dialogue(almost))
                .when(brings("Dọn rác", "Sửa đường"), RECEPTION)
                .thenAnswers(new Result.Queued(request(1), 1));
    }

    @Test
    void whoWithdrawsOnTheWayFreesTheMicrophone() {
        given(dialogue(asked(AN, 1), called(1)))
                .when(new FloorCommand.WithdrawRequest(request(1)), self(AN))
                .then(new RequestWithdrawn(request(1), NOW));
        given(dialogue(asked(AN, 1), asked(MAI, 2), called(1), new RequestWithdrawn(request(1), NOW)))
                .when(new CallSpeaker(Optional.empty()), CHAIR)
                .then(new SpeakerCalled(request(2), NOW));
    }

    @Test
    void theChairCallsTheNextOrAnyoneWhoWaits() {
        given(dialogue(asked(AN, 1), asked(MAI, 2)))
                .when(new CallSpeaker(Optional.empty()), CHAIR)
                .then(new SpeakerCalled(request(1), NOW))
                .thenAnswers(new Result.Turned(request(1)));
        given(dialogue(asked(AN, 1), asked(MAI, 2)))
                .when(new CallSpeaker(Optional.of(request(2))), CHAIR)
                .then(new SpeakerCalled(request(2), NOW));
    }

    @Test
    void aSpeechTakesTheTimeThatIsSetAndAFollowUpTheShorterOne() {
        given(dialogue(asked(AN, 1), called(1)))
                .when(new StartSpeech(), CHAIR)
                .then(new SpeechStarted(request(1), Duration.ofMinutes(5), NOW))
                .thenAnswers(new Result.Speech(request(1), 0));
        Event further = asked(AN, 2, Optional.of(request(1)), at("08:25"));
        given(dialogue(asked(AN, 1), called(1), speaking(1), spoke(1), further, called(2)))
                .when(new StartSpeech(), CHAIR)
                .then(new SpeechStarted(request(2), Duration.ofMinutes(2), NOW));
    }

    @Test
    void theTimeSpokenLeavesPausesOut() {
        Event paused = new SpeechPaused(request(1), at("08:18"));
        Event resumed = new SpeechResumed(request(1), at("08:28"));
        given(dialogue(asked(AN, 1), called(1), speaking(1), paused, resumed))
                .when(new EndSpeech(), CHAIR)
                .then(new SpeechEnded(request(1), Duration.ofMinutes(4), NOW))
                .thenAnswers(new Result.Speech(request(1), 240));
    }

    @Test
    void theCountdownIsPausedAndGoesOn() {
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(new FloorCommand.PauseSpeech(), CHAIR)
                .then(new SpeechPaused(request(1), NOW))
                .thenAnswers(new Result.Speech(request(1), 14 * 60));
        given(dialogue(asked(AN, 1), called(1), speaking(1), new SpeechPaused(request(1), at("08:18"))))
                .when(new FloorCommand.ResumeSpeech(), CHAIR)
                .then(new SpeechResumed(request(1), NOW))
                .thenAnswers(new Result.Speech(request(1), 120));
    }

    @Test
    void theChairGrantsMoreTimeBeforeOrDuringTheSpeech() {
        given(dialogue(asked(AN, 1), called(1)))
                .when(new ExtendSpeech(Duration.ofMinutes(1)), CHAIR)
                .then(new SpeechExtended(request(1), Duration.ofMinutes(6), NOW));
        given(dialogue(asked(AN, 1), called(1), new SpeechExtended(request(1), Duration.ofMinutes(6), NOW)))
                .when(new StartSpeech(), CHAIR)
                .then(new SpeechStarted(request(1), Duration.ofMinutes(6), NOW));
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(new ExtendSpeech(Duration.ofMinutes(1)), CHAIR)
                .thenAnswers(new Result.Allotted(360));
    }

    @Test
    void whoIsNotThereWhenCalledMakesWayAndMayAskAgain() {
        given(dialogue(asked(AN, 1), called(1)))
                .when(new MarkAbsent(Optional.empty()), CHAIR)
                .then(new SpeakerAbsent(request(1), NOW));
        given(dialogue(asked(AN, 1), called(1), new SpeakerAbsent(request(1), NOW)))
                .when(asks("Lại xin nói"), self(AN))
                .thenAnswers(new Result.Queued(request(2), 1));
    }

    @Test
    void theChairMayOverrideTheOrderWithAReason() {
        given(dialogue(asked(AN, 1), asked(MAI, 2), asked(BINH, 3)))
                .when(new Reorder(request(3), Optional.of(request(1)), Optional.of("Cùng chủ đề")), CHAIR)
                .then(new QueueReordered(request(3), Optional.of(request(1)), Optional.of("Cùng chủ đề"), NOW))
                .thenAnswers(new Result.Placed(1));
        given(dialogue(asked(AN, 1), asked(MAI, 2), asked(BINH, 3)))
                .when(new Reorder(request(1), Optional.of(request(3)), Optional.empty()), CHAIR)
                .thenAnswers(new Result.Placed(2));
        given(dialogue(asked(AN, 1), asked(MAI, 2), asked(BINH, 3)))
                .when(new Reorder(request(1), Optional.empty(), Optional.empty()), CHAIR)
                .thenAnswers(new Result.Placed(3));
    }

    @Test
    void whoIsDeferredGoesToTheEndEvenWhenAlreadyCalled() {
        given(dialogue(asked(AN, 1), asked(MAI, 2), called(1)))
                .when(new Defer(request(1)), CHAIR)
                .then(new RequestDeferred(request(1), NOW));
        Event[] deferred = dialogue(asked(AN, 1), asked(MAI, 2), called(1), new RequestDeferred(request(1), NOW));
        given(deferred).when(new CallSpeaker(Optional.empty()), CHAIR).then(new SpeakerCalled(request(2), NOW));
        assertEquals(
                List.of(request(2), request(1)), given(deferred).hall().floor().waiting());
    }

    @Test
    void aComplaintIsNotHeardAndItsPetitionsLeaveEveryPublicScreenAtOnce() {
        given(dialogue(asked(AN, 1), raised(1, Optional.of(request(1)))))
                .when(new Decline(request(1), DeclineReason.COMPLAINT, Optional.of("Đơn tố cáo")), CHAIR)
                .then(
                        new RequestDeclined(request(1), DeclineReason.COMPLAINT, Optional.of("Đơn tố cáo"), NOW),
                        new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty()));
    }

    @Test
    void anOffTopicQuestionIsReceivedAllTheSame() {
        given(dialogue(asked(AN, 1), raised(1, Optional.of(request(1)))))
                .when(new Decline(request(1), DeclineReason.OFF_TOPIC, Optional.empty()), CHAIR)
                .then(
                        new RequestDeclined(request(1), DeclineReason.OFF_TOPIC, Optional.empty(), NOW),
                        new PetitionClassified(petition(1), Concern.OFF_TOPIC, Optional.empty()));
    }

    @Test
    void aRepeatedMatterIsDeclinedAndItsPetitionsStayAsTheyAre() {
        given(dialogue(asked(AN, 1), raised(1, Optional.of(request(1)))))
                .when(new Decline(request(1), DeclineReason.DUPLICATE, Optional.empty()), CHAIR)
                .then(new RequestDeclined(request(1), DeclineReason.DUPLICATE, Optional.empty(), NOW));
    }

    @Test
    void nobodyWaitsTwice() {
        Event absent = new SpeakerAbsent(request(1), at("08:16"));
        given(dialogue(asked(AN, 1), called(1), absent, asked(AN, 2)))
                .when(new FloorCommand.Undo(), CHAIR)
                .thenRefused(Reason.NOTHING_TO_UNDO);
    }

    @Test
    void whoAsksInPersonMaySayWhoTheyAre() {
        given(dialogue())
                .when(
                        new RequestToSpeak("Đường", Optional.of(AN), Optional.empty(), List.of(), Optional.empty()),
                        self(AN))
                .thenAnswers(new Result.Queued(request(1), 1));
    }

    @Test
    void theChairIsToldWhoHasTheMicrophone() {
        given(dialogue(asked(AN, 1), asked(MAI, 2), called(1)))
                .when(new CallSpeaker(Optional.empty()), CHAIR)
                .thenRefused(Reason.ALREADY_CALLED, "name", "Trần Văn An");
    }

    private static Command brings(String... petitions) {
        return new RequestToSpeak(
                "Đường và rác", Optional.of(AN), Optional.empty(), List.of(petitions), Optional.empty());
    }

    private static Command asks(String topic) {
        return new RequestToSpeak(topic, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    private static Event handedIn(int number, String text) {
        return new PetitionReceived(
                petition(number),
                text,
                Optional.of(AN),
                "Trần Văn An",
                "Tổ 1",
                Optional.of(FRONT),
                Optional.of(request(1)),
                Source.WRITTEN_IN_HALL,
                Optional.empty(),
                Optional.empty(),
                RECEPTION.name(),
                NOW);
    }
}
