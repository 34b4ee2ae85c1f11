package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.ProceedingsCommand.MarkDuplicate;
import vn.doithoai.conference.ProceedingsCommand.RestorePetition;
import vn.doithoai.conference.ProceedingsCommand.StrikePetition;
import vn.doithoai.conference.ProceedingsEvent.PetitionMarkedDuplicate;
import vn.doithoai.conference.ProceedingsEvent.PetitionRestored;
import vn.doithoai.conference.ProceedingsEvent.PetitionStruck;
import vn.doithoai.conference.ProceedingsEvent.PetitionToldApart;

/// A slip of the desk's leaves the record, and comes back as it was: what anybody handed in or built upon stays.
class StruckTest {
    private static final Event[] SPOKEN_IN_TURN =
            dialogue(asked(AN, 1), called(1), speaking(1), raised(1, Optional.of(request(1)), Optional.of(LAND)));
    private static final Event STRUCK = new PetitionStruck(petition(1), SECRETARY.name(), NOW);
    private static final Event RESTORED = new PetitionRestored(petition(1), SECRETARY.name(), NOW);

    @Test
    void whatWasTakenDownByMistakeIsStruckOutAndRestored() {
        given(SPOKEN_IN_TURN).when(new StrikePetition(petition(1))).then(STRUCK);
        given(and(STRUCK)).when(new RestorePetition(petition(1))).then(RESTORED);
    }

    @Test
    void nothingOfItIsLeftInTheRecord() {
        Proceedings record = given(and(STRUCK)).hall().proceedings();
        assertEquals(Optional.empty(), record.petition(petition(1)));
        assertEquals(List.of(), record.of(request(1)));
        assertEquals(List.of(), record.of(AN));
        assertEquals(Tally.NONE, record.of(LAND));
        assertEquals(Tally.NONE, record.of(FRONT));
    }

    @Test
    void whatIsRestoredStandsAsItStood() {
        Conference before = given(SPOKEN_IN_TURN).hall();
        assertEquals(before, before.apply(STRUCK).apply(RESTORED));
    }

    @Test
    void itsNumberIsNobodyElses() {
        given(and(STRUCK))
                .when(new ProceedingsCommand.SubmitPetition("Rác", Optional.of(AN), Optional.empty()), RECEPTION)
                .thenAnswers(new Result.Recorded(petition(2)));
    }

    @Test
    void whatIsStruckOutVoidsWhatWasConfirmed() {
        Event signed = new ProceedingsEvent.MinutesSigned("Nguyễn Thư Ký", NOW);
        assertEquals(List.of(), given(and(signed, STRUCK)).hall().proceedings().signatures());
    }

    @Test
    void aNameThatWasPutRightMeanwhileIsRestoredWithIt() {
        Proceedings record =
                given(and(STRUCK, renamed("Trần Văn Yên"), RESTORED)).hall().proceedings();
        assertEquals("Trần Văn Yên", record.petition(petition(1)).orElseThrow().by());
    }

    @Test
    void whatIsBeingAnsweredOrRepeatedStays() {
        Event invited = new ProceedingsEvent.AnswerInvited(Optional.of(petition(1)), "Công an phường", NOW);
        given(and(invited)).when(new StrikePetition(petition(1))).thenRefused(Reason.PETITION_IN_USE);
        Event repeated = new PetitionMarkedDuplicate(petition(2), petition(1));
        given(and(raised(2, Optional.empty()), repeated))
                .when(new StrikePetition(petition(1)))
                .thenRefused(Reason.PETITION_IN_USE);
    }

    @Test
    void whoWorksOnItElsewhereIsToldWhoStruckItOut() {
        given(and(STRUCK))
                .when(new ProceedingsCommand.RecordAnswer(petition(1), "Phòng", "Sẽ làm"))
                .thenRefused(Reason.PETITION_STRUCK, "name", SECRETARY.name());
    }

    @Test
    void aPetitionThatRepeatsNoneAfterAllIsOneOfItsOwn() {
        Event repeated = new PetitionMarkedDuplicate(petition(2), petition(1));
        given(and(raised(2, Optional.empty()), repeated))
                .when(new MarkDuplicate(petition(2), Optional.empty()))
                .then(new PetitionToldApart(petition(2)));
        Conference apart = given(and(raised(2, Optional.empty()), repeated, new PetitionToldApart(petition(2))))
                .hall();
        assertEquals(
                Petition.Status.RECEIVED,
                apart.proceedings().petition(petition(2)).orElseThrow().status());
    }

    private static Event[] and(Event... more) {
        Event[] all = Arrays.copyOf(SPOKEN_IN_TURN, SPOKEN_IN_TURN.length + more.length);
        System.arraycopy(more, 0, all, SPOKEN_IN_TURN.length, more.length);
        return all;
    }
}
