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
    @DisplayName("whoever was called and away is named, unless heard later")
    void away() {
        HalfDay day = dialogue("An", "Bình").at("08:20");
        for (int each = 1; each <= 2; each++) {
            day.does(new FloorCommand.CallSpeaker(Optional.empty()));
            day.does(new FloorCommand.MarkAbsent(Optional.empty()));
        }
        day.at("08:30").does(asks(2, "Bãi đỗ xe."));
        speaks(day);
        assertEquals(
                List.of("- An (vắng khi được mời)."),
                Opened.of(day).lines().stream()
                        .filter(line -> line.contains("vắng khi được mời"))
                        .toList());
    }

    @Test
    @DisplayName("a turn whose petition is a complaint says nothing of what was registered")
    void accused() {
        HalfDay day = dialogue("An").at("08:20");
        speaks(day);
        day.does(new ProceedingsCommand.RecordPetition(
                "Tố cáo.",
                Optional.of(new RequestId(1)),
                Optional.empty(),
                Optional.empty(),
                Source.SPOKEN,
                Optional.empty(),
                Optional.empty()));
        assertEquals(1, about(day), "as long as nobody has said what it is");
        day.does(new ProceedingsCommand.Classify(new PetitionId(1), Concern.COMPLAINT, Optional.empty()));
        assertEquals(0, about(day));
    }

    private static long about(HalfDay day) {
        return Opened.of(day).lines().stream()
                .filter(line -> line.contains("Việc của An"))
                .count();
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
        assertInOrder(
                Opened.of(day).lines(),
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
                "Mục 8.",
                "Hội nghị kết thúc");
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

    /// The dialogue has begun; these have come and asked to speak.
    private static HalfDay dialogue(String... names) {
        HalfDay day = new HalfDay(SamplePlans.STATE).at("07:30");
        for (String name : names) {
            day.does(new AttendanceCommand.RegisterWalkIn(
                    name, Optional.empty(), Optional.empty(), Optional.empty(), "Đến dự", new Ticket("s", name)));
        }
        day.does(new SessionCommand.OpenConference());
        day.at("08:15").does(new AgendaCommand.GoTo(new ItemId("doi-thoai")));
        for (int each = 1; each <= names.length; each++) day.does(asks(each, "Việc của " + names[each - 1]));
        return day;
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
