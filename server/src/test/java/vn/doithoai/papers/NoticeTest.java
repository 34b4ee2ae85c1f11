package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.ProceedingsEvent;
import vn.doithoai.conference.Source;

/// What the notice of the conclusions says equals the journal: what becomes of each petition, and what is lacking.
class NoticeTest {
    static Stream<Plan> bothRegimes() {
        return Stream.of(SamplePlans.PARTY, SamplePlans.STATE);
    }

    @ParameterizedTest
    @MethodSource("bothRegimes")
    void everyPetitionStandsOnceAmongThoseThatShareItsFate(Plan plan) {
        HalfDay day = HalfDay.lived(plan);
        List<String> lines = Opened.of(Paper.NOTICE, day).linesInPlace();
        Map<PetitionId, String> headings = headings(day.journal());
        for (Event event : day.journal()) {
            if (!(event instanceof ProceedingsEvent.PetitionReceived petition)) continue;
            String text = petition.text().lines().findFirst().orElseThrow();
            List<String> found = containing(lines, text);
            String heading = headings.get(petition.petition());
            if (heading == null) {
                assertEquals(List.of(), found);
            } else {
                assertEquals(1, found.size(), text);
                assertTrue(found.getFirst().contains(heading), () -> found + " not under " + heading);
            }
        }
    }

    @Test
    void whoOwesWhatToWhomByWhenStandsInATable() {
        assertEquals(
                List.of(
                        List.of(
                                "STT",
                                "Nội dung kiến nghị",
                                "Người, đơn vị kiến nghị",
                                "Cơ quan chủ trì",
                                "Cơ quan phối hợp",
                                "Thời hạn"),
                        List.of(
                                "1",
                                "Kiến nghị số 5: Đường ngõ 45 nhiều ổ gà, mưa đọng nước; đề nghị sửa trước mùa mưa."
                                        + "\nÝ kiến kết luận: Kiểm tra thực địa.",
                                "Trần Thị Thử – Thôn 1\nTrần Thị Thử – Thôn 1 (kiến nghị số 9)",
                                "Giao Phòng Kinh tế",
                                "Công an xã",
                                "08/03/2026")),
                rows(HalfDay.lived(SamplePlans.STATE), 1));
    }

    @Test
    void whoIsNotSubordinateIsAskedAndNotTold() {
        assertEquals(
                "Đề nghị Điện lực Nghi Mẫu",
                rows(HalfDay.lived(SamplePlans.STATE), 2).getLast().get(3));
    }

    @Test
    void figuresAddUpAndComplaintsAreOneSentence() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        List<String> lines = Opened.of(Paper.NOTICE, day).lines();
        assertEquals(
                1,
                containing(
                                lines,
                                "Hội nghị đã nghe 04 lượt phát biểu; tiếp nhận 13 ý kiến, kiến nghị, gồm:"
                                        + " 07 nêu trực tiếp tại hội nghị, 03 bằng văn bản nhận tại hội trường, 03 thu"
                                        + " thập trước hội nghị.")
                        .size());
        assertEquals(
                List.of("7. Nội dung khiếu nại, tố cáo: 02 ý kiến, đã được hướng dẫn theo quy định"),
                containing(lines, "tố cáo"));
        String json = new String(
                Papers.render(Paper.NOTICE, Format.JSON, day.hall(), day.now()).orElseThrow(), StandardCharsets.UTF_8);
        assertFalse(json.toLowerCase(Locale.ROOT).contains("tố cáo"));
        assertFalse(json.contains("Người viết đơn"));
    }

    @Test
    void nobodySignsAGapUnseen() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        List<String> lines = Opened.of(Paper.NOTICE, day).lines();
        assertEquals(1, containing(lines, "DỰ THẢO").size());
        assertTrue(lines.contains("Chưa đủ để ký ban hành: chưa có kết luận đối với kiến nghị số 2, 3, 13, 14, 15."));
        for (int open : new int[] {2, 3, 13, 14, 15}) day.does(concluded(open, Optional.of("kinh-te")));
        List<String> whole = Opened.of(Paper.NOTICE, day).lines();
        assertEquals(List.of(), containing(whole, "DỰ THẢO"));
        assertEquals(List.of(), containing(whole, "Chưa đủ"));
        assertTrue(whole.contains("Nghi Mẫu, ngày" + Wording.BLANK + "tháng 02 năm 2026"), "the day is the office's");
    }

    @Test
    void anAnswerThatNobodyOwesIsNamedToo() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        for (int open : new int[] {2, 3, 13, 14}) day.does(concluded(open, Optional.of("kinh-te")));
        day.does(concluded(15, Optional.empty()));
        List<String> lines = Opened.of(Paper.NOTICE, day).lines();
        assertTrue(lines.contains("Chưa đủ để ký ban hành: chưa rõ cơ quan chủ trì kiến nghị số 15."), lines::toString);
    }

    @Test
    void itIsReadyWhileTheHallStillSitsAndSaysThatItDoes() {
        HalfDay sitting = new HalfDay(SamplePlans.PARTY);
        List<String> lines = Opened.of(Paper.NOTICE, sitting).lines();
        assertEquals(1, containing(lines, "DỰ THẢO").size());
        assertTrue(lines.contains("Chưa đủ để ký ban hành: hội nghị chưa bế mạc; chưa ghi kết luận của chủ trì."));
    }

    @Test
    void whatWasStruckOutStandsNowhere() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE).at("11:10");
        day.does(new ProceedingsCommand.RecordPetition(
                "Ghi nhầm của bàn thư ký.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.WRITTEN_IN_HALL,
                Optional.empty(),
                Optional.empty()));
        assertEquals(
                1, containing(Opened.of(Paper.NOTICE, day).lines(), "Ghi nhầm").size());
        day.does(new ProceedingsCommand.StrikePetition(new PetitionId(16)));
        assertEquals(List.of(), containing(Opened.of(Paper.NOTICE, day).lines(), "Ghi nhầm"));
        assertEquals(List.of(), containing(Opened.of(Paper.NOTICE, day).lines(), "16"));
    }

    @Test
    void aPromiseForARepetitionIsNotLost() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        day.does(concluded(9, Optional.of("hanh-chinh")));
        List<String> lines = Opened.of(Paper.NOTICE, day).lines();
        assertEquals(
                1,
                containing(lines, "Kiến nghị số 9: Đề nghị cho biết ngày khởi công ngõ 45.")
                        .size());
        assertEquals(List.of(), containing(lines, "(kiến nghị số 9)"));
    }

    @Test
    void theLegalBasesOfThePlanBeginThePaper() {
        Opened paper = Opened.of(Paper.NOTICE, HalfDay.lived(SamplePlans.PARTY));
        assertEquals("14", paper.type("- Căn cứ Chỉ thị số 32-CT/TU, ngày 27/11/2014 của Ban Thường vụ Tỉnh ủy;"));
        assertEquals("14", paper.type("- Căn cứ Kế hoạch số 332-KH/TU, ngày 05/11/2024 của Ban Thường vụ Thành ủy."));
        assertEquals(4, containing(paper.lines(), "Căn cứ ").size());
    }

    @Test
    void theHeadAndTheSignatureOfAPartyNotice() {
        Opened paper = Opened.of(Paper.NOTICE, HalfDay.lived(SamplePlans.PARTY));
        assertEquals("14", paper.type("Số" + Wording.BLANK + "-TB/TU"));
        assertEquals("16 bold", paper.type("THÔNG BÁO"));
        assertEquals(
                1,
                containing(paper.lines(), "kết luận của các đồng chủ trì tại Hội nghị đối thoại")
                        .size());
        assertEquals("14 bold", paper.type("T/M BAN THƯỜNG VỤ"));
        assertEquals("14", paper.type("BÍ THƯ"));
        assertEquals("14 underlined", paper.type("Nơi nhận:"));
        assertTrue(paper.lines().contains("- Tập thể, cá nhân nêu kiến nghị (để biết),"));
        assertEquals(
                "- Lưu Văn phòng Thành ủy.",
                foot(paper).getFirst().lines().toList().getLast());
    }

    @Test
    void theHeadAndTheSignatureOfAStateNotice() {
        HalfDay day = new HalfDay(SamplePlans.STATE);
        Opened paper = Opened.of(Paper.NOTICE, day);
        assertEquals("13", paper.type("Số:" + Wording.BLANK + "/TB-UBND"));
        assertEquals("14 bold", paper.type("THÔNG BÁO"));
        assertEquals("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Mẫu", foot(paper).getLast());
        assertEquals(
                1, paper.lines().stream().filter(line -> line.endsWith("./.")).count());
    }

    @Test
    void aDeputySignsInTheChairsStead() {
        Opened paper = Opened.of(Paper.NOTICE, HalfDay.lived(SamplePlans.STATE));
        assertEquals(
                "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n", foot(paper).getLast());
        assertEquals(
                1,
                containing(paper.lines(), "Phó Chủ tịch UBND (được Chủ tịch Ủy ban nhân dân xã ủy quyền) chủ trì")
                        .size());
    }

    @Test
    void aFullHallStandsInItWordForWord() {
        List<String> lines =
                Opened.of(Paper.NOTICE, FullHall.of(SamplePlans.STATE)).lines();
        for (int number = FullHall.FIRST; number <= FullHall.LAST; number++) {
            assertEquals(1, containing(lines, FullHall.text(number).strip()).size(), FullHall.text(number));
        }
    }

    private static ProceedingsCommand concluded(int petition, Optional<String> agency) {
        return new ProceedingsCommand.ConcludePetition(
                new PetitionId(petition),
                Outcome.WRITTEN_REPLY,
                agency.map(AgencyId::new),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Under what each petition stands; a complaint under nothing.
    private static Map<PetitionId, String> headings(List<Event> journal) {
        Map<PetitionId, String> headings = new HashMap<>();
        Set<PetitionId> complaints = new HashSet<>();
        for (Event event : journal) {
            switch (event) {
                case ProceedingsEvent.PetitionReceived e -> headings.put(e.petition(), "chưa có kết luận");
                case ProceedingsEvent.PetitionConcluded e -> headings.put(e.petition(), heading(e.outcome()));
                case ProceedingsEvent.PetitionMarkedDuplicate e -> headings.remove(e.petition());
                case ProceedingsEvent.PetitionClassified(var id, var concern, var _) -> {
                    if (concern == Concern.COMPLAINT) complaints.add(id);
                    else headings.put(id, heading(Outcome.WRITTEN_REPLY));
                }
                default -> {}
            }
        }
        // Came with a request that was declined as a complaint.
        complaints.add(new PetitionId(12));
        complaints.forEach(headings::remove);
        return headings;
    }

    private static String heading(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED_ON_SPOT, EXPLAINED_POLICY -> "1. Nội dung đã trả lời";
            case ASSIGNED_VERIFY -> "2. Nội dung giao, đề nghị";
            case REFERRED_UP -> "3. Nội dung vượt thẩm quyền";
            case GUIDED_OTHER_AUTHORITY -> "4. Nội dung không thuộc thẩm quyền";
            case WRITTEN_REPLY -> "5. Nội dung trả lời riêng bằng văn bản";
            case CITIZEN_RECEPTION -> throw new AssertionError("a complaint");
        };
    }

    private static List<List<String>> rows(HalfDay day, int table) {
        return Opened.rows(Opened.of(Paper.NOTICE, day).document().getTables().get(table));
    }

    private static List<String> foot(Opened paper) {
        return Opened.rows(paper.document().getTables().getLast()).getFirst();
    }

    private static List<String> containing(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).toList();
    }
}
