package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.doithoai.conference.Plan.Anchor;
import vn.doithoai.conference.Plan.Boundary;
import vn.doithoai.conference.Plan.Deadline;
import vn.doithoai.conference.Plan.Duty;
import vn.doithoai.conference.Plan.Unit;

/// Whatever the plan says, and whenever the hall meets.
class DeadlinesProperties {
    private static final WorkingDays CALENDAR = WorkingDaysTest.OFFICIAL;

    /// The day that is told can be counted back to the conference by hand.
    @Property(tries = 300)
    void betweenTheConferenceAndTheDayLieAsManyDaysAsThePlanSays(
            @ForAll @IntRange(max = 900) int day, @ForAll @IntRange(min = 1, max = 60) int days, @ForAll Unit unit) {
        LocalDate held = held(day);
        LocalDate after = by(held, days, unit, Boundary.INCLUSIVE);
        LocalDate before = by(held, -days, unit, Boundary.INCLUSIVE);
        assertEquals(days, counted(held.plusDays(1), after.plusDays(1), unit));
        assertEquals(days, counted(before, held, unit));
    }

    @Property(tries = 300)
    void whatIsCountedInWorkingDaysEndsOnOne(
            @ForAll @IntRange(max = 900) int day,
            @ForAll @IntRange(min = -60, max = 60) int days,
            @ForAll Boundary boundary) {
        Assume.that(days < 0 || days > 1);
        assertTrue(CALENDAR.worked(by(held(day), days, Unit.WORKING, boundary)));
    }

    @Property(tries = 300)
    void whoKeepsToTheDayWhenOfficesWorkIsInTime(
            @ForAll @IntRange(max = 900) int day,
            @ForAll @IntRange(min = -60, max = 60) int days,
            @ForAll Boundary boundary) {
        Deadlines.Due due = due(held(day), days, Unit.CALENDAR, boundary);
        assertTrue(CALENDAR.worked(due.worked()));
        assertFalse(due.worked().isAfter(due.by()));
        assertEquals(0, counted(due.worked().plusDays(1), due.by().plusDays(1), Unit.WORKING));
    }

    @Property(tries = 300)
    void beforeADayIsStricterThanNotLaterThanIt(
            @ForAll @IntRange(max = 900) int day, @ForAll @IntRange(min = -60, max = 60) int days, @ForAll Unit unit) {
        Assume.that(days != 0 && days != 1);
        LocalDate inclusive = by(held(day), days, unit, Boundary.INCLUSIVE);
        LocalDate exclusive = by(held(day), days, unit, Boundary.EXCLUSIVE);
        assertEquals(1, counted(exclusive, inclusive, unit));
    }

    @Property(tries = 100)
    void aLaterNoticeNeverLeavesLessTimeForTheAnswer(
            @ForAll @IntRange(max = 900) int day, @ForAll @IntRange(min = 1, max = 30) int days) {
        assertFalse(answer(held(day), days).isAfter(answer(held(day), days + 1)));
    }

    private static LocalDate held(int day) {
        return LocalDate.parse("2025-01-01").plusDays(day);
    }

    /// How many days from one to another, the second not among them.
    private static long counted(LocalDate from, LocalDate to, Unit unit) {
        return from.datesUntil(to)
                .filter(date -> unit == Unit.CALENDAR || CALENDAR.worked(date))
                .count();
    }

    private static LocalDate by(LocalDate held, int days, Unit unit, Boundary boundary) {
        return due(held, days, unit, boundary).by();
    }

    private static Deadlines.Due due(LocalDate held, int days, Unit unit, Boundary boundary) {
        Deadline rule = rule(Anchor.CONFERENCE, days, unit, boundary, Optional.empty());
        return new Deadlines(List.of(rule), CALENDAR, held).all().getFirst();
    }

    private static LocalDate answer(LocalDate held, int days) {
        return new Deadlines(
                        List.of(
                                rule(Anchor.CONFERENCE, days, Unit.CALENDAR, Boundary.INCLUSIVE, of(Duty.NOTICE)),
                                rule(Anchor.NOTICE, 15, Unit.WORKING, Boundary.INCLUSIVE, of(Duty.ANSWER))),
                        CALENDAR,
                        held)
                .answer()
                .orElseThrow();
    }

    private static Optional<Duty> of(Duty duty) {
        return Optional.of(duty);
    }

    private static Deadline rule(Anchor anchor, int days, Unit unit, Boundary boundary, Optional<Duty> duty) {
        return new Deadline("han", "Hạn", anchor, days, unit, boundary, Optional.empty(), duty, Optional.empty());
    }
}
