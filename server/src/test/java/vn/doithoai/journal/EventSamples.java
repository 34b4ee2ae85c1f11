package vn.doithoai.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.AgendaEvent;
import vn.doithoai.conference.AnswerId;
import vn.doithoai.conference.AttendanceEvent;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorAction;
import vn.doithoai.conference.FloorEvent;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.NoteId;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsEvent;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Scene;
import vn.doithoai.conference.SessionEvent;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Ticket;

/// One example of every event, with every field filled in. The people are invented.
final class EventSamples {

    private static final Instant AT = Instant.parse("2024-11-22T01:15:02.120Z");
    private static final Optional<Personal> PHONE = Optional.of(new Personal("0912 345 678"));
    private static final Ticket TICKET = new Ticket("5f2c", "9f86d081884c7d659a2feaa0c55ad015");
    private static final DelegateId DELEGATE = new DelegateId(17);
    private static final GroupId GROUP = new GroupId("phuong-vang-danh");
    private static final RequestId REQUEST = new RequestId(6);
    private static final PetitionId PETITION = new PetitionId(31);
    private static final AgencyId AGENCY = new AgencyId("phong-quan-ly-do-thi");
    private static final AnswerId ANSWER = new AnswerId(4);

    private EventSamples() {}

    static List<Event> all() {
        return Stream.of(session(), attendance(), agendaAndFloor(), proceedings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Event> session() {
        return List.of(
                new SessionEvent.ConferenceSetUp(plan()),
                new SessionEvent.ConferenceOpened(AT),
                new SessionEvent.ConferenceClosed(AT),
                new SessionEvent.ConferenceReopened(AT),
                new SessionEvent.PersonalDataPurged(AT),
                new SessionEvent.ChairHandedOver(
                        new ChairId("chu-tich"),
                        Optional.of("Phó Chủ tịch"),
                        Optional.of("Lò Thị Pá"),
                        Optional.of("có việc đột xuất"),
                        AT),
                new SessionEvent.ScenePinned(Scene.MESSAGE, Optional.of("Giải lao 10 phút")),
                new SessionEvent.SceneReleased(AT));
    }

    private static List<Event> attendance() {
        return List.of(
                new AttendanceEvent.DelegateAdded(
                        DELEGATE, "Đặng Thị Huệ", "Khu 5", Optional.of(GROUP), Optional.of("B12"), PHONE, TICKET),
                new AttendanceEvent.DelegateEdited(
                        DELEGATE, "Đặng Thị Huệ", "Khu 6", Optional.of(GROUP), Optional.of("B14"), PHONE),
                new AttendanceEvent.InvitationWithdrawn(DELEGATE, Optional.of("chuyển nơi ở")),
                new AttendanceEvent.WalkInRegistered(
                        DELEGATE, "Lò Văn Páo", "Khu 2", Optional.of(GROUP), PHONE, "đi thay", TICKET, AT),
                new AttendanceEvent.DelegateCheckedIn(DELEGATE, Optional.of("cửa chính"), AT),
                new AttendanceEvent.DelegateSeenAgain(DELEGATE, Optional.of("cửa phụ"), AT),
                new AttendanceEvent.DelegateLeft(DELEGATE, Optional.of("cửa chính"), AT),
                new AttendanceEvent.AttendanceCorrected(DELEGATE, true, "quét nhầm", AT));
    }

    private static List<Event> agendaAndFloor() {
        return List.of(
                new AgendaEvent.ItemStarted(new ItemId("doi-thoai"), List.of(new ItemId("van-nghe")), AT),
                new AgendaEvent.ItemEnded(new ItemId("doi-thoai"), AT),
                new FloorEvent.RegistrationOpened(AT),
                new FloorEvent.RegistrationClosed(AT),
                new FloorEvent.SpeechRequested(
                        REQUEST,
                        DELEGATE,
                        "Đặng Thị Huệ",
                        "Khu 5",
                        "Đường vào khu 5",
                        Optional.of("tổ dân phố 3"),
                        Optional.of(new RequestId(2)),
                        AT),
                new FloorEvent.RequestWithdrawn(REQUEST, AT),
                new FloorEvent.SpeakerCalled(REQUEST, AT),
                new FloorEvent.SpeechStarted(REQUEST, Duration.ofMinutes(3), AT),
                new FloorEvent.SpeechEnded(REQUEST, Duration.ofMillis(161_250), AT),
                new FloorEvent.SpeechExtended(REQUEST, Duration.ofMinutes(4), AT),
                new FloorEvent.SpeechPaused(REQUEST, AT),
                new FloorEvent.SpeechResumed(REQUEST, AT),
                new FloorEvent.SpeakerAbsent(REQUEST, AT),
                new FloorEvent.QueueReordered(REQUEST, Optional.of(new RequestId(3)), Optional.of("tuổi cao"), AT),
                new FloorEvent.RequestDeferred(REQUEST, AT),
                new FloorEvent.RequestDeclined(
                        REQUEST, DeclineReason.OFF_TOPIC, Optional.of("trả lời bằng văn bản"), AT),
                new FloorEvent.FloorActionUndone(REQUEST, FloorAction.MARK_ABSENT, AT));
    }

    private static List<Event> proceedings() {
        return List.of(
                new ProceedingsEvent.PetitionReceived(
                        PETITION,
                        "Đề nghị sửa đường.\nMưa là ngập.",
                        Optional.of(DELEGATE),
                        "Đặng Thị Huệ",
                        "Khu 5",
                        Optional.of(GROUP),
                        Optional.of(REQUEST),
                        Source.WRITTEN_IN_HALL,
                        Optional.of("Đô thị"),
                        Optional.of(AGENCY),
                        "thư ký 1",
                        AT),
                new ProceedingsEvent.PetitionEdited(
                        PETITION, "Đề nghị sửa đường.", Optional.of("Đô thị"), Optional.of(AGENCY), "thư ký 2", AT),
                new ProceedingsEvent.PetitionClassified(PETITION, Concern.COMPLAINT, Optional.of("Đất đai")),
                new ProceedingsEvent.PetitionMarkedDuplicate(PETITION, new PetitionId(12)),
                new ProceedingsEvent.PetitionToldApart(PETITION),
                new ProceedingsEvent.PetitionStruck(PETITION, "thư ký 1", AT),
                new ProceedingsEvent.PetitionRestored(PETITION, "thư ký 2", AT),
                new ProceedingsEvent.PetitionAssigned(PETITION, AGENCY),
                new ProceedingsEvent.AnswerPrepared(PETITION, "Đã có trong kế hoạch quý I.", "Phòng Quản lý đô thị"),
                new ProceedingsEvent.CitizenAskedBack(REQUEST, "Đoạn nào ngập?", AT),
                new ProceedingsEvent.AnswerInvited(Optional.of(PETITION), "Phòng Quản lý đô thị", AT),
                new ProceedingsEvent.AnswerRecorded(
                        PETITION, ANSWER, "Phòng Quản lý đô thị", "Sẽ sửa trước mùa mưa.", "thư ký 1", AT),
                new ProceedingsEvent.AnswerEdited(
                        PETITION, ANSWER, "Phòng Quản lý đô thị", "Sẽ sửa trong quý I.", "thư ký 2", AT),
                new ProceedingsEvent.PetitionConcluded(
                        PETITION,
                        Outcome.ASSIGNED_VERIFY,
                        Optional.of(AGENCY),
                        List.of(new AgencyId("phong-tai-chinh")),
                        Optional.of(LocalDate.of(2024, 12, 20)),
                        Optional.of("báo cáo bằng văn bản"),
                        Optional.of("thư ký 1"),
                        AT),
                new ProceedingsEvent.NoteWritten(
                        new NoteId(8), Optional.of(new ItemId("doi-thoai")), "Hội nghị giải lao.", "thư ký 1", AT),
                new ProceedingsEvent.ConclusionRecorded("Giao các phòng thực hiện.", "thư ký 1", AT),
                new ProceedingsEvent.MinutesSigned("Thư ký hội nghị", AT));
    }

    private static Plan plan() {
        return new Plan(
                "uong-bi-2024",
                "Hội nghị đối thoại",
                new Plan.Backdrop(List.of("ĐẢNG BỘ"), "HỘI NGHỊ", List.of("Đối thoại"), "Uông Bí, ngày 22/11/2024"),
                Plan.Kind.AD_HOC,
                new LeadOffice(
                        "Ban Dân vận",
                        Plan.Regime.PARTY,
                        List.of("TỈNH ỦY"),
                        List.of("THÀNH ỦY"),
                        "TU",
                        "Uông Bí",
                        "Lưu VT"),
                "Hội trường A",
                OffsetDateTime.parse("2024-11-22T08:00:00+07:00"),
                List.of(new Plan.Chair(new ChairId("chu-tich"), Optional.empty(), List.of("Bí thư", "Chủ tịch"))),
                List.of(new Plan.Secretary(Optional.of("Thư ký một"), "Văn phòng")),
                List.of(new Plan.Step(
                        new ItemId("doi-thoai"),
                        "Đối thoại",
                        Plan.StepKind.DIALOGUE,
                        120,
                        Optional.of("Chủ trì"),
                        false)),
                List.of(new Plan.Group(GROUP, "Phường Vàng Danh", 10, 2, Optional.of("người dân"))),
                List.of(new Plan.Agency(AGENCY, "Phòng Quản lý đô thị", Plan.Relation.SUBORDINATE)),
                List.of("Đô thị", "Đất đai"),
                new Plan.Speaking(180, 60, 300),
                List.of(new Plan.Deadline(
                        "thong-bao",
                        "Thông báo kết luận",
                        Plan.Anchor.CONFERENCE,
                        10,
                        Plan.Unit.WORKING,
                        Plan.Boundary.INCLUSIVE,
                        Optional.of(LocalDate.of(2024, 12, 6)),
                        Optional.of(Plan.Duty.NOTICE),
                        Optional.of("C01"))),
                List.of(new Plan.CalendarDay(
                        LocalDate.of(2025, 1, 1), Plan.DayKind.HOLIDAY, "Tết Dương lịch", Optional.of("luật"))),
                List.of("QĐ 218"),
                List.of("Được phát biểu"),
                List.of("Giữ trật tự"),
                "Hội nghị có ghi âm.");
    }
}
