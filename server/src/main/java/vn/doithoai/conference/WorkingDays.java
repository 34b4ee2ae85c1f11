package vn.doithoai.conference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doithoai.conference.Plan.CalendarDay;

/// The Vietnamese working calendar: weekdays that are not off, and the Saturdays that are worked instead.
///
/// The first day of a period is not counted (Civil Code 2015, art. 147).
public final class WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, CalendarDay> exceptions;

    /// @param exceptions the days that are not what their weekday says; the last one given for a date holds
    public WorkingDays(List<CalendarDay> exceptions) {
        this.exceptions = exceptions.stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity(), (first, last) -> last));
    }

    /// Whether offices work on this day.
    public boolean worked(LocalDate date) {
        CalendarDay exception = exceptions.get(date);
        return exception == null ? !WEEKEND.contains(date.getDayOfWeek()) : exception.worked();
    }

    /// The day that is `days` working days after (or before, when negative) the given one, which is not counted.
    public LocalDate from(LocalDate date, int days) {
        int step = Integer.signum(days);
        LocalDate at = date;
        for (int left = Math.abs(days); left > 0; ) {
            at = at.plusDays(step);
            if (worked(at)) left--;
        }
        return at;
    }

    /// The last day until this one, itself included, on which offices work.
    LocalDate until(LocalDate date) {
        return worked(date) ? date : from(date, -1);
    }
}
