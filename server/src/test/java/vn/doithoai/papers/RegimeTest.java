package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// Both regimes, element by element (sizes in points, rules, margins), as the formats lay them down.
class RegimeTest {
    private static final Opened PARTY = Opened.of(HalfDay.lived(SamplePlans.PARTY));
    private static final Opened STATE = Opened.of(HalfDay.lived(SamplePlans.STATE));
    private static final String BLANK = "\u00A0".repeat(8);
    private static final String PARTY_SUBJECT =
            "hội nghị đối thoại của người đứng đầu cấp ủy đảng, người đứng đầu chính"
                    + " quyền thành phố với Nhân dân năm 2024";
    private static final String STATE_SUBJECT =
            "Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân xã Nghi Mẫu với Nhân dân năm 2026";

    static Stream<Opened> both() {
        return Stream.of(PARTY, STATE);
    }

    @Test
    void theHeadOfAPartyPaper() {
        assertEquals("15 bold", PARTY.type("ĐẢNG CỘNG SẢN VIỆT NAM"));
        assertTrue(ruleBelow(PARTY, "ĐẢNG CỘNG SẢN VIỆT NAM"));
        assertEquals("14", PARTY.type("ĐẢNG BỘ TỈNH QUẢNG NINH"));
        assertEquals("14 bold", PARTY.type("THÀNH ỦY UÔNG BÍ"));
        assertEquals("*", PARTY.after(PARTY.paragraph("THÀNH ỦY UÔNG BÍ")).getText());
        assertEquals("14", PARTY.type("Số" + BLANK + "-BB/TU"));
        assertEquals("14 italic", PARTY.type("Uông Bí, ngày" + BLANK + "tháng 11 năm 2024"));
        assertEquals("16 bold", PARTY.type("BIÊN BẢN"));
        assertEquals("14 bold", PARTY.type(PARTY_SUBJECT));
        assertEquals("-----", PARTY.after(PARTY.paragraph(PARTY_SUBJECT)).getText());
    }

    @Test
    void theHeadOfAStatePaper() {
        assertEquals("13 bold", STATE.type("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        assertEquals("14 bold", STATE.type("Độc lập - Tự do - Hạnh phúc"));
        assertTrue(ruleBelow(STATE, "Độc lập - Tự do - Hạnh phúc"));
        assertEquals("13", STATE.type("THÀNH PHỐ HẢI MẪU"));
        assertEquals("13 bold", STATE.type("XÃ NGHI MẪU"));
        assertTrue(ruleBelow(STATE, "XÃ NGHI MẪU"));
        assertEquals("13", STATE.type("Số:" + BLANK + "/BB-UBND"));
        assertEquals("14 italic", STATE.type("Nghi Mẫu, ngày" + BLANK + "tháng 02 năm 2026"));
        assertEquals("14 bold", STATE.type("BIÊN BẢN"));
        assertEquals("14 bold", STATE.type(STATE_SUBJECT));
        assertTrue(ruleBelow(STATE, STATE_SUBJECT));
    }

    @Test
    void theRuleBelowTheMottoIsAsLongAsTheMotto() {
        XWPFParagraph rule = STATE.after(STATE.paragraph("Độc lập - Tự do - Hạnh phúc"));
        int length = Place.twips(100) - rule.getIndentationLeft() - rule.getIndentationRight();
        // LibreOffice sets it 60.4 mm wide in Liberation Serif, whose letters are as wide as Times New Roman's.
        assertEquals(Place.twips(60.4), length, Place.twips(1.5));
        XWPFParagraph party = PARTY.after(PARTY.paragraph("ĐẢNG CỘNG SẢN VIỆT NAM"));
        int partyLength = Place.twips(88) - party.getIndentationLeft() - party.getIndentationRight();
        assertEquals(Place.twips(72.9), partyLength, Place.twips(1.5));
        XWPFParagraph issuer = STATE.after(STATE.paragraph("XÃ NGHI MẪU"));
        int width = Place.twips(65) - issuer.getIndentationLeft() - issuer.getIndentationRight();
        int text = Place.twips(TextWidth.of("XÃ NGHI MẪU", 13));
        assertTrue(width >= text / 3 && width <= text / 2, () -> width + " of " + text);
    }

    @Test
    void theBodyOfAPartyPaper() {
        assertEquals("14 bold", PARTY.type("I- KHAI MẠC"));
        assertEquals("14 bold", PARTY.type("1. Trần Thị Thử – MTTQ thành phố (08 giờ 20 phút)"));
        XWPFParagraph text = PARTY.paragraph("Tiếp thu đầy đủ các ý kiến của Nhân dân.");
        assertEquals(ParagraphAlignment.BOTH, text.getAlignment());
        assertEquals(Place.twips(10), text.getIndentationFirstLine());
        assertEquals(6 * 20, text.getSpacingBefore());
        assertEquals(18.0, text.getSpacingBetween());
        assertFalse(PARTY.lines().stream().anyMatch(line -> line.contains("./.")));
    }

    @Test
    void theBodyOfAStatePaper() {
        assertEquals("14 bold", STATE.type("I. KHAI MẠC"));
        XWPFParagraph text = STATE.paragraph("Tiếp thu đầy đủ các ý kiến của Nhân dân.");
        assertEquals(ParagraphAlignment.BOTH, text.getAlignment());
        assertEquals(Place.twips(12.7), text.getIndentationFirstLine());
        assertEquals(6 * 20, text.getSpacingBefore());
        assertEquals(1.1, text.getSpacingBetween(), 0.01);
        assertEquals(
                1, STATE.lines().stream().filter(line -> line.endsWith("./.")).count());
    }

    @Test
    void theFootOfAPartyPaper() {
        assertEquals("14 bold", PARTY.type("NGƯỜI GHI BIÊN BẢN"));
        assertEquals("14 bold", PARTY.type("CHỦ TRÌ HỘI NGHỊ"));
        assertEquals("14", PARTY.type("BÍ THƯ THÀNH ỦY"));
        assertEquals("14 underlined", PARTY.type("Nơi nhận:"));
        assertEquals("12", PARTY.type("- Chủ trì hội nghị (để báo cáo),"));
        assertEquals("12", PARTY.type("- Lưu Văn phòng Thành ủy."));
    }

    @Test
    void theFootOfAStatePaper() {
        assertEquals("14 bold", STATE.type("THƯ KÝ"));
        assertEquals("14 bold", STATE.type("CHỦ TỌA"));
        assertEquals("14 bold", STATE.type("PHÓ CHỦ TỊCH UBND"));
        assertEquals("14 bold", STATE.type("Lê Thị Thử"));
        assertEquals("12 bold italic", STATE.type("Nơi nhận:"));
        assertEquals("11", STATE.type("- Chủ trì hội nghị (để báo cáo);"));
        assertEquals("11", STATE.type("- Lưu: VT, VP."));
    }

    @ParameterizedTest
    @MethodSource("both")
    void thePageIsA4WithTheMarginsBothRegimesAllow(Opened paper) {
        CTSectPr section = paper.document().getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        assertEquals(twips(210), section.getPgSz().getW());
        assertEquals(twips(297), section.getPgSz().getH());
        assertEquals(twips(20), margins.getTop());
        assertEquals(twips(20), margins.getBottom());
        assertEquals(twips(30), margins.getLeft());
        assertEquals(twips(15), margins.getRight());
    }

    @ParameterizedTest
    @MethodSource("both")
    void theNumberOfThePageStandsInTheTopMarginFromTheSecondPageOn(Opened paper) {
        XWPFDocument document = paper.document();
        assertTrue(document.getDocument().getBody().getSectPr().isSetTitlePg());
        assertEquals(
                "",
                document.getHeaderFooterPolicy().getFirstPageHeader().getText().strip());
        XWPFParagraph number = document.getHeaderFooterPolicy()
                .getDefaultHeader()
                .getParagraphs()
                .getFirst();
        assertEquals(ParagraphAlignment.CENTER, number.getAlignment());
        assertEquals("PAGE", number.getCTP().getFldSimpleArray(0).getInstr());
        assertTrue(number.getCTP().getFldSimpleArray(0).toString().contains("w:val=\"28\""));
    }

    @ParameterizedTest
    @MethodSource("both")
    void everythingIsInTimesNewRomanAndVietnamese(Opened paper) {
        String styles =
                paper.document().getStyles().getCtStyles().getDocDefaults().toString();
        for (String script : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
            assertTrue(styles.contains("w:" + script + "=\"Times New Roman\""), script);
        }
        assertTrue(styles.contains("<w:lang w:val=\"vi-VN\""));
        assertFalse(paper.document().getDocument().toString().contains("w:rFonts"));
    }

    @ParameterizedTest
    @MethodSource("both")
    void tablesOfDataRepeatTheirHeadAndRowsAreNotParted(Opened paper) {
        List<XWPFTable> tables = paper.document().getTables();
        assertEquals(3, tables.size());
        assertTrue(tables.stream().flatMap(table -> table.getRows().stream()).allMatch(row -> row.isCantSplitRow()));
        XWPFTable attendance = tables.get(1);
        assertTrue(attendance.getRow(0).isRepeatHeader());
        assertEquals(XWPFTable.XWPFBorderType.SINGLE, attendance.getInsideHBorderType());
        assertEquals(4, attendance.getInsideHBorderSize());
        assertEquals(null, tables.getFirst().getTopBorderType());
        assertEquals(null, tables.getLast().getTopBorderType());
    }

    @ParameterizedTest
    @MethodSource("both")
    void theFootStaysTogetherWithTheLastWordsOfTheText(Opened paper) {
        List<String> foot = paper.keptWith("Hội nghị kết thúc");
        assertTrue(foot.contains("Nơi nhận:"), foot::toString);
        assertTrue(foot.getLast().startsWith("- Lưu"), foot::toString);
    }

    @Test
    void theNamesOfTheSecretaryAndTheChairStandBesideEachOther() {
        Opened paper = Opened.of(new HalfDay(SamplePlans.STATE));
        List<List<String>> rows = paper.document().getTables().getLast().getRows().stream()
                .map(row ->
                        row.getTableCells().stream().map(XWPFTableCell::getText).toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("THƯ KÝ", "CHỦ TỌA"),
                        List.of("", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"),
                        List.of("Lê Thị Thử", "Trần Văn Mẫu")),
                rows);
    }

    @ParameterizedTest
    @MethodSource("both")
    void noLineIsDrawnByUnderscores(Opened paper) {
        assertFalse(paper.lines().stream().anyMatch(line -> line.contains("__")));
        assertNotNull(paper.document().getSettings().getCTSettings());
    }

    private static boolean ruleBelow(Opened paper, String text) {
        XWPFParagraph below = paper.after(paper.paragraph(text));
        return below.getText().isEmpty()
                && below.getCTP().getPPr().isSetPBdr()
                && below.getCTP().getPPr().getPBdr().isSetTop();
    }

    private static BigInteger twips(double mm) {
        return BigInteger.valueOf(Place.twips(mm));
    }
}
