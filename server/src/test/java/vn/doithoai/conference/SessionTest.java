package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Given.givenNothing;
import static vn.doithoai.conference.Sample.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AgendaEvent.ItemEnded;
import vn.doithoai.conference.AgendaEvent.ItemStarted;
import vn.doithoai.conference.SessionCommand.HandOverChair;
import vn.doithoai.conference.SessionCommand.SetUp;
import vn.doithoai.conference.SessionCommand.Show;
import vn.doithoai.conference.SessionEvent.ChairHandedOver;
import vn.doithoai.conference.SessionEvent.ConferenceClosed;
import vn.doithoai.conference.SessionEvent.ConferenceOpened;
import vn.doithoai.conference.SessionEvent.ConferenceReopened;
import vn.doithoai.conference.SessionEvent.ConferenceSetUp;
import vn.doithoai.conference.SessionEvent.ScenePinned;
import vn.doithoai.conference.SessionEvent.SceneReleased;

/// The conference as a whole: opened, presided over (R017-R022), shown and closed.
class SessionTest {
    @Test
    void thePlanComesFirst() {
        givenNothing().when(new SetUp(PLAN), ORGANISER).then(new ConferenceSetUp(PLAN));
        givenNothing().when(new SessionCommand.OpenConference(), CHAIR).thenRefused(Reason.NOT_SET_UP);
    }

    @Test
    void beforeTheOpeningThePlanMayBeReplaced() {
        given(invited(AN), in(AN)).when(new SetUp(PLAN), ORGANISER).then(new ConferenceSetUp(PLAN));
        given(invited(AN), raised(1, Optional.empty(), Optional.of(LAND)))
                .when(new SetUp(PLAN), ORGANISER)
                .then(new ConferenceSetUp(PLAN));
    }

    @Test
    void openingBeginsTheFirstItem() {
        given().when(new SessionCommand.OpenConference(), CHAIR)
                .then(new ConferenceOpened(NOW), new ItemStarted(WELCOME, List.of(), NOW))
                .thenAnswers(new Result.Item(WELCOME));
    }

    @Test
    void closingEndsTheCurrentItem() {
        given(dialogue())
                .when(new SessionCommand.CloseConference(), CHAIR)
                .then(new ItemEnded(DIALOGUE, NOW), new ConferenceClosed(NOW));
    }

    @Test
    void takingTheClosingBackGoesOnWhereItStopped() {
        given(dialogue(new ItemEnded(DIALOGUE, at("11:00")), concluded()))
                .when(new SessionCommand.ReopenConference(), CHAIR)
                .then(new ConferenceReopened(NOW), new ItemStarted(DIALOGUE, List.of(), NOW));
    }

    @Test
    void whoStillWaitsAtTheEndIsAnsweredInWriting() {
        Floor floor = given(dialogue(asked(AN, 1), asked(MAI, 2), called(2), concluded()))
                .hall()
                .floor();
        assertEquals(List.of(), floor.waiting());
        assertEquals(
                List.of(Request.Status.WRITTEN, Request.Status.WRITTEN),
                floor.requests().values().map(Request::status).toList());
    }

    @Test
    void takingTheClosingBackLetsThemWaitAgainInTheirOrder() {
        Event ahead = new FloorEvent.QueueReordered(request(3), Optional.of(request(1)), Optional.empty(), NOW);
        Event reopened = new ConferenceReopened(NOW);
        Floor floor = given(dialogue(asked(AN, 1), asked(MAI, 2), asked(BINH, 3), ahead, concluded(), reopened))
                .hall()
                .floor();
        assertEquals(List.of(request(3), request(1), request(2)), floor.waiting());
        assertEquals(
                List.of(Request.Status.WAITING, Request.Status.WAITING, Request.Status.WAITING),
                floor.requests().values().map(Request::status).toList());
        given(dialogue(asked(AN, 1), concluded(), reopened))
                .when(new FloorCommand.CloseRegistration(), CHAIR)
                .then(new FloorEvent.RegistrationClosed(NOW));
    }

    @Test
    void eachChairIsHandedOverSeparatelyAndToADeputyIfNeedBe() {
        given(opened())
                .when(new HandOverChair(PEOPLES_CHAIR, Optional.empty(), Optional.empty(), Optional.empty()), CHAIR)
                .then(new ChairHandedOver(PEOPLES_CHAIR, Optional.empty(), Optional.empty(), Optional.empty(), NOW));
        given(opened())
                .when(deputised(PARTY_SECRETARY, "Phó Bí thư Thường trực"), CHAIR)
                .then(new ChairHandedOver(
                        PARTY_SECRETARY,
                        Optional.of("Phó Bí thư Thường trực"),
                        Optional.empty(),
                        Optional.of("Bất khả kháng"),
                        NOW));
    }

    @Test
    void theFirstChairPresidesUntilAnotherDoes() {
        assertEquals(PARTY_SECRETARY, given(opened()).hall().session().acting(PLAN));
        Session after = given(opened(), handedOver(PEOPLES_CHAIR, "Phó Chủ tịch"))
                .hall()
                .session();
        assertEquals(PEOPLES_CHAIR, after.acting(PLAN));
        assertEquals(deputy("Phó Chủ tịch"), after.deputyOf(PEOPLES_CHAIR));
        assertEquals(Optional.empty(), after.deputyOf(PARTY_SECRETARY));
        Session later = given(
                        opened(),
                        handedOver(PEOPLES_CHAIR, "Phó Chủ tịch"),
                        handedOver(PARTY_SECRETARY, "Phó Bí thư"),
                        handedOver(PEOPLES_CHAIR, "Phó Chủ tịch khác"))
                .hall()
                .session();
        assertEquals(deputy("Phó Chủ tịch khác"), later.deputyOf(PEOPLES_CHAIR));
        assertEquals(deputy("Phó Bí thư"), later.deputyOf(PARTY_SECRETARY));
    }

    @Test
    void theChairBackInPersonEndsTheDeputation() {
        given(opened(), handedOver(PARTY_SECRETARY, "Phó Bí thư"))
                .when(new HandOverChair(PARTY_SECRETARY, Optional.empty(), Optional.empty(), Optional.empty()), CHAIR)
                .then(new ChairHandedOver(PARTY_SECRETARY, Optional.empty(), Optional.empty(), Optional.empty(), NOW));
    }

    @Test
    void theDeputyIsKnownByTitleAndByNameWhereOneIsGiven() {
        given(opened(), handedOver(PARTY_SECRETARY, "Phó Bí thư"))
                .when(named(PARTY_SECRETARY, "Phó Bí thư", "Lò Thị Pá"), CHAIR)
                .then(new ChairHandedOver(
                        PARTY_SECRETARY, Optional.of("Phó Bí thư"), Optional.of("Lò Thị Pá"), Optional.empty(), NOW));
        Invalid untitled = assertThrows(
                Invalid.class,
                () -> new HandOverChair(PARTY_SECRETARY, Optional.empty(), Optional.of("Lò Thị Pá"), Optional.empty()));
        assertEquals(Invalid.Problem.MISSING, untitled.problem());
    }

    @Test
    void aSceneIsHeldUntilItIsReleased() {
        given().when(new Show(Optional.of(Scene.RULES), Optional.empty()), CHAIR)
                .then(new ScenePinned(Scene.RULES, Optional.empty()));
        given(new ScenePinned(Scene.RULES, Optional.empty()))
                .when(new Show(Optional.empty(), Optional.empty()), CHAIR)
                .then(new SceneReleased(NOW));
        assertEquals(
                Optional.of(new Session.Pinned(Scene.RULES, Optional.empty())),
                given(new ScenePinned(Scene.RULES, Optional.empty()))
                        .hall()
                        .session()
                        .pinned());
        assertEquals(
                Optional.empty(),
                given(new ScenePinned(Scene.RULES, Optional.empty()), new SceneReleased(NOW))
                        .hall()
                        .session()
                        .pinned());
    }

    @Test
    void anAnnouncementIsShownAsAMessage() {
        given().when(new SessionCommand.Announce("Giải lao 10 phút"), CHAIR)
                .then(new ScenePinned(Scene.MESSAGE, Optional.of("Giải lao 10 phút")));
    }

    @Test
    void thePlanStillKnowsEverythingThatWasDoneUnderTheOneBefore() {
        Plan smaller = plan(List.of(PLAN.group(WOMEN).orElseThrow()));
        given(invited(AN)).when(new SetUp(smaller), ORGANISER).thenRefused(Reason.PLAN_IN_USE);
        given(invited(AN), moved(AN, WOMEN), raised(1, Optional.empty()))
                .when(new SetUp(smaller), ORGANISER)
                .thenRefused(Reason.PLAN_IN_USE);
        given(invited(AN), moved(AN, WOMEN)).when(new SetUp(smaller), ORGANISER).then(new ConferenceSetUp(smaller));
    }

    @Test
    void whoPresidedWhatWasAssignedAndWhereANoteStandsIsKnownToTheNewPlan() {
        Event written = new ProceedingsEvent.NoteWritten(
                new NoteId(1), Optional.of(REPORT), "Chào cờ", SECRETARY.name(), at("08:05"));
        Event owed = raised(1, Optional.empty(), Optional.of(POLICE));
        Event helped = new ProceedingsEvent.PetitionConcluded(
                petition(1),
                Outcome.ANSWERED_ON_SPOT,
                Optional.of(LAND),
                List.of(POLICE),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SECRETARY.name()),
                at("08:05"));
        SetUp smaller = new SetUp(withoutTheSecond(PLAN));
        given(invited(AN)).when(smaller, ORGANISER).then(new ConferenceSetUp(smaller.plan()));
        given(handedOver(PEOPLES_CHAIR, "Phó")).when(smaller, ORGANISER).thenRefused(Reason.PLAN_IN_USE);
        given(written).when(smaller, ORGANISER).thenRefused(Reason.PLAN_IN_USE);
        given(written).when(new SetUp(PLAN), ORGANISER).then(new ConferenceSetUp(PLAN));
        given(invited(AN), owed).when(smaller, ORGANISER).thenRefused(Reason.PLAN_IN_USE);
        given(invited(AN), raised(1, Optional.empty()), helped)
                .when(smaller, ORGANISER)
                .thenRefused(Reason.PLAN_IN_USE);
    }

    /// The same plan with its first chair, item and agency only.
    private static Plan withoutTheSecond(Plan plan) {
        return new Plan(
                plan.id(),
                plan.title(),
                plan.backdrop(),
                plan.kind(),
                plan.leadOffice(),
                plan.place(),
                plan.startsAt(),
                plan.chairs().subList(0, 1),
                plan.secretaries(),
                plan.agenda().subList(0, 1),
                plan.groups(),
                plan.agencies().subList(0, 1),
                plan.fields(),
                plan.speaking(),
                plan.deadlines(),
                plan.calendar(),
                plan.legalBases(),
                plan.rights(),
                plan.rules(),
                plan.notice());
    }

    private static Event moved(DelegateId id, GroupId group) {
        return new AttendanceEvent.DelegateEdited(
                id, nameOf(id), "Tổ 1", Optional.of(group), Optional.empty(), Optional.empty());
    }

    private static Optional<Session.Deputy> deputy(String title) {
        return Optional.of(new Session.Deputy(title, Optional.empty()));
    }

    private static Command deputised(ChairId chair, String deputy) {
        return new HandOverChair(chair, Optional.of(deputy), Optional.empty(), Optional.of("Bất khả kháng"));
    }

    private static Command named(ChairId chair, String deputy, String name) {
        return new HandOverChair(chair, Optional.of(deputy), Optional.of(name), Optional.empty());
    }

    private static Event handedOver(ChairId chair, String deputy) {
        return new ChairHandedOver(chair, Optional.of(deputy), Optional.empty(), Optional.empty(), at("08:05"));
    }
}
