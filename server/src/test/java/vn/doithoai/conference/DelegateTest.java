package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AttendanceCommand.EditDelegate;
import vn.doithoai.conference.AttendanceEvent.DelegateEdited;

/// What is known of a delegate, and that putting one thing right leaves the rest.
class DelegateTest {
    private static final Optional<Personal> PHONE = Optional.of(new Personal("0912345678"));

    @Test
    void aCorrectedUnitSeatAndTelephoneKeepTheNameAndTheGroup() {
        given(invited(AN))
                .when(new EditDelegate(
                        AN, Optional.empty(), Optional.of("Tổ 9"), Optional.empty(), Optional.of("B2"), PHONE))
                .then(new DelegateEdited(AN, "Trần Văn An", "Tổ 9", Optional.of(FRONT), Optional.of("B2"), PHONE));
    }

    @Test
    void aCorrectedNameKeepsTheSeatAndTheTelephone() {
        given(invited(AN), known("Trần Văn An"))
                .when(new EditDelegate(
                        AN,
                        Optional.of("Trần Văn Ân"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .then(known("Trần Văn Ân"));
    }

    @Test
    void aNamesakeIsStillFoundWhenTheOtherIsSpeltAnew() {
        Event namesake = new AttendanceEvent.DelegateAdded(
                MAI, "Trần Văn An", "Tổ 2", Optional.of(FRONT), Optional.empty(), Optional.empty(), ticket(MAI));
        given(invited(AN), namesake, known("Trần Văn Yên"))
                .when(new AttendanceCommand.CheckIn(
                        new AttendanceCommand.ByCard("Trần Văn An"),
                        AttendanceCommand.Direction.IN,
                        Optional.empty(),
                        Optional.empty()))
                .then(new AttendanceEvent.DelegateCheckedIn(MAI, Optional.empty(), NOW));
    }

    @Test
    void whoWasCorrectedToHaveComeIsInTheHallSinceThen() {
        Event came = new AttendanceEvent.AttendanceCorrected(AN, true, "Quét nhầm", at("08:10"));
        Delegate an = given(invited(AN), came).hall().attendance().delegate(AN).orElseThrow();
        assertEquals(Delegate.Presence.IN, an.presence());
        assertEquals(Optional.of(at("08:10")), an.since());
        assertEquals(Optional.of(at("08:10")), an.firstIn());
    }

    @Test
    void whoComesBackFirstCameWhenTheyFirstCame() {
        Event back = new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), at("08:25"));
        Delegate an = given(invited(AN), in(AN), out(AN), back)
                .hall()
                .attendance()
                .delegate(AN)
                .orElseThrow();
        assertEquals(Optional.of(at("07:45")), an.firstIn());
        assertEquals(Optional.of(at("08:25")), an.since());
    }

    @Test
    void aTelephoneIsInNoLogByAccident() {
        assertEquals("(personal)", PHONE.orElseThrow().toString());
        assertEquals("(purged)", Personal.GONE.toString());
    }

    @Test
    void theTelephoneGoesWhenTheConferenceIsOverAndTheRestStays() {
        Given over = given(opened(), invited(AN), known("Trần Văn An"), invited(MAI), concluded());
        Event purged = new SessionEvent.PersonalDataPurged(NOW);
        over.when(new SessionCommand.PurgePersonalData(), ORGANISER)
                .then(purged)
                .thenAnswers(new Result.Purged(1));
        Delegate before = over.hall().attendance().delegate(AN).orElseThrow();
        Conference after = over.hall().apply(purged);
        Delegate an = after.attendance().delegate(AN).orElseThrow();
        assertEquals(Optional.empty(), an.phone());
        assertEquals(
                before.edited(new DelegateEdited(AN, an.name(), an.unit(), an.group(), an.seat(), Optional.empty())),
                an);
        assertEquals(over.hall().attendance().delegate(MAI), after.attendance().delegate(MAI));
    }

    private static Event known(String name) {
        return new DelegateEdited(AN, name, "Tổ 1", Optional.of(FRONT), Optional.of("A1"), PHONE);
    }
}
