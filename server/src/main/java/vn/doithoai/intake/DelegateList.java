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
    private static final Pattern NUMBERING = Pattern.compile("([0-9]{1,3}|[IVX]{1,5}|[A-Z])[.)]?");

    private final GroupNames groups;
    /// The row where somebody was seen first, by name and unit; empty for whoever is invited already.
    private final Map<String, String> seen = new HashMap<>();
    private final Map<String, Seated> seats = new HashMap<>();

    private Optional<Plan.Group> section = Optional.empty();

    private DelegateList(byte[] file, Plan plan) {
        super(file, Column.class);
        this.groups = new GroupNames(plan.groups());
    }

    /// Who has a seat: somebody in a row of this list, or somebody of this name who is invited already.
    private record Seated(Wrong wrong, String who) {}

    /// Somebody to be invited.
    ///
    /// @param row as the spreadsheet numbers it
    public record Row(
            int row, String name, Optional<String> unit, GroupId group, Optional<String> seat, Optional<Personal> phone)
            implements ListRow {
        @Override
        public String key() {
            return ListReader.key(name, unit.orElse(group.value()));
        }

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
        invited.stream().filter(delegate -> !delegate.isWithdrawn()).forEach(list::invited);
        return list.read();
    }

    private void invited(Delegate delegate) {
        seen.put(key(delegate.name(), delegate.unit()), "");
        delegate.seat()
                .flatMap(SeatNumber::read)
                .ifPresent(seat -> seats.put(seat, new Seated(Wrong.SEAT_TAKEN, delegate.name())));
    }

    @Override
    Optional<Row> take(Sheet.Row row) {
        if (isSection(row)) return Optional.empty();
        String name = needed(row, Column.NAME, Limits.NAME_MAX, Text::line);
        Optional<String> unit = cleaned(row, Column.UNIT, Limits.UNIT_MAX, Text::line);
        Optional<Plan.Group> group = group(row);
        Optional<String> seat = cleaned(row, Column.SEAT, Limits.NAME_MAX, Text::line);
        Optional<Personal> phone =
                cleaned(row, Column.PHONE, Limits.NAME_MAX, Text::line).flatMap(written -> phone(row, written));
        if (name.isEmpty()) return Optional.empty();
        // Who is known already keeps the seat that is known, whatever this list says.
        if (group.isPresent() && isNew(row, name, unit, group.get())) seat.ifPresent(place -> seat(row, place));
        return group.map(found -> new Row(row.number(), name, unit, found.id(), seat, phone));
    }

    /// A row that holds a group's name and at most a number before it begins that group's part of the list. In the
    /// column of groups it is a row without a person instead.
    private boolean isSection(Sheet.Row row) {
        List<String> words = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty() && !NUMBERING.matcher(cell).matches())
                .toList();
        if (words.size() != 1 || !written(row, Column.GROUP).isEmpty()) return false;
        Optional<Plan.Group> group = groups.find(words.getFirst());
        group.ifPresent(found -> section = Optional.of(found));
        return group.isPresent();
    }

    private Optional<Plan.Group> group(Sheet.Row row) {
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

    private void unknownGroup(Sheet.Row row, Column column, String written) {
        Optional<Plan.Group> meant = groups.meant(written);
        if (meant.isEmpty()) problem(row, column, Wrong.UNKNOWN_GROUP, written);
        else problem(row, column, Wrong.GROUP_MEANT, written, meant.get().name());
    }

    private boolean isNew(Sheet.Row row, String name, Optional<String> unit, Plan.Group group) {
        String first = seen.putIfAbsent(key(name, unit.orElse(group.name())), String.valueOf(row.number()));
        if (first == null) return true;
        if (first.isEmpty()) problem(row, Column.NAME, Wrong.INVITED_ALREADY);
        else problem(row, Column.NAME, Wrong.TWICE_IN_LIST, first);
        return false;
    }

    private void seat(Sheet.Row row, String written) {
        Seated here = new Seated(Wrong.SEAT_TWICE, String.valueOf(row.number()));
        SeatNumber.read(written)
                .map(seat -> seats.putIfAbsent(seat, here))
                .ifPresent(first -> problem(row, Column.SEAT, first.wrong, written, first.who));
    }

    /// The number itself is not said again: whoever mends the list sees it there.
    private Optional<Personal> phone(Sheet.Row row, String written) {
        Optional<String> number = PhoneNumber.read(written);
        if (number.isEmpty()) problem(row, Column.PHONE, Wrong.NO_PHONE_NUMBER);
        return number.map(Personal::new);
    }
}
