package vn.doithoai.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.AgendaCommand;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Decider;
import vn.doithoai.conference.Decision;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Submission;
import vn.doithoai.conference.Ticket;

/// A half day, lived through the rules with fictional people: every way a petition can come in and every end that it
/// can come to. What was typed is in [#journal].
final class HalfDay {
    private static final Author STAFF = Author.staff(Role.SECRETARY, "device-1", "Thư ký");

    private final Plan plan;
    private final List<Event> journal = new ArrayList<>();
    private Conference hall = Conference.NEW;
    private Instant clock;

    HalfDay(Plan plan) {
        this.plan = plan;
        this.clock = plan.startsAt().toInstant();
        does(new SessionCommand.SetUp(plan));
    }

    Conference hall() {
        return hall;
    }

    /// Everything that happened, in order.
    List<Event> journal() {
        return List.copyOf(journal);
    }

    /// The moment of the last command.
    Instant now() {
        return clock;
    }

    /// From now on it is this time of the day.
    HalfDay at(String time) {
        clock = LocalTime.parse(time)
                .atDate(plan.startsAt().toLocalDate())
                .atOffset(plan.startsAt().getOffset())
                .toInstant();
        return this;
    }

    HalfDay does(Command command) {
        Submission wish = new Submission("wish-0001", STAFF, clock, command);
        switch (Decider.decide(hall, wish)) {
            case Decision.Accepted<Event>(var events, var _) -> {
                journal.addAll(events);
                for (Event event : events) hall = hall.apply(event);
            }
            case Decision.Refused<Event>(var reason, var details) ->
                throw new AssertionError(command + " refused: " + reason + " " + details);
        }
        return this;
    }

    /// The whole half day, closed and not yet signed.
    static HalfDay lived(Plan plan) {
        HalfDay day = new HalfDay(plan);
        day.people();
        day.before();
        day.opening();
        day.dialogue();
        day.rest();
        return day;
    }

    private void people() {
        int number = 0;
        for (Plan.Group group : plan.groups()) {
            for (int seat = 0; seat < Math.min(group.seats(), 4); seat++) {
                number++;
                does(new AttendanceCommand.AddDelegate(
                        name(number),
                        Optional.empty(),
                        group.id(),
                        Optional.empty(),
                        Optional.empty(),
                        new Ticket("s", "h" + number)));
            }
        }
        at("07:05");
        for (int each = 1; each <= number; each++) {
            if (each % 9 != 0) comesIn(each);
        }
        does(new AttendanceCommand.RegisterWalkIn(
                "Đỗ Khách Mời",
                Optional.of("Tổ dân phố số 4"),
                Optional.empty(),
                Optional.empty(),
                "Tự đến, được Ban tổ chức đồng ý",
                new Ticket("s", "walk-in")));
    }

    private static String name(int number) {
        List<String> families = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng");
        List<String> middles = List.of("Văn", "Thị", "Minh", "Ngọc");
        List<String> given = List.of("Mẫu", "Thử", "Định", "Dụ", "Lệ", "Sử", "Tưởng", "Phỏng", "Giả");
        return families.get(number % 7) + " " + middles.get(number % 4) + " " + given.get(number % 9);
    }

    private void comesIn(int delegate) {
        does(new AttendanceCommand.CheckIn(
                new AttendanceCommand.ByDelegate(new DelegateId(delegate)),
                AttendanceCommand.Direction.IN,
                Optional.empty(),
                Optional.empty()));
    }

    /// Petitions 1 to 4 come in before: three to be answered, one a complaint.
    private void before() {
        record(
                "Điểm tập kết rác đầu đường Hoa Sữa thu gom không đúng giờ; đề nghị chuyển điểm.",
                "Bà Lê Thị Thử",
                Source.FORM);
        record(
                "Đề nghị công khai quy hoạch chi tiết khu dân cư phía Đông.\nNhiều hộ chưa rõ ranh giới.",
                "",
                Source.FRONT);
        record("Đề nghị bổ sung tủ sách tại nhà văn hóa.", "Ông Phạm Giả Định", Source.LETTER);
        record("Tố cáo ông X nhận tiền của dân.", "Người viết đơn", Source.LETTER);
        does(new ProceedingsCommand.Classify(new PetitionId(4), Concern.COMPLAINT, Optional.empty()));
        answer(1, "Trưởng phòng Quản lý đô thị", "Đã điều chỉnh lịch thu gom từ ngày 01/11.");
        conclude(1, Outcome.ANSWERED_ON_SPOT, Optional.of(0));
    }

    private void opening() {
        at("07:35").does(new SessionCommand.OpenConference());
        does(new ProceedingsCommand.WriteNote("Hội nghị thông qua chương trình và nội quy.", Optional.empty()));
        first(Plan.StepKind.REPORT).ifPresent(item -> at("07:50").does(new AgendaCommand.GoTo(item)));
        first(Plan.StepKind.REPORT)
                .ifPresent(item -> does(new ProceedingsCommand.WriteNote(
                        "Tốc độ tăng giá trị sản xuất ước đạt 12,5%.", Optional.of(item))));
    }

    /// Turns 1 to 4 are heard, 5 is a complaint, 6 a duplicate, 7 and 8 are left when the time is up.
    private void dialogue() {
        at("08:15").does(new AgendaCommand.GoTo(first(Plan.StepKind.DIALOGUE).orElseThrow()));
        asks(1, "Đường ngõ 45 xuống cấp", Optional.empty());
        asks(2, "Cống thoát nước và chiếu sáng", Optional.empty());
        asks(3, "Hồ sơ cấp Giấy chứng nhận", Optional.empty());
        at("08:20");
        speaks(1);
        spoken("Đường ngõ 45 nhiều ổ gà, mưa đọng nước; đề nghị sửa trước mùa mưa.");
        spoken("Đề nghị lắp gờ giảm tốc trước cổng trường mầm non <b>& \"Hoa Sữa\"</b>.");
        does(new ProceedingsCommand.AskBack("Đoạn ngõ dài bao nhiêu mét?"));
        answer(5, "Trưởng phòng Quản lý đô thị", "Đã đưa vào kế hoạch quý I.\nSẽ khảo sát trong tháng này.");
        conclude(5, Outcome.ASSIGNED_VERIFY, Optional.of(0));
        answer(6, "Chủ tịch UBND", "Đồng ý lắp ngay.");
        conclude(6, Outcome.ANSWERED_ON_SPOT, Optional.empty());
        does(new FloorCommand.EndSpeech());
        at("08:35");
        asks(1, "Trao đổi thêm về ngõ 45", Optional.of(1));
        speaks(2);
        spoken("Cống ngõ 12 bị bồi lấp, ngập 20–30 cm; đề nghị nạo vét.");
        spoken("Đèn đường tổ 5 hỏng đã ba tháng.");
        conclude(7, Outcome.REFERRED_UP, Optional.of(1));
        conclude(8, Outcome.EXPLAINED_POLICY, Optional.empty());
        does(new FloorCommand.EndSpeech());
        at("08:50");
        speaks(4);
        spoken("Đề nghị cho biết ngày khởi công ngõ 45.");
        does(new ProceedingsCommand.MarkDuplicate(new PetitionId(9), Optional.of(new PetitionId(5))));
        does(new FloorCommand.EndSpeech());
        at("09:05");
        speaks(3);
        spoken("Gia đình nộp hồ sơ từ tháng 3, đã quá ngày hẹn trả.");
        conclude(10, Outcome.WRITTEN_REPLY, Optional.of(2));
        spoken("Đề nghị xem lại giá vé xe khách liên tỉnh.");
        does(new ProceedingsCommand.Classify(new PetitionId(11), Concern.OFF_TOPIC, Optional.empty()));
        conclude(11, Outcome.GUIDED_OTHER_AUTHORITY, Optional.empty());
        does(new FloorCommand.EndSpeech());
        unheard();
    }

    private void unheard() {
        at("09:20");
        does(new FloorCommand.RequestToSpeak(
                "Tố cáo cán bộ",
                Optional.of(new DelegateId(5)),
                Optional.empty(),
                List.of("Tố cáo ông Y lấn chiếm đất công."),
                Optional.empty()));
        does(new FloorCommand.Decline(new RequestId(5), DeclineReason.COMPLAINT, Optional.empty()));
        asks(6, "Lại chuyện ngõ 45", Optional.empty());
        does(new FloorCommand.Decline(new RequestId(6), DeclineReason.DUPLICATE, Optional.empty()));
        asks(7, "Chợ tạm ven đường", Optional.empty());
        does(new FloorCommand.RequestToSpeak(
                "Nước sạch",
                Optional.of(new DelegateId(8)),
                Optional.of("Tổ dân phố số 8"),
                List.of("Nước sinh hoạt yếu vào giờ cao điểm."),
                Optional.empty()));
        does(new ProceedingsCommand.SubmitPetition(
                "Đề nghị tăng chuyến xe buýt học sinh.", Optional.of(new DelegateId(10)), Optional.empty()));
        does(new ProceedingsCommand.SubmitPetition(
                "Hỏi về lịch thi đấu bóng đá.", Optional.of(new DelegateId(11)), Optional.empty()));
        does(new ProceedingsCommand.Classify(new PetitionId(15), Concern.OFF_TOPIC, Optional.empty()));
    }

    private void rest() {
        at("10:10")
                .does(new SessionCommand.HandOverChair(
                        plan.chairs().getLast().id(),
                        Optional.of("Phó Chủ tịch UBND"),
                        Optional.empty(),
                        Optional.of("Chủ tịch họp đột xuất")));
        at("10:40").does(new AgendaCommand.GoTo(first(Plan.StepKind.CONCLUSION).orElseThrow()));
        does(new ProceedingsCommand.RecordConclusion(
                "Tiếp thu đầy đủ các ý kiến của Nhân dân.\nCác cơ quan được giao báo cáo kết quả đúng thời hạn.",
                Optional.empty()));
        at("11:05").does(new SessionCommand.CloseConference());
    }

    private Optional<ItemId> first(Plan.StepKind kind) {
        return plan.agenda().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .map(Plan.Step::id);
    }

    private void asks(int delegate, String topic, Optional<Integer> followUpOf) {
        does(new FloorCommand.RequestToSpeak(
                topic,
                Optional.of(new DelegateId(delegate)),
                Optional.empty(),
                List.of(),
                followUpOf.map(RequestId::new)));
    }

    private void speaks(int request) {
        does(new FloorCommand.CallSpeaker(Optional.of(new RequestId(request))));
        does(new FloorCommand.StartSpeech());
    }

    private void spoken(String text) {
        record(text, "", Source.SPOKEN);
    }

    private void record(String text, String by, Source source) {
        does(new ProceedingsCommand.RecordPetition(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of(by),
                Optional.empty(),
                source,
                plan.fields().stream().findFirst(),
                Optional.empty()));
    }

    private void answer(int petition, String by, String text) {
        does(new ProceedingsCommand.RecordAnswer(new PetitionId(petition), by, text));
    }

    private void conclude(int petition, Outcome outcome, Optional<Integer> agency) {
        List<AgencyId> agencies = plan.agencies().stream().map(Plan.Agency::id).toList();
        does(new ProceedingsCommand.ConcludePetition(
                new PetitionId(petition),
                outcome,
                agency.map(agencies::get),
                agency.isPresent() ? List.of(agencies.getLast()) : List.of(),
                outcome == Outcome.ASSIGNED_VERIFY
                        ? Optional.of(LocalDate.from(plan.startsAt()).plusDays(30))
                        : Optional.empty(),
                outcome == Outcome.ASSIGNED_VERIFY ? Optional.of("Kiểm tra thực địa.") : Optional.empty(),
                Optional.empty()));
    }
}
