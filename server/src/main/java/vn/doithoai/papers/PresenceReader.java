package vn.doithoai.papers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import vn.doithoai.conference.Attendance;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Headcount;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Session;
import vn.doithoai.papers.Presence.Attended;
import vn.doithoai.papers.Presence.Chair;
import vn.doithoai.papers.Presence.Group;
import vn.doithoai.papers.Presence.Presided;

/// Reads who was there out of a conference: the delegates by group, and who presided.
final class PresenceReader {
    private final Conference hall;
    private final Plan plan;

    PresenceReader(Conference hall) {
        this.hall = hall;
        this.plan = hall.plan();
    }

    Presence read() {
        return new Presence(attended(), plan.chairs().stream().map(this::chair).toList(), presided());
    }

    private Attended attended() {
        Attendance attendance = hall.attendance();
        Headcount all = attendance.total();
        List<Group> groups = new ArrayList<>(plan.groups().stream()
                .map(group -> group(group.name(), attendance.of(group.id())))
                .filter(group -> group.invited() + group.present() > 0)
                .toList());
        Group rest = new Group(
                "",
                all.invited() - sum(groups, Group::invited),
                all.present() - sum(groups, Group::present),
                absent(all) - sum(groups, Group::absent),
                all.walkIns() - sum(groups, Group::walkIns));
        if (rest.invited() + rest.present() > 0) groups.add(rest);
        return new Attended(all.invited(), all.present(), absent(all), all.walkIns(), List.copyOf(groups));
    }

    private static Group group(String name, Headcount count) {
        return new Group(name, count.invited(), count.present(), absent(count), count.walkIns());
    }

    private static int absent(Headcount count) {
        return count.invited() - (count.present() - count.walkIns());
    }

    private static int sum(List<Group> groups, ToIntFunction<Group> of) {
        return groups.stream().mapToInt(of).sum();
    }

    private Chair chair(Plan.Chair chair) {
        Optional<Session.HandOver> last = hall.session().handOvers().stream()
                .filter(change -> change.chair().equals(chair.id()))
                .reduce((_, later) -> later)
                .filter(change -> change.deputy().isPresent());
        return new Chair(
                chair.title(),
                chair.name(),
                last.flatMap(Session.HandOver::deputy).map(Session.Deputy::title),
                last.flatMap(Session.HandOver::deputy).flatMap(Session.Deputy::name),
                last.flatMap(Session.HandOver::reason));
    }

    private List<Presided> presided() {
        Optional<Instant> opened = hall.session().openedAt();
        List<Session.HandOver> changes = hall.session().handOvers();
        if (opened.isEmpty() || changes.isEmpty()) return List.of();
        List<Presided> all = new ArrayList<>();
        all.add(changes.stream()
                .filter(change -> !change.at().isAfter(opened.get()))
                .reduce((_, later) -> later)
                .map(change -> presided(change, opened.get()))
                .orElseGet(() -> new Presided(
                        plan.chairs().getFirst().title(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        opened.get())));
        changes.stream()
                .filter(change -> change.at().isAfter(opened.get()))
                .map(change -> presided(change, change.at()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private Presided presided(Session.HandOver change, Instant from) {
        String title = plan.chair(change.chair()).map(Plan.Chair::title).orElse("");
        return new Presided(
                title,
                change.deputy().map(Session.Deputy::title),
                change.deputy().flatMap(Session.Deputy::name),
                change.reason(),
                from);
    }
}
