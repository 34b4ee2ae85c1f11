package vn.doithoai.conference;

import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.conference.ProceedingsCommand.ConcludePetition;
import vn.doithoai.conference.ProceedingsEvent.PetitionAssigned;
import vn.doithoai.conference.ProceedingsEvent.PetitionConcluded;
import vn.doithoai.conference.ProceedingsEvent.PetitionEdited;

/// What becomes of a matter: who owes it, by when, and who said so last (R109-R115, R120).
class ConcludingTest {
    private static final Event RAISED = raised(1, Optional.of(request(1)));

    @Test
    void whatIsPromisedHasAnOwnerAndADate() {
        LocalDate due = LocalDate.parse("2026-12-15");
        given(dialogue(RAISED))
                .when(new ConcludePetition(
                        petition(1),
                        Outcome.ASSIGNED_VERIFY,
                        Optional.of(LAND),
                        List.of(POLICE, POLICE),
                        Optional.of(due),
                        Optional.of("Kiểm tra thực địa"),
                        Optional.empty()))
                .then(new PetitionConcluded(
                        petition(1),
                        Outcome.ASSIGNED_VERIFY,
                        Optional.of(LAND),
                        List.of(POLICE),
                        Optional.of(due),
                        Optional.of("Kiểm tra thực địa"),
                        Optional.of(SECRETARY.name()),
                        NOW));
    }

    @Test
    void nobodyConcludesOverWhatTheyHaveNotSeen() {
        Event concluded = new PetitionConcluded(
                petition(1),
                Outcome.WRITTEN_REPLY,
                Optional.of(LAND),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Thư ký Lan"),
                at("08:25"));
        Event reassigned = new PetitionEdited(
                petition(1), "Kiến nghị 1", Optional.empty(), Optional.of(POLICE), "Thư ký Mận", at("08:26"));
        given(dialogue(RAISED)).when(concluding(0)).thenAnswers(new Result.Done());
        given(dialogue(RAISED, concluded)).when(concluding(1)).thenAnswers(new Result.Done());
        given(dialogue(RAISED, concluded))
                .when(concluding(0))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", "Thư ký Lan");
        given(dialogue(RAISED, concluded, reassigned))
                .when(concluding(1))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", "Thư ký Mận");
        given(dialogue(RAISED, new PetitionAssigned(petition(1), LAND)))
                .when(concluding(0))
                .thenRefused(Reason.CHANGED_MEANWHILE, "name", SECRETARY.name());
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void onlyWhatIsOwedGetsADateOfItsOwn(Outcome outcome) {
        // Conference on Fri 20/11/2026, no holiday in the plan: notice 4/12, and 15 working days from it.
        Set<Outcome> owed = EnumSet.of(Outcome.ASSIGNED_VERIFY, Outcome.WRITTEN_REPLY, Outcome.REFERRED_UP);
        Optional<LocalDate> due = Optional.of(LocalDate.parse("2026-12-25")).filter(_ -> owed.contains(outcome));
        given(dialogue(raised(1, Optional.empty(), Optional.of(LAND))))
                .when(new ConcludePetition(
                        petition(1),
                        outcome,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .then(new PetitionConcluded(
                        petition(1),
                        outcome,
                        Optional.of(LAND),
                        List.of(),
                        due,
                        Optional.empty(),
                        Optional.of(SECRETARY.name()),
                        NOW));
    }

    @Test
    void whatIsOwedIsCountedFromTheDayTheHallMet() {
        // Planned for Fri 20/11/2026, held on Tue 24/11: notice 8/12, and 15 working days from it.
        Event late = new SessionEvent.ConferenceOpened(at("08:00").plus(Duration.ofDays(4)));
        given(invited(AN), in(AN), late, raised(1, Optional.empty()))
                .when(new ConcludePetition(
                        petition(1),
                        Outcome.WRITTEN_REPLY,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .then(new PetitionConcluded(
                        petition(1),
                        Outcome.WRITTEN_REPLY,
                        Optional.empty(),
                        List.of(),
                        Optional.of(LocalDate.parse("2026-12-29")),
                        Optional.empty(),
                        Optional.of(SECRETARY.name()),
                        NOW));
    }

    private static Command concluding(int seen) {
        return new ConcludePetition(
                petition(1),
                Outcome.EXPLAINED_POLICY,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(seen));
    }
}
