package vn.doithoai.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Plan.CalendarDay;

/// The days that are not what their weekday says, each with how sure it is.
public record Calendar(List<Entry> days) {
    /// No exceptions at all: Monday to Friday.
    public static final Calendar PLAIN = new Calendar(List.of());

    public Calendar {
        days = List.copyOf(days);
    }

    /// The days that deadlines are counted with: only those that are decided. A proposed day off must not move a
    /// deadline that people were told.
    public List<CalendarDay> decided() {
        return days.stream()
                .filter(entry -> entry.status() == Status.OFFICIAL)
                .map(Entry::day)
                .toList();
    }

    /// The first day between two dates, both included, that is not decided yet.
    public Optional<Entry> undecided(LocalDate from, LocalDate to) {
        return days.stream()
                .filter(entry -> entry.status() != Status.OFFICIAL)
                .filter(entry -> !entry.day().date().isBefore(from)
                        && !entry.day().date().isAfter(to))
                .findFirst();
    }

    /// A day and how sure it is.
    public record Entry(CalendarDay day, Status status) {}

    /// How sure a day is.
    public enum Status {
        /// In a law, or in the notice of the year.
        OFFICIAL,
        /// Asked for, not decided.
        PROPOSED,
        /// To be expected by earlier years; no notice yet.
        PROVISIONAL
    }
}
