package vn.doithoai.papers;

import java.util.List;
import vn.doithoai.papers.MinutesContent.Group;
import vn.doithoai.papers.PaperFormat.Line;

/// Who came, group by group.
final class AttendanceTable {
    private static final List<Double> WIDTHS = List.of(12.0, 81.0, 18.0, 18.0, 18.0, 18.0);
    private static final List<String> HEADINGS =
            List.of("STT", "Tổ chức, đơn vị", "Được mời", "Có mặt", "Vắng", "Phát sinh");
    private static final Type HEADING = Type.size(12).bold();
    private static final Type CELL = Type.size(12);

    private final Docx docx;

    AttendanceTable(Docx docx) {
        this.docx = docx;
    }

    void write(MinutesContent.Attended attended) {
        List<Group> groups = attended.groups();
        docx.page().put(Layout.LEFT.kept(), new Line("", Type.size(4)));
        Grid table = docx.table(WIDTHS);
        List<Place> head = table.row();
        for (int column = 0; column < HEADINGS.size(); column++) {
            head.get(column).put(Layout.CENTRED, new Line(HEADINGS.get(column), HEADING));
        }
        for (int row = 0; row < groups.size(); row++) {
            Group group = groups.get(row);
            String name = group.name().isEmpty() ? "Đại biểu khác" : group.name();
            row(table.row(), Integer.toString(row + 1), name, group, CELL);
        }
        Group all = new Group("", attended.invited(), attended.present(), attended.absent(), attended.walkIns());
        row(table.row(), "", "Cộng", all, HEADING);
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
