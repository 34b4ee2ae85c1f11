package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Source;
import vn.doithoai.papers.MinutesContent.Item;
import vn.doithoai.papers.MinutesContent.Turn;
import vn.doithoai.papers.MinutesContent.Unheard;
import vn.doithoai.papers.Presence.Group;
import vn.doithoai.wire.Json;

/// What the minutes say, before it is set in type.
class MinutesContentTest {
    private final HalfDay lived = HalfDay.lived(SamplePlans.STATE);
    private final MinutesContent content = MinutesContent.of(lived.hall(), lived.now());

    @Test
    void eachPetitionStandsInOnePlaceAndComplaintsInNone() {
        assertEquals(List.of(1, 2, 3), numbers(content.collected()));
        assertEquals(List.of(5, 6, 7, 8, 9, 10, 11), numbers(inTurns()));
        assertEquals(List.of(13, 14), numbers(content.handedIn()));
        assertEquals(List.of(15), numbers(content.offTopic()));
        assertEquals(2, content.complaints());
    }

    @Test
    void nothingOfAComplaintIsSaidButHowMany() {
        String json = new String(
                Papers.render("minutes", "json", lived.hall(), lived.now())
                        .orElseThrow()
                        .bytes(),
                StandardCharsets.UTF_8);
        assertTrue(json.contains("Đường ngõ 45 nhiều ổ gà"));
        assertFalse(json.toLowerCase(Locale.ROOT).contains("tố cáo"));
        assertFalse(json.contains("Người viết đơn"));
    }

    @Test
    void turnsAreNumberedInTheOrderInWhichTheyWereHeard() {
        assertEquals(
                List.of(1, 2, 3, 4), content.turns().stream().map(Turn::number).toList());
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of(1), Optional.empty()),
                content.turns().stream().map(Turn::followUpOf).toList());
        assertEquals(
                List.of("Đoạn ngõ dài bao nhiêu mét?"),
                content.turns().getFirst().askedBack().stream()
                        .map(MinutesContent.Line::text)
                        .toList());
    }

    @Test
    void whatWasSkippedIsNotMentioned() {
        assertEquals(
                Stream.of("khai-mac", "bao-cao", "doi-thoai", "ket-luan")
                        .map(ItemId::new)
                        .toList(),
                content.agenda().stream().map(Item::id).toList());
    }

    @Test
    void notesStandUnderTheirItem() {
        assertEquals(
                List.of("Hội nghị thông qua chương trình và nội quy."),
                content.agenda().getFirst().notes().stream()
                        .map(MinutesContent.Line::text)
                        .toList());
        assertEquals(List.of(), content.otherNotes());
    }

    @Test
    void whoWasNotHeardIsNamedWithTheGroundUnlessAComplaint() {
        assertEquals(
                List.of("Chợ tạm ven đường", "Lại chuyện ngõ 45"),
                content.unheard().stream().map(Unheard::topic).toList());
    }

    @Test
    void attendanceAddsUp() {
        assertEquals(12, content.attended().invited());
        assertEquals(12, content.attended().present());
        assertEquals(1, content.attended().absent());
        assertEquals(1, content.attended().walkIns());
        assertEquals(
                List.of(
                        new Group("Thôn 1", 4, 4, 0, 0),
                        new Group("Thôn 2", 4, 4, 0, 0),
                        new Group("Doanh nghiệp trên địa bàn xã", 4, 3, 1, 0),
                        new Group("", 0, 1, 0, 1)),
                content.attended().groups());
    }

    @Test
    void aWalkInOfAGroupIsPresentButWasNotInvited() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE)
                .does(new AttendanceCommand.CorrectAttendance(new DelegateId(9), true, "Đến muộn"));
        Presence.Attended attended = MinutesContent.of(day.hall(), day.now()).attended();
        assertEquals(0, attended.absent());
        assertEquals(attended.invited() + attended.walkIns(), attended.present() + attended.absent());
    }

    @Test
    void whoPresidedIsSaidForEachChairAndFromWhen() {
        assertEquals(
                Optional.of("Phó Chủ tịch UBND"), content.chairs().getFirst().deputy());
        assertEquals(
                Optional.of("Chủ tịch họp đột xuất"),
                content.chairs().getFirst().ground());
        assertEquals(2, content.presided().size());
        assertEquals(
                content.openedAt().orElseThrow(), content.presided().getFirst().from());
    }

    @Test
    void aRepeatedMatterNamesTheFirst() {
        assertEquals(
                Optional.of(new PetitionId(5)),
                inTurns().stream()
                        .filter(matter -> matter.petition().number() == 9)
                        .findFirst()
                        .flatMap(Matter::duplicateOf));
    }

    @Test
    void theyAreADraftUntilTwoHaveConfirmedAndAgainWhenSomethingChanges() {
        assertTrue(content.draft());
        HalfDay day = HalfDay.lived(SamplePlans.STATE).at("11:30");
        day.does(new ProceedingsCommand.SignMinutes("Lê Thị Thử"));
        day.does(new ProceedingsCommand.SignMinutes("Lê Thị Thử"));
        assertTrue(MinutesContent.of(day.hall(), day.now()).draft(), "one person twice");
        day.does(new ProceedingsCommand.SignMinutes("Trần Văn Mẫu"));
        assertFalse(MinutesContent.of(day.hall(), day.now()).draft());
        day.does(new ProceedingsCommand.RecordConclusion("Khác", Optional.empty()));
        assertTrue(MinutesContent.of(day.hall(), day.now()).draft());
    }

    @Test
    void whatCameWithAComplaintStandsNowhereHoweverItWasClassified() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        int before = MinutesContent.of(day.hall(), day.now()).complaints();
        // Request 6 was declined as a repetition; request 5 as a complaint, with petition 12.
        day.does(new ProceedingsCommand.Classify(new PetitionId(12), Concern.OFF_TOPIC, Optional.empty()));
        day.does(new ProceedingsCommand.RecordPetition(
                "Tố cáo thêm bà Z.",
                Optional.of(new RequestId(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.WRITTEN_IN_HALL,
                Optional.empty(),
                Optional.empty()));
        MinutesContent minutes = MinutesContent.of(day.hall(), day.now());
        assertFalse(Json.text(minutes).contains("Tố cáo"), "nowhere");
        assertEquals(before + 1, minutes.complaints());
    }

    private List<Matter> inTurns() {
        return content.turns().stream()
                .flatMap(turn -> turn.petitions().stream())
                .toList();
    }

    private static List<Integer> numbers(List<Matter> matters) {
        return matters.stream().map(matter -> matter.petition().number()).toList();
    }
}
