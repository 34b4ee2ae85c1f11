package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.doithoai.papers.Opened.assertInOrder;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Ticket;

/// What stands above the course of the conference: when and where it was, who came, who presided and why.
class MinutesHeadTest {
    @ParameterizedTest
    @MethodSource("vn.doithoai.papers.MinutesPaperTest#bothRegimes")
    void theHeadKeepsTheOrderOfTheOfficialForm(Plan plan) {
        List<String> form = List.of(
                "Thời gian bắt đầu:",
                "Địa điểm:",
                "Thành phần tham dự:",
                "hủ trì (chủ tọa):",
                "Thư ký (người ghi biên bản):",
                "Nội dung (theo diễn biến hội nghị):");
        assertEquals(
                form,
                Opened.of(HalfDay.lived(plan)).lines().stream()
                        .flatMap(line -> form.stream().filter(line::contains))
                        .toList());
    }

    @Test
    void theHeadSaysWhenWhereAndWho() {
        List<String> lines = Opened.of(HalfDay.lived(SamplePlans.PARTY)).lines();
        assertTrue(lines.contains("Thời gian bắt đầu: 07 giờ 35 phút, ngày 22 tháng 11 năm 2024."));
        assertTrue(lines.contains("Địa điểm: Trung tâm Tổ chức hội nghị thành phố Uông Bí."));
        assertTrue(lines.contains("- Bí thư Thành ủy."));
        assertTrue(lines.contains(
                "- Phó Bí thư Thành ủy, Chủ tịch UBND thành phố; ủy quyền chủ trì cho Phó Chủ tịch UBND."));
        assertTrue(lines.contains("- Điều hành từ 10 giờ 10 phút: Phó Chủ tịch UBND, được ủy quyền của Phó Bí thư Thành"
                + " ủy, Chủ tịch UBND thành phố (lý do: Chủ tịch họp đột xuất)."));
        assertTrue(lines.contains("- Ban Dân vận Thành ủy."));
        assertTrue(lines.contains("Thành phần tham dự: số đại biểu được mời: 80; có mặt: 72; vắng: 08; ngoài ra có"
                + " 01 đại biểu phát sinh, tổng số có mặt: 73."));
    }

    @Test
    @DisplayName("of several who were to preside before the opening, only the last did")
    void presided() {
        HalfDay day = new HalfDay(SamplePlans.STATE).at("07:00");
        for (String deputy : List.of("Phó Chủ tịch A", "Phó Chủ tịch B")) {
            day.does(new SessionCommand.HandOverChair(
                    SamplePlans.STATE.chairs().getFirst().id(),
                    Optional.of(deputy),
                    Optional.empty(),
                    Optional.of("Đi công tác đột xuất.")));
        }
        List<String> lines = Opened.of(day.at("07:35").does(new SessionCommand.OpenConference()))
                .lines();
        assertEquals(
                List.of("- Điều hành từ 07 giờ 35 phút: Phó Chủ tịch B, được ủy quyền của Chủ tịch Ủy ban nhân dân xã"
                        + " (lý do: Đi công tác đột xuất)."),
                lines.stream().filter(line -> line.contains("Điều hành từ")).toList());
        assertEquals(1, lines.stream().filter(line -> line.contains("(lý do:")).count());
    }

    @Test
    @DisplayName("why a co-chair went on, and why the chair came back, stands beside the time")
    void grounds() {
        HalfDay day = new HalfDay(SamplePlans.PARTY).at("07:35").does(new SessionCommand.OpenConference());
        day.at("09:00").does(preside("chu-tich-hdnd", "", "Bí thư tiếp đoàn công tác"));
        day.at("10:00").does(preside("bi-thu", "", "Bí thư đã trở lại."));
        day.at("10:30").does(preside("chu-tich-ubnd", "", ""));
        assertInOrder(
                Opened.of(day).lines(),
                "- Điều hành từ 07 giờ 35 phút: Bí thư Thành ủy.",
                "- Điều hành từ 09 giờ 00 phút: Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND thành phố"
                        + " (lý do: Bí thư tiếp đoàn công tác).",
                "- Điều hành từ 10 giờ 00 phút: Bí thư Thành ủy (lý do: Bí thư đã trở lại).",
                "- Điều hành từ 10 giờ 30 phút: Phó Bí thư Thành ủy, Chủ tịch UBND thành phố.");
    }

    @Test
    @DisplayName("a deputy who never presided still stands beside the chair, with the ground")
    void deputyWhoNeverPresided() {
        HalfDay day = new HalfDay(SamplePlans.PARTY).at("07:00");
        day.does(preside("bi-thu", "Phó Bí thư Thường trực", "Bí thư đi công tác"));
        String deputised =
                "- Bí thư Thành ủy; ủy quyền chủ trì cho Phó Bí thư Thường trực (lý do: Bí thư đi công tác).";
        assertInOrder(Opened.of(day).lines(), deputised);
        day.does(preside("chu-tich-ubnd", "", "")).at("07:35").does(new SessionCommand.OpenConference());
        assertInOrder(
                Opened.of(day).lines(),
                deputised,
                "- Điều hành từ 07 giờ 35 phút: Phó Bí thư Thành ủy, Chủ tịch UBND thành phố.");
    }

    @Test
    @DisplayName("a deputy whose name was given is named beside the chair, and signs by it")
    void namedDeputy() {
        HalfDay day = new HalfDay(SamplePlans.PARTY).at("07:00");
        day.does(new SessionCommand.HandOverChair(
                new ChairId("bi-thu"),
                Optional.of("Phó Bí thư Thường trực"),
                Optional.of("Lò Thị Pá"),
                Optional.empty()));
        assertInOrder(
                Opened.of(day.at("07:35").does(new SessionCommand.OpenConference()))
                        .lines(),
                "- Bí thư Thành ủy; ủy quyền chủ trì cho Lò Thị Pá, Phó Bí thư Thường trực.",
                "- Điều hành từ 07 giờ 35 phút: Lò Thị Pá, Phó Bí thư Thường trực, được ủy quyền của Bí thư Thành ủy.",
                "PHÓ BÍ THƯ THƯỜNG TRỰC",
                "Lò Thị Pá");
    }

    private static SessionCommand preside(String chair, String deputy, String ground) {
        return new SessionCommand.HandOverChair(
                new ChairId(chair),
                Optional.of(deputy).filter(text -> !text.isEmpty()),
                Optional.empty(),
                Optional.of(ground).filter(text -> !text.isEmpty()));
    }

    @Test
    @DisplayName(
            "where nobody was written down there is room for the figures; without a list only those who came count")
    void unlisted() {
        HalfDay day = new HalfDay(SamplePlans.STATE);
        assertInOrder(
                Opened.of(day).lines(), "Thành phần tham dự: số đại biểu được mời: …; có mặt: …; vắng: …", "Nội dung");
        day.does(new AttendanceCommand.RegisterWalkIn(
                "An", Optional.empty(), Optional.empty(), Optional.empty(), "Đến dự", new Ticket("s", "an")));
        assertInOrder(Opened.of(day).lines(), "Thành phần tham dự: có mặt: 01 đại biểu.", "Nội dung");
    }
}
