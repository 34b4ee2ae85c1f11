package vn.doithoai.conference;

import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.ProceedingsCommand.ConcludePetition;
import vn.doithoai.conference.ProceedingsCommand.EditAnswer;
import vn.doithoai.conference.ProceedingsCommand.EditPetition;
import vn.doithoai.conference.ProceedingsCommand.MarkDuplicate;
import vn.doithoai.conference.ProceedingsCommand.PrepareAnswer;
import vn.doithoai.conference.ProceedingsCommand.RecordPetition;
import vn.doithoai.conference.ProceedingsEvent.AnswerEdited;
import vn.doithoai.conference.ProceedingsEvent.PetitionConcluded;
import vn.doithoai.conference.ProceedingsEvent.PetitionEdited;
import vn.doithoai.conference.ProceedingsEvent.PetitionMarkedDuplicate;
import vn.doithoai.conference.ProceedingsEvent.PetitionReceived;

/// What the desk types while the hall goes on: whose a matter is, and that a correction leaves the rest alone.
class DeskTest {
    private static final Event[] AN_SPEAKS = dialogue(asked(AN, 1), called(1), speaking(1));

    @Test
    void whatSomebodyElseSaysInATurnIsTheirsAndNotTheSpeakers() {
        given(AN_SPEAKS)
                .when(spoken(Optional.of(request(1)), Optional.empty(), Optional.of("Bà Lan")))
                .then(received(Optional.empty(), "Bà Lan", "", Optional.empty(), Optional.of(request(1))));
    }

    @Test
    void whatSomebodyWithoutATurnCallsOutBelongsToNoTurn() {
        given(AN_SPEAKS)
                .when(spoken(Optional.empty(), Optional.empty(), Optional.of("Bà Lan")))
                .then(received(Optional.empty(), "Bà Lan", "", Optional.empty(), Optional.empty()));
        given(AN_SPEAKS)
                .when(spoken(Optional.empty(), Optional.of(MAI), Optional.empty()))
                .then(received(Optional.of(MAI), "Lê Thị Mai", "Tổ 2", Optional.of(FRONT), Optional.empty()));
    }

    @Test
    void aDelegateHandsInAPaperAtTheDeskOrNamesThemselvesOnTheOwnPhone() {
        Command paper = new ProceedingsCommand.SubmitPetition("Cống tắc", Optional.of(AN), Optional.empty());
        given(invited(AN)).when(paper, RECEPTION).thenAnswers(new Result.Recorded(petition(1)));
        given(invited(AN)).when(paper, self(AN)).thenAnswers(new Result.Recorded(petition(1)));
    }

    @Test
    void aCorrectedTextKeepsItsFieldAndItsAgency() {
        Event filed = new PetitionEdited(
                petition(1), "Cống tắt", Optional.of(SOIL), Optional.of(LAND), SECRETARY.name(), at("08:25"));
        given(dialogue(raised(1, Optional.empty()), filed))
                .when(new EditPetition(
                        petition(1), Optional.of("Cống tắc"), Optional.empty(), Optional.empty(), Optional.of(2)))
                .then(new PetitionEdited(
                        petition(1), "Cống tắc", Optional.of(SOIL), Optional.of(LAND), SECRETARY.name(), NOW));
    }

    @Test
    void whoAnsweredIsPutRight() {
        given(dialogue(raised(1, Optional.empty()), answered(1, 1)))
                .when(new EditAnswer(
                        petition(1), new AnswerId(1), "Trả lời 1", Optional.of("Chủ tịch UBND"), Optional.of(1)))
                .then(new AnswerEdited(
                        petition(1), new AnswerId(1), "Chủ tịch UBND", "Trả lời 1", SECRETARY.name(), NOW));
    }

    @Test
    void markingADuplicateLeavesOtherDuplicatesWhereTheyAre() {
        given(dialogue(
                        raised(1, Optional.empty()),
                        raised(2, Optional.empty()),
                        raised(3, Optional.empty()),
                        raised(4, Optional.empty()),
                        new PetitionMarkedDuplicate(petition(4), petition(3))))
                .when(new MarkDuplicate(petition(2), Optional.of(petition(1))))
                .then(new PetitionMarkedDuplicate(petition(2), petition(1)));
    }

    @Test
    void whatIsAnsweredOnTheSpotNeedsNoAgency() {
        given(dialogue(raised(1, Optional.empty())))
                .when(new ConcludePetition(
                        petition(1),
                        Outcome.ANSWERED_ON_SPOT,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .then(new PetitionConcluded(
                        petition(1),
                        Outcome.ANSWERED_ON_SPOT,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SECRETARY.name()),
                        NOW));
    }

    @Test
    void whatAnotherDeskHasPreparedMeanwhileIsNotWrittenOver() {
        Event theirs = new ProceedingsEvent.AnswerPrepared(petition(1), "Đã có kế hoạch", "Bàn 2");
        Event[] prepared = dialogue(raised(1, Optional.empty()), theirs);
        given(prepared)
                .when(new PrepareAnswer(petition(1), "Đang khảo sát", Optional.of(0)))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", "Bàn 2");
        given(prepared)
                .when(new PrepareAnswer(petition(1), "Đang khảo sát", Optional.of(1)))
                .then(new ProceedingsEvent.AnswerPrepared(petition(1), "Đang khảo sát", SECRETARY.name()));
    }

    @Test
    void anAgencyPreparesWhatWasGivenToItAndADeviceOfNoAgencyNothing() {
        Event given = new ProceedingsEvent.PetitionAssigned(petition(1), LAND);
        given(dialogue(raised(1, Optional.empty()), given))
                .when(new PrepareAnswer(petition(1), "Đã có kế hoạch", Optional.empty()), agency(Optional.of(LAND)))
                .then(new ProceedingsEvent.AnswerPrepared(petition(1), "Đã có kế hoạch", "Phòng"));
        given(dialogue(raised(1, Optional.empty()), given))
                .when(new PrepareAnswer(petition(1), "Đã có kế hoạch", Optional.empty()), agency(Optional.empty()))
                .thenRefused(Reason.NOT_YOURS);
    }

    private static Author agency(Optional<AgencyId> whose) {
        return new Author(Role.AGENCY, "device-5", "Phòng", Optional.empty(), whose);
    }

    private static Command spoken(Optional<RequestId> turn, Optional<DelegateId> who, Optional<String> by) {
        return new RecordPetition(
                "Cống tắc", turn, who, by, Optional.empty(), Source.SPOKEN, Optional.empty(), Optional.empty());
    }

    private static Event received(
            Optional<DelegateId> who, String by, String unit, Optional<GroupId> group, Optional<RequestId> turn) {
        return new PetitionReceived(
                petition(1),
                "Cống tắc",
                who,
                by,
                unit,
                group,
                turn,
                Source.SPOKEN,
                Optional.empty(),
                Optional.empty(),
                SECRETARY.name(),
                NOW);
    }
}
