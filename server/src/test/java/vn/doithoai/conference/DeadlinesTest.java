package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Plan.Anchor;
import vn.doithoai.conference.Plan.Boundary;
import vn.doithoai.conference.Plan.Deadline;
import vn.doithoai.conference.Plan.Duty;
import vn.doithoai.conference.Plan.Unit;

/// Deadlines as the plans of real conferences word them, and the day that a person is told.
class DeadlinesTest {
    private static final LocalDate UONG_BI = LocalDate.parse("2024-11-22");
    private static final Deadline NOTICE = rule(Anchor.CONFERENCE, 10, Unit.WORKING, Optional.of(Duty.NOTICE));
    private static final Deadline ANSWER = rule(Anchor.NOTICE, 15, Unit.WORKING, Optional.of(Duty.ANSWER));

    @Test
    void beforeTheTwelfthIsInTimeOnTheEleventhAndNotLaterThanTheFourteenthOnTheFourteenth() {
        assertEquals("2024-11-11", last(UONG_BI, dated("2024-11-12", Boundary.EXCLUSIVE)));
        assertEquals("2024-11-14", last(UONG_BI, dated("2024-11-14", Boundary.INCLUSIVE)));
        assertEquals("2024-11-14", last(UONG_BI, dated("2024-11-15", Boundary.EXCLUSIVE)));
    }

    @Test
    void invitationsGoOutSevenWorkingDaysBeforeAndThePublicNoticeSevenDaysBefore() {
        assertEquals("2024-11-13", last(UONG_BI, rule(Anchor.CONFERENCE, -7, Unit.WORKING)));
        assertEquals("2024-11-15", last(UONG_BI, rule(Anchor.CONFERENCE, -7, Unit.CALENDAR)));
    }

    @Test
    void theNoticeIsOwedTenWorkingDaysAfterTheHallAndFifteenWhenItIsComplex() {
        assertEquals("2024-12-06", last(UONG_BI, NOTICE));
        assertEquals("2024-12-13", last(UONG_BI, rule(Anchor.CONFERENCE, 15, Unit.WORKING)));
    }

    @Test
    void agenciesAnswerFifteenWorkingDaysAfterTheNoticeAtItsLatest() {
        Deadlines deadlines = of(UONG_BI, ANSWER, NOTICE);
        assertEquals(Optional.of(LocalDate.parse("2024-12-27")), deadlines.answer());
        assertEquals(
                List.of(NOTICE, ANSWER),
                deadlines.all().stream().map(Deadlines.Due::deadline).toList());
    }

    /// Thursday 12/11/2026: Tuesday 24/11 is off by law, and the swap of the Monday before it is not decided.
    @Test
    void aHolidayInBetweenMovesTheNotice() {
        assertEquals("2026-11-27", last(LocalDate.parse("2026-11-12"), NOTICE));
    }

    /// The law counts ten days, the plans ten working days (C09); of Tuesday 10/02/2026 ten days end in Tết.
    @Test
    void aDayOffIsToldWithTheLastWorkingDayBeforeIt() {
        assertEquals("2026-02-20 or 2026-02-13", day(LocalDate.parse("2026-02-10"), Unit.CALENDAR, 10));
        assertEquals("2025-10-26 or 2025-10-24", day(LocalDate.parse("2025-11-05"), Unit.CALENDAR, -10));
        assertEquals("2026-08-22", day(LocalDate.parse("2026-08-20"), Unit.CALENDAR, 2), "a Saturday that is worked");
    }

    /// «Định kỳ 06 tháng (trước ngày 20/6)» and «hằng năm (trước ngày 10/12)» (R137).
    @Test
    void theReportsOfTheYear() {
        LocalDate held = LocalDate.parse("2026-03-05");
        assertEquals("2026-06-19", last(held, dated("2026-06-20", Boundary.EXCLUSIVE)));
        assertEquals("2026-12-09", last(held, dated("2026-12-10", Boundary.EXCLUSIVE)));
    }

    /// The file names both; a plan that was kept by an earlier version of the server may not.
    @Test
    void wherePlanNamesNoNoticeNothingIsCountedFromIt() {
        assertEquals(List.of(), of(UONG_BI, ANSWER).all());
        assertEquals(Optional.empty(), of(UONG_BI, ANSWER).answer());
        assertEquals(Optional.empty(), of(UONG_BI, NOTICE).answer());
    }

    private static Deadlines of(LocalDate held, Deadline... rules) {
        return new Deadlines(List.of(rules), WorkingDaysTest.OFFICIAL, held);
    }

    private static String last(LocalDate held, Deadline rule) {
        return of(held, rule).all().getFirst().by().toString();
    }

    private static String day(LocalDate held, Unit unit, int days) {
        Deadlines.Due due = of(held, rule(Anchor.CONFERENCE, days, unit)).all().getFirst();
        return due.by() + (due.worked().equals(due.by()) ? "" : " or " + due.worked());
    }

    private static Deadline rule(Anchor anchor, int days, Unit unit) {
        return rule(anchor, days, unit, Optional.empty());
    }

    private static Deadline rule(Anchor anchor, int days, Unit unit, Optional<Duty> duty) {
        return new Deadline(
                "han", "Hạn", anchor, days, unit, Boundary.INCLUSIVE, Optional.empty(), duty, Optional.empty());
    }

    private static Deadline dated(String date, Boundary boundary) {
        return new Deadline(
                "han",
                "Hạn",
                Anchor.DATE,
                0,
                Unit.CALENDAR,
                boundary,
                Optional.of(LocalDate.parse(date)),
                Optional.empty(),
                Optional.empty());
    }
}
