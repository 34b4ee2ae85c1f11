package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.FloorEvent;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.wire.Json;

/// What stands in a value, whoever may see it.
class ValuesTest {
    private static final RequestId FIRST = new RequestId(1);
    private static final Conference SPEAKING = HalfDay.after(
            new SessionCommand.OpenConference(),
            HalfDay.asks(1, "Nước sạch"),
            new FloorCommand.CallSpeaker(Optional.empty()),
            new FloorCommand.StartSpeech());

    @Test
    @DisplayName("the countdown runs from when it began, pauses taken out, and stands still with what was spoken")
    void clock() {
        Conference paused = SPEAKING.apply(new FloorEvent.SpeechPaused(FIRST, HalfDay.NOW.plusSeconds(70)));
        Conference resumed = paused.apply(new FloorEvent.SpeechResumed(FIRST, HalfDay.NOW.plusSeconds(100)));
        assertEquals(
                new ClockView(
                        Optional.of(FIRST), ClockView.State.RUNNING, Optional.of(HalfDay.NOW), Optional.empty(), 300),
                ClockView.of(SPEAKING));
        assertEquals(
                new ClockView(Optional.of(FIRST), ClockView.State.PAUSED, Optional.empty(), Optional.of(70L), 300),
                ClockView.of(paused));
        assertEquals(
                new ClockView(
                        Optional.of(FIRST),
                        ClockView.State.RUNNING,
                        Optional.of(HalfDay.NOW.plusSeconds(30)),
                        Optional.empty(),
                        300),
                ClockView.of(resumed));
    }

    @Test
    @DisplayName("how long somebody spoke stands in the hall and at the desk")
    void spoken() {
        Conference done =
                SPEAKING.apply(new FloorEvent.SpeechEnded(FIRST, Duration.ofSeconds(95), HalfDay.NOW.plusSeconds(95)));
        for (Role role : List.of(Role.DISPLAY, Role.SECRETARY)) {
            String turn = Json.text(new Views(done)
                    .value(Audience.of(role), Key.of(Key.Family.QUEUE, FIRST))
                    .orElseThrow());
            assertTrue(turn.contains("\"spokenSeconds\":95"), turn);
        }
    }

    @Test
    @DisplayName("the chair sees which organisation somebody who waits came for, and the hall only their unit")
    void organisation() {
        Views waiting = new Views(HalfDay.after(HalfDay.asks(1, "Nước sạch")));
        for (Role role : List.of(Role.CHAIR, Role.DISPLAY)) {
            String turn = Json.text(waiting.value(Audience.of(role), Key.of(Key.Family.QUEUE, FIRST))
                    .orElseThrow());
            assertEquals(role == Role.CHAIR, turn.contains("\"group\":"), turn);
        }
    }

    @Test
    @DisplayName("a delegate follows the own requests and matters to the answer, and nobody else's")
    void me() {
        PetitionId id = new PetitionId(1);
        LocalDate due = LocalDate.parse("2024-12-20");
        Conference hall = HalfDay.after(
                HalfDay.asks(2, "Đường hỏng"),
                HalfDay.asks(1, "Cầu hỏng"),
                HalfDay.submits(1, "Cầu hỏng"),
                HalfDay.submits(2, "Đường hỏng"),
                new ProceedingsCommand.RecordAnswer(id, "Trưởng phòng", "Sẽ làm"),
                new ProceedingsCommand.ConcludePetition(
                        id,
                        Outcome.ASSIGNED_VERIFY,
                        Optional.of(HalfDay.LAND),
                        List.of(),
                        Optional.of(due),
                        Optional.empty(),
                        Optional.empty()));
        MeView me =
                MeView.of(hall, hall.attendance().delegate(new DelegateId(1)).orElseThrow());
        assertEquals(List.of(new RequestId(2)), me.requests());
        assertEquals(
                List.of(new MeView.Asked(
                        id,
                        "Cầu hỏng",
                        Petition.Status.CONCLUDED,
                        Optional.of("Phòng Đất đai"),
                        Optional.of(Outcome.ASSIGNED_VERIFY),
                        Optional.of(due),
                        List.of(new MeView.Answered("Trưởng phòng", "Sẽ làm")))),
                me.petitions());
    }

    @Test
    @DisplayName("the hall knows whether it may still ask, who presides for whom, and a conclusion once there is one")
    void conference() {
        ConferenceView before = ConferenceView.of(HalfDay.after(), Visibility.Sight.ALL);
        assertEquals(ConferenceView.Registration.OPEN, before.registration());
        assertEquals(Optional.empty(), before.conclusionRevision());
        ConferenceView after = ConferenceView.of(
                HalfDay.after(
                        new FloorCommand.CloseRegistration(),
                        new SessionCommand.HandOverChair(
                                HalfDay.SECOND_CHAIR,
                                Optional.of("Phó Chủ tịch"),
                                Optional.of("Bà Phó"),
                                Optional.empty()),
                        new ProceedingsCommand.RecordConclusion("Tiếp thu", Optional.empty())),
                Visibility.Sight.ALL);
        assertEquals(ConferenceView.Registration.CLOSED, after.registration());
        assertEquals(Optional.of(1), after.conclusionRevision());
        assertEquals(
                List.of(
                        new ConferenceView.Chair(HalfDay.FIRST_CHAIR, "", "Bí thư", Optional.empty(), Optional.empty()),
                        new ConferenceView.Chair(
                                HalfDay.SECOND_CHAIR,
                                "Ông Chủ",
                                "Chủ tịch",
                                Optional.of("Phó Chủ tịch"),
                                Optional.of("Bà Phó"))),
                after.chairs());
    }

    @Test
    @DisplayName("a deadline on a Sunday stands with the Thursday before it, for Friday was swapped for another day")
    void deadlines() {
        ConferenceView staff = ConferenceView.of(HalfDay.after(), Visibility.Sight.ALL);
        assertEquals(
                List.of(new ConferenceView.Deadline(
                        "thong-bao",
                        "Thông báo kết luận",
                        LocalDate.parse("2024-12-01"),
                        Optional.of(LocalDate.parse("2024-11-28")),
                        Plan.Anchor.CONFERENCE,
                        Optional.of("Kế hoạch, mục 5"))),
                staff.deadlines());
        assertEquals(List.of(new ConferenceView.Day(LocalDate.parse("2024-11-29"), false)), staff.calendar());
    }

    @Test
    @DisplayName("whom the plan wants of a group, and the deadlines, are the staff's: they hang on no wall")
    void ofTheStaff() {
        ConferenceView staff = ConferenceView.of(HalfDay.after(), Visibility.Sight.ALL);
        assertEquals(List.of(new ConferenceView.Group(HalfDay.WOMEN, "Đại diện hội viên")), staff.groups());
        ConferenceView hall = ConferenceView.of(HalfDay.after(), Visibility.Sight.HALL);
        assertEquals(List.of(), hall.groups());
        assertEquals(List.of(), hall.deadlines());
        assertEquals(List.of(), hall.calendar());
    }

    @Test
    @DisplayName("each group stands with who was invited, who came and what it brought")
    void attendance() {
        assertEquals(
                List.of(
                        new AttendanceView.GroupCount(HalfDay.FRONT, "Mặt trận", 10, 3, 3, 1, 2),
                        new AttendanceView.GroupCount(HalfDay.WOMEN, "Phụ nữ", 10, 3, 3, 0, 1)),
                AttendanceView.of(HalfDay.after(HalfDay.submits(2, "Đường hỏng")))
                        .groups());
    }
}
