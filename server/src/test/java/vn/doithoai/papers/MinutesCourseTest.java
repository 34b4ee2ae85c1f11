package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.papers.Opened.assertInOrder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AgendaCommand;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Plan.StepKind;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Ticket;

/// The minutes read in the order in which things happened, and say nothing that did not.
class MinutesCourseTest {

    @Test
    @DisplayName("what was noted in the dialogue stands between its turns, with its time")
    void notes() {
        HalfDay day = dialogue("An", "Bình").at("08:16");
        day.does(new ProceedingsCommand.WriteNote("Chủ tọa mời phát biểu ngắn gọn", Optional.empty()));
        day.at("08:20");
        speaks(day);
        day.at("08:30").does(new ProceedingsCommand.WriteNote("Mất điện hai phút.", Optional.empty()));
        day.at("08:35");
        speaks(day);
        assertInOrder(
                Opened.of(day).lines(),
                "+ 08 giờ 16 phút: Chủ tọa mời phát biểu ngắn gọn.",
                "1. An (08 giờ 20 phút)",
                "+ 08 giờ 30 phút: Mất điện hai phút.",
                "2. Bình (08 giờ 35 phút)");
    }

    @Test
    @DisplayName("what the chair asked back comes before the answer and what becomes of it")
    void askedBack() {
        assertInOrder(
                Opened.of(HalfDay.lived(SamplePlans.STATE)).lines(),
                "b) Kiến nghị số 6",
                "- Chủ tọa hỏi lại: Đoạn ngõ dài bao nhiêu mét?",
                "- Chủ tịch UBND trả lời: Đồng ý lắp ngay.",
                "- Kết quả: Trả lời tại hội nghị.");
    }

    @Test
    @DisplayName("whoever was called and away is named unless heard later, and is answered in writing")
    void away() {
        HalfDay day = dialogue("An", "Bình").at("08:20");
        for (int each = 1; each <= 2; each++) {
            day.does(new FloorCommand.CallSpeaker(Optional.empty()));
            day.does(new FloorCommand.MarkAbsent(Optional.empty()));
        }
        day.at("08:30").does(asks(2, "Bãi đỗ xe."));
        speaks(day);
        assertEquals(List.of("- An (vắng khi được mời)."), away(day));
        day.at("11:00").does(new SessionCommand.CloseConference());
        assertEquals(List.of("- An: Việc của An (vắng khi được mời, trả lời bằng văn bản)."), away(day));
    }

    private static List<String> away(HalfDay day) {
        return Opened.of(day).lines().stream()
                .filter(line -> line.contains("vắng khi được mời"))
                .toList();
    }

    @Test
    @DisplayName("who brought nothing but a complaint is not named, and what was registered is not said")
    void accused() {
        HalfDay day = dialogue("An").at("08:20");
        speaks(day);
        day.does(new ProceedingsCommand.RecordPetition(
                "Tố cáo.",
                Optional.of(new RequestId(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.SPOKEN,
                Optional.empty(),
                Optional.empty()));
        assertEquals(List.of("1. An (08 giờ 20 phút)", "- Nội dung đăng ký: Việc của An."), about(day));
        day.does(new ProceedingsCommand.Classify(new PetitionId(1), Concern.COMPLAINT, Optional.empty()));
        assertEquals(List.of(), about(day));
    }

    private static List<String> about(HalfDay day) {
        return Opened.of(day).lines().stream()
                .filter(line -> line.contains("An (") || line.contains("Việc của An"))
                .toList();
    }

    @Test
    @DisplayName("a break stands between the parts of the dialogue, and the closing after the conclusion's words")
    void ceremonies() {
        HalfDay day = new HalfDay(SamplePlans.withAgenda(
                        StepKind.CEREMONY,
                        StepKind.REPORT,
                        StepKind.DIALOGUE,
                        StepKind.CEREMONY,
                        StepKind.DIALOGUE,
                        StepKind.CEREMONY,
                        StepKind.CONCLUSION,
                        StepKind.CEREMONY))
                .at("07:30")
                .does(new SessionCommand.OpenConference());
        for (int item = 2; item <= 8; item++)
            day.at("08:0" + item).does(new AgendaCommand.GoTo(new ItemId("muc-" + item)));
        day.does(new ProceedingsCommand.RecordConclusion("Tiếp thu các ý kiến", Optional.empty()));
        assertEquals(
                List.of(
                        "I. KHAI MẠC",
                        "Mục 1.",
                        "II. BÁO CÁO TÌNH HÌNH",
                        "Mục 2.",
                        "III. NỘI DUNG ĐỐI THOẠI",
                        "Mục 3.",
                        "Mục 4.",
                        "Mục 5.",
                        "IV. KẾT LUẬN CỦA CHỦ TRÌ",
                        "Mục 6.",
                        "Mục 7.",
                        "Tiếp thu các ý kiến.",
                        "Mục 8."),
                Opened.of(day).lines().stream()
                        .map(line -> line.replaceFirst("^- \\d\\d giờ \\d\\d phút: ", ""))
                        .filter(line -> line.matches("[IV]+[.] .*|Mục \\d.*|Tiếp thu.*"))
                        .toList());
    }

    @Test
    @DisplayName("what is off the topic is answered in writing, unless something else has come of it")
    void offTopic() {
        List<String> lines = Opened.of(HalfDay.lived(SamplePlans.STATE)).lines();
        assertInOrder(
                lines,
                "Kiến nghị số 11",
                "- Ngoài nội dung đối thoại: đã tiếp nhận.",
                "- Kết quả: Hướng dẫn đến cơ quan khác.",
                "Kiến nghị số 15",
                "- Ngoài nội dung đối thoại: đã tiếp nhận, trả lời riêng bằng văn bản.");
    }

    @Test
    @DisplayName("an item that took place is not conditional any more, and only a report has one who gives it")
    void conditions() {
        HalfDay day = new HalfDay(SamplePlans.PARTY).at("07:35").does(new SessionCommand.OpenConference());
        for (String item : List.of("thong-tin", "tham-gia-y-kien", "ket-luan")) {
            day.does(new AgendaCommand.GoTo(new ItemId(item)));
        }
        List<String> lines = Opened.of(day).lines();
        assertEquals(
                List.of(), lines.stream().filter(line -> line.contains("(nếu")).toList());
        assertInOrder(
                lines,
                "người trình bày: Lãnh đạo thành phố.",
                "phường tham gia ý kiến.",
                "Chủ tọa kết luận, bế mạc hội nghị.");
    }

    @Test
    @DisplayName("the groups add up to what is said above them")
    void total() {
        XWPFTable groups = Opened.of(HalfDay.lived(SamplePlans.STATE))
                .document()
                .getTables()
                .get(1);
        List<String> last = groups.getRow(groups.getNumberOfRows() - 1).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
        assertEquals(List.of("", "Cộng", "12", "11", "1", "1"), last);
    }

    @Test
    @DisplayName("the text has ended before whoever confirmed it is named")
    void confirmed() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE).at("11:20");
        Stream.of("Lê Thị Thử", "Trần Văn Mẫu")
                .map(ProceedingsCommand.SignMinutes::new)
                .forEach(day::does);
        assertInOrder(
                Opened.of(day).lines(),
                "biên bản đã được đọc lại và thông qua./.",
                "Nơi nhận:",
                "Đã xác nhận trên hệ thống: Lê Thị Thử, 11 giờ 20 phút",
                "Đã xác nhận trên hệ thống: Trần Văn Mẫu, 11 giờ 20 phút");
    }

    @Test
    @DisplayName("a turn stands once, in the part of the dialogue in which it was heard")
    void parts() {
        HalfDay day = come(
                SamplePlans.withAgenda(StepKind.CEREMONY, StepKind.DIALOGUE, StepKind.DIALOGUE), "An", "Bình", "Cúc");
        for (int part = 1; part <= 3; part++) {
            if (part > 1) day.at("08:" + part + "0").does(new AgendaCommand.GoTo(new ItemId("muc-" + part)));
            day.does(asks(part, "Việc " + part)).at("08:" + part + "5");
            speaks(day);
        }
        assertEquals(
                List.of(
                        "- 08 giờ 20 phút: Mục 2.",
                        "1. An (08 giờ 15 phút)",
                        "2. Bình (08 giờ 25 phút)",
                        "- 08 giờ 30 phút: Mục 3.",
                        "3. Cúc (08 giờ 35 phút)"),
                Opened.of(day).lines().stream()
                        .filter(line -> line.matches(".*Mục [23].*|\\d[.] .*"))
                        .toList());
    }

    @Test
    @DisplayName("who spoke where the agenda has no dialogue is heard all the same, also for whom")
    void withoutADialogue() {
        HalfDay day = come(SamplePlans.withAgenda(StepKind.CEREMONY, StepKind.CONCLUSION), "An");
        day.at("08:20")
                .does(new FloorCommand.RequestToSpeak(
                        "Chợ tạm", Optional.of(new DelegateId(1)), Optional.of("Thôn 1"), List.of(), Optional.empty()));
        speaks(day);
        assertInOrder(
                Opened.of(day).lines(),
                "II. NỘI DUNG ĐỐI THOẠI",
                "1. An, thay mặt Thôn 1 (08 giờ 20 phút)",
                "- Nội dung đăng ký: Chợ tạm.");
    }

    @Test
    @DisplayName("what was noted outside every item is not lost")
    void otherNotes() {
        HalfDay day = new HalfDay(SamplePlans.STATE).at("07:10");
        day.does(new ProceedingsCommand.WriteNote("Kiểm tra âm thanh", Optional.empty()));
        assertInOrder(Opened.of(day).lines(), "I. NỘI DUNG KHÁC", "+ 07 giờ 10 phút: Kiểm tra âm thanh.");
    }

    @Test
    @DisplayName("whose petition it is stands with it where somebody else spoke")
    void onBehalf() {
        HalfDay day = dialogue("An").at("08:20");
        speaks(day);
        for (String by : List.of("Bà Thử", "")) {
            day.does(new ProceedingsCommand.RecordPetition(
                    "Đèn hỏng",
                    Optional.of(new RequestId(1)),
                    Optional.empty(),
                    Optional.of(by).filter(name -> !name.isEmpty()),
                    Optional.empty(),
                    Source.SPOKEN,
                    Optional.of("Hạ tầng giao thông"),
                    Optional.empty()));
        }
        assertInOrder(
                Opened.of(day).lines(),
                "a) Kiến nghị số 1 – Bà Thử (lĩnh vực: Hạ tầng giao thông): Đèn hỏng.",
                "b) Kiến nghị số 2 (lĩnh vực: Hạ tầng giao thông): Đèn hỏng.");
    }

    /// The dialogue has begun; these have come and asked to speak.
    private static HalfDay dialogue(String... names) {
        HalfDay day = come(SamplePlans.STATE, names);
        day.at("08:15").does(new AgendaCommand.GoTo(new ItemId("doi-thoai")));
        for (int each = 1; each <= names.length; each++) day.does(asks(each, "Việc của " + names[each - 1]));
        return day;
    }

    /// These have come, and the conference is open.
    private static HalfDay come(Plan plan, String... names) {
        HalfDay day = new HalfDay(plan).at("07:30");
        for (String name : names) {
            day.does(new AttendanceCommand.RegisterWalkIn(
                    name, Optional.empty(), Optional.empty(), Optional.empty(), "Đến dự", new Ticket("s", name)));
        }
        return day.does(new SessionCommand.OpenConference());
    }

    private static FloorCommand asks(int delegate, String topic) {
        return new FloorCommand.RequestToSpeak(
                topic, Optional.of(new DelegateId(delegate)), Optional.empty(), List.of(), Optional.empty());
    }

    private static void speaks(HalfDay day) {
        day.does(new FloorCommand.CallSpeaker(Optional.empty()));
        day.does(new FloorCommand.StartSpeech());
        day.does(new FloorCommand.EndSpeech());
    }
}
