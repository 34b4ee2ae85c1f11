package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.ProceedingsEvent.AnswerInvited;
import vn.doithoai.conference.ProceedingsEvent.PetitionClassified;

/// Who answers, and what the chair's last word on the floor does to what was asked.
class AnsweringTest {
    private static final Event RAISED = raised(1, Optional.of(request(1)));
    private static final Event INVITED = new AnswerInvited(Optional.of(petition(1)), "Công an phường", NOW);

    @Test
    void whoIsAskedToAnswerAnswersUntilTheNextIsCalled() {
        Proceedings.Answering police = new Proceedings.Answering(Optional.of(petition(1)), "Công an phường");
        assertEquals(Optional.of(police), answering(asked(AN, 1), RAISED, INVITED));
        assertEquals(Optional.of(police), answering(asked(AN, 1), RAISED, INVITED, asked(MAI, 2)));
        assertEquals(Optional.empty(), answering(asked(AN, 1), RAISED, INVITED, called(1)));
        assertEquals(Optional.empty(), answering(asked(AN, 1), RAISED, INVITED, began(STATEMENTS)));
    }

    @Test
    void aMatterThatIsAComplaintAlreadyStaysOneWhenItsTurnIsDeclinedForLess() {
        Event complaint = new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty());
        given(dialogue(asked(AN, 1), RAISED, raised(2, Optional.of(request(1))), complaint))
                .when(new FloorCommand.Decline(request(1), DeclineReason.OFF_TOPIC, Optional.empty()), CHAIR)
                .then(
                        declined(DeclineReason.OFF_TOPIC),
                        new PetitionClassified(petition(2), Concern.OFF_TOPIC, Optional.empty()));
    }

    @Test
    void whatTheSecretaryJudgedSinceTheDeclineStays() {
        given(dialogue(
                        asked(AN, 1),
                        RAISED,
                        declined(DeclineReason.OFF_TOPIC),
                        new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty())))
                .when(new FloorCommand.Undo(), CHAIR)
                .then(new FloorEvent.FloorActionUndone(request(1), FloorAction.DECLINE, NOW));
    }

    @Test
    void undoingADeclineThatChangedNoMatterRecordsNoMatter() {
        given(dialogue(asked(AN, 1), RAISED, declined(DeclineReason.OTHER)))
                .when(new FloorCommand.Undo(), CHAIR)
                .then(new FloorEvent.FloorActionUndone(request(1), FloorAction.DECLINE, NOW));
    }

    private static Event declined(DeclineReason reason) {
        return new FloorEvent.RequestDeclined(request(1), reason, Optional.empty(), NOW);
    }

    private static Optional<Proceedings.Answering> answering(Event... facts) {
        return given(dialogue(facts)).hall().proceedings().answering();
    }
}
