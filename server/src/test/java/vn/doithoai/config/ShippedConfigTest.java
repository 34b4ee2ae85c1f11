package vn.doithoai.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.Deadlines;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.WorkingDays;

/// The folder `config/` as it is shipped: it loads, and says what the plan of Uông Bí says.
class ShippedConfigTest {
    private static final ConfigFolder CONFIG = ConfigFolder.load(Scratch.SHIPPED, Map.of());
    private static final Plan PLAN = CONFIG.conferences().getFirst();

    @Test
    void hasTheConferenceOfUongBi() {
        assertEquals("uong-bi-2024", PLAN.id());
        assertEquals(OffsetDateTime.parse("2024-11-22T07:30+07:00"), PLAN.startsAt());
        assertEquals(
                List.of("bi-thu", "chu-tich-hdnd", "chu-tich-ubnd"),
                PLAN.chairs().stream().map(Plan.Chair::id).map(ChairId::value).toList());
        assertEquals(
                List.of("Ban Dân vận Thành ủy"),
                PLAN.secretaries().stream().map(Plan.Secretary::unit).toList());
        assertEquals(Plan.Regime.PARTY, PLAN.leadOffice().regime());
    }

    @Test
    void allotsWhatTheAnnexOfThePlanAddsUpTo() {
        assertEquals(24, PLAN.groups().size());
        assertEquals(121, PLAN.groups().stream().mapToInt(Plan.Group::seats).sum());
        assertEquals(30, PLAN.groups().stream().mapToInt(Plan.Group::minimum).sum());
    }

    @Test
    void keepsRealNamesOut() {
        assertTrue(PLAN.chairs().stream().allMatch(chair -> chair.name().isEmpty()));
        assertTrue(PLAN.secretaries().stream()
                .allMatch(secretary -> secretary.name().isEmpty()));
    }

    @Test
    void hasSixStepsThatFitAHalfDay() {
        assertEquals(6, PLAN.agenda().size());
        int minutes = PLAN.agenda().stream().mapToInt(Plan.Step::plannedMinutes).sum();
        LocalTime end = PLAN.startsAt().toLocalTime().plusMinutes(minutes);
        assertTrue(end.isBefore(LocalTime.of(11, 31)), "ends at " + end);
    }

    /// What the organiser reads: before the hall as the plan has it, after it as plans of this kind have it.
    @Test
    void tellsTheLastDayThatIsInTimeForEachDeadline() {
        Deadlines deadlines = Deadlines.of(PLAN, PLAN.startsAt().toLocalDate());
        assertEquals(
                """
                2024-11-11 xa-phuong-gui-y-kien
                2024-11-13 phat-hanh-giay-moi
                2024-11-14 mttq-gui-danh-sach
                2024-11-14 dan-van-trinh
                2024-11-15 thong-bao-rong-rai
                2024-12-06 thong-bao-ket-luan
                2024-12-13 thong-bao-ket-luan-gia-han
                2024-12-27 tra-loi-kien-nghi
                """,
                deadlines.all().stream()
                        .map(due -> due.by() + " " + due.deadline().id() + "\n")
                        .collect(Collectors.joining()));
        assertEquals(Optional.of(LocalDate.of(2024, 12, 27)), deadlines.answer());
    }

    /// Rows of the computed calendar that cross Tết, worked Saturdays and a proposed swap.
    @Test
    void countsWithTheDecidedDaysOnly() {
        WorkingDays days = new WorkingDays(PLAN.calendar());
        assertEquals(LocalDate.of(2025, 5, 6), days.from(LocalDate.of(2025, 4, 18), 10));
        assertEquals(LocalDate.of(2026, 1, 7), days.from(LocalDate.of(2025, 12, 22), 10));
        assertEquals(LocalDate.of(2026, 3, 3), days.from(LocalDate.of(2026, 2, 10), 10));
        assertEquals(LocalDate.of(2026, 9, 7), days.from(LocalDate.of(2026, 8, 20), 10));
        assertEquals(LocalDate.of(2026, 11, 27), days.from(LocalDate.of(2026, 11, 12), 10));
        assertEquals(LocalDate.of(2026, 12, 7), days.from(LocalDate.of(2026, 11, 20), 10));
    }

    @Test
    void listensOnThisMachineOnlyByDefault() {
        assertEquals("127.0.0.1", CONFIG.settings().host());
        assertEquals(8080, CONFIG.settings().port());
        assertTrue(!CONFIG.settings().open());
        assertEquals(
                Scratch.SHIPPED.toAbsolutePath().normalize().resolveSibling("data"),
                CONFIG.settings().data());
    }

    @Test
    void explainsEverySettingInHallYaml() throws IOException {
        String text = Scratch.shipped("hall.yaml");
        for (Setting setting : Setting.values()) {
            assertTrue(text.contains(setting.variable()), "hall.yaml says nothing of " + setting.variable());
            String last = setting.key().substring(setting.key().lastIndexOf('.') + 1);
            if (!last.isEmpty()) assertTrue(text.contains(last + ":"), "hall.yaml says nothing of " + setting.key());
            boolean number = setting.otherwise().matches("\\d+");
            if (number) assertTrue(text.contains(last + ": " + setting.otherwise()), setting + " has another default");
        }
    }
}
