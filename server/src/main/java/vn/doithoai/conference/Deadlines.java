package vn.doithoai.conference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Plan.Boundary;
import vn.doithoai.conference.Plan.Deadline;
import vn.doithoai.conference.Plan.Duty;

/// The deadlines of a plan as days: for each the last one on which it is in time.
///
/// Nothing tells the hall when the notice of the conclusion went out, so what is counted from the notice is
/// counted from the last day that it may go out on.
public final class Deadlines {
    private final List<Deadline> rules;
    private final WorkingDays calendar;
    private final LocalDate held;

    Deadlines(List<Deadline> rules, WorkingDays calendar, LocalDate held) {
        this.rules = rules;
        this.calendar = calendar;
        this.held = held;
    }

    /// Those of a plan.
    ///
    /// @param held the day of the conference
    public static Deadlines of(Plan plan, LocalDate held) {
        return new Deadlines(plan.deadlines(), new WorkingDays(plan.calendar()), held);
    }

    /// A deadline and its day.
    ///
    /// @param by the last day that is in time, «chậm nhất ngày»
    /// @param worked the last day until then on which offices work: another one where `by` is a day off (R137)
    public record Due(Deadline deadline, LocalDate by, LocalDate worked) {}

    /// All of them, the earliest first.
    public List<Due> all() {
        return rules.stream()
                .flatMap(rule -> last(rule).map(by -> new Due(rule, by, calendar.until(by))).stream())
                .sorted(Comparator.comparing(Due::by))
                .toList();
    }

    /// When an answer is owed that nobody set a day for (R134).
    public Optional<LocalDate> answer() {
        return last(Duty.ANSWER);
    }

    private Optional<LocalDate> last(Duty duty) {
        return rules.stream()
                .filter(rule -> rule.duty().equals(Optional.of(duty)))
                .findFirst()
                .flatMap(this::last);
    }

    private Optional<LocalDate> last(Deadline rule) {
        // «Trước ngày» is one less than «chậm nhất ngày» (C02).
        int days = rule.boundary() == Boundary.EXCLUSIVE ? rule.days() - 1 : rule.days();
        return anchor(rule).map(from -> switch (rule.unit()) {
            case WORKING -> calendar.from(from, days);
            case CALENDAR -> from.plusDays(days);
        });
    }

    /// None where a plan of an earlier version of this program says nothing of the notice.
    private Optional<LocalDate> anchor(Deadline rule) {
        return switch (rule.anchor()) {
            case CONFERENCE -> Optional.of(held);
            case NOTICE -> last(Duty.NOTICE);
            case DATE -> rule.date();
        };
    }
}
