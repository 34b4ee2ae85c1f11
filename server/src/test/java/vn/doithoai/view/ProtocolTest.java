package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.view.Key.Family;
import vn.doithoai.wire.Json;

/// The pages' `protocol.d.ts` and the server's records say the same: names, what may be absent, and every word.
class ProtocolTest {
    private static final Path FILE =
            Path.of(System.getProperty("doithoai.root", ".."), "kiosk-ui/web/lib/protocol.d.ts");

    private static final Map<String, Class<? extends Record>> VALUES = Map.ofEntries(
            Map.entry("ConferenceValue", ConferenceView.class),
            Map.entry("StageValue", StageView.class),
            Map.entry("ClockValue", ClockView.class),
            Map.entry("AttendanceValue", AttendanceView.class),
            Map.entry("AgendaValue", AgendaView.class),
            Map.entry("QueueValue", QueueView.class),
            Map.entry("DelegateValue", DelegateView.class),
            Map.entry("PetitionValue", PetitionView.class),
            Map.entry("AgencyValue", AgencyView.class),
            Map.entry("UndoValue", UndoView.class),
            Map.entry("NoteValue", NoteView.class),
            Map.entry("DeviceValue", DeviceView.class),
            Map.entry("ServerValue", ServerView.class),
            Map.entry("MeValue", MeView.class));

    /// Plain text on the wire, each by its own name in the file or as `string`.
    private static final Map<Class<?>, String> TEXTS =
            Map.of(String.class, "string", Instant.class, "Time", LocalDate.class, "CalendarDate");

    private static final Set<Class<?>> NUMBERS = Set.of(int.class, long.class, Integer.class, Long.class);

    private final Map<String, Ts.Type> declared;
    private final List<String> findings = new ArrayList<>();

    ProtocolTest() throws IOException {
        declared = Ts.declarations(Files.readString(FILE));
    }

    @Test
    @DisplayName("each value is declared as it is sent")
    void values() {
        VALUES.forEach((name, type) -> compare(name, type, new Ts.Named(name)));
        assertEquals(List.of(), findings);
    }

    @Test
    @DisplayName("each family of keys has a value, and each value a family")
    void families() {
        assertEquals(Family.values().length, VALUES.size());
        Stream<String> values = declared.keySet().stream().filter(name -> name.endsWith("Value"));
        assertEquals(
                Set.of(),
                values.filter(name -> !VALUES.containsKey(name) && !name.equals("AnswerValue"))
                        .collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("a difference is found, whichever side it is on")
    void findsDifferences() {
        Ts.Type other = Ts.declarations("interface X { id: Id, name?: string, open: string, more: number }")
                .get("X");
        compare("X", AgencyView.class, other);
        assertEquals(4, findings.size(), () -> findings.toString());
        assertTrue(findings.toString().contains("concluded is not declared"), () -> findings.toString());
    }

    private void compare(String path, Type java, Ts.Type written) {
        Ts.Type ts = written instanceof Ts.Named(var name) ? declared.getOrDefault(name, written) : written;
        switch (java) {
            case ParameterizedType list
            when list.getRawType() == List.class -> {
                if (ts instanceof Ts.Array(var of)) compare(path + "[]", list.getActualTypeArguments()[0], of);
                else findings.add(path + " is a list, declared as " + ts);
            }
            case Class<?> type when NUMBERS.contains(type) -> same(path, new Ts.Named("number"), ts);
            case Class<?> type when type == boolean.class -> same(path, new Ts.Named("boolean"), ts);
            case Class<?> type when type.isEnum() -> compareWords(path, type, ts);
            case Class<?> type when isText(type) -> compareText(path, type, written, ts);
            case Class<?> type when type.isRecord() -> compareRecord(path, type, ts);
            default -> findings.add(path + ": nobody knows how " + java + " is written");
        }
    }

    /// Ids are records of one component that are written as plain text.
    private static boolean isText(Class<?> type) {
        return TEXTS.containsKey(type) || type.getSimpleName().endsWith("Id");
    }

    private void compareText(String path, Class<?> type, Ts.Type written, Ts.Type ts) {
        same(path, new Ts.Named("string"), ts);
        boolean vague = written.equals(new Ts.Named("string")) || written.equals(new Ts.Named("Id"));
        if (!vague) same(path, new Ts.Named(TEXTS.getOrDefault(type, "Id")), written);
    }

    private void compareWords(String path, Class<?> type, Ts.Type ts) {
        if (ts.equals(new Ts.Named("string"))) return;
        List<String> words = Stream.of(type.getEnumConstants())
                .map(constant -> Json.kebab((Enum<?>) constant))
                .toList();
        if (!(ts instanceof Ts.Words(var declaredWords))
                || !Set.copyOf(declaredWords).equals(Set.copyOf(words))) {
            findings.add(path + " is one of " + words + ", declared as " + ts);
        }
    }

    private void compareRecord(String path, Class<?> type, Ts.Type ts) {
        if (!(ts instanceof Ts.Struct(var members))) {
            findings.add(path + " is an object, declared as " + ts);
            return;
        }
        List<String> names = new ArrayList<>(members.keySet());
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            names.remove(name);
            Ts.Member member = members.get(name);
            if (member == null) {
                findings.add(path + "." + name + " is not declared");
                continue;
            }
            boolean optional = component.getType() == Optional.class;
            if (optional != member.optional())
                findings.add(path + "." + name + (optional ? " may be" : " is never") + " absent");
            Type value = component.getGenericType();
            compare(
                    path + "." + name,
                    optional ? ((ParameterizedType) value).getActualTypeArguments()[0] : value,
                    member.type());
        }
        names.forEach(name -> findings.add(path + "." + name + " is declared and never sent"));
    }

    private void same(String path, Ts.Type expected, Ts.Type found) {
        if (!found.equals(expected)) findings.add(path + " is " + expected + ", declared as " + found);
    }
}
