package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Decider;
import vn.doithoai.conference.Decision;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Submission;
import vn.doithoai.view.Key.Family;
import vn.doithoai.wire.Json;

/// Who sees what, cell by cell, of a conference with one of everything.
class VisibilityTest {
    private static final String SECRET = "Tố cáo ông Tám";
    private static final String BY = "Nguyễn Văn D";

    /// Two of everything where it matters whose it is; a request and petitions that are sealed.
    private static final Conference HALL = HalfDay.after(
            new SessionCommand.OpenConference(),
            HalfDay.asks(1, "Nước sạch, gọi " + HalfDay.PHONE),
            HalfDay.asks(2, "Đường hỏng"),
            HalfDay.asks(3, SECRET, SECRET),
            HalfDay.declines(3, DeclineReason.COMPLAINT),
            HalfDay.asks(4, "Lạc đề"),
            HalfDay.declines(4, DeclineReason.OFF_TOPIC),
            HalfDay.submits(1, "Ý kiến của tổ 1, gọi " + HalfDay.PHONE),
            HalfDay.submits(2, "Ý kiến của tổ 2"),
            HalfDay.submits(3, SECRET),
            new ProceedingsCommand.Classify(new PetitionId(4), Concern.COMPLAINT, Optional.empty()),
            new ProceedingsCommand.AssignPetition(new PetitionId(2), HalfDay.LAND),
            new ProceedingsCommand.AssignPetition(new PetitionId(4), HalfDay.LAND),
            new ProceedingsCommand.WriteNote("Ghi", Optional.empty()),
            new ProceedingsCommand.RecordConclusion("Dự thảo kết luận", Optional.empty()),
            new FloorCommand.CallSpeaker(Optional.empty()));

    @Test
    @DisplayName("every cell of the table is as approved")
    void everyCell() throws IOException {
        StringBuilder table = new StringBuilder("%-11s".formatted(""));
        for (Role role : Role.values()) table.append(" %-13s".formatted(word(role)));
        for (Family family : Family.values()) {
            table.append("\n%-11s".formatted(family.word()));
            for (Role role : Role.values()) table.append(" %-13s".formatted(seen(role, family)));
        }
        String lines = table.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
        assertEquals(approved(), lines + "\n");
    }

    /// What the values themselves say: nothing, all that the organiser (or the chair) sees, or some of it; and how many
    /// of the values say less than theirs.
    private static String seen(Role role, Family family) {
        if (family.beside()) return Visibility.sees(audience(role), family) ? "all" : "-";
        Map<Key, Record> mine = family(audience(role), family);
        Map<Key, Record> organiser = family(Audience.of(Role.ORGANISER), family);
        Map<Key, Record> most = organiser.isEmpty() ? family(Audience.of(Role.CHAIR), family) : organiser;
        if (mine.isEmpty()) return "-";
        if (most.isEmpty()) return "own";
        if (mine.equals(most)) return "all";
        long same = mine.entrySet().stream()
                .filter(e -> e.getValue().equals(most.get(e.getKey())))
                .count();
        String some = mine.size() == most.size() ? "all" : mine.size() + " of " + most.size();
        return same == mine.size() ? some : some + ", " + (mine.size() - same) + " cut";
    }

    @Test
    @DisplayName("of a complaint nobody but chair and organiser gets a word, and nobody else who said it")
    void complaints() {
        for (Audience audience : everybody().toList()) {
            String all = Json.text(new Views(HALL).values(audience));
            boolean may = audience.role() == Role.CHAIR || audience.role() == Role.ORGANISER;
            assertEquals(may, all.contains(SECRET), audience::toString);
        }
        SequencedMap<Key, Record> secretary = new Views(HALL).values(Audience.of(Role.SECRETARY));
        for (String sealed : new String[] {"petition/1", "petition/4"}) {
            assertFalse(text(secretary, sealed).contains(BY), () -> text(secretary, sealed));
            assertTrue(text(secretary, sealed).contains("\"revision\":1"), "it is there, to be found again");
        }
        assertTrue(text(secretary, "queue/3").contains("\"declinedFor\":\"complaint\""));
    }

    @Test
    @DisplayName("a telephone number that somebody says reaches neither the projector nor another's phone")
    void numbers() {
        for (Audience audience : everybody().toList()) {
            String all = Json.text(new Views(HALL).values(audience));
            boolean may = switch (audience.role()) {
                case CHAIR, ORGANISER, SECRETARY -> true;
                case DELEGATE -> audience.delegate().equals(Optional.of(new DelegateId(1)));
                case AGENCY -> audience.agency().equals(Optional.of(HalfDay.LAND));
                case RECEPTION, SUPERVISOR, DISPLAY -> false;
            };
            assertEquals(may, all.contains(HalfDay.PHONE), audience::toString);
        }
    }

    @Test
    @DisplayName("what a delegate wrote on the own phone names nobody to whom names are masked, nor once it is sealed")
    void authors() {
        String name = "Nguyễn Văn B";
        Submission wish = new Submission(
                "wish-0009",
                Author.of(new DelegateId(1), name),
                HalfDay.NOW,
                new ProceedingsCommand.SubmitPetition("Cầu hỏng", Optional.empty(), Optional.empty()));
        if (!(Decider.decide(HALL, wish) instanceof Decision.Accepted<Event>(var events, var _))) {
            throw new AssertionError("refused");
        }
        Conference open = HALL;
        for (Event event : events) open = open.apply(event);
        PetitionId last = new PetitionId(open.proceedings().petitions().size());
        String key = "petition/" + last;
        assertTrue(
                text(new Views(open).values(Audience.of(Role.SECRETARY)), key).contains(name));
        String masked = text(new Views(open).values(Audience.of(Role.SUPERVISOR)), key);
        assertFalse(masked.contains(name), masked);
        Conference sealed = HalfDay.after(
                open, List.of(new ProceedingsCommand.Classify(last, Concern.COMPLAINT, Optional.empty())));
        String bare = text(new Views(sealed).values(Audience.of(Role.SECRETARY)), key);
        assertFalse(bare.contains(name), bare);
    }

    @Test
    @DisplayName("whoever withdrew or was declined leaves the projector alike, and stays on the own phone")
    void declined() {
        for (Audience audience : new Audience[] {Audience.of(Role.DISPLAY), Audience.of(Role.RECEPTION), own(5)}) {
            assertEquals(
                    "[queue/1, queue/2]",
                    family(audience, Family.QUEUE).keySet().toString());
        }
        assertEquals(
                "[queue/1, queue/2, queue/4]",
                family(own(4), Family.QUEUE).keySet().toString());
        assertEquals("[queue/1, queue/2]", family(own(3), Family.QUEUE).keySet().toString());
    }

    @Test
    @DisplayName(
            "what somebody wants to say is read by those who run the hall and by themselves, before the hall hears it")
    void topics() {
        for (Request request : HALL.floor().requests()) {
            for (Audience audience : everybody().toList()) {
                boolean runs = Visibility.of(audience.role(), Family.QUEUE) == Visibility.Sight.ALL
                        || audience.role() == Role.SECRETARY;
                boolean own = audience.delegate().equals(Optional.of(request.delegate()));
                if (runs || own) continue;
                String all = Json.text(new Views(HALL).values(audience));
                assertFalse(all.contains(request.topic()), () -> audience + " reads " + request.topic());
            }
        }
    }

    @Test
    @DisplayName("whoever raised a complaint is told who takes it, without its words")
    void sealedOfOne() {
        String me =
                Json.text(Objects.requireNonNull(new Views(HALL).values(own(3)).get(Key.ME)));
        assertTrue(me.contains("\"outcome\":\"citizen-reception\""), me);
        assertFalse(me.contains(SECRET), me);
    }

    @Test
    @DisplayName("a matter that citizen reception takes in the end is sealed like one that began as a complaint")
    void concludedAsComplaint() {
        Conference concluded = HalfDay.after(
                HALL,
                List.of(new ProceedingsCommand.ConcludePetition(
                        new PetitionId(2),
                        Outcome.CITIZEN_RECEPTION,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        assertFalse(new Views(concluded).values(Audience.of(HalfDay.LAND)).containsKey(key("petition/2")));
        assertFalse(new Views(concluded).values(Audience.of(Role.SUPERVISOR)).containsKey(key("petition/2")));
    }

    @ParameterizedTest
    @DisplayName("before there is a plan nobody sees anything")
    @EnumSource
    void beforeThePlan(Role role) {
        assertEquals(Map.of(), new Views(Conference.NEW).values(audience(role)));
        assertEquals(Optional.empty(), new Views(Conference.NEW).value(audience(role), Key.CONFERENCE));
    }

    @ParameterizedTest
    @DisplayName("a value alone is the value among all")
    @EnumSource
    void alone(Role role) {
        Views views = new Views(HALL);
        SequencedMap<Key, Record> values = views.values(audience(role));
        Stream.of(Family.values())
                .flatMap(family -> Views.keys(HALL, family))
                .forEach(key -> assertEquals(Optional.ofNullable(values.get(key)), views.value(audience(role), key)));
    }

    private static Stream<Audience> everybody() {
        return Stream.of(
                        Stream.of(Role.values()).map(Audience::of),
                        Stream.of(HalfDay.LAND, HalfDay.POLICE).map(Audience::of),
                        Stream.of(1, 2, 3, 4, 5).map(VisibilityTest::own))
                .flatMap(Function.identity());
    }

    private static Audience own(int delegate) {
        return Audience.of(new DelegateId(delegate));
    }

    private static Audience audience(Role role) {
        return switch (role) {
            case DELEGATE -> own(1);
            case AGENCY -> Audience.of(HalfDay.LAND);
            case ORGANISER, RECEPTION, CHAIR, SECRETARY, SUPERVISOR, DISPLAY -> Audience.of(role);
        };
    }

    private static Map<Key, Record> family(Audience audience, Family family) {
        Map<Key, Record> values = new Views(HALL).values(audience);
        values.keySet().removeIf(key -> key.family() != family);
        return values;
    }

    private static String text(Map<Key, Record> values, String key) {
        return Json.text(Objects.requireNonNull(values.get(key(key)), key));
    }

    private static Key key(String text) {
        String[] parts = text.split("/", 2);
        return Key.of(Family.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts[1]);
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private static String approved() throws IOException {
        try (InputStream in = VisibilityTest.class.getResourceAsStream("visibility.approved.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
