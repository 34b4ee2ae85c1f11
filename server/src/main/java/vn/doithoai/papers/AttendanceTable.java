package vn.doithoai.papers;

import java.util.List;
import vn.doithoai.papers.Grid.Column;
import vn.doithoai.papers.PaperFormat.Line;
import vn.doithoai.papers.Presence.Group;

/// Who came, group by group.
final class AttendanceTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 12),
            new Column("Tổ chức, đơn vị", 81),
            new Column("Được mời", 18),
            new Column("Có mặt", 18),
            new Column("Vắng", 18),
            new Column("Phát sinh", 18));

    private final Docx docx;

    AttendanceTable(Docx docx) {
        this.docx = docx;
    }

    void write(Presence.Attended attended) {
        List<Group> groups = attended.groups();
        docx.page().put(Layout.LEFT.kept(), new Line("", Type.size(4)));
        Grid table = docx.table(COLUMNS);
        for (int row = 0; row < groups.size(); row++) {
            Group group = groups.get(row);
            String name = group.name().isEmpty() ? "Đại biểu khác" : group.name();
            row(table.row(), Integer.toString(row + 1), name, group, Grid.CELL);
        }
        Group all = new Group("", attended.invited(), attended.present(), attended.absent(), attended.walkIns());
        row(table.row(), "", "Cộng", all, Grid.HEADING);
    }

    private static void row(List<Place> cells, String place, String name, Group counts, Type type) {
        cells.get(0).put(Layout.CENTRED, new Line(place, type));
        cells.get(1).put(Layout.LEFT, new Line(name, type));
        List<Integer> numbers =
                List.of(counts.invited(), counts.invited() - counts.absent(), counts.absent(), counts.walkIns());
        for (int column = 0; column < numbers.size(); column++) {
            String number = Integer.toString(numbers.get(column));
            cells.get(2 + column).put(Layout.CENTRED, new Line(number, type));
        }
    }
}
