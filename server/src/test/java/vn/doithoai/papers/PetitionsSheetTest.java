package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;

/// The list of petitions, opened again: what stands in it, and how it is used and printed.
class PetitionsSheetTest {
    private static final int HEAD = 3;
    private static final HalfDay DAY = HalfDay.lived(SamplePlans.STATE);

    @Test
    void eachPetitionIsOneRowAndAComplaintIsNone() {
        assertEquals(
                List.of(1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15),
                rows(opened(DAY)).stream()
                        .map(row -> (int) row.getCell(1).getNumericCellValue())
                        .toList());
        String all = everything(opened(DAY));
        assertFalse(all.contains("Tố cáo"), all);
        assertFalse(all.contains("Người viết đơn"), all);
        assertTrue(all.contains("ngoài ra có 02 ý kiến có nội dung khiếu nại, tố cáo, đã được hướng dẫn"), all);
    }

    @Test
    void aRowSaysWhatTheConferenceKnows() {
        XSSFSheet sheet = opened(DAY);
        assertEquals(
                List.of(
                        "STT",
                        "Số kiến nghị",
                        "Họ tên, đơn vị",
                        "Nguồn",
                        "Nội dung kiến nghị",
                        "Lĩnh vực",
                        "Cơ quan trả lời",
                        "Nội dung trả lời",
                        "Kết quả",
                        "Thời hạn",
                        "Ghi chú"),
                words(sheet.getRow(HEAD)));
        assertEquals(
                List.of(
                        "4",
                        "5",
                        "Trần Thị Thử – Thôn 1",
                        "phát biểu tại hội trường (lượt 1)",
                        "Đường ngõ 45 nhiều ổ gà, mưa đọng nước; đề nghị sửa trước mùa mưa.",
                        "Hạ tầng giao thông",
                        "Phòng Kinh tế",
                        "Trưởng phòng Quản lý đô thị: Đã đưa vào kế hoạch quý I.\nSẽ khảo sát trong tháng này.",
                        "Giao xác minh, giải quyết",
                        "08/03/2026",
                        "Phối hợp: Công an xã\nKiểm tra thực địa."),
                words(rows(sheet).get(3)));
    }

    @Test
    void whatIsNotSettledSaysSo() {
        List<XSSFRow> rows = rows(opened(DAY));
        assertEquals("Chưa có kết luận", words(rows.get(1)).get(8));
        assertEquals("Trùng nội dung", words(rows.get(7)).get(8));
        assertEquals("Trùng kiến nghị số 5", words(rows.get(7)).get(10));
        assertEquals("Trả lời bằng văn bản", words(rows.getLast()).get(8));
        assertEquals("", words(rows.getLast()).get(9));
    }

    @Test
    void daysAreDays() {
        XSSFCell due = rows(opened(DAY)).get(3).getCell(9);
        assertEquals(CellType.NUMERIC, due.getCellType());
        assertTrue(DateUtil.isCellDateFormatted(due));
        assertEquals(LocalDate.of(2026, 3, 8), due.getLocalDateTimeCellValue().toLocalDate());
    }

    @Test
    void whatACitizenBeganLikeAFormulaStaysText() {
        List<XSSFRow> rows = rows(opened(FullHall.of(SamplePlans.STATE)));
        for (XSSFRow row : rows) {
            int number = (int) row.getCell(1).getNumericCellValue();
            XSSFCell text = row.getCell(4);
            assertEquals(CellType.STRING, text.getCellType());
            assertTrue(text.getCellStyle().getQuotePrefixed(), "it stays text when it is edited");
            if (number >= FullHall.FIRST)
                assertEquals(
                        FullHall.text(number).strip(), text.getStringCellValue().strip());
            row.cellIterator().forEachRemaining(cell -> assertFalse(cell.getCellType() == CellType.FORMULA));
        }
        assertEquals(FullHall.LAST - 2, rows.size());
    }

    @Test
    void theHeadingsStayAndEachColumnCanBeFiltered() {
        XSSFSheet sheet = opened(DAY);
        assertEquals(HEAD + 1, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertTrue(sheet.getPaneInformation().isFreezePane());
        assertEquals("A4:K17", sheet.getCTWorksheet().getAutoFilter().getRef());
    }

    @Test
    void itIsPrintedAcrossOnA4WithTheHeadingsOnEveryPage() {
        XSSFSheet sheet = opened(DAY);
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(PaperSize.A4_PAPER, sheet.getPrintSetup().getPaperSizeEnum());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(HEAD, sheet.getRepeatingRows().getFirstRow());
        assertEquals(HEAD, sheet.getRepeatingRows().getLastRow());
    }

    @Test
    void aRowIsAsHighAsItsTextNeeds() {
        List<XSSFRow> rows = rows(opened(FullHall.of(SamplePlans.STATE)));
        assertTrue(rows.get(5).getHeightInPoints() < 50, "one line of a petition, two of its source");
        // 20 sentences, of which a column as wide as this holds a third in a line.
        assertTrue(rows.getLast().getHeightInPoints() > 400, "twenty sentences");
        assertFalse(rows.getLast().getCTRow().isSetCustomHeight(), "it grows when somebody writes more into it");
    }

    @Test
    void answersThatNoCellCanHoldAreCutOffThere() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        for (int answer = 0; answer < 5; answer++) {
            day.does(new ProceedingsCommand.RecordAnswer(new PetitionId(2), "Phòng Kinh tế", "dài ".repeat(1_999)));
        }
        String cell = rows(opened(day)).get(1).getCell(7).getStringCellValue();
        assertEquals(32_767, cell.length());
        assertTrue(cell.endsWith("…"));
    }

    @Test
    void beforeAnythingCameInItIsAnEmptyList() {
        XSSFSheet sheet = opened(new HalfDay(SamplePlans.PARTY));
        assertEquals(List.of(), rows(sheet));
        assertEquals("A4:K4", sheet.getCTWorksheet().getAutoFilter().getRef());
        assertEquals(Optional.of("Kiến nghị"), Optional.of(sheet.getSheetName()));
    }

    private static XSSFSheet opened(HalfDay day) {
        byte[] xlsx = Papers.render(Paper.PETITIONS, Format.XLSX, day.hall(), day.now())
                .orElseThrow();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheetAt(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<XSSFRow> rows(XSSFSheet sheet) {
        return IntStream.rangeClosed(HEAD + 1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .toList();
    }

    private static List<String> words(XSSFRow row) {
        DataFormatter shown = new DataFormatter();
        return StreamSupport.stream(row.spliterator(), false)
                .map(shown::formatCellValue)
                .toList();
    }

    private static String everything(XSSFSheet sheet) {
        StringBuilder all = new StringBuilder();
        sheet.forEach(row -> row.forEach(cell -> all.append(cell).append('\n')));
        return all.toString();
    }
}
