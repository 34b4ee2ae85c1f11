package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Outcome;

/// Numbers, times and dates as Decree 30, annex I writes them.
class WordingTest {
    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveAZeroInFront() {
        assertEquals("ngày 05 tháng 01 năm 2026", Wording.date(LocalDate.parse("2026-01-05")));
        assertEquals("ngày 20 tháng 02 năm 2026", Wording.date(LocalDate.parse("2026-02-20")));
        assertEquals("ngày 09 tháng 3 năm 2026", Wording.date(LocalDate.parse("2026-03-09")));
        assertEquals("ngày 22 tháng 11 năm 2024", Wording.date(LocalDate.parse("2024-11-22")));
    }

    @Test
    void aDayToFillInLeavesRoom() {
        assertEquals(
                "ngày" + "\u00A0".repeat(8) + "tháng 11 năm 2026", Wording.dateToFillIn(LocalDate.parse("2026-11-20")));
    }

    @Test
    void timesAreThoseOfVietnam() {
        assertEquals("07 giờ 05 phút", Wording.time(Instant.parse("2026-11-20T00:05:59Z")));
        assertEquals(LocalDate.parse("2026-11-21"), Wording.day(Instant.parse("2026-11-20T17:00:00Z")));
        assertEquals("05/01/2026", Wording.shortDate(LocalDate.parse("2026-01-05")));
    }

    @Test
    void pointsGoThroughTheVietnameseAlphabet() {
        assertEquals(
                List.of("a", "b", "c", "d", "đ", "e", "g"),
                IntStream.rangeClosed(1, 7).mapToObj(Wording::letter).toList());
        assertEquals("y", Wording.letter(23));
        assertEquals("24", Wording.letter(24));
    }

    @Test
    void sectionsHaveRomanNumbersAndCountsTwoDigits() {
        assertEquals(
                List.of("I", "IV", "VIII"),
                Stream.of(1, 4, 8).map(Wording::roman).toList());
        assertEquals(
                List.of("00", "07", "12", "121"),
                Stream.of(0, 7, 12, 121).map(Wording::count).toList());
    }

    @Test
    void everyOutcomeHasItsOwnWord() {
        assertEquals(
                Outcome.values().length,
                Stream.of(Outcome.values()).map(Wording::outcome).distinct().count());
        assertEquals("Giao xác minh, giải quyết", Wording.outcome(Outcome.ASSIGNED_VERIFY));
    }

    @Test
    void onlyASubordinateAgencyIsTold() {
        assertEquals(
                "Giao Phòng Kinh tế chủ trì xác minh, giải quyết",
                Wording.outcome(Outcome.ASSIGNED_VERIFY, "Phòng Kinh tế", true));
        assertEquals(
                "Đề nghị Điện lực Nghi Mẫu chủ trì xác minh, giải quyết",
                Wording.outcome(Outcome.ASSIGNED_VERIFY, "Điện lực Nghi Mẫu", false));
        assertEquals(
                "Hướng dẫn Nhân dân phản ánh, kiến nghị đến Chi cục Thuế",
                Wording.outcome(Outcome.GUIDED_OTHER_AUTHORITY, "Chi cục Thuế", false));
        assertEquals(
                "Trả lời tại hội nghị; cơ quan trả lời: Công an xã",
                Wording.outcome(Outcome.ANSWERED_ON_SPOT, "Công an xã", false));
    }

    @Test
    void whatPeopleWroteEndsAsTheSentenceNeedsIt() {
        assertEquals("Sửa đường", Wording.unstopped("Sửa đường. "));
        assertEquals("Sửa đường.", Wording.stopped("Sửa đường"));
        assertEquals("Bao giờ sửa?", Wording.stopped("Bao giờ sửa?"));
        assertEquals("Nhân dân phát biểu", Wording.unconditional("Nhân dân phát biểu (nếu có)"));
        assertEquals("Phát biểu (ngắn)", Wording.unconditional("Phát biểu (ngắn)"));
    }
}
