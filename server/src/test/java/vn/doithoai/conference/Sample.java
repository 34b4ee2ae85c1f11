package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.conference.Plan.Agency;
import vn.doithoai.conference.Plan.Backdrop;
import vn.doithoai.conference.Plan.Chair;
import vn.doithoai.conference.Plan.Group;
import vn.doithoai.conference.Plan.Relation;
import vn.doithoai.conference.Plan.Secretary;
import vn.doithoai.conference.Plan.Speaking;
import vn.doithoai.conference.Plan.Step;
import vn.doithoai.conference.Plan.StepKind;

/// A small conference with fictional people, and its facts in one word each.
final class Sample {
    static final OffsetDateTime STARTS = OffsetDateTime.parse("2026-11-20T08:00:00+07:00");
    static final Instant NOW = at("08:30");

    static final Author ORGANISER = Author.staff(Role.ORGANISER, "device-1", "Ban tổ chức");
    static final Author RECEPTION = Author.staff(Role.RECEPTION, "device-2", "Bàn đón tiếp");
    static final Author CHAIR = Author.staff(Role.CHAIR, "device-3", "Chủ tọa");
    static final Author SECRETARY = Author.staff(Role.SECRETARY, "device-4", "Thư ký Hoa");

    static final DelegateId AN = new DelegateId(1);
    static final DelegateId MAI = new DelegateId(2);
    static final DelegateId BINH = new DelegateId(3);

    static final ChairId PARTY_SECRETARY = new ChairId("bi-thu");
    static final ChairId PEOPLES_CHAIR = new ChairId("chu-tich");
    static final GroupId FRONT = new GroupId("mttq");
    static final GroupId WOMEN = new GroupId("phu-nu");
    static final AgencyId LAND = new AgencyId("dat-dai");
    static final AgencyId POLICE = new AgencyId("cong-an");
    static final String SOIL = "Đất đai";
    static final String RUBBISH = "Môi trường";

    static final ItemId WELCOME = new ItemId("khai-mac");
    static final ItemId REPORT = new ItemId("bao-cao");
    static final ItemId DIALOGUE = new ItemId("doi-thoai");
    static final ItemId STATEMENTS = new ItemId("phat-bieu");
    static final ItemId CONCLUSION = new ItemId("ket-luan");

    static final Plan PLAN = plan(List.of(
            new Group(FRONT, "Mặt trận Tổ quốc", 10, 2, Optional.empty()),
            new Group(WOMEN, "Hội Phụ nữ", 10, 1, Optional.empty())));

    private Sample() {}

    static Plan plan(List<Group> groups) {
        return new Plan(
                "mau-2026",
                "Hội nghị đối thoại năm 2026",
                new Backdrop(List.of("PHƯỜNG MẪU"), "HỘI NGHỊ", List.of("ĐỐI THOẠI"), "Phường Mẫu, 20/11/2026"),
                Plan.Kind.PERIODIC,
                new LeadOffice(
                        "Văn phòng Đảng ủy",
                        Plan.Regime.PARTY,
                        List.of("ĐẢNG BỘ THÀNH PHỐ MẪU"),
                        List.of("ĐẢNG ỦY PHƯỜNG MẪU"),
                        "ĐU",
                        "Phường Mẫu",
                        "Lưu Văn phòng Đảng ủy"),
                "Hội trường phường Mẫu",
                STARTS,
                List.of(
                        new Chair(PARTY_SECRETARY, Optional.empty(), List.of("Bí thư Đảng ủy")),
                        new Chair(PEOPLES_CHAIR, Optional.empty(), List.of("Chủ tịch UBND"))),
                List.of(new Secretary(Optional.empty(), "Văn phòng Đảng ủy")),
                List.of(
                        step(WELCOME, StepKind.CEREMONY, false),
                        step(REPORT, StepKind.REPORT, true),
                        step(DIALOGUE, StepKind.DIALOGUE, false),
                        step(STATEMENTS, StepKind.STATEMENTS, true),
                        step(CONCLUSION, StepKind.CONCLUSION, false)),
                groups,
                List.of(
                        new Agency(LAND, "Phòng Tài nguyên", Relation.SUBORDINATE),
                        new Agency(POLICE, "Công an phường", Relation.VERTICAL)),
                List.of(SOIL, RUBBISH),
                new Speaking(300, 120, 240),
                List.of(
                        workingDays("thong-bao", Plan.Anchor.CONFERENCE, 10, Plan.Duty.NOTICE),
                        workingDays("tra-loi", Plan.Anchor.NOTICE, 15, Plan.Duty.ANSWER)),
                List.of(),
                List.of(),
                List.of("Được nêu ý kiến"),
                List.of("Đến đúng giờ"),
                "Hội nghị có ghi âm, ghi hình");
    }

    private static Step step(ItemId id, StepKind kind, boolean optional) {
        return new Step(id, "Phần " + id, kind, 20, Optional.empty(), optional);
    }

    private static Plan.Deadline workingDays(String id, Plan.Anchor anchor, int days, Plan.Duty duty) {
        return new Plan.Deadline(
                id,
                "Phần " + id,
                anchor,
                days,
                Plan.Unit.WORKING,
                Plan.Boundary.INCLUSIVE,
                Optional.empty(),
                Optional.of(duty),
                Optional.empty());
    }

    /// This time of the conference's day.
    static Instant at(String time) {
        return LocalTime.parse(time)
                .atDate(STARTS.toLocalDate())
                .atOffset(STARTS.getOffset())
                .toInstant();
    }

    static String nameOf(DelegateId id) {
        return switch (id.number()) {
            case 1 -> "Trần Văn An";
            case 2 -> "Lê Thị Mai";
            case 3 -> "Phạm Văn Bình";
            default -> "Đại biểu số " + id;
        };
    }

    static Author self(DelegateId id) {
        return Author.of(id, nameOf(id));
    }

    static Ticket ticket(DelegateId id) {
        return new Ticket("seed-" + id, "hash-" + id);
    }

    static RequestId request(int number) {
        return new RequestId(number);
    }

    static PetitionId petition(int number) {
        return new PetitionId(number);
    }

    /// Invited, for the Front; numbers go up from 1.
    static Event invited(DelegateId id) {
        return new AttendanceEvent.DelegateAdded(
                id, nameOf(id), "Tổ " + id, Optional.of(FRONT), Optional.empty(), Optional.empty(), ticket(id));
    }

    static Event in(DelegateId id) {
        return new AttendanceEvent.DelegateCheckedIn(id, Optional.empty(), at("07:45"));
    }

    static Event out(DelegateId id) {
        return new AttendanceEvent.DelegateLeft(id, Optional.empty(), at("08:20"));
    }

    static Event uninvited(DelegateId id) {
        return new AttendanceEvent.InvitationWithdrawn(id, Optional.empty());
    }

    static Event opened() {
        return new SessionEvent.ConferenceOpened(at("08:00"));
    }

    static Event began(ItemId item) {
        return new AgendaEvent.ItemStarted(item, List.of(), at("08:00"));
    }

    /// An, under another name.
    static Event renamed(String name) {
        return new AttendanceEvent.DelegateEdited(
                AN, name, "Tổ 1", Optional.of(FRONT), Optional.empty(), Optional.empty());
    }

    static Event concluded() {
        return new SessionEvent.ConferenceClosed(at("11:00"));
    }

    static Event asked(DelegateId who, int number) {
        return asked(who, number, Optional.empty(), at("08:10"));
    }

    static Event asked(DelegateId who, int number, Optional<RequestId> followUpOf, Instant at) {
        return new FloorEvent.SpeechRequested(
                request(number), who, nameOf(who), "Tổ " + who, "Việc " + number, Optional.empty(), followUpOf, at);
    }

    static Event called(int number) {
        return new FloorEvent.SpeakerCalled(request(number), at("08:15"));
    }

    static Event speaking(int number) {
        return new FloorEvent.SpeechStarted(request(number), Duration.ofMinutes(5), at("08:16"));
    }

    static Event spoke(int number) {
        return new FloorEvent.SpeechEnded(request(number), Duration.ofMinutes(4), at("08:20"));
    }

    static Event raised(int number, Optional<RequestId> turn) {
        return raised(number, turn, Optional.empty());
    }

    static Event raised(int number, Optional<RequestId> turn, Optional<AgencyId> agency) {
        return new ProceedingsEvent.PetitionReceived(
                petition(number),
                "Kiến nghị " + number,
                Optional.of(AN),
                nameOf(AN),
                "Tổ 1",
                Optional.of(FRONT),
                turn,
                turn.isPresent() ? Source.SPOKEN : Source.WRITTEN_IN_HALL,
                Optional.empty(),
                agency,
                SECRETARY.name(),
                at("08:17"));
    }

    static Event answered(int petition, int answer) {
        return new ProceedingsEvent.AnswerRecorded(
                petition(petition),
                new AnswerId(answer),
                "Trưởng phòng",
                "Trả lời " + answer,
                SECRETARY.name(),
                at("08:22"));
    }

    /// In the hall with the conference open and the dialogue under way: An, Mai and Bình.
    static Event[] dialogue(Event... more) {
        List<Event> before =
                List.of(invited(AN), invited(MAI), invited(BINH), in(AN), in(MAI), in(BINH), opened(), began(DIALOGUE));
        return Stream.concat(before.stream(), Stream.of(more)).toArray(Event[]::new);
    }
}
