package vn.doithoai.conference;

import static vn.doithoai.conference.Sample.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.doithoai.conference.AttendanceCommand.ByCard;
import vn.doithoai.conference.AttendanceCommand.ByCode;
import vn.doithoai.conference.AttendanceCommand.ByDelegate;
import vn.doithoai.conference.AttendanceCommand.CheckIn;
import vn.doithoai.conference.AttendanceCommand.Direction;
import vn.doithoai.conference.AttendanceCommand.Pass;

/// Which refusal wins when several things are wrong: the tables `*-refusals.txt`.
class RefusalsTest {
    private static final DelegateId NOBODY = new DelegateId(99);
    private static final GroupId NO_GROUP = new GroupId("khong-co");
    private static final ItemId NO_ITEM = new ItemId("khong-co");

    @TestFactory
    Stream<DynamicTest> ofTheSession() {
        return session().tests();
    }

    @TestFactory
    Stream<DynamicTest> ofTheAttendance() {
        return attendance().tests();
    }

    @TestFactory
    Stream<DynamicTest> ofTheAgenda() {
        return agenda().tests();
    }

    @TestFactory
    Stream<DynamicTest> ofTheFloor() {
        return floor().tests();
    }

    private static Ladder session() {
        Plan without = plan(List.of(PLAN.group(WOMEN).orElseThrow()));
        return Ladder.in("session-refusals.txt")
                .fact("open", opened(), began(DIALOGUE))
                .fact("concluded", concluded())
                .fact("An invited", invited(AN))
                .fact("An speaks", invited(AN), in(AN), asked(AN, 1), called(1), speaking(1))
                .fact(
                        "chair handed over",
                        new SessionEvent.ChairHandedOver(
                                PEOPLES_CHAIR, Optional.of("Phó"), Optional.empty(), Optional.empty(), NOW))
                .wish("set up without An's group", new SessionCommand.SetUp(without))
                .wish("set up as it is", new SessionCommand.SetUp(PLAN))
                .wish("open", new SessionCommand.OpenConference())
                .wish("close", new SessionCommand.CloseConference())
                .wish("reopen", new SessionCommand.ReopenConference())
                .wish("purge", new SessionCommand.PurgePersonalData())
                .wish("hand over to nobody known", handOver("ai-do", Optional.empty()))
                .wish("hand over to the first", handOver("bi-thu", Optional.empty()))
                .wish("hand over to the same deputy", handOver("chu-tich", Optional.of("Phó")));
    }

    private static Command handOver(String chair, Optional<String> deputy) {
        return new SessionCommand.HandOverChair(new ChairId(chair), deputy, Optional.empty(), Optional.empty());
    }

    private static Ladder attendance() {
        Event namesake = new AttendanceEvent.DelegateAdded(
                MAI, "Tran Van An", "", Optional.of(FRONT), Optional.empty(), Optional.empty(), ticket(MAI));
        return Ladder.in("attendance-refusals.txt")
                .fact("An invited", invited(AN))
                .fact("a second An", namesake)
                .fact("An in", in(AN))
                .fact("An out", out(AN))
                .fact("An uninvited", uninvited(AN))
                .wish("code in", door(new ByCode("hash-1"), Direction.IN))
                .wish("code out", door(new ByCode("hash-1"), Direction.OUT))
                .wish("wrong code out", door(new ByCode("hash-7"), Direction.OUT))
                .wish("nobody out", door(new ByDelegate(NOBODY), Direction.OUT))
                .wish("An out", door(new ByDelegate(AN), Direction.OUT))
                .wish("card out", door(new ByCard("Trần Văn An"), Direction.OUT))
                .wish("card of a stranger", door(new ByCard("Ai Đó"), Direction.OUT))
                .wish(
                        "walk-in of no group",
                        new AttendanceCommand.RegisterWalkIn(
                                "Khách", Optional.empty(), Optional.of(NO_GROUP), Optional.empty(), "Đến", ticket(AN)))
                .wish("correct nobody to present", new AttendanceCommand.CorrectAttendance(NOBODY, true, "Nhầm"))
                .wish("correct An to present", new AttendanceCommand.CorrectAttendance(AN, true, "Nhầm"))
                .wish("correct An to absent", new AttendanceCommand.CorrectAttendance(AN, false, "Nhầm"))
                .wish(
                        "add to no group",
                        new AttendanceCommand.AddDelegate(
                                "Khách", Optional.empty(), NO_GROUP, Optional.empty(), Optional.empty(), ticket(AN)))
                .wish("move nobody to no group", move(NOBODY, NO_GROUP))
                .wish("move nobody to the women", move(NOBODY, WOMEN))
                .wish("uninvite nobody", new AttendanceCommand.WithdrawInvitation(NOBODY, Optional.empty()))
                .wish("uninvite An", new AttendanceCommand.WithdrawInvitation(AN, Optional.empty()));
    }

    private static Command door(Pass pass, Direction direction) {
        return new CheckIn(pass, direction, Optional.empty(), Optional.empty());
    }

    private static Command move(DelegateId who, GroupId group) {
        return new AttendanceCommand.EditDelegate(
                who, Optional.empty(), Optional.empty(), Optional.of(group), Optional.empty(), Optional.empty());
    }

    private static Ladder agenda() {
        return Ladder.in("agenda-refusals.txt")
                .fact("open", opened(), began(DIALOGUE))
                .fact("concluded", concluded())
                .fact("An speaks", invited(AN), in(AN), asked(AN, 1), called(1), speaking(1))
                .wish("go to no item", new AgendaCommand.GoTo(NO_ITEM))
                .wish("go to the dialogue", new AgendaCommand.GoTo(DIALOGUE))
                .wish("go to the conclusion", new AgendaCommand.GoTo(CONCLUSION));
    }

    private static Ladder floor() {
        Event[] crowd = IntStream.rangeClosed(2, Limits.WAITING_MAX + 1)
                .mapToObj(n -> asked(new DelegateId(n), n - 1))
                .toArray(Event[]::new);
        Event[] often = IntStream.rangeClosed(1, Limits.PER_PHONE_MAX)
                .boxed()
                .flatMap(n -> Stream.of(asked(AN, n), new FloorEvent.RequestWithdrawn(request(n), NOW)))
                .toArray(Event[]::new);
        return Ladder.in("floor-refusals.txt")
                .fact("open", opened(), began(DIALOGUE))
                .fact("concluded", concluded())
                .fact("registration closed", new FloorEvent.RegistrationClosed(NOW))
                .fact("An invited", invited(AN))
                .fact("An in", in(AN))
                .fact("An uninvited", uninvited(AN))
                .fact("Mai in", invited(MAI), in(MAI))
                .fact("300 wait", crowd)
                .fact("An asked and withdrew 50 times", often)
                .fact("An asked", asked(AN, 1))
                .fact("Mai asked", asked(MAI, 2))
                .fact("An called", called(1))
                .fact("An speaks", speaking(1))
                .fact("An paused", new FloorEvent.SpeechPaused(request(1), NOW))
                .fact("An spoke", spoke(1))
                .fact("undone", new FloorEvent.FloorActionUndone(request(1), FloorAction.END_SPEECH, NOW))
                .wish("open registration", new FloorCommand.OpenRegistration())
                .wish("close registration", new FloorCommand.CloseRegistration())
                .wish("Mai asks for An, on turn 9", asks(Optional.of(AN), 9), self(MAI))
                .wish("An asks on turn 9", asks(Optional.empty(), 9), self(AN))
                .wish("An asks on turn 1", asks(Optional.empty(), 1), self(AN))
                .wish("reception asks for nobody, on turn 9", asks(Optional.empty(), 9), RECEPTION)
                .wish("reception asks for one unknown, on turn 9", asks(Optional.of(NOBODY), 9), RECEPTION)
                .wish("Mai withdraws turn 9", new FloorCommand.WithdrawRequest(request(9)), self(MAI))
                .wish("Mai withdraws turn 1", new FloorCommand.WithdrawRequest(request(1)), self(MAI))
                .wish("An withdraws turn 1", new FloorCommand.WithdrawRequest(request(1)), self(AN))
                .wish("call turn 9", new FloorCommand.CallSpeaker(Optional.of(request(9))))
                .wish("call turn 1", new FloorCommand.CallSpeaker(Optional.of(request(1))))
                .wish("call the next", new FloorCommand.CallSpeaker(Optional.empty()))
                .wish("start", new FloorCommand.StartSpeech())
                .wish("end", new FloorCommand.EndSpeech())
                .wish("extend", new FloorCommand.ExtendSpeech(Duration.ofMinutes(1)))
                .wish("pause", new FloorCommand.PauseSpeech())
                .wish("resume", new FloorCommand.ResumeSpeech())
                .wish("absent", new FloorCommand.MarkAbsent(Optional.empty()))
                .wish("absent turn 9", new FloorCommand.MarkAbsent(Optional.of(request(9))))
                .wish("absent turn 1", new FloorCommand.MarkAbsent(Optional.of(request(1))))
                .wish("reorder 9 before 8", reorder(9, Optional.of(8)))
                .wish("reorder 9 to the end", reorder(9, Optional.empty()))
                .wish("reorder 1 before 9", reorder(1, Optional.of(9)))
                .wish("reorder 1 before 2", reorder(1, Optional.of(2)))
                .wish("reorder 2 before 1", reorder(2, Optional.of(1)))
                .wish("reorder 1 before 1", reorder(1, Optional.of(1)))
                .wish("reorder 2 to the end", reorder(2, Optional.empty()))
                .wish("defer turn 9", new FloorCommand.Defer(request(9)))
                .wish("defer turn 1", new FloorCommand.Defer(request(1)))
                .wish("decline turn 9", decline(9))
                .wish("decline turn 1", decline(1))
                .wish("undo", new FloorCommand.Undo());
    }

    private static Command asks(Optional<DelegateId> who, int followUpOf) {
        return new FloorCommand.RequestToSpeak(
                "Đường", who, Optional.empty(), List.of(), Optional.of(request(followUpOf)));
    }

    private static Command reorder(int request, Optional<Integer> before) {
        return new FloorCommand.Reorder(request(request), before.map(RequestId::new), Optional.empty());
    }

    private static Command decline(int request) {
        return new FloorCommand.Decline(request(request), DeclineReason.COMPLAINT, Optional.empty());
    }
}
