package vn.doithoai.papers;

import java.util.List;
import java.util.Optional;
import vn.doithoai.papers.Grid.Column;
import vn.doithoai.papers.NoticeContent.Point;
import vn.doithoai.papers.PaperFormat.Line;

/// Who owes what to whom by when. What nobody has said is left to be filled in.
final class OwedTable {
    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 11),
            new Column("Nội dung kiến nghị", 57),
            new Column("Người, đơn vị kiến nghị", 28),
            new Column("Cơ quan chủ trì", 25),
            new Column("Cơ quan phối hợp", 21),
            new Column("Thời hạn", 23));
    private static final String UNKNOWN = "…";

    private final Docx docx;

    OwedTable(Docx docx) {
        this.docx = docx;
    }

    void write(List<Point> points) {
        Grid table = docx.table(COLUMNS);
        for (int row = 0; row < points.size(); row++) row(table.longRow(), row + 1, points.get(row));
    }

    private static void row(List<Place> cells, int place, Point point) {
        Matter matter = point.matter();
        Optional<Matter.Result> result = matter.result();
        cells.get(0).put(Layout.CENTRED, new Line(Integer.toString(place), Grid.CELL));
        said(cells.get(1), "Kiến nghị số " + matter.petition() + ": " + Wording.stopped(matter.text()));
        result.flatMap(Matter.Result::note)
                .ifPresent(note -> cells.get(1)
                        .put(
                                Layout.LEFT.before(3),
                                new Line("Ý kiến kết luận: " + Wording.stopped(note), Grid.CELL.italic())));
        NoticeSections.raisedBy(point).forEach(who -> said(cells.get(2), who));
        said(
                cells.get(3),
                result.flatMap(end -> end.agency().map(agency -> Wording.charged(agency, end.told())))
                        .orElse(UNKNOWN));
        result.map(Matter.Result::supporting).orElse(List.of()).forEach(helper -> said(cells.get(4), helper));
        cells.get(5)
                .put(
                        Layout.CENTRED,
                        new Line(
                                result.flatMap(Matter.Result::due)
                                        .map(Wording::shortDate)
                                        .orElse(UNKNOWN),
                                Grid.CELL));
    }

    private static void said(Place cell, String text) {
        text.lines().forEach(line -> cell.put(Layout.LEFT, new Line(line, Grid.CELL)));
    }
}
