package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AttendanceCommand.ByCard;
import vn.doithoai.conference.AttendanceCommand.CheckIn;
import vn.doithoai.conference.AttendanceCommand.Direction;

/// A name that was written wrong on the list is put right at the door, and is right everywhere from then on.
class CorrectedNameTest {
    @Test
    void aCorrectedNameIsFoundByTheNewSpellingOnly() {
        given(invited(AN), renamed("Trần Văn Yên"))
                .when(enters(new ByCard("tran van yen")))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), NOW));
        given(invited(AN), renamed("Trần Văn Yên"))
                .when(enters(new ByCard("Trần Văn An")))
                .thenRefused(Reason.UNKNOWN_CARD, "name", "Trần Văn An");
    }

    @Test
    void aCorrectedNameStandsInTheQueueAndOnWhatWasHandedInToo() {
        Conference hall = given(
                        dialogue(asked(AN, 1), asked(MAI, 2), raised(1, Optional.empty()), renamed("Trần Văn Yên")))
                .hall();
        assertEquals("Trần Văn Yên", hall.floor().nameOf(request(1)));
        assertEquals("Lê Thị Mai", hall.floor().nameOf(request(2)));
        Petition petition = hall.proceedings().petition(petition(1)).orElseThrow();
        assertEquals("Trần Văn Yên", petition.by());
        assertEquals(1, petition.revision(), "its words are the same");
    }

    @Test
    void whoSpokeForSomebodyElseStaysNamed() {
        Event forHer = new ProceedingsEvent.PetitionReceived(
                petition(1),
                "Thay bà Tư",
                Optional.of(AN),
                "Bà Tư",
                "Tổ 1",
                Optional.of(FRONT),
                Optional.empty(),
                Source.WRITTEN_IN_HALL,
                Optional.empty(),
                Optional.empty(),
                SECRETARY.name(),
                NOW);
        Conference hall = given(dialogue(forHer, renamed("Trần Văn Yên"))).hall();
        assertEquals(
                "Bà Tư", hall.proceedings().petition(petition(1)).orElseThrow().by());
    }

    private static Command enters(ByCard card) {
        return new CheckIn(card, Direction.IN, Optional.empty(), Optional.empty());
    }
}
