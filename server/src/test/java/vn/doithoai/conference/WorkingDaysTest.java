package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.doithoai.conference.Plan.CalendarDay;
import vn.doithoai.conference.Plan.DayKind;

/// Working days with the holidays, swapped days off and worked Saturdays of 2025 to 2027. The vectors and the
/// calendar in the two tables were computed by hand from the official notices named in the calendar's last column.
class WorkingDaysTest {
    static final WorkingDays OFFICIAL = new WorkingDays(days("official"));

    @ParameterizedTest(name = "H = {0}")
    @CsvFileSource(resources = "working-day-vectors.csv", numLinesToSkip = 1)
    void deadlinesOfAConference(
            LocalDate day,
            LocalDate minus7Working,
            LocalDate plus10Working,
            LocalDate plus15Working,
            LocalDate noticePlus15Working) {
        assertEquals(minus7Working, OFFICIAL.from(day, -7));
        assertEquals(plus10Working, OFFICIAL.from(day, 10));
        assertEquals(plus15Working, OFFICIAL.from(day, 15));
        assertEquals(noticePlus15Working, OFFICIAL.from(OFFICIAL.from(day, 10), 15));
    }

    @Test
    void theYearHasAsManyWorkingDaysAsTheNoticeSays() {
        assertEquals(250, workedIn(2025));
        assertEquals(249, workedIn(2026));
    }

    @Test
    void aSaturdayWorkedInsteadCountsAndTheSwappedDayDoesNot() {
        assertTrue(OFFICIAL.worked(LocalDate.parse("2026-08-22")));
        assertFalse(OFFICIAL.worked(LocalDate.parse("2026-08-31")));
        assertFalse(OFFICIAL.worked(LocalDate.parse("2026-08-29")));
        assertFalse(OFFICIAL.worked(LocalDate.parse("2026-11-24")));
        assertTrue(OFFICIAL.worked(LocalDate.parse("2025-11-24")));
    }

    @Test
    void theSwapThatWasOnlyProposedWouldMoveTheDeadline() {
        List<CalendarDay> days = new ArrayList<>(days("official"));
        days.addAll(days("proposed"));
        LocalDate conference = LocalDate.parse("2026-11-12");
        assertEquals(LocalDate.parse("2026-11-28"), new WorkingDays(days).from(conference, 10));
    }

    @Test
    void noDaysAtAllIsTheDayItself() {
        LocalDate sunday = LocalDate.parse("2026-11-22");
        assertEquals(sunday, OFFICIAL.from(sunday, 0));
    }

    @Test
    void theLastWordOnADayHolds() {
        LocalDate day = LocalDate.parse("2026-11-28");
        WorkingDays days = new WorkingDays(List.of(
                new CalendarDay(day, DayKind.SWAP_OFF, "Nghỉ hoán đổi", Optional.empty()),
                new CalendarDay(day, DayKind.MAKEUP_WORK, "Không hoán đổi", Optional.empty())));
        assertTrue(days.worked(day));
    }

    private static long workedIn(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(OFFICIAL::worked)
                .count();
    }

    private static List<CalendarDay> days(String status) {
        return Tsv.rows(WorkingDaysTest.class, "calendar.tsv").stream()
                .filter(row -> row.get(3).equals(status))
                .map(row -> new CalendarDay(
                        LocalDate.parse(row.get(0)), DayKind.valueOf(row.get(1)), row.get(2), Optional.of(row.get(4))))
                .toList();
    }
}
