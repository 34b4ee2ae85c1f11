package vn.doithoai.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Deadlines;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Proceedings;
import vn.doithoai.conference.Session;
import vn.doithoai.view.Visibility.Sight;

/// Seen by everybody, for all of it hangs on the wall or is read out; only the conclusion while it is being
/// written, who confirmed the minutes, whom the plan wants of a group, and the deadlines are the chair's, the
/// secretaries' and the organiser's.
///
/// @param acting who presides now
/// @param dueAt when it is over if the current item ends on time and the rest take what is planned
/// @param allotted seconds that a speaker may speak unless prolonged
/// @param groups those of which the plan says whom it wants (R041)
/// @param conclusionRevision counts how often the conclusion was recorded, from 1
/// @param deadlines the earliest first
/// @param calendar the days until the last deadline that are not what their weekday says
record ConferenceView(
        String id,
        String title,
        Plan.Backdrop backdrop,
        Plan.Kind kind,
        Plan.Regime regime,
        Session.Status status,
        String place,
        List<Chair> chairs,
        ChairId acting,
        Instant startsAt,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Optional<Instant> dueAt,
        Registration registration,
        int allotted,
        List<String> rules,
        List<String> rights,
        String notice,
        List<String> fields,
        List<Group> groups,
        Optional<String> conclusion,
        Optional<Integer> conclusionRevision,
        List<Signed> signatures,
        List<Deadline> deadlines,
        List<Day> calendar) {

    /// One who presides.
    ///
    /// @param name empty where the plan leaves it out
    /// @param deputy the title of who stands in
    record Chair(ChairId id, String name, String title, Optional<String> deputy, Optional<String> deputyName) {}

    /// Whom the plan wants of a group, as «Đại diện cán bộ, hội viên Phụ nữ các lĩnh vực».
    record Group(GroupId id, String description) {}

    /// Who has confirmed the minutes as they stand.
    record Signed(String name, Instant at) {}

    /// A deadline that the plan sets.
    ///
    /// @param by the last day that is in time
    /// @param worked the last day before it on which offices work, where they do not work on the day itself
    /// @param anchor what it is counted from
    /// @param source where it is written
    record Deadline(
            String id,
            String title,
            LocalDate by,
            Optional<LocalDate> worked,
            Plan.Anchor anchor,
            Optional<String> source) {}

    /// A day on which people work, or do not, whatever its weekday.
    record Day(LocalDate date, boolean worked) {}

    /// Whether delegates may ask to speak.
    enum Registration {
        OPEN,
        CLOSED
    }

    static ConferenceView of(Conference hall, Sight sight) {
        Plan plan = hall.plan();
        Session session = hall.session();
        Optional<Proceedings.Conclusion> concluded = Optional.of(
                        hall.proceedings().concluded())
                .filter(written -> sight == Sight.ALL && written.revision() > 0);
        List<Deadlines.Due> deadlines = sight == Sight.ALL ? hall.deadlines().all() : List.of();
        return new ConferenceView(
                plan.id(),
                plan.title(),
                plan.backdrop(),
                plan.kind(),
                plan.leadOffice().regime(),
                session.status(),
                plan.place(),
                plan.chairs().stream().map(chair -> chair(chair, session)).toList(),
                session.acting(plan),
                plan.startsAt().toInstant(),
                session.openedAt(),
                session.closedAt(),
                hall.agenda().dueAt(),
                isOpen(hall) ? Registration.OPEN : Registration.CLOSED,
                plan.speaking().speech(),
                plan.rules(),
                plan.rights(),
                plan.notice(),
                plan.fields(),
                sight == Sight.ALL ? groups(plan) : List.of(),
                concluded.map(Proceedings.Conclusion::text),
                concluded.map(Proceedings.Conclusion::revision),
                sight == Sight.ALL ? signatures(hall) : List.of(),
                deadlines.stream().map(ConferenceView::deadline).toList(),
                deadlines.isEmpty()
                        ? List.of()
                        : calendar(plan, deadlines.getLast().by()));
    }

    private static Deadline deadline(Deadlines.Due due) {
        Plan.Deadline rule = due.deadline();
        Optional<LocalDate> worked = Optional.of(due.worked()).filter(day -> !day.equals(due.by()));
        return new Deadline(rule.id(), rule.title(), due.by(), worked, rule.anchor(), rule.source());
    }

    private static List<Day> calendar(Plan plan, LocalDate last) {
        return plan.calendar().stream()
                .filter(day -> !day.date().isAfter(last))
                .map(day -> new Day(day.date(), day.worked()))
                .toList();
    }

    private static List<Group> groups(Plan plan) {
        return plan.groups().stream()
                .flatMap(group -> group.description().map(whom -> new Group(group.id(), whom)).stream())
                .toList();
    }

    private static List<Signed> signatures(Conference hall) {
        return hall.proceedings().signatures().stream()
                .map(each -> new Signed(each.name(), each.at()))
                .toList();
    }

    private static boolean isOpen(Conference hall) {
        return hall.floor().open() && hall.session().status() != Session.Status.CONCLUDED;
    }

    private static Chair chair(Plan.Chair chair, Session session) {
        Optional<Session.Deputy> deputy = session.deputyOf(chair.id());
        return new Chair(
                chair.id(),
                chair.name().orElse(""),
                chair.title(),
                deputy.map(Session.Deputy::title),
                deputy.flatMap(Session.Deputy::name));
    }
}
