package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Agenda.Status;
import vn.doithoai.conference.AgendaCommand.GoTo;
import vn.doithoai.conference.AgendaEvent.ItemEnded;
import vn.doithoai.conference.AgendaEvent.ItemStarted;

/// The order of the hall day (R091-R094) and what may be skipped (R098).
class AgendaTest {
    @Test
    void theChairGoesOnToTheNextItem() {
        given(opened(), began(WELCOME))
                .when(new GoTo(REPORT), CHAIR)
                .then(new ItemStarted(REPORT, List.of(), NOW))
                .thenAnswers(new Result.Item(REPORT));
    }

    @Test
    void whatLiesBetweenIsSkipped() {
        given(opened(), began(DIALOGUE))
                .when(new GoTo(CONCLUSION), CHAIR)
                .then(new ItemStarted(CONCLUSION, List.of(STATEMENTS), NOW));
    }

    @Test
    void goingBackSkipsNothing() {
        given(opened(), began(WELCOME), began(DIALOGUE))
                .when(new GoTo(REPORT), CHAIR)
                .then(new ItemStarted(REPORT, List.of(), NOW));
    }

    @Test
    void whatIsDoneIsNotSkippedAfterwards() {
        given(opened(), began(WELCOME), began(REPORT), began(WELCOME))
                .when(new GoTo(DIALOGUE), CHAIR)
                .then(new ItemStarted(DIALOGUE, List.of(), NOW));
    }

    @Test
    void someoneCalledButNotYetSpeakingDoesNotHoldTheAgendaUp() {
        given(dialogue(asked(AN, 1), called(1)))
                .when(new GoTo(STATEMENTS), CHAIR)
                .then(new ItemStarted(STATEMENTS, List.of(), NOW));
    }

    @Test
    void eachItemKnowsWhenItBeganAndEnded() {
        Agenda agenda = given(
                        opened(),
                        new ItemStarted(WELCOME, List.of(), at("08:00")),
                        new ItemStarted(DIALOGUE, List.of(REPORT), at("08:20")),
                        new ItemEnded(DIALOGUE, at("10:00")))
                .hall()
                .agenda();
        assertEquals(
                List.of(Status.DONE, Status.SKIPPED, Status.DONE, Status.PENDING, Status.PENDING),
                agenda.items().stream().map(Agenda.Item::status).toList());
        assertEquals(Optional.of(at("08:20")), agenda.item(WELCOME).flatMap(Agenda.Item::endedAt));
        assertEquals(Optional.of(at("10:00")), agenda.item(DIALOGUE).flatMap(Agenda.Item::endedAt));
        assertEquals(Optional.empty(), agenda.current());
    }

    @Test
    void theHalfDayEndsWithWhatIsPlannedAfterTheCurrentItem() {
        Agenda agenda = given(opened(), new ItemStarted(DIALOGUE, List.of(REPORT), at("08:20")))
                .hall()
                .agenda();
        Instant dialogueOver = at("08:20").plus(planned(DIALOGUE));
        assertEquals(Optional.of(dialogueOver), agenda.current().flatMap(Agenda.Item::dueAt));
        assertEquals(Optional.of(dialogueOver.plus(planned(STATEMENTS)).plus(planned(CONCLUSION))), agenda.dueAt());
        assertEquals(Optional.empty(), given().hall().agenda().dueAt());
        assertEquals(
                Optional.empty(),
                given(opened(), began(DIALOGUE), new ItemEnded(DIALOGUE, at("10:00")))
                        .hall()
                        .agenda()
                        .dueAt());
    }

    @Test
    void anItemTakenUpAgainHasOnlyTheTimeThatItHadLeft() {
        Agenda agenda = given(
                        opened(),
                        new ItemStarted(WELCOME, List.of(), at("08:00")),
                        new ItemStarted(REPORT, List.of(), at("08:04")),
                        new ItemStarted(WELCOME, List.of(), at("08:30")))
                .hall()
                .agenda();
        Instant due = at("08:30").plus(planned(WELCOME)).minus(Duration.ofMinutes(4));
        assertEquals(Optional.of(due), agenda.current().flatMap(Agenda.Item::dueAt));
        assertEquals(Optional.empty(), agenda.item(REPORT).flatMap(Agenda.Item::dueAt));
    }

    private static Duration planned(ItemId id) {
        return PLAN.agenda().stream()
                .filter(step -> step.id().equals(id))
                .map(step -> Duration.ofMinutes(step.plannedMinutes()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anItemTakenUpAgainKeepsItsBeginning() {
        Agenda agenda = given(
                        opened(),
                        new ItemStarted(WELCOME, List.of(), at("08:00")),
                        new ItemStarted(REPORT, List.of(), at("08:20")),
                        new ItemStarted(WELCOME, List.of(), at("08:30")))
                .hall()
                .agenda();
        Agenda.Item welcome = agenda.current().orElseThrow();
        assertEquals(WELCOME, welcome.id());
        assertEquals(Optional.of(at("08:00")), welcome.startedAt());
        assertEquals(Optional.empty(), welcome.endedAt());
    }
}
