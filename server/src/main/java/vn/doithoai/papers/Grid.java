package vn.doithoai.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table of fixed columns.
final class Grid {
    /// How the data of a table is set, and what stands above and below it.
    static final Type CELL = Type.size(12);
    static final Type HEADING = CELL.bold();

    private static final int BORDER_EIGHTHS = 4;
    private static final int PADDING = 80;

    private final XWPFTable table;
    private final List<Double> widths;
    private int rows;

    /// A column of data.
    ///
    /// @param width in millimetres
    record Column(String heading, double width) {}

    private Grid(XWPFTable table, List<Double> widths) {
        this.table = table;
        this.widths = widths;
        fixWidths();
    }

    static Grid borderless(XWPFTable table, List<Double> widths) {
        table.removeBorders();
        noMargins(table.getCTTbl().getTblPr().addNewTblCellMar());
        return new Grid(table, widths);
    }

    static Grid bordered(XWPFTable table, List<Column> columns) {
        table.setTopBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, "000000");
        table.setInsideHBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, BORDER_EIGHTHS, 0, "000000");
        table.setCellMargins(20, PADDING, 20, PADDING);
        Grid grid = new Grid(table, columns.stream().map(Column::width).toList());
        List<Place> head = grid.row();
        for (int column = 0; column < columns.size(); column++) {
            head.get(column)
                    .put(
                            Layout.CENTRED,
                            new PaperFormat.Line(columns.get(column).heading(), HEADING));
        }
        table.getRow(0).setRepeatHeader(true);
        return grid;
    }

    /// The cells of the next row, which no page parts.
    List<Place> row() {
        return row(true);
    }

    /// The cells of the next row, which goes on over the page: what people wrote may be longer than one.
    List<Place> longRow() {
        return row(false);
    }

    private List<Place> row(boolean whole) {
        XWPFTableRow row = rows == 0 ? table.getRow(0) : table.createRow();
        rows++;
        row.setCantSplitRow(whole);
        for (int column = 0; column < widths.size(); column++) {
            row.getCell(column).setWidthType(TableWidthType.DXA);
            row.getCell(column).setWidth(Integer.toString(Place.twips(widths.get(column))));
        }
        return row.getTableCells().stream().map(Grid::place).toList();
    }

    /// A new cell has an empty paragraph; the first text takes it.
    private static Place place(XWPFTableCell cell) {
        boolean[] used = {false};
        return new Place(() -> {
            XWPFParagraph first = cell.getParagraphs().getFirst();
            if (used[0]) return cell.addParagraph();
            used[0] = true;
            return first;
        });
    }

    /// Said outright: a margin that is left out is the program's own.
    private static void noMargins(CTTblCellMar margins) {
        for (CTTblWidth side :
                List.of(margins.addNewTop(), margins.addNewLeft(), margins.addNewBottom(), margins.addNewRight())) {
            side.setW(BigInteger.ZERO);
            side.setType(STTblWidth.DXA);
        }
    }

    private void fixWidths() {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(widths.stream().mapToInt(Place::twips).sum());
        table.setWidthType(TableWidthType.DXA);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (double width : widths) grid.addNewGridCol().setW(BigInteger.valueOf(Place.twips(width)));
    }
}
