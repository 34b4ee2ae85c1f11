package vn.doithoai.view;

import static java.util.Optional.empty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.AgendaCommand;
import vn.doithoai.conference.AnswerId;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Decider;
import vn.doithoai.conference.Decision;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.Scene;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Submission;
import vn.doithoai.conference.Ticket;

/// A small conference with fictional people, and everything that can be wished of it, in any order.
public final class HalfDay {
    public static final GroupId FRONT = new GroupId("mttq");
    public static final GroupId WOMEN = new GroupId("phu-nu");
    public static final AgencyId LAND = new AgencyId("dat-dai");
    public static final AgencyId POLICE = new AgencyId("cong-an");
    public static final ItemId OPENING = new ItemId("khai-mac");
    public static final ItemId DIALOGUE = new ItemId("doi-thoai");
    public static final ItemId CLOSING = new ItemId("ket-luan");
    public static final ChairId FIRST_CHAIR = new ChairId("bi-thu");
    public static final ChairId SECOND_CHAIR = new ChairId("chu-tich");
    public static final String PHONE = "0912345678";
    public static final int PEOPLE = 6;
    public static final Instant NOW = Instant.parse("2024-11-22T01:30:00Z");

    /// Opening of 20 minutes, dialogue of 90, conclusion; five minutes a speech, two a follow-up, four an answer.
    public static final Plan PLAN = new Plan(
            "mau-2024",
            "Hội nghị đối thoại",
            new Plan.Backdrop(List.of("PHƯỜNG MẪU"), "HỘI NGHỊ", List.of("ĐỐI THOẠI"), "Phường Mẫu, 22/11/2024"),
            Plan.Kind.AD_HOC,
            new LeadOffice(
                    "Văn phòng", Plan.Regime.STATE, List.of("TRÊN"), List.of("PHƯỜNG MẪU"), "UBND", "Mẫu", "Lưu"),
            "Hội trường",
            OffsetDateTime.parse("2024-11-22T08:00:00+07:00"),
            List.of(
                    new Plan.Chair(FIRST_CHAIR, empty(), List.of("Bí thư")),
                    new Plan.Chair(SECOND_CHAIR, Optional.of("Ông Chủ"), List.of("Chủ tịch"))),
            List.of(new Plan.Secretary(empty(), "Văn phòng")),
            List.of(
                    new Plan.Step(OPENING, "Khai mạc", Plan.StepKind.CEREMONY, 20, empty(), false),
                    new Plan.Step(DIALOGUE, "Đối thoại", Plan.StepKind.DIALOGUE, 90, empty(), false),
                    new Plan.Step(CLOSING, "Kết luận", Plan.StepKind.CONCLUSION, 15, empty(), false)),
            List.of(
                    new Plan.Group(FRONT, "Mặt trận", 10, 2, empty()),
                    new Plan.Group(WOMEN, "Phụ nữ", 10, 1, Optional.of("Đại diện hội viên"))),
            List.of(
                    new Plan.Agency(LAND, "Phòng Đất đai", Plan.Relation.SUBORDINATE),
                    new Plan.Agency(POLICE, "Công an", Plan.Relation.VERTICAL)),
            List.of("Đất đai", "Môi trường"),
            new Plan.Speaking(300, 120, 240),
            List.of(new Plan.Deadline(
                    "thong-bao",
                    "Thông báo kết luận",
                    Plan.Anchor.CONFERENCE,
                    9,
                    Plan.Unit.CALENDAR,
                    Plan.Boundary.INCLUSIVE,
                    empty(),
                    Optional.of(Plan.Duty.NOTICE),
                    Optional.of("Kế hoạch, mục 5"))),
            List.of(
                    new Plan.CalendarDay(LocalDate.parse("2024-11-29"), Plan.DayKind.SWAP_OFF, "Nghỉ", empty()),
                    new Plan.CalendarDay(LocalDate.parse("2025-01-01"), Plan.DayKind.HOLIDAY, "Tết", empty())),
            List.of(),
            List.of("Được nêu ý kiến"),
            List.of("Giữ trật tự"),
            "Hội nghị có ghi âm");

    private static final List<Function<Random, Command>> WISHES = wishes();

    private HalfDay() {}

    /// Somebody of the staff.
    public static Author staff(Role role) {
        return Author.staff(role, "device-" + role, "Bàn " + role);
    }

    /// The plan, six delegates, and all of them in the hall.
    public static List<Command> beginning() {
        List<Command> all = new ArrayList<>(List.of(new SessionCommand.SetUp(PLAN)));
        for (int i = 1; i <= PEOPLE; i++) {
            all.add(new AttendanceCommand.AddDelegate(
                    "Nguyễn Văn " + (char) ('A' + i),
                    Optional.of("Tổ " + i),
                    i % 2 == 0 ? FRONT : WOMEN,
                    Optional.of("A" + i),
                    Optional.of(new Personal(PHONE)),
                    new Ticket("seed-" + i, "hash-" + i)));
        }
        for (int i = 1; i <= PEOPLE; i++) all.add(door(new DelegateId(i), AttendanceCommand.Direction.IN));
        return all;
    }

    /// Anything that anybody might wish.
    public static Command anything(Random random) {
        return WISHES.get(random.nextInt(WISHES.size())).apply(random);
    }

    /// As the one in charge wishes it.
    public static Submission wish(String id, Command command) {
        return new Submission(id, staff(Role.ORGANISER), NOW, command);
    }

    /// What the wish comes to; nothing when it is refused.
    public static List<Event> events(Conference hall, Command command) {
        return switch (Decider.decide(hall, wish("wish-0001", command))) {
            case Decision.Accepted<Event>(var events, var _) -> events;
            case Decision.Refused<Event> _ -> List.of();
        };
    }

    /// The conference after these wishes, of which none may be refused.
    public static Conference after(Command... wishes) {
        return after(
                Conference.NEW,
                Stream.concat(beginning().stream(), Stream.of(wishes)).toList());
    }

    /// That conference after these wishes, of which none may be refused.
    public static Conference after(Conference hall, List<Command> wishes) {
        Conference now = hall;
        for (Command wish : wishes) {
            List<Event> events = events(now, wish);
            if (events.isEmpty()) throw new AssertionError("refused: " + wish);
            for (Event event : events) now = now.apply(event);
        }
        return now;
    }

    /// A paired screen, not connected.
    public static DeviceView device(String id) {
        return new DeviceView(id, Role.DISPLAY, "Màn hình", empty(), DeviceView.Status.PAIRED, false, empty(), empty());
    }

    public static Command door(DelegateId who, AttendanceCommand.Direction direction) {
        return new AttendanceCommand.CheckIn(new AttendanceCommand.ByDelegate(who), direction, empty(), empty());
    }

    public static Command asks(int who, String topic, String... petitions) {
        return new FloorCommand.RequestToSpeak(
                topic, Optional.of(new DelegateId(who)), empty(), List.of(petitions), empty());
    }

    public static Command submits(int who, String text) {
        return new ProceedingsCommand.SubmitPetition(text, Optional.of(new DelegateId(who)), empty());
    }

    public static Command declines(int request, DeclineReason reason) {
        return new FloorCommand.Decline(new RequestId(request), reason, empty());
    }

    private static List<Function<Random, Command>> wishes() {
        List<Function<Random, Command>> all = new ArrayList<>();
        all.add(r -> door(who(r), AttendanceCommand.Direction.IN));
        all.add(r -> door(who(r), AttendanceCommand.Direction.OUT));
        all.add(r -> new AttendanceCommand.CorrectAttendance(who(r), r.nextBoolean(), "Nhầm"));
        all.add(r -> new AttendanceCommand.RegisterWalkIn(
                "Khách " + r.nextInt(99), empty(), Optional.of(WOMEN), empty(), "Đến", ticket(r)));
        all.add(r -> new AttendanceCommand.EditDelegate(
                who(r), Optional.of("Tên " + r.nextInt(99)), empty(), Optional.of(FRONT), empty(), empty()));
        all.add(r -> r.nextInt(12) > 0
                ? asks(1 + r.nextInt(PEOPLE), "Việc")
                : new AttendanceCommand.WithdrawInvitation(who(r), empty()));
        all.add(_ -> new SessionCommand.OpenConference());
        all.add(_ -> new SessionCommand.OpenConference());
        all.add(r -> r.nextInt(6) > 0 ? new FloorCommand.Undo() : new SessionCommand.CloseConference());
        all.add(_ -> new SessionCommand.ReopenConference());
        all.add(r -> new SessionCommand.HandOverChair(
                r.nextBoolean() ? FIRST_CHAIR : SECOND_CHAIR, Optional.of("Phó"), empty(), empty()));
        all.add(r -> new SessionCommand.Show(
                r.nextInt(3) > 0 ? empty() : Optional.of(one(r, Scene.values())), Optional.of("Xin mời")));
        all.add(_ -> new SessionCommand.Announce("Giải lao"));
        all.add(r -> new AgendaCommand.GoTo(one(r, OPENING, DIALOGUE, DIALOGUE, CLOSING)));
        all.add(_ -> new FloorCommand.OpenRegistration());
        all.add(r -> r.nextInt(4) > 0 ? new FloorCommand.OpenRegistration() : new FloorCommand.CloseRegistration());
        for (int often = 0; often < 3; often++) all.addAll(floor());
        all.addAll(record());
        return List.copyOf(all);
    }

    private static List<Function<Random, Command>> floor() {
        return List.of(
                r -> asks(1 + r.nextInt(PEOPLE), "Số " + PHONE, r.nextBoolean() ? new String[] {"Ý"} : new String[0]),
                r -> new FloorCommand.RequestToSpeak(
                        "Nói tiếp", Optional.of(who(r)), Optional.of("Tổ"), List.of(), Optional.of(request(r))),
                r -> new FloorCommand.WithdrawRequest(request(r)),
                r -> new FloorCommand.CallSpeaker(r.nextBoolean() ? empty() : Optional.of(request(r))),
                _ -> new FloorCommand.CallSpeaker(empty()),
                _ -> new FloorCommand.StartSpeech(),
                _ -> new FloorCommand.EndSpeech(),
                r -> new FloorCommand.ExtendSpeech(Duration.ofSeconds(1 + r.nextInt(90))),
                _ -> new FloorCommand.PauseSpeech(),
                _ -> new FloorCommand.ResumeSpeech(),
                r -> new FloorCommand.MarkAbsent(r.nextBoolean() ? empty() : Optional.of(request(r))),
                r -> new FloorCommand.Reorder(request(r), Optional.of(request(r)), empty()),
                r -> new FloorCommand.Defer(request(r)),
                r -> declines(1 + r.nextInt(9), one(r, DeclineReason.values())),
                _ -> new FloorCommand.Undo());
    }

    private static List<Function<Random, Command>> record() {
        return List.of(
                r -> submits(1 + r.nextInt(PEOPLE), "Phiếu " + PHONE),
                r -> new ProceedingsCommand.RecordPetition(
                        "Kiến nghị " + r.nextInt(99),
                        Optional.of(request(r)),
                        empty(),
                        r.nextBoolean() ? Optional.of("Người khác") : empty(),
                        Optional.empty(),
                        Source.SPOKEN,
                        empty(),
                        r.nextBoolean() ? Optional.of(LAND) : empty()),
                r -> new ProceedingsCommand.EditPetition(
                        petition(r),
                        Optional.of("Sửa " + r.nextInt(99)),
                        empty(),
                        r.nextBoolean() ? Optional.of(POLICE) : empty(),
                        empty()),
                r -> new ProceedingsCommand.Classify(petition(r), one(r, Concern.values()), empty()),
                r -> new ProceedingsCommand.MarkDuplicate(petition(r), Optional.of(petition(r))),
                r -> new ProceedingsCommand.StrikePetition(petition(r)),
                r -> new ProceedingsCommand.RestorePetition(petition(r)),
                r -> new ProceedingsCommand.AssignPetition(petition(r), r.nextBoolean() ? LAND : POLICE),
                r -> new ProceedingsCommand.PrepareAnswer(petition(r), "Sẵn", Optional.empty()),
                _ -> new ProceedingsCommand.AskBack("Ở đâu?"),
                r -> new ProceedingsCommand.InviteAnswer(
                        r.nextBoolean() ? Optional.of(petition(r)) : empty(), Optional.of(POLICE), empty()),
                r -> new ProceedingsCommand.RecordAnswer(petition(r), "Phòng", "Sẽ làm"),
                r -> new ProceedingsCommand.EditAnswer(petition(r), new AnswerId(1), "Đã làm", empty(), empty()),
                r -> new ProceedingsCommand.ConcludePetition(
                        petition(r),
                        one(r, Outcome.values()),
                        r.nextBoolean() ? Optional.of(POLICE) : empty(),
                        List.of(LAND),
                        empty(),
                        empty(),
                        empty()),
                _ -> new ProceedingsCommand.WriteNote("Ghi", empty()),
                _ -> new ProceedingsCommand.RecordConclusion("Tiếp thu", empty()),
                _ -> new ProceedingsCommand.SignMinutes("Thư ký"));
    }

    private static DelegateId who(Random random) {
        return new DelegateId(1 + random.nextInt(PEOPLE));
    }

    private static RequestId request(Random random) {
        return new RequestId(1 + random.nextInt(9));
    }

    private static PetitionId petition(Random random) {
        return new PetitionId(1 + random.nextInt(9));
    }

    private static Ticket ticket(Random random) {
        return new Ticket("seed", "hash-" + random.nextLong());
    }

    @SafeVarargs
    private static <T> T one(Random random, T... of) {
        return of[random.nextInt(of.length)];
    }
}
