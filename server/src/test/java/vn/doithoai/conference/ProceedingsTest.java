package vn.doithoai.conference;

import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.ProceedingsCommand.AskBack;
import vn.doithoai.conference.ProceedingsCommand.Classify;
import vn.doithoai.conference.ProceedingsCommand.EditAnswer;
import vn.doithoai.conference.ProceedingsCommand.EditPetition;
import vn.doithoai.conference.ProceedingsCommand.InviteAnswer;
import vn.doithoai.conference.ProceedingsCommand.MarkDuplicate;
import vn.doithoai.conference.ProceedingsCommand.RecordAnswer;
import vn.doithoai.conference.ProceedingsCommand.RecordPetition;
import vn.doithoai.conference.ProceedingsCommand.SubmitPetition;
import vn.doithoai.conference.ProceedingsEvent.AnswerEdited;
import vn.doithoai.conference.ProceedingsEvent.AnswerInvited;
import vn.doithoai.conference.ProceedingsEvent.AnswerPrepared;
import vn.doithoai.conference.ProceedingsEvent.AnswerRecorded;
import vn.doithoai.conference.ProceedingsEvent.CitizenAskedBack;
import vn.doithoai.conference.ProceedingsEvent.PetitionAssigned;
import vn.doithoai.conference.ProceedingsEvent.PetitionClassified;
import vn.doithoai.conference.ProceedingsEvent.PetitionEdited;
import vn.doithoai.conference.ProceedingsEvent.PetitionMarkedDuplicate;
import vn.doithoai.conference.ProceedingsEvent.PetitionReceived;

/// Petitions and answers (R107-R119), one matter at a time.
class ProceedingsTest {
    private static final Event RAISED = raised(1, Optional.of(request(1)));

    @Test
    void whatIsSpokenBelongsToTheTurnUnderWay() {
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(spoken("Cống bị tắc"))
                .then(received(1, "Cống bị tắc", Optional.of(request(1)), Source.SPOKEN, SECRETARY))
                .thenAnswers(new Result.Recorded(petition(1)));
    }

    @Test
    void theSecretaryMayFinishTypingAfterTheSpeech() {
        given(dialogue(asked(AN, 1), called(1), speaking(1), spoke(1)))
                .when(spoken("Cống bị tắc"))
                .then(received(1, "Cống bị tắc", Optional.of(request(1)), Source.SPOKEN, SECRETARY));
    }

    @Test
    void namingTheOneWhoSpeaksStillMeansTheTurnUnderWay() {
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(record("Cống bị tắc", Optional.of(AN), Source.SPOKEN))
                .then(received(1, "Cống bị tắc", Optional.of(request(1)), Source.SPOKEN, SECRETARY));
    }

    @Test
    void whatCameInBeforeBelongsToNoTurn() {
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(record("Cống bị tắc", Optional.of(AN), Source.FRONT))
                .then(received(1, "Cống bị tắc", Optional.empty(), Source.FRONT, SECRETARY));
    }

    @Test
    void anOpinionFormNeedNoName() {
        given(dialogue())
                .when(record("Cống bị tắc", Optional.empty(), Source.FORM))
                .then(new PetitionReceived(
                        petition(1),
                        "Cống bị tắc",
                        Optional.empty(),
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Source.FORM,
                        Optional.empty(),
                        Optional.empty(),
                        SECRETARY.name(),
                        NOW));
    }

    @Test
    void whoCannotOrWillNotSpeakHandsItInInWriting() {
        given(dialogue())
                .when(new SubmitPetition("Cống bị tắc", Optional.empty(), Optional.empty()), self(AN))
                .then(received(1, "Cống bị tắc", Optional.empty(), Source.WRITTEN_IN_HALL, self(AN)))
                .thenAnswers(new Result.Recorded(petition(1)));
    }

    @Test
    void whatIsNotEditedStays() {
        given(dialogue(asked(AN, 1), RAISED))
                .when(new EditPetition(
                        petition(1), Optional.empty(), Optional.of(SOIL), Optional.of(LAND), Optional.of(1)))
                .then(new PetitionEdited(
                        petition(1), "Kiến nghị 1", Optional.of(SOIL), Optional.of(LAND), SECRETARY.name(), NOW));
    }

    @Test
    void twoDesksDoNotOverwriteEachOther() {
        Event other = new PetitionEdited(
                petition(1), "Sửa lại", Optional.empty(), Optional.empty(), "Thư ký Lan", at("08:25"));
        given(dialogue(asked(AN, 1), RAISED, other))
                .when(new EditPetition(
                        petition(1), Optional.of("Khác"), Optional.empty(), Optional.empty(), Optional.of(1)))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", "Thư ký Lan");
    }

    @Test
    void aMatterIsClassifiedAndKeepsItsField() {
        given(dialogue(new PetitionReceived(
                        petition(1),
                        "Rác",
                        Optional.empty(),
                        "Bà Lan",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Source.LETTER,
                        Optional.of(RUBBISH),
                        Optional.empty(),
                        SECRETARY.name(),
                        NOW)))
                .when(new Classify(petition(1), Concern.OFF_TOPIC, Optional.empty()))
                .then(new PetitionClassified(petition(1), Concern.OFF_TOPIC, Optional.of(RUBBISH)));
    }

    @Test
    void theSameMatterIsMarkedAsRaisedBefore() {
        given(dialogue(RAISED, raised(2, Optional.empty())))
                .when(new MarkDuplicate(petition(2), Optional.of(petition(1))))
                .then(new PetitionMarkedDuplicate(petition(2), petition(1)));
    }

    @Test
    void whatRepeatsADuplicateRepeatsTheFirst() {
        given(dialogue(
                        RAISED,
                        raised(2, Optional.empty()),
                        raised(3, Optional.empty()),
                        new PetitionMarkedDuplicate(petition(3), petition(2))))
                .when(new MarkDuplicate(petition(2), Optional.of(petition(1))))
                .then(
                        new PetitionMarkedDuplicate(petition(2), petition(1)),
                        new PetitionMarkedDuplicate(petition(3), petition(1)));
    }

    @Test
    void anAgencyPreparesNothingThatWasGivenToAnother() {
        Author agency = new Author(
                Role.AGENCY, "device-5", "Phòng khác", Optional.empty(), Optional.of(new AgencyId("phong-khac")));
        given(dialogue(asked(AN, 1), RAISED))
                .when(new ProceedingsCommand.PrepareAnswer(petition(1), "Đã có kế hoạch", Optional.empty()), agency)
                .thenRefused(Reason.NOT_YOURS);
    }

    @Test
    void anAgencyPreparesTheAnswerForTheChairToSee() {
        given(dialogue(RAISED))
                .when(new ProceedingsCommand.AssignPetition(petition(1), LAND), ORGANISER)
                .then(new PetitionAssigned(petition(1), LAND));
        given(dialogue(RAISED, new PetitionAssigned(petition(1), LAND)))
                .when(new ProceedingsCommand.PrepareAnswer(petition(1), "Đã có kế hoạch", Optional.empty()), ORGANISER)
                .then(new AnswerPrepared(petition(1), "Đã có kế hoạch", ORGANISER.name()));
    }

    @Test
    void theChairAsksTheCitizenBackEvenAfterTheSpeech() {
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(new AskBack("Đoạn nào?"), CHAIR)
                .then(new CitizenAskedBack(request(1), "Đoạn nào?", NOW));
        given(dialogue(asked(AN, 1), called(1), speaking(1), spoke(1)))
                .when(new AskBack("Đoạn nào?"), CHAIR)
                .then(new CitizenAskedBack(request(1), "Đoạn nào?", NOW));
    }

    @Test
    void theChairAssignsWhoAnswers() {
        given(dialogue(RAISED))
                .when(new InviteAnswer(Optional.of(petition(1)), Optional.of(POLICE), Optional.empty()), CHAIR)
                .then(new AnswerInvited(Optional.of(petition(1)), "Công an phường", NOW));
        given(dialogue())
                .when(new InviteAnswer(Optional.empty(), Optional.empty(), Optional.of("Chủ tịch UBND")), CHAIR)
                .then(new AnswerInvited(Optional.empty(), "Chủ tịch UBND", NOW));
    }

    @Test
    void eachPetitionHasItsOwnAnswers() {
        given(dialogue(RAISED, raised(2, Optional.empty()), answered(1, 1)))
                .when(new RecordAnswer(petition(1), "Chủ tịch UBND", "Sẽ sửa"))
                .then(new AnswerRecorded(
                        petition(1), new AnswerId(2), "Chủ tịch UBND", "Sẽ sửa", SECRETARY.name(), NOW))
                .thenAnswers(new Result.Answered(new AnswerId(2)));
        given(dialogue(RAISED, raised(2, Optional.empty()), answered(1, 1)))
                .when(new RecordAnswer(petition(2), "Chủ tịch UBND", "Sẽ sửa"))
                .thenAnswers(new Result.Answered(new AnswerId(1)));
    }

    @Test
    void anAnswerIsPutRight() {
        given(dialogue(RAISED, answered(1, 1)))
                .when(new EditAnswer(petition(1), new AnswerId(1), "Sẽ sửa", Optional.empty(), Optional.of(1)))
                .then(new AnswerEdited(petition(1), new AnswerId(1), "Trưởng phòng", "Sẽ sửa", SECRETARY.name(), NOW));
    }

    private static Command spoken(String text) {
        return record(text, Optional.empty(), Source.SPOKEN);
    }

    private static Command record(String text, Optional<DelegateId> delegate, Source source) {
        return new RecordPetition(
                text,
                Optional.empty(),
                delegate,
                Optional.empty(),
                Optional.empty(),
                source,
                Optional.empty(),
                Optional.empty());
    }

    private static Event received(int number, String text, Optional<RequestId> turn, Source source, Author author) {
        return new PetitionReceived(
                petition(number),
                text,
                Optional.of(AN),
                "Trần Văn An",
                "Tổ 1",
                Optional.of(FRONT),
                turn,
                source,
                Optional.empty(),
                Optional.empty(),
                author.name(),
                NOW);
    }
}
