package vn.doithoai.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Text;
import vn.doithoai.conference.Ticket;
import vn.doithoai.intake.RowProblem.Wrong;
import vn.doithoai.intake.UnreadableFile.Why;

/// A list of delegates as organisations send it (R045): Excel or CSV, with a row of column names somewhere above.
///
/// The group stands in a column of its own, or in a row of its own above its people (`I. Hội Nông dân`).
public final class DelegateList {
    private static final int PHONE_MAX = 20;
    private static final Pattern NUMBERING = Pattern.compile("([0-9]{1,3}|[IVX]{1,5}|[A-Z])[.)]?");

    private final Header<Column> header;
    private final GroupNames groups;
    private final Map<String, String> seen = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private Optional<Plan.Group> section = Optional.empty();
    private int read;

    private DelegateList(Header<Column> header, Plan plan) {
        this.header = header;
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
    private enum Column implements Header.Column {
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
        public boolean called(String folded) {
            return names.matcher(folded).matches();
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
        Header.Found<Column> found =
                Header.find(Grid.read(file), Column.class).orElseThrow(() -> new UnreadableFile(Why.NO_HEADER));
        DelegateList list = new DelegateList(found.header(), plan);
        invited.stream()
                .filter(delegate -> delegate.presence() != Delegate.Presence.WITHDRAWN)
                .forEach(delegate -> list.seen.put(key(delegate.name(), delegate.unit()), ""));
        List<Grid.Row> all = found.grid().rows();
        all.subList(found.header().row() + 1, all.size()).forEach(list::take);
        return new Imported<>(
                list.read, list.rows, list.problems, found.header().unused());
    }

    private void take(Grid.Row row) {
        if (row.blank() || isSection(row)) return;
        read++;
        int before = problems.size();
        String name = text(row, Column.NAME, Limits.NAME_MAX).orElse("");
        if (name.isEmpty() && problems.size() == before) problem(row, Column.NAME, Wrong.EMPTY);
        Optional<String> unit = text(row, Column.UNIT, Limits.UNIT_MAX);
        Optional<Plan.Group> group = group(row);
        Optional<String> seat = text(row, Column.SEAT, Limits.NAME_MAX);
        Optional<Personal> phone =
                text(row, Column.PHONE, PHONE_MAX).map(DelegateList::phone).map(Personal::new);
        if (problems.size() > before || group.isEmpty() || repeated(row, name, unit, group.get())) return;
        rows.add(new Row(row.number(), name, unit, group.get().id(), seat, phone));
    }

    /// A row that holds a group's name and at most a number before it begins that group's part of the list. In the
    /// column of groups it is a row without a person instead.
    private boolean isSection(Grid.Row row) {
        List<String> words = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !NUMBERING.matcher(cell).matches())
                .toList();
        if (words.size() != 1 || !header.value(row, Column.GROUP).isEmpty()) return false;
        Optional<Plan.Group> group = groups.find(words.getFirst());
        group.ifPresent(found -> section = Optional.of(found));
        return group.isPresent();
    }

    private Optional<Plan.Group> group(Grid.Row row) {
        String written = header.value(row, Column.GROUP);
        if (!written.isEmpty()) {
            Optional<Plan.Group> group = groups.find(written);
            if (group.isEmpty()) unknownGroup(row, Column.GROUP, written);
            return group;
        }
        if (section.isPresent()) return section;
        String unit = header.value(row, Column.UNIT);
        Optional<Plan.Group> group = groups.find(unit);
        if (group.isPresent()) return group;
        if (header.has(Column.GROUP) || unit.isEmpty()) problem(row, Column.GROUP, Wrong.EMPTY);
        else unknownGroup(row, Column.UNIT, unit);
        return Optional.empty();
    }

    private void unknownGroup(Grid.Row row, Column column, String written) {
        Optional<Plan.Group> meant = groups.meant(written);
        if (meant.isEmpty()) problem(row, column, Wrong.UNKNOWN_GROUP, written);
        else problem(row, column, Wrong.GROUP_MEANT, written, meant.get().name());
    }

    private boolean repeated(Grid.Row row, String name, Optional<String> unit, Plan.Group group) {
        String first = seen.putIfAbsent(key(name, unit.orElse(group.name())), String.valueOf(row.number()));
        if (first == null) return false;
        if (first.isEmpty()) problem(row, Column.NAME, Wrong.INVITED_ALREADY);
        else problem(row, Column.NAME, Wrong.TWICE_IN_LIST, first);
        return true;
    }

    private static String key(String name, String unit) {
        return Text.fold(name) + "\n" + Text.fold(unit);
    }

    /// A spreadsheet that takes a phone for a number drops its first zero.
    private static String phone(String written) {
        return written.matches("[1-9][0-9]{8}") ? "0" + written : written;
    }

    private Optional<String> text(Grid.Row row, Column column, int max) {
        String written = header.value(row, column);
        if (written.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Text.line(column.name(), written, max));
        } catch (Invalid e) {
            // Blank is what is left of a cell of invisible letters.
            if (e.problem() == Invalid.Problem.TOO_LONG) problem(row, column, Wrong.TOO_LONG, String.valueOf(max));
            return Optional.empty();
        }
    }

    private void problem(Grid.Row row, Column column, Wrong wrong, String... values) {
        problems.add(new RowProblem(row.number(), header.name(column), wrong, List.of(values)));
    }
}
