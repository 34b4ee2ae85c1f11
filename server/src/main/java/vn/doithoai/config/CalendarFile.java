package vn.doithoai.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Plan.CalendarDay;
import vn.doithoai.conference.Plan.DayKind;
import vn.doithoai.conference.Words;

/// Reads `config/calendar.yaml`.
public final class CalendarFile {
    private CalendarFile() {}

    /// The calendar of a file.
    ///
    /// @throws ConfigRefused with everything that is wrong in the file
    public static Calendar load(Path file) {
        Troubles troubles = new Troubles(file.toString());
        Optional<Calendar> calendar = YamlText.read(file, troubles)
                .flatMap(node -> calendar(new Fields(node, new Words("the calendar", "lịch"), troubles)));
        troubles.refuse();
        return calendar.orElseThrow();
    }

    private static Optional<Calendar> calendar(Fields fields) {
        Set<LocalDate> seen = new HashSet<>();
        List<Calendar.Entry> days = fields.list("days", new Words("a day", "một ngày"), day -> entry(day, seen));
        return fields.build(() -> new Calendar(days));
    }

    private static Optional<Calendar.Entry> entry(Fields fields, Set<LocalDate> seen) {
        LocalDate date = fields.get("date", Kind.date());
        DayKind kind = fields.get("kind", Kind.word(DayKind.class));
        String name = fields.get("name", Kind.line(Limits.UNIT_MAX));
        String source = fields.get("source", Kind.line(Limits.UNIT_MAX));
        Calendar.Status status = fields.get("status", Kind.word(Calendar.Status.class));
        if (!date.equals(LocalDate.EPOCH) && !seen.add(date)) {
            fields.trouble(
                    "date",
                    new Words("`date` %s stands twice in the calendar", "`date` %s có hai lần trong lịch").with(date));
        }
        return fields.build(() -> new Calendar.Entry(new CalendarDay(date, kind, name, Optional.of(source)), status));
    }
}
