package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.doithoai.conference.Sample.*;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.doithoai.conference.Invalid.Problem;
import vn.doithoai.conference.Plan.Group;

/// A plan that no conference could follow never becomes one.
class PlanTest {
    private static final Group YOUTH = new Group(new GroupId("thanh-nien"), "Đoàn", 10, 1, Optional.empty());

    @Test
    void somebodyMustBeInvitedAndNoGroupTwice() {
        assertEquals(Problem.MISSING, problem(() -> plan(List.of())));
        assertEquals(
                Problem.TWICE, problem(() -> plan(List.of(YOUTH, PLAN.groups().getFirst(), YOUTH))));
        assertEquals(2, plan(List.of(YOUTH, PLAN.groups().getFirst())).groups().size());
    }

    @Test
    void seatsMinutesAndSecondsAreWithinReason() {
        Stream.of(0, 10_000).forEach(PlanTest::seats);
        Stream.of(-1, 10_001).forEach(wrong -> assertEquals(Problem.MALFORMED, problem(() -> seats(wrong))));
        Stream.of(0, 1_000).forEach(PlanTest::minimum);
        Stream.of(-1, 1_001).forEach(wrong -> assertEquals(Problem.MALFORMED, problem(() -> minimum(wrong))));
        Stream.of(1, 480).forEach(PlanTest::minutes);
        Stream.of(0, 481).forEach(wrong -> assertEquals(Problem.MALFORMED, problem(() -> minutes(wrong))));
        Stream.of(30, 3_600).forEach(PlanTest::speech);
        Stream.of(29, 3_601).forEach(wrong -> assertEquals(Problem.MALFORMED, problem(() -> speech(wrong))));
    }

    @Test
    void whoPresidesHasATitleAndADeadlineOfADateHasTheDate() {
        assertEquals(Problem.MISSING, problem(() -> new Plan.Chair(PARTY_SECRETARY, Optional.empty(), List.of())));
        assertEquals(Problem.MISSING, problem(() -> deadline("thong-bao", Plan.Anchor.DATE)));
        deadline("tra-loi", Plan.Anchor.NOTICE);
    }

    @Test
    void theNoticeIsNotCountedFromItself() {
        Optional<Plan.Duty> notice = Optional.of(Plan.Duty.NOTICE);
        assertEquals(Problem.MALFORMED, problem(() -> deadline("thong-bao", Plan.Anchor.NOTICE, notice)));
        deadline("thong-bao", Plan.Anchor.CONFERENCE, notice);
    }

    @Test
    void anIdIsAPlainWord() {
        Stream.<Function<String, ?>>of(AgencyId::new, ChairId::new, GroupId::new, ItemId::new)
                .forEach(id -> assertEquals(Problem.MALFORMED, problem(() -> id.apply("đất đai"))));
        assertEquals(Problem.MALFORMED, problem(() -> deadline("thông báo", Plan.Anchor.NOTICE)));
    }

    private static void seats(int seats) {
        new Group(FRONT, "Mặt trận", seats, 1, Optional.empty());
    }

    private static void minimum(int minimum) {
        new Group(FRONT, "Mặt trận", 10, minimum, Optional.empty());
    }

    private static void minutes(int minutes) {
        new Plan.Step(WELCOME, "Khai mạc", Plan.StepKind.CEREMONY, minutes, Optional.empty(), false);
    }

    private static void speech(int seconds) {
        new Plan.Speaking(seconds, seconds, seconds);
    }

    private static void deadline(String id, Plan.Anchor anchor) {
        deadline(id, anchor, Optional.empty());
    }

    private static void deadline(String id, Plan.Anchor anchor, Optional<Plan.Duty> duty) {
        new Plan.Deadline(
                id,
                "Thông báo",
                anchor,
                10,
                Plan.Unit.WORKING,
                Plan.Boundary.INCLUSIVE,
                Optional.empty(),
                duty,
                Optional.empty());
    }

    private static Problem problem(Executable making) {
        return assertThrows(Invalid.class, making).problem();
    }
}
