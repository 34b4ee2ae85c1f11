package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.ProceedingsEvent.AnswerEdited;
import vn.doithoai.conference.ProceedingsEvent.AnswerPrepared;
import vn.doithoai.conference.ProceedingsEvent.CitizenAskedBack;
import vn.doithoai.conference.ProceedingsEvent.ConclusionRecorded;
import vn.doithoai.conference.ProceedingsEvent.MinutesSigned;
import vn.doithoai.conference.ProceedingsEvent.NoteWritten;
import vn.doithoai.conference.ProceedingsEvent.PetitionClassified;
import vn.doithoai.conference.ProceedingsEvent.PetitionConcluded;
import vn.doithoai.conference.ProceedingsEvent.PetitionMarkedDuplicate;

/// What the minutes hold besides petitions and answers, and how far everything is (R120-R122).
class MinutesTest {
    private static final Event RAISED = raised(1, Optional.of(request(1)));

    @Test
    void aNoteStandsUnderTheItemUnderWayOrTheOneGiven() {
        given(dialogue())
                .when(new ProceedingsCommand.WriteNote("Chào cờ", Optional.empty()))
                .then(new NoteWritten(new NoteId(1), Optional.of(DIALOGUE), "Chào cờ", SECRETARY.name(), NOW))
                .thenAnswers(new Result.Noted(new NoteId(1)));
        given(dialogue())
                .when(new ProceedingsCommand.WriteNote("Chào cờ", Optional.of(WELCOME)))
                .then(new NoteWritten(new NoteId(1), Optional.of(WELCOME), "Chào cờ", SECRETARY.name(), NOW));
    }

    @Test
    void theConclusionIsWrittenWhileTheHallStillSits() {
        given(dialogue())
                .when(new ProceedingsCommand.RecordConclusion("Tiếp thu các ý kiến", Optional.empty()))
                .then(new ConclusionRecorded("Tiếp thu các ý kiến", SECRETARY.name(), NOW));
    }

    @Test
    void twoDesksDoNotOverwriteEachOthersConclusion() {
        Event first = new ConclusionRecorded("Một.", "Thư ký Lan", NOW);
        given(dialogue())
                .when(new ProceedingsCommand.RecordConclusion("Một.", Optional.of(0)))
                .then(new ConclusionRecorded("Một.", SECRETARY.name(), NOW));
        given(dialogue(first))
                .when(new ProceedingsCommand.RecordConclusion("Một. Hai.", Optional.of(1)))
                .then(new ConclusionRecorded("Một. Hai.", SECRETARY.name(), NOW));
        given(dialogue(first, new ConclusionRecorded("Một. Hai.", "Thư ký Mai", NOW)))
                .when(new ProceedingsCommand.RecordConclusion("Một. Ba.", Optional.of(1)))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", "Thư ký Mai");
        given(dialogue(first))
                .when(new ProceedingsCommand.RecordConclusion("Ba.", Optional.of(0)))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", "Thư ký Lan");
    }

    @Test
    void theMinutesAreSignedAfterTheEnd() {
        given(dialogue(Sample.concluded()))
                .when(new ProceedingsCommand.SignMinutes("Nguyễn Thư Ký"))
                .then(new MinutesSigned("Nguyễn Thư Ký", NOW));
    }

    @Test
    void aSignatureHoldsForTheMinutesAsTheyStood() {
        Event signed = new MinutesSigned("Nguyễn Thư Ký", NOW);
        assertEquals(1, signatures(Sample.concluded(), RAISED, signed));
        assertEquals(2, signatures(Sample.concluded(), RAISED, signed, signed));
        assertEquals(0, signatures(Sample.concluded(), RAISED, signed, answered(1, 1)));
        assertEquals(0, signatures(Sample.concluded(), signed, new SessionEvent.ConferenceReopened(NOW)));
        assertEquals(
                0,
                signatures(Sample.concluded(), signed, new AttendanceEvent.AttendanceCorrected(AN, false, "Nhầm", NOW)),
                "they count who came");
        assertEquals(
                1,
                signatures(
                        Sample.concluded(), signed, new AttendanceEvent.DelegateSeenAgain(AN, Optional.empty(), NOW)));
        assertEquals(
                1,
                signatures(
                        in(AN),
                        Sample.concluded(),
                        signed,
                        new AttendanceEvent.DelegateLeft(AN, Optional.empty(), NOW),
                        in(AN)),
                "not who is in the hall");
        assertEquals(
                0,
                signatures(
                        in(AN),
                        asked(AN, 1),
                        called(1),
                        speaking(1),
                        spoke(1),
                        Sample.concluded(),
                        signed,
                        renamed("Trần Văn Yên")),
                "a turn bears the speaker's name");
        assertEquals(
                0,
                signatures(
                        Sample.concluded(),
                        signed,
                        new SessionEvent.ChairHandedOver(
                                PEOPLES_CHAIR, Optional.of("Phó"), Optional.empty(), Optional.empty(), NOW)),
                "they say who presided");
    }

    @Test
    void aPhoneAtHomeDoesNotChangeTheMinutesThatWereReadOut() {
        ProceedingsCommand late = new ProceedingsCommand.SubmitPetition("Từ nhà", Optional.empty(), Optional.empty());
        given(dialogue(Sample.concluded())).when(late, self(AN)).thenRefused(Reason.ALREADY_CONCLUDED);
    }

    @Test
    void aPetitionIsAsFarAsItsFurthestStep() {
        assertEquals(Petition.Status.RECEIVED, only(RAISED).status());
        assertEquals(Petition.Status.ASSIGNED, only(RAISED, assigned()).status());
        assertEquals(
                Petition.Status.ANSWERED,
                only(RAISED, assigned(), answered(1, 1)).status());
        assertEquals(
                Petition.Status.CONCLUDED,
                only(RAISED, answered(1, 1), concluded(1, Outcome.REFERRED_UP)).status());
        assertEquals(
                Petition.Status.DUPLICATE,
                only(RAISED, raised(2, Optional.empty()), new PetitionMarkedDuplicate(petition(1), petition(2)))
                        .status());
    }

    @Test
    void eachAgencyAndGroupSeesWhatItStillOwes() {
        Proceedings all = given(dialogue(
                        RAISED,
                        assigned(),
                        raised(2, Optional.empty(), Optional.of(LAND)),
                        concluded(2, Outcome.ASSIGNED_VERIFY)))
                .hall()
                .proceedings();
        assertEquals(new Tally(2, 1), all.of(LAND));
        assertEquals(1, all.of(LAND).open());
        assertEquals(Tally.NONE, all.of(POLICE));
        assertEquals(new Tally(2, 1), all.of(FRONT));
        assertEquals(
                List.of(petition(1)),
                all.of(request(1)).stream().map(Petition::id).toList());
    }

    @Test
    void aComplaintIsOnNoPublicScreenWhicheverWayItWasFound() {
        Event classified = new PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty());
        assertTrue(only(RAISED).mayBePublic());
        assertFalse(only(RAISED, classified).mayBePublic());
        assertFalse(only(RAISED, concluded(1, Outcome.CITIZEN_RECEPTION)).mayBePublic());
        assertTrue(only(RAISED, concluded(1, Outcome.ANSWERED_ON_SPOT)).mayBePublic());
    }

    @Test
    void whatIsWrittenStandsInTheMinutes() {
        Event written = new NoteWritten(new NoteId(1), Optional.of(WELCOME), "Chào cờ", SECRETARY.name(), NOW);
        Proceedings said = said(written, new ConclusionRecorded("Tiếp thu", SECRETARY.name(), NOW));
        assertEquals(
                List.of(new Note(new NoteId(1), Optional.of(WELCOME), "Chào cờ", SECRETARY.name(), NOW)),
                said.notes().values().toList());
        assertEquals(Optional.of("Tiếp thu"), said.conclusion());
        assertEquals(Optional.empty(), said(written).conclusion());
        given(dialogue(written))
                .when(new ProceedingsCommand.WriteNote("Hát Quốc ca", Optional.of(WELCOME)))
                .thenAnswers(new Result.Noted(new NoteId(2)));
    }

    @Test
    void whatTheChairAskedBackStandsInItsTurnInOrder() {
        Event first = new CitizenAskedBack(request(1), "Đoạn nào?", at("08:17"));
        Event second = new CitizenAskedBack(request(1), "Từ bao giờ?", at("08:18"));
        Proceedings said = said(asked(AN, 1), asked(MAI, 2), called(1), speaking(1), first, second);
        assertEquals(
                List.of(
                        new Proceedings.AskedBack("Đoạn nào?", at("08:17")),
                        new Proceedings.AskedBack("Từ bao giờ?", at("08:18"))),
                said.askedBackIn(request(1)));
        assertEquals(List.of(), said.askedBackIn(request(2)));
    }

    @Test
    void anAnswerThatWasPutRightReadsSoAndTheOthersStay() {
        Event edited = new AnswerEdited(petition(1), new AnswerId(1), "Chủ tịch", "Sẽ sửa", "Thư ký Lan", NOW);
        assertEquals(
                List.of(
                        new Petition.Answer(new AnswerId(1), "Chủ tịch", "Sẽ sửa", "Thư ký Lan", at("08:22"), 2),
                        new Petition.Answer(
                                new AnswerId(2), "Trưởng phòng", "Trả lời 2", SECRETARY.name(), at("08:22"), 1)),
                only(RAISED, answered(1, 1), answered(1, 2), edited).answers());
    }

    @Test
    void aPreparedAnswerIsThereForTheChairAndNoPartOfTheMinutes() {
        Event prepared = new AnswerPrepared(petition(1), "Đã có kế hoạch", ORGANISER.name());
        assertEquals(
                new Petition.Prepared("Đã có kế hoạch", ORGANISER.name(), 1),
                only(RAISED, prepared).prepared());
        assertEquals(1, signatures(Sample.concluded(), RAISED, new MinutesSigned("Nguyễn Thư Ký", NOW), prepared));
    }

    @Test
    void whatADelegateAskedIsFoundByTheDelegate() {
        Proceedings said = said(RAISED, raised(2, Optional.empty()));
        assertEquals(
                List.of(petition(1), petition(2)),
                said.of(AN).stream().map(Petition::id).toList());
        assertEquals(List.of(), said.of(MAI));
    }

    private static Event assigned() {
        return new ProceedingsEvent.PetitionAssigned(petition(1), LAND);
    }

    private static Event concluded(int petition, Outcome outcome) {
        return new PetitionConcluded(
                petition(petition),
                outcome,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SECRETARY.name()),
                NOW);
    }

    private static Petition only(Event... facts) {
        return given(dialogue(facts)).hall().proceedings().petition(petition(1)).orElseThrow();
    }

    private static Proceedings said(Event... facts) {
        return given(dialogue(facts)).hall().proceedings();
    }

    private static int signatures(Event... facts) {
        return given(dialogue(facts)).hall().proceedings().signatures().size();
    }
}
