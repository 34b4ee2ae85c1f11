package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorEvent;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.ProceedingsEvent;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Source;

/// What the paper says equals the journal: read from the events alone, not from the conference.
class MinutesPaperTest {
    static Stream<Plan> bothRegimes() {
        return Stream.of(SamplePlans.PARTY, SamplePlans.STATE);
    }

    @ParameterizedTest
    @MethodSource("bothRegimes")
    void everyPetitionStandsOnceInItsPlace(Plan plan) {
        HalfDay day = HalfDay.lived(plan);
        List<String> lines = Opened.of(day).linesInPlace();
        Journal journal = new Journal(day.journal());
        for (ProceedingsEvent.PetitionReceived petition : journal.petitions) {
            List<String> found = containing(lines, firstLine(petition.text()));
            if (journal.complaints.contains(petition.petition())) {
                assertEquals(List.of(), found);
            } else {
                assertEquals(1, found.size(), () -> petition.text() + " in " + found);
                String expected = journal.placeOf(petition);
                assertTrue(found.getFirst().contains(expected), () -> found + " not under " + expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bothRegimes")
    void everyAnswerAndOutcomeFollowsItsPetition(Plan plan) {
        HalfDay day = HalfDay.lived(plan);
        Journal journal = new Journal(day.journal());
        Map<PetitionId, String> blocks = blocks(Opened.of(day).lines(), journal);
        for (Event event : day.journal()) {
            switch (event) {
                case ProceedingsEvent.AnswerRecorded e -> {
                    assertTrue(blocks.get(e.petition()).contains(e.by() + " trả lời:"));
                    e.text()
                            .lines()
                            .forEach(line -> assertTrue(blocks.get(e.petition()).contains(line)));
                }
                case ProceedingsEvent.PetitionConcluded e -> {
                    String block = blocks.get(e.petition());
                    String result = e.agency()
                            .flatMap(plan::agency)
                            .map(owner -> Wording.outcome(
                                    e.outcome(), owner.name(), owner.relation() == Plan.Relation.SUBORDINATE))
                            .orElseGet(() -> Wording.outcome(e.outcome()));
                    assertTrue(block.contains("Kết quả: " + result), block);
                    e.supporting().forEach(id -> assertTrue(block.contains(agency(plan, id.value())), block));
                    e.due()
                            .ifPresent(due ->
                                    assertTrue(block.contains("chậm nhất ngày " + Wording.shortDate(due)), block));
                    e.note().ifPresent(note -> assertTrue(block.contains("Ý kiến kết luận: " + note), block));
                }
                case ProceedingsEvent.PetitionMarkedDuplicate e ->
                    assertTrue(blocks.get(e.petition()).contains("kiến nghị số " + e.of() + "."));
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bothRegimes")
    void everyTurnHasItsNumberNameAndTime(Plan plan) {
        HalfDay day = HalfDay.lived(plan);
        List<String> lines = Opened.of(day).lines();
        Journal journal = new Journal(day.journal());
        List<String> headings = new ArrayList<>();
        journal.started.forEach((request, at) -> headings.add(journal.heading(request)));
        assertEquals(4, headings.size());
        headings.forEach(heading -> assertEquals(1, containing(lines, heading).size(), heading));
        journal.heard()
                .forEach(asked -> assertEquals(
                        1,
                        containing(lines, "Nội dung đăng ký: " + asked.topic()).size()));
    }

    @Test
    void complaintsAreOneSentence() {
        List<String> lines = Opened.of(HalfDay.lived(SamplePlans.STATE)).lines();
        assertEquals(
                List.of("4. Nội dung khiếu nại, tố cáo: 02 ý kiến, đã được hướng dẫn theo quy định"),
                containing(lines, "tố cáo"));
    }

    @Test
    void theEndIsSaidAndUnsettledMattersAreNotHidden() {
        List<String> party = Opened.of(HalfDay.lived(SamplePlans.PARTY)).lines();
        assertEquals(
                1,
                containing(party, "Hội nghị kết thúc vào 11 giờ 05 phút cùng ngày;")
                        .size());
        HalfDay open = new HalfDay(SamplePlans.STATE);
        List<String> before = Opened.of(open).lines();
        assertTrue(before.contains("Thời gian bắt đầu: … giờ … phút, ngày 06 tháng 02 năm 2026."));
        assertTrue(containing(before, "Hội nghị kết thúc vào … giờ … phút").size() == 1);
    }

    @Test
    void whatNobodySettledIsSaidOnceTheConferenceIsOver() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        String open = "- Kết quả: chưa kết luận tại hội nghị.";
        int handedIn = containing(Opened.of(day).lines(), open).size();
        assertEquals(4, handedIn, "two collected before, two on slips; no repeat, nothing off the topic");
        day.does(new ProceedingsCommand.RecordPetition(
                "Còn một việc nữa.",
                Optional.of(new RequestId(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Source.SPOKEN,
                Optional.empty(),
                Optional.empty()));
        assertEquals(handedIn + 1, containing(Opened.of(day).lines(), open).size());
        day.does(new SessionCommand.ReopenConference());
        assertEquals(0, containing(Opened.of(day).lines(), open).size(), "it goes on");
    }

    @Test
    void aPartyTitleBeginsSmallUnlessAnAbbreviationBeginsIt() {
        assertEquals("hội nghị đối thoại", new PartyFormat().subjectText("Hội nghị đối thoại"));
        assertEquals("HĐND đối thoại", new PartyFormat().subjectText("HĐND đối thoại"));
    }

    @Test
    void textIsNeverMarkup() {
        List<String> lines = Opened.of(HalfDay.lived(SamplePlans.STATE)).lines();
        assertEquals(1, containing(lines, "mầm non <b>& \"Hoa Sữa\"</b>.").size());
    }

    @Test
    void minutesThatTwoHaveConfirmedAreNoDraftAndLeaveTheDayToTheOffice() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE).at("11:20");
        day.does(new ProceedingsCommand.SignMinutes("Lê Thị Thử"));
        day.does(new ProceedingsCommand.SignMinutes("Lê Thị Thử"));
        List<String> draft = Opened.of(day).lines();
        assertEquals(1, containing(draft, "DỰ THẢO").size());
        assertEquals(
                1,
                containing(draft, "; biên bản này là dự thảo, chưa được thông qua./.")
                        .size());
        assertEquals(List.of(), containing(draft, "đọc lại"));
        assertEquals(1, containing(draft, "Đã xác nhận trên hệ thống").size(), "one person twice");
        day.does(new ProceedingsCommand.SignMinutes("Trần Văn Mẫu"));
        List<String> lines = Opened.of(day).lines();
        assertEquals(List.of(), containing(lines, "DỰ THẢO"));
        assertEquals(
                1,
                containing(lines, "; biên bản đã được đọc lại và thông qua./.").size());
        assertTrue(lines.contains("Nghi Mẫu, ngày" + Wording.BLANK + "tháng 02 năm 2026"));
    }

    @Test
    void theSamePaperTwiceSaysTheSame() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        assertEquals(Opened.of(day).lines(), Opened.of(day).lines());
    }

    @Test
    void sixHundredPetitionsStandInOnePaper() {
        HalfDay day = HalfDay.lived(SamplePlans.STATE);
        for (int number = 16; number <= 615; number++) {
            day.does(new ProceedingsCommand.RecordPetition(
                    "Kiến nghị thứ " + number + ": " + "sửa đường, nạo vét cống. ".repeat(10),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("Người dân"),
                    Optional.empty(),
                    Source.FORM,
                    Optional.empty(),
                    Optional.empty()));
            day.does(new ProceedingsCommand.RecordAnswer(new PetitionId(number), "Phòng Kinh tế", "Sẽ xem xét."));
        }
        List<String> lines = Opened.of(day).lines();
        for (int number = 16; number <= 615; number++) {
            assertEquals(1, containing(lines, "Kiến nghị thứ " + number + ":").size());
        }
    }

    private static List<String> containing(List<String> lines, String text) {
        return lines.stream().filter(line -> line.contains(text)).toList();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElseThrow();
    }

    private static String agency(Plan plan, String id) {
        return plan.agencies().stream()
                .filter(agency -> agency.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /// What stands from each petition to the next one or the next heading.
    private static Map<PetitionId, String> blocks(List<String> lines, Journal journal) {
        Map<PetitionId, String> blocks = new HashMap<>();
        for (ProceedingsEvent.PetitionReceived petition : journal.petitions) {
            int from = IntStream.range(0, lines.size())
                    .filter(place -> lines.get(place).contains(firstLine(petition.text())))
                    .findFirst()
                    .orElse(-1);
            if (from < 0) continue;
            StringBuilder block = new StringBuilder(lines.get(from));
            for (int place = from + 1;
                    place < lines.size() && !lines.get(place).matches(".*Kiến nghị số \\d+.*");
                    place++) {
                block.append('\n').append(lines.get(place));
            }
            blocks.put(petition.petition(), block.toString());
        }
        return blocks;
    }

    /// The events, read once.
    private static final class Journal {
        private final List<ProceedingsEvent.PetitionReceived> petitions = new ArrayList<>();
        private final Map<RequestId, FloorEvent.SpeechRequested> asked = new HashMap<>();
        private final Map<RequestId, Instant> started = new HashMap<>();
        private final Set<PetitionId> complaints = new HashSet<>();
        private final Set<PetitionId> offTopic = new HashSet<>();

        Journal(List<Event> events) {
            for (Event event : events) {
                switch (event) {
                    case ProceedingsEvent.PetitionReceived e -> petitions.add(e);
                    case FloorEvent.SpeechRequested e -> asked.put(e.request(), e);
                    case FloorEvent.SpeechStarted e -> started.put(e.request(), e.at());
                    case ProceedingsEvent.PetitionClassified(var id, var concern, var _) -> {
                        if (concern == Concern.COMPLAINT) complaints.add(id);
                        if (concern == Concern.OFF_TOPIC) offTopic.add(id);
                    }
                    default -> {}
                }
            }
        }

        List<FloorEvent.SpeechRequested> heard() {
            return started.keySet().stream().map(asked::get).toList();
        }

        String heading(RequestId turn) {
            FloorEvent.SpeechRequested request = asked.get(turn);
            long number = started.values().stream()
                            .filter(at -> at.isBefore(started.get(turn)))
                            .count()
                    + 1;
            return number + ". " + request.name() + " – " + request.unit() + " (" + Wording.time(started.get(turn))
                    + ")";
        }

        String placeOf(ProceedingsEvent.PetitionReceived petition) {
            Optional<RequestId> turn = petition.request().filter(started::containsKey);
            if (turn.isPresent()) return "NỘI DUNG ĐỐI THOẠI > " + heading(turn.get()) + " > ";
            if (offTopic.contains(petition.petition())) return "Ý kiến ngoài nội dung đối thoại: 01 ý kiến > ";
            return petition.source() == Source.WRITTEN_IN_HALL
                    ? "Ý kiến, phiếu nhận tại hội trường: 02 ý kiến > "
                    : "Ý KIẾN, KIẾN NGHỊ THU THẬP TRƯỚC HỘI NGHỊ > ";
        }
    }
}
