package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Ticket;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.intake.RowProblem.Wrong;
import vn.doithoai.intake.UnreadableFile.Why;

/// Lists of delegates as they come: with titles above, sections between, and mistakes in every way.
class DelegateListTest {
    private static final Plan PLAN = ConfigFolder.load(
                    Path.of(System.getProperty("doithoai.root", "..")).resolve("config"), Map.of())
            .conferences()
            .getFirst();
    private static final String HEAD = "STT,Họ và tên,Đơn vị,Tổ chức,Số ghế,Điện thoại";

    @Test
    void readsAnExcelListWithATitleAbove() {
        byte[] file = Made.xlsx(List.of(
                List.of("DANH SÁCH ĐẠI BIỂU"),
                List.of(""),
                List.of("TT", "Họ tên", "Đơn vị công tác", "Tổ chức", "Ghế", "SĐT"),
                List.of(1, "Trần Văn Mẫu", "Tổ 3", "Hội Nông dân thành phố", "A-1", 900000001),
                List.of(2, "Lê Thị Thử", "", "hoi nong dan", "A-2", "0900 000 002")));
        Imported<DelegateList.Row> list = read(file);
        assertEquals(List.of(), list.problems());
        DelegateList.Row first = list.rows().getFirst();
        assertEquals(4, first.row());
        assertEquals("Trần Văn Mẫu", first.name());
        assertEquals(Optional.of("Tổ 3"), first.unit());
        assertEquals("nong-dan", first.group().value());
        assertEquals(Optional.of("A-1"), first.seat());
        assertEquals(Optional.of(new Personal("0900000001")), first.phone());
        assertEquals("nong-dan", list.rows().getLast().group().value());
    }

    @Test
    void readsCsvWhateverItsSeparatorAndMark() {
        String[] lines = {HEAD, "1,Trần Văn Mẫu,Tổ 3,MTTQ thành phố,A-1,0900 000 001"};
        List<DelegateList.Row> plain = read(Made.csv(lines)).rows();
        assertEquals(1, plain.size());
        String text = String.join("\r\n", lines);
        for (String other : List.of("\uFEFF" + text, text.replace(',', ';'), text.replace(',', '\t'))) {
            assertEquals(plain, read(other.getBytes(StandardCharsets.UTF_8)).rows());
        }
        byte[] unicodeText = ("\uFEFF" + text.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(plain, read(unicodeText).rows());
    }

    @Test
    void takesTheGroupFromARowOfItsOwn() {
        Imported<DelegateList.Row> list = read(Made.csv(
                "TT,Họ và tên,Địa chỉ",
                "I. Hội Luật gia,,",
                "1,Trần Văn Mẫu,Tổ 1",
                "II,Hội Đông y,",
                "1,Lê Thị Thử,Tổ 2"));
        assertEquals(List.of(), list.problems());
        assertEquals(
                List.of("luat-gia", "dong-y"),
                list.rows().stream().map(row -> row.group().value()).toList());
    }

    @Test
    void keepsTextComposed() {
        String decomposed = Normalizer.normalize("Lê Thị Thử", Normalizer.Form.NFD);
        DelegateList.Row row = read(Made.csv(HEAD, "1," + decomposed + ",,MTTQ thành phố,,"))
                .rows()
                .getFirst();
        assertEquals("Lê Thị Thử", row.name());
    }

    @Test
    void namesEveryBadRowWithColumnAndReason() {
        Imported<DelegateList.Row> list = read(Made.csv(
                HEAD,
                "1,,Tổ 1,MTTQ thành phố,,",
                "2,Trần Văn Mẫu,Tổ 1,Hội Nông dân phường,,",
                "3,Lê Thị Thử,Tổ 1,Câu lạc bộ cờ vua,,",
                "4,Phạm Giả Định,Tổ 1,,,",
                "5," + "x".repeat(81) + ",Tổ 1,MTTQ thành phố,,",
                "6,Vũ Hư Cấu,Tổ 1,MTTQ thành phố,,",
                "7,vu hu cau,to 1,MTTQ thành phố,,"));
        assertEquals(
                List.of(
                        new RowProblem(2, "Họ và tên", Wrong.EMPTY, List.of()),
                        new RowProblem(4, "Tổ chức", Wrong.UNKNOWN_GROUP, List.of("Câu lạc bộ cờ vua")),
                        new RowProblem(5, "Tổ chức", Wrong.EMPTY, List.of()),
                        new RowProblem(6, "Họ và tên", Wrong.TOO_LONG, List.of("80")),
                        new RowProblem(8, "Họ và tên", Wrong.TWICE_IN_LIST, List.of("7"))),
                list.problems());
        assertEquals(
                List.of("Trần Văn Mẫu", "Vũ Hư Cấu"),
                list.rows().stream().map(DelegateList.Row::name).toList());
        assertFalse(list.clean());
        assertEquals(
                "Trùng với dòng 7 (cùng tên, cùng đơn vị). Bỏ một dòng, hoặc ghi đơn vị rõ hơn.",
                list.problems().getLast().sentence().vietnamese());
        assertEquals(
                "The same name and unit stand in row 7. Remove one of them, or tell their units apart.",
                list.problems().getLast().sentence().english());
    }

    @Test
    void proposesTheGroupThatWasMeant() {
        RowProblem problem = read(Made.csv(HEAD, "1,Trần Văn Mẫu,,Hội Văn học Nghệ sĩ,,"))
                .problems()
                .getFirst();
        assertEquals(Wrong.GROUP_MEANT, problem.wrong());
        assertEquals(List.of("Hội Văn học Nghệ sĩ", "Hội Văn học - Nghệ thuật"), problem.values());
    }

    @Test
    void tellsWhoIsInvitedAlready() {
        Delegate known = invited("Trần Văn Mẫu", "MTTQ thành phố", Optional.empty());
        Imported<DelegateList.Row> list =
                DelegateList.read(Made.csv(HEAD, "1,TRẦN VĂN MẪU,,MTTQ thành phố,,"), PLAN, List.of(known));
        assertEquals(
                List.of(Wrong.INVITED_ALREADY),
                list.problems().stream().map(RowProblem::wrong).toList());
        assertTrue(list.clean());
    }

    @Test
    void twoOnOneSeatAreNamedHoweverItIsWritten() {
        Imported<DelegateList.Row> list = read(Made.csv(
                HEAD,
                "1,Trần Văn Mẫu,Tổ 1,MTTQ thành phố,A-1,",
                "2,Lê Thị Thử,Tổ 2,MTTQ thành phố,a01,",
                "3,Phạm Giả Định,Tổ 3,MTTQ thành phố,1-11,",
                "4,Vũ Hư Cấu,Tổ 4,MTTQ thành phố,11-1,"));
        assertEquals(List.of(new RowProblem(3, "Số ghế", Wrong.SEAT_TWICE, List.of("a01", "2"))), list.problems());
        assertEquals(
                "Ghế «a01» đã ghi ở dòng 2. Ghi cho mỗi người một ghế.",
                list.problems().getFirst().sentence().vietnamese());
    }

    @Test
    void aSeatOfSomebodyWhoIsInvitedIsTakenButForThemselves() {
        Delegate mau = invited("Trần Văn Mẫu", "Tổ 1", Optional.of("A-1"));
        byte[] file =
                Made.csv(HEAD, "1,Trần Văn Mẫu,Tổ 1,MTTQ thành phố,A-1,", "2,Lê Thị Thử,Tổ 2,MTTQ thành phố,A-1,");
        Imported<DelegateList.Row> list = DelegateList.read(file, PLAN, List.of(mau));
        assertEquals(
                List.of(
                        new RowProblem(2, "Họ và tên", Wrong.INVITED_ALREADY, List.of()),
                        new RowProblem(3, "Số ghế", Wrong.SEAT_TAKEN, List.of("A-1", "Trần Văn Mẫu"))),
                list.problems());
        assertFalse(list.clean());
    }

    @Test
    void whatCannotBeAPhoneNumberIsNamedAndNotSaidAgain() {
        RowProblem problem = read(Made.csv(HEAD, "1,Trần Văn Mẫu,,MTTQ thành phố,,0912345678 / 0987654321"))
                .problems()
                .getFirst();
        assertEquals(new RowProblem(2, "Điện thoại", Wrong.NO_PHONE_NUMBER, List.of()), problem);
    }

    @Test
    void countsLinesAsASpreadsheetDoes() {
        Imported<DelegateList.Row> list =
                read(Made.csv(HEAD, "1,Trần Văn Mẫu,\"Tổ 3,\nkhu 2\",MTTQ thành phố,,", "2,,,MTTQ thành phố,,"));
        assertEquals(Optional.of("Tổ 3, khu 2"), list.rows().getFirst().unit());
        assertEquals(1, list.problems().size());
    }

    @Test
    void refusesWhatIsNoList() {
        refused(Why.NO_HEADER, Made.csv("a,b", "c,d"));
        refused(Why.NO_LIST, new byte[] {0, 1, 2, 3});
        refused(Why.NO_LIST, Made.zip("a.txt", "nothing"));
        refused(Why.OLD_EXCEL, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused(Why.NOT_UTF8, "Họ tên,Đơn vị\nTrần,é".getBytes(StandardCharsets.UTF_16LE));
        refused(Why.NOT_UTF8, new byte[] {'a', ',', (byte) 0xE9, '\n'});
    }

    @Test
    void refusesWhatIsTooMuch() {
        refused(Why.TOO_LARGE, new byte[100 * 1024 * 1024 + 1]);
        refused(Why.SUSPICIOUS, Made.bomb(100));
        refused(Why.SUSPICIOUS, Made.zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"));
        List<String> many = new ArrayList<>(Collections.nCopies(20_000, "1,A,,MTTQ thành phố,,"));
        many.addFirst(HEAD);
        refused(Why.TOO_MANY_ROWS, Made.csv(many.toArray(String[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "900000001, 900000001",
        "9.00000001E8, 900000001",
        "1E15, 1000000000000000",
        "0.10, 0.1",
        "1E50000000, 1E+50000000",
        "1E2000000000, 1E+2000000000",
        "1E-2000000000, 1E-2000000000"
    })
    void aNumberIsReadAsPeopleWriteItUnlessItWouldFillTheMemory(String number, String read) {
        byte[] file = Made.xlsx(
                List.of(
                        List.of("TT", "Họ tên", "Tổ chức", "Ghế"),
                        List.of(1, "Trần Văn Mẫu", "Hội Nông dân thành phố", 7.5)),
                "7.5",
                number);
        assertEquals(Optional.of(read), read(file).rows().getFirst().seat());
    }

    @Test
    void aNumberOfManyDigitsIsRefusedBeforeAnybodyReadsIt() {
        List<List<Object>> rows = List.of(
                List.of("TT", "Họ tên", "Tổ chức", "Ghế"), List.of(1, "Trần Văn Mẫu", "Hội Nông dân thành phố", 7.5));
        refused(Why.SUSPICIOUS, Made.xlsx(rows, "7.5", "9".repeat(400_000)));
    }

    @Test
    void formulasAndMarkupStayText() {
        DelegateList.Row row = read(Made.csv(HEAD, "1,=cmd|' /C calc'!A0,<b>Tổ</b>,MTTQ thành phố,,"))
                .rows()
                .getFirst();
        assertEquals("=cmd|' /C calc'!A0", row.name());
        assertEquals(Optional.of("<b>Tổ</b>"), row.unit());
        assertTrue(row.command(new Ticket("seed", "hash")).name().startsWith("=cmd"));
    }

    private static Delegate invited(String name, String unit, Optional<String> seat) {
        return new Delegate(
                new DelegateId(1),
                name,
                unit,
                Optional.of(PLAN.groups().getFirst().id()),
                seat,
                Optional.empty(),
                new Ticket("seed", "hash"),
                false,
                Delegate.Presence.INVITED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Imported<DelegateList.Row> read(byte[] file) {
        return DelegateList.read(file, PLAN, List.of());
    }

    private static void refused(Why why, byte[] file) {
        assertEquals(why, assertThrows(UnreadableFile.class, () -> read(file)).why());
    }
}
