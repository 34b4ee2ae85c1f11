package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Sample.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AttendanceCommand.ByCard;
import vn.doithoai.conference.AttendanceCommand.ByCode;
import vn.doithoai.conference.AttendanceCommand.ByDelegate;
import vn.doithoai.conference.AttendanceCommand.CheckIn;
import vn.doithoai.conference.AttendanceCommand.Direction;
import vn.doithoai.conference.AttendanceCommand.Pass;
import vn.doithoai.conference.Result.CheckInOutcome;
import vn.doithoai.conference.Result.DelegateCard;

/// Who is invited, who comes in, and what the door is told (R038, R041, R082).
class AttendanceTest {
    private static final DelegateCard AN_AT_DOOR = new DelegateCard(AN, "Trần Văn An", "Tổ 1", "Mặt trận Tổ quốc", "");

    @Test
    void whoWaitsToSpeakAndIsNoLongerInvitedLeavesTheQueue() {
        Command withdraw = new AttendanceCommand.WithdrawInvitation(AN, Optional.empty());
        given(dialogue(asked(AN, 1)))
                .when(withdraw, ORGANISER)
                .then(uninvited(AN), new FloorEvent.RequestWithdrawn(request(1), NOW));
        given(dialogue(asked(AN, 1), called(1), speaking(1)))
                .when(withdraw, ORGANISER)
                .then(uninvited(AN));
    }

    @Test
    void theCodeOnTheInvitationLetsItsHolderIn() {
        given(invited(AN))
                .when(new CheckIn(new ByCode("hash-1"), Direction.IN, Optional.of("Cửa A"), Optional.empty()))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.of("Cửa A"), NOW))
                .thenAnswers(new Result.CheckIn(
                        CheckInOutcome.ADMITTED, AN_AT_DOOR, Optional.of(NOW), Optional.of("Cửa A")));
    }

    @Test
    void theSecondScanTellsSinceWhenTheDelegateIsIn() {
        given(invited(AN), in(AN))
                .when(enters(new ByCode("hash-1")))
                .then(new AttendanceEvent.DelegateSeenAgain(AN, Optional.empty(), NOW))
                .thenAnswers(told(CheckInOutcome.ALREADY_IN, at("07:45")));
    }

    @Test
    void theSecondScanTellsThroughWhichDoorTheDelegateCame() {
        Event came = new AttendanceEvent.DelegateCheckedIn(AN, Optional.of("Cửa A"), at("07:45"));
        Event seen = new AttendanceEvent.DelegateSeenAgain(AN, Optional.of("Cửa B"), at("07:50"));
        given(invited(AN), came, seen)
                .when(new CheckIn(new ByCode("hash-1"), Direction.IN, Optional.of("Cửa B"), Optional.empty()))
                .then(new AttendanceEvent.DelegateSeenAgain(AN, Optional.of("Cửa B"), NOW))
                .thenAnswers(new Result.CheckIn(
                        CheckInOutcome.ALREADY_IN, AN_AT_DOOR, Optional.of(at("07:45")), Optional.of("Cửa A")));
    }

    @Test
    void beingSeenAgainChangesNothing() {
        Delegate before = delegate(invited(AN), in(AN));
        Delegate after = delegate(invited(AN), in(AN), again("08:10"));
        assertEquals(before.presence(), after.presence());
        assertEquals(before.since(), after.since());
        assertEquals(
                given(invited(AN), in(AN)).hall().attendance().total(),
                given(invited(AN), in(AN), again("08:10")).hall().attendance().total());
    }

    private static Result told(CheckInOutcome outcome, Instant since) {
        return new Result.CheckIn(outcome, AN_AT_DOOR, Optional.of(since), Optional.empty());
    }

    private static Event again(String time) {
        return new AttendanceEvent.DelegateSeenAgain(AN, Optional.empty(), at(time));
    }

    private static Delegate delegate(Event... facts) {
        return given(facts).hall().attendance().delegate(AN).orElseThrow();
    }

    @Test
    void aDelegateGoesOutAndComesBack() {
        given(invited(AN), in(AN))
                .when(new CheckIn(new ByDelegate(AN), Direction.OUT, Optional.empty(), Optional.empty()))
                .then(new AttendanceEvent.DelegateLeft(AN, Optional.empty(), NOW))
                .thenAnswers(told(CheckInOutcome.LEFT, at("07:45")));
        given(invited(AN), in(AN), out(AN))
                .when(enters(new ByDelegate(AN)))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), NOW));
    }

    @Test
    void anIdCardFindsTheDelegateByNameWhateverMarksAndCase() {
        given(invited(AN))
                .when(enters(new ByCard("TRAN VAN AN")))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), NOW));
    }

    @Test
    void aNamesakeWhoseInvitationWasWithdrawnDoesNotStandInTheWay() {
        given(invited(AN), namesake(), uninvited(AN))
                .when(enters(new ByCard("Trần Văn An")))
                .then(new AttendanceEvent.DelegateCheckedIn(MAI, Optional.empty(), NOW));
    }

    @Test
    void aScanKeptThroughACutCountsFromWhenItWasScanned() {
        given(invited(AN))
                .when(scannedAt(at("07:41")))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), at("07:41")));
    }

    @Test
    void aScanThatComesLateDoesNotUndoWhatHappenedSince() {
        given(invited(AN), in(AN), out(AN))
                .when(scannedAt(at("08:10")))
                .then(new AttendanceEvent.DelegateSeenAgain(AN, Optional.empty(), at("08:10")))
                .thenAnswers(told(CheckInOutcome.LEFT, at("08:20")));
        given(invited(AN), in(AN))
                .when(new CheckIn(new ByDelegate(AN), Direction.OUT, Optional.empty(), Optional.of(at("07:40"))))
                .then(new AttendanceEvent.DelegateSeenAgain(AN, Optional.empty(), at("07:40")))
                .thenAnswers(told(CheckInOutcome.ALREADY_IN, at("07:45")));
    }

    @Test
    void aScanThatComesLateDoesNotUndoAScanThatChangedNothing() {
        given(invited(AN), in(AN), again("08:40"))
                .when(scanned(Direction.OUT, "08:20"), RECEPTION, at("08:50"))
                .then(again("08:20"))
                .thenAnswers(told(CheckInOutcome.ALREADY_IN, at("07:45")));
        given(invited(AN), in(AN), again("08:40"), again("08:20"))
                .when(scanned(Direction.OUT, "08:30"), RECEPTION, at("08:50"))
                .then(again("08:30"));
    }

    @Test
    void aScanThatComesLateDoesNotUndoACorrection() {
        Event wrong = new AttendanceEvent.AttendanceCorrected(AN, false, "Nhầm người", at("08:10"));
        given(invited(AN), in(AN), wrong)
                .when(scanned(Direction.IN, "07:50"), RECEPTION, at("08:50"))
                .then(again("07:50"));
        given(invited(AN), in(AN), wrong)
                .when(scanned(Direction.IN, "08:15"), RECEPTION, at("08:50"))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), at("08:15")));
    }

    private static CheckIn scanned(Direction way, String time) {
        return new CheckIn(new ByDelegate(AN), way, Optional.empty(), Optional.of(at(time)));
    }

    @Test
    void aScannerWhoseClockRunsAheadDoesNotBringAnybodyInFromTheFuture() {
        given(invited(AN))
                .when(scannedAt(at("09:00")))
                .then(new AttendanceEvent.DelegateCheckedIn(AN, Optional.empty(), NOW));
    }

    @Test
    void somebodyNotOnTheListIsLetInWithTheGround() {
        given(invited(AN))
                .when(new AttendanceCommand.RegisterWalkIn(
                        "Đỗ Khách", Optional.empty(), Optional.of(WOMEN), Optional.empty(), "Tổ cử thêm", ticket(MAI)))
                .then(new AttendanceEvent.WalkInRegistered(
                        MAI,
                        "Đỗ Khách",
                        "Hội Phụ nữ",
                        Optional.of(WOMEN),
                        Optional.empty(),
                        "Tổ cử thêm",
                        ticket(MAI),
                        NOW))
                .thenAnswers(new Result.Invited(MAI));
    }

    @Test
    void anInvitedDelegateSpeaksForTheGroupUnlessAnotherUnitIsGiven() {
        given().when(new AttendanceCommand.AddDelegate(
                        "Trần Văn An", Optional.empty(), FRONT, Optional.of("A1"), Optional.empty(), ticket(AN)))
                .then(new AttendanceEvent.DelegateAdded(
                        AN,
                        "Trần Văn An",
                        "Mặt trận Tổ quốc",
                        Optional.of(FRONT),
                        Optional.of("A1"),
                        Optional.empty(),
                        ticket(AN)))
                .thenAnswers(new Result.Invited(AN));
    }

    @Test
    void whatIsNotEditedStays() {
        given(invited(AN))
                .when(new AttendanceCommand.EditDelegate(
                        AN,
                        Optional.of("Trần Văn Ân"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .then(renamed("Trần Văn Ân"));
    }

    @Test
    void aWithdrawnInvitationOpensNothing() {
        given(invited(AN))
                .when(new AttendanceCommand.WithdrawInvitation(AN, Optional.of("Xin vắng")))
                .then(new AttendanceEvent.InvitationWithdrawn(AN, Optional.of("Xin vắng")));
        given(invited(AN), uninvited(AN))
                .when(enters(new ByCode("hash-1")))
                .thenRefused(Reason.INVITATION_WITHDRAWN, "name", "Trần Văn An");
    }

    @Test
    void theDoorPutsRightWhatItRecordedWrongly() {
        given(invited(AN), in(AN))
                .when(new AttendanceCommand.CorrectAttendance(AN, false, "Quét nhầm"))
                .then(corrected(AN, false));
        given(invited(AN))
                .when(new AttendanceCommand.CorrectAttendance(AN, true, "Quét nhầm"))
                .then(corrected(AN, true));
    }

    @Test
    void theHeadcountOfAllAndOfEachGroupFollowsTheDoor() {
        assertEquals(
                new Headcount(3, 2, 1, 0), total(invited(AN), invited(MAI), invited(BINH), in(AN), in(MAI), out(MAI)));
        assertEquals(new Headcount(2, 2, 2, 0), count(FRONT, invited(AN), invited(MAI), in(AN), in(MAI), walkIn(BINH)));
        assertEquals(new Headcount(0, 1, 1, 1), count(WOMEN, invited(AN), invited(MAI), in(AN), in(MAI), walkIn(BINH)));
    }

    @Test
    void whoIsNoLongerInvitedIsNotCounted() {
        assertEquals(new Headcount(1, 1, 1, 0), total(invited(AN), invited(MAI), in(AN), in(MAI), uninvited(MAI)));
    }

    @Test
    void aWalkInWhoTurnsOutNotToHaveComeIsNotCounted() {
        assertEquals(Headcount.NONE, total(walkIn(AN), corrected(AN, false)));
    }

    @Test
    void aCheckInSharesTheOtherTenThousandDelegates() {
        List<Event> crowd = Stream.iterate(1, n -> n + 1)
                .limit(10_000)
                .map(n -> invited(new DelegateId(n)))
                .toList();
        Conference before = given(crowd.toArray(Event[]::new)).hall();
        Conference after = before.apply(in(new DelegateId(5_000)));
        List<Delegate> was = before.attendance().delegates().values().toList();
        List<Delegate> is = after.attendance().delegates().values().toList();
        for (int n = 0; n < was.size(); n++) {
            if (n != 4_999) assertSame(was.get(n), is.get(n));
        }
        assertSame(before.attendance().names(), after.attendance().names());
        assertSame(before.attendance().codes(), after.attendance().codes());
    }

    private static Command enters(Pass pass) {
        return new CheckIn(pass, Direction.IN, Optional.empty(), Optional.empty());
    }

    private static Command scannedAt(Instant at) {
        return new CheckIn(new ByCode("hash-1"), Direction.IN, Optional.empty(), Optional.of(at));
    }

    /// Somebody else who is called Trần Văn An.
    private static Event namesake() {
        return new AttendanceEvent.DelegateAdded(
                MAI, "Trần Văn An", "Tổ 2", Optional.of(FRONT), Optional.empty(), Optional.empty(), ticket(MAI));
    }

    private static Event walkIn(DelegateId id) {
        return new AttendanceEvent.WalkInRegistered(
                id, nameOf(id), "Hội Phụ nữ", Optional.of(WOMEN), Optional.empty(), "Tổ cử", ticket(id), at("08:05"));
    }

    private static Event corrected(DelegateId id, boolean present) {
        return new AttendanceEvent.AttendanceCorrected(id, present, "Quét nhầm", NOW);
    }

    private static Headcount total(Event... facts) {
        return given(facts).hall().attendance().total();
    }

    private static Headcount count(GroupId group, Event... facts) {
        return given(facts).hall().attendance().of(group);
    }
}
