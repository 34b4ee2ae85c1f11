package vn.doithoai.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/// A spreadsheet of one list, printed on A4 across: its headings stay in sight and stand on every page, and each column
/// can be filtered.
final class Xlsx {
    private static final String FONT = "Times New Roman";
    private static final int SIZE = 11;
    private static final double MARGIN_INCHES = 0.4;
    // The width of columns is counted in digits of seven pixels each, at 96 to the inch.
    private static final double DIGIT_MM = 7 * 25.4 / 96;
    private static final float LINE_POINTS = 15;
    // No row can be higher.
    private static final float HEIGHT_MAX = 409;
    // A cell reads `_x0041_` as the letter A, so what looks like that is written with its first sign spelt out.
    private static final Pattern SPELT_OUT = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int TEXT_MAX = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final XSSFFont plain = font(false);
    private final XSSFFont strong = font(true);
    private final XSSFCellStyle banner = style(false);
    private final XSSFCellStyle title = style(true);
    private final XSSFCellStyle heading = bordered(style(true), HorizontalAlignment.CENTER);
    private final XSSFCellStyle text = bordered(style(false), HorizontalAlignment.LEFT);
    private final XSSFCellStyle number = bordered(style(false), HorizontalAlignment.CENTER);
    private final XSSFCellStyle day = bordered(style(false), HorizontalAlignment.CENTER);

    /// @param title what the file says of itself
    Xlsx(String name, String title, Instant created) {
        sheet = workbook.createSheet(name);
        this.title.setAlignment(HorizontalAlignment.CENTER);
        banner.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        // Stays text when somebody edits it: what a citizen begins with = or + is no formula.
        text.setQuotePrefixed(true);
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        paper();
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(Place.clean(title));
        properties.setCreator("Đối Thoại");
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
        workbook.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Đối Thoại");
    }

    XSSFRow row(int place) {
        return sheet.createRow(place);
    }

    /// A line above the list, across all its columns.
    void banner(int place, int lastColumn, String words, boolean bold) {
        XSSFCell cell = row(place).createCell(0);
        cell.setCellValue(written(words));
        cell.setCellStyle(bold ? title : banner);
        sheet.addMergedRegion(new CellRangeAddress(place, place, 0, lastColumn));
    }

    /// @param width of the column, in digits
    void heading(XSSFCell cell, String words, int width) {
        cell.setCellValue(words);
        cell.setCellStyle(heading);
        sheet.setColumnWidth(cell.getColumnIndex(), width * 256);
    }

    void text(XSSFCell cell, String words) {
        cell.setCellValue(written(words));
        cell.setCellStyle(text);
    }

    void number(XSSFCell cell, int value) {
        cell.setCellValue(value);
        cell.setCellStyle(number);
    }

    /// A day as the program knows days, so that it sorts and filters as one.
    void day(XSSFCell cell, LocalDate value) {
        cell.setCellValue(value);
        cell.setCellStyle(day);
    }

    /// The list stands here, its headings in the first row; it is filled in by now.
    void headed(CellRangeAddress list) {
        for (int row = list.getFirstRow(); row <= list.getLastRow(); row++) fit(sheet.getRow(row));
        sheet.createFreezePane(0, list.getFirstRow() + 1);
        sheet.setAutoFilter(list);
        sheet.setRepeatingRows(new CellRangeAddress(list.getFirstRow(), list.getFirstRow(), -1, -1));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toByteArray();
    }

    /// Cut off where a cell ends; the minutes have it whole.
    private static String written(String words) {
        String all = SPELT_OUT.matcher(Place.clean(words)).replaceAll("_x005F_");
        return all.length() <= TEXT_MAX ? all : all.substring(0, TEXT_MAX - 1) + "…";
    }

    /// As high as its text needs, near enough: a program that opens the file shows and prints what it is told. A
    /// row that is filled in later still grows by itself.
    private void fit(XSSFRow row) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                double width = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0 * DIGIT_MM;
                lines = Math.max(lines, lines(cell.getStringCellValue(), width));
            }
        }
        row.setHeightInPoints(Math.min(HEIGHT_MAX, lines * LINE_POINTS));
        row.getCTRow().unsetCustomHeight();
    }

    private static int lines(String words, double width) {
        return words.lines()
                .mapToInt(line -> 1 + (int) (TextWidth.of(line, SIZE) / width))
                .sum();
    }

    private void paper() {
        var print = sheet.getPrintSetup();
        print.setPaperSize(PaperSize.A4_PAPER);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        for (PageMargin side : new PageMargin[] {PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP}) {
            sheet.setMargin(side, MARGIN_INCHES);
        }
        sheet.getFooter().setCenter("&P/&N");
    }

    /// In the order of the standard, which POI's own beginning of a font is not: it writes in the order of these calls.
    private XSSFFont font(boolean bold) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        if (bold) font.setBold(true);
        font.setFontHeightInPoints((short) SIZE);
        font.setFontName(FONT);
        return font;
    }

    private XSSFCellStyle style(boolean bold) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(bold ? strong : plain);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style, HorizontalAlignment across) {
        style.setAlignment(across);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
