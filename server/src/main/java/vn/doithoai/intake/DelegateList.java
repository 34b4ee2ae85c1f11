package vn.doithoai.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Text;
import vn.doithoai.conference.Ticket;
import vn.doithoai.intake.RowProblem.Wrong;

/// A list of delegates as organisations send it (R045): Excel or CSV, with a row of column names somewhere above.
///
/// The group stands in a column of its own, or in a row of its own above its people (`I. Hội Nông dân`).
public final class DelegateList extends ListReader<DelegateList.Column, DelegateList.Row> {
    private static final int PHONE_MAX = 20;
    private static final Pattern NUMBERING = Pattern.compile("([0-9]{1,3}|[IVX]{1,5}|[A-Z])[.)]?");

    private final GroupNames groups;
    /// The row where somebody was seen first, by name and unit; empty for whoever is invited already.
    private final Map<String, String> seen = new HashMap<>();

    private Optional<Plan.Group> section = Optional.empty();

    private DelegateList(byte[] file, Plan plan) {
        super(file, Column.class);
        this.groups = new GroupNames(plan.groups());
    }

    /// Somebody to be invited.
    ///
    /// @param row as the spreadsheet numbers it
    public record Row(
            int row,
            String name,
            Optional<String> unit,
            GroupId group,
            Optional<String> seat,
            Optional<Personal> phone) {
        /// The wish to invite this person.
        public AttendanceCommand.AddDelegate command(Ticket ticket) {
            return new AttendanceCommand.AddDelegate(name, unit, group, seat, phone, ticket);
        }
    }

    /// What the columns of such a list are called, folded.
    enum Column implements Header.Column {
        NAME("ho ten|ho va ten|ten dai bieu|ho ten dai bieu|ho va ten dai bieu|dai bieu|name"),
        GROUP("to chuc|ten to chuc|doan the|nhom|khoi|to chuc cu dai bieu|group"),
        UNIT("don vi|don vi cong tac|chuc vu don vi|chuc vu don vi cong tac|"
                + "noi cong tac|co quan don vi|dia chi|unit"),
        SEAT("so ghe|ghe|ghe so|cho ngoi|vi tri|vi tri ngoi|seat"),
        PHONE("dien thoai|so dien thoai|sdt|dt|di dong|phone");

        private final Pattern names;

        Column(String names) {
            this.names = Pattern.compile(names);
        }

        @Override
        public Pattern names() {
            return names;
        }

        @Override
        public boolean needed() {
            return this == NAME;
        }
    }

    /// Reads a list.
    ///
    /// @param invited who is on the conference's list already
    /// @throws UnreadableFile when it is no list at all
    public static Imported<Row> read(byte[] file, Plan plan, Collection<Delegate> invited) {
        DelegateList list = new DelegateList(file, plan);
        invited.stream()
                .filter(delegate -> delegate.presence() != Delegate.Presence.WITHDRAWN)
                .forEach(delegate -> list.seen.put(key(delegate.name(), delegate.unit()), ""));
        return list.read();
    }

    @Override
    Optional<Row> take(Grid.Row row) {
        if (isSection(row)) return Optional.empty();
        String name = needed(row, Column.NAME, Limits.NAME_MAX, Text::line);
        Optional<String> unit = cleaned(row, Column.UNIT, Limits.UNIT_MAX, Text::line);
        Optional<Plan.Group> group = group(row);
        Optional<String> seat = cleaned(row, Column.SEAT, Limits.NAME_MAX, Text::line);
        Optional<Personal> phone = cleaned(row, Column.PHONE, PHONE_MAX, Text::line)
                .map(DelegateList::phone)
                .map(Personal::new);
        if (name.isEmpty()) return Optional.empty();
        group.ifPresent(found -> tellRepeated(row, name, unit, found));
        return group.map(found -> new Row(row.number(), name, unit, found.id(), seat, phone));
    }

    /// A row that holds a group's name and at most a number before it begins that group's part of the list. In the
    /// column of groups it is a row without a person instead.
    private boolean isSection(Grid.Row row) {
        List<String> words = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !NUMBERING.matcher(cell).matches())
                .toList();
        if (words.size() != 1 || !written(row, Column.GROUP).isEmpty()) return false;
        Optional<Plan.Group> group = groups.find(words.getFirst());
        group.ifPresent(found -> section = Optional.of(found));
        return group.isPresent();
    }

    private Optional<Plan.Group> group(Grid.Row row) {
        String written = written(row, Column.GROUP);
        if (!written.isEmpty()) {
            Optional<Plan.Group> group = groups.find(written);
            if (group.isEmpty()) unknownGroup(row, Column.GROUP, written);
            return group;
        }
        if (section.isPresent()) return section;
        String unit = written(row, Column.UNIT);
        Optional<Plan.Group> group = groups.find(unit);
        if (group.isPresent()) return group;
        if (has(Column.GROUP) || unit.isEmpty()) problem(row, Column.GROUP, Wrong.EMPTY);
        else unknownGroup(row, Column.UNIT, unit);
        return Optional.empty();
    }

    private void unknownGroup(Grid.Row row, Column column, String written) {
        Optional<Plan.Group> meant = groups.meant(written);
        if (meant.isEmpty()) problem(row, column, Wrong.UNKNOWN_GROUP, written);
        else problem(row, column, Wrong.GROUP_MEANT, written, meant.get().name());
    }

    private void tellRepeated(Grid.Row row, String name, Optional<String> unit, Plan.Group group) {
        String first = seen.putIfAbsent(key(name, unit.orElse(group.name())), String.valueOf(row.number()));
        if (first == null) return;
        if (first.isEmpty()) problem(row, Column.NAME, Wrong.INVITED_ALREADY);
        else problem(row, Column.NAME, Wrong.TWICE_IN_LIST, first);
    }

    private static String key(String name, String unit) {
        return Text.fold(name) + "\n" + Text.fold(unit);
    }

    /// A spreadsheet that takes a phone for a number drops its first zero.
    private static String phone(String written) {
        return written.matches("[1-9][0-9]{8}") ? "0" + written : written;
    }
}
