package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.AttendanceEvent;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.SessionEvent;
import vn.doithoai.wire.Json;

/// The form of every event in the journal, held by an approved text each: `events/NAME.vN.json`. What is approved is
/// never edited; a new form is a new version with a text of its own.
///
/// `-Dapprove=true` writes the texts that are missing.
class EventJsonTest {

    private static final Path APPROVED =
            Path.of(System.getProperty("doithoai.root"), "server/src/test/resources/events");

    static Stream<Event> samples() {
        return EventSamples.all().stream();
    }

    static Stream<EventNames.Name> names() {
        return EventNames.all().stream();
    }

    @Test
    void everyEventHasANameAndASample() {
        Set<Class<?>> events = new HashSet<>();
        collect(Event.class, events);
        Set<Class<?>> sampled = samples().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(events, sampled);
        Set<String> named =
                samples().map(event -> EventNames.of(event.getClass()).type()).collect(Collectors.toSet());
        assertEquals(events.size(), named.size(), "every event has a name of its own: " + named);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anEventIsWrittenAsApproved(Event event) throws IOException {
        Codec.Coded coded = codec().encode(event);
        Path file = file(new EventNames.Name(coded.type(), coded.version()));
        String text = pretty(coded);
        if (Boolean.getBoolean("approve") && !Files.exists(file)) Files.writeString(file, text);
        assertTrue(Files.exists(file), "no approved text " + file + " for\n" + text);
        assertEquals(Files.readString(file), text);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenReadsAsTheSameEvent(Event event) {
        assertEquals(event, codec().decode(entry(codec().encode(event))));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyApprovedVersionStillReads(EventNames.Name name) throws IOException {
        JsonNode approved = Json.tree(Files.readString(file(name)));
        var coded = new Codec.Coded(
                name.type(),
                name.version(),
                approved.get("body").toString(),
                Optional.ofNullable(approved.get("personal")).map(JsonNode::toString));
        assertEquals(EventNames.event(name), codec().decode(entry(coded)).getClass());
    }

    @Test
    void everyApprovedTextHasItsName() throws IOException {
        Set<String> named =
                names().map(name -> file(name).getFileName().toString()).collect(Collectors.toSet());
        try (var files = Files.list(APPROVED)) {
            assertEquals(named, files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatMayBeAbsentMayBeAbsent(Event full) throws ReflectiveOperationException {
        Event least = withoutOptions(full);
        Codec.Coded coded = codec().encode(least);
        assertFalse(coded.body().contains("null"), coded.body());
        assertEquals(least, codec().decode(entry(coded)));
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        String body = "{\"at\":\"2024-11-22T08:15:02.120+07:00\",\"x\":1}";
        var coded = new Codec.Coded("scene-released", 1, body, Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> codec().decode(entry(coded)));
    }

    @Test
    void anEventOfANewerProgramIsRefused() {
        var coded = new Codec.Coded("scene-released", 2, "{}", Optional.empty());
        var refusal = assertThrows(IllegalArgumentException.class, () -> codec().decode(entry(coded)));
        assertEquals("an event scene-released of version 2 is unknown", refusal.getMessage());
    }

    @Test
    void aPlanOfTheTimeWhenTheCodeWasTheMinutesReadsWithTheBodyAlone() throws IOException {
        JsonNode approved = Json.tree(Files.readString(file(new EventNames.Name("conference-set-up", 1))));
        assertEquals("BB-TU", approved.at("/body/plan/leadOffice/code").asText());
        var coded = new Codec.Coded("conference-set-up", 1, approved.get("body").toString(), Optional.empty());
        var setUp = (SessionEvent.ConferenceSetUp) codec().decode(entry(coded));
        assertEquals("TU", setUp.plan().leadOffice().code());
    }

    // ---- personal data

    @Test
    void aPhoneNumberIsNotInTheBodyAndNotInTheChain() {
        Codec.Coded coded = codec().encode(walkIn());
        assertFalse(coded.body().contains("0912"), coded.body());
        assertTrue(coded.personal().orElseThrow().contains("0912"));
    }

    @Test
    void afterThePurgeThePhoneNumberReadsAsGone() {
        Codec.Coded coded = codec().encode(walkIn());
        var purged = new Codec.Coded(coded.type(), coded.version(), coded.body(), Optional.empty());
        var event = (AttendanceEvent.WalkInRegistered) codec().decode(entry(purged));
        assertEquals(Optional.of(Personal.GONE), event.phone());
        assertEquals("Lò Văn Páo", event.name());
    }

    @Test
    void aPhoneNumberChangedByHandIsNoticed() {
        Codec.Coded coded = codec().encode(walkIn());
        var forged = new Codec.Coded(
                coded.type(),
                coded.version(),
                coded.body(),
                coded.personal().map(text -> text.replace("0912", "0913")));
        assertThrows(IllegalArgumentException.class, () -> codec().decode(entry(forged)));
    }

    @Test
    void theSameNumberTwiceLooksDifferent() {
        var codec = codec();
        assertFalse(codec.encode(walkIn()).body().equals(codec.encode(walkIn()).body()));
    }

    private static Event walkIn() {
        return samples()
                .filter(AttendanceEvent.WalkInRegistered.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /// A fixed seed, so that the approved texts stay the same; the server takes a secure one.
    private static EventJson codec() {
        return new EventJson(new Random(1));
    }

    private static Entry entry(Codec.Coded coded) {
        Entry any = JournalRig.entry("");
        return new Entry(
                any.at(),
                any.actor(),
                any.device(),
                any.command(),
                any.fingerprint(),
                any.result(),
                coded.type(),
                coded.version(),
                coded.body(),
                coded.personal());
    }

    private static String pretty(Codec.Coded coded) throws IOException {
        ObjectNode text = Json.mapper().createObjectNode();
        text.set("body", Json.tree(coded.body()));
        if (coded.personal().isPresent())
            text.set("personal", Json.tree(coded.personal().get()));
        return text.toPrettyString() + "\n";
    }

    private static Path file(EventNames.Name name) {
        return APPROVED.resolve(name.type() + ".v" + name.version() + ".json");
    }

    private static void collect(Class<?> type, Set<Class<?>> events) {
        if (type.isRecord()) events.add(type);
        else for (Class<?> each : type.getPermittedSubclasses()) collect(each, events);
    }

    private static Event withoutOptions(Event event) throws ReflectiveOperationException {
        RecordComponent[] parts = event.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            var accessor = parts[i].getAccessor();
            values[i] = parts[i].getType() == Optional.class ? Optional.empty() : accessor.invoke(event);
        }
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (Event) event.getClass().getDeclaredConstructor(types).newInstance(values);
    }
}
