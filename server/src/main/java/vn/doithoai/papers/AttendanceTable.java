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

    void write(List<Group> groups) {
        docx.page().put(Layout.LEFT.kept(), new Line("", Type.size(4)));
        Grid table = docx.table(WIDTHS);
        List<Place> head = table.row();
        for (int column = 0; column < HEADINGS.size(); column++) {
            head.get(column).put(Layout.CENTRED, new Line(HEADINGS.get(column), HEADING));
        }
        for (int row = 0; row < groups.size(); row++) {
            Group group = groups.get(row);
            List<Place> cells = table.row();
            number(cells.get(0), row + 1);
            cells.get(1).put(Layout.LEFT, new Line(group.name().isEmpty() ? "Đại biểu khác" : group.name(), CELL));
            number(cells.get(2), group.invited());
            number(cells.get(3), group.present());
            number(cells.get(4), group.absent());
            number(cells.get(5), group.walkIns());
        }
    }

    private static void number(Place cell, int number) {
        cell.put(Layout.CENTRED, new Line(Integer.toString(number), CELL));
    }
}
