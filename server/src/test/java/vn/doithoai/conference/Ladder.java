package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/// A table of refusals. Each row is wrong in several ways and names the refusal that wins; read downwards, the rows
/// of a wish are the order of precedence. The words in the table are the names given to [#fact] and [#wish].
final class Ladder {
    private final List<Row> rows;
    private final Map<String, List<Event>> facts = new HashMap<>();
    private final Map<String, Wish> wishes = new HashMap<>();

    private record Wish(Command command, Author author) {}

    /// A row: the facts, the wish, the refusal.
    record Row(List<String> given, String when, Reason then) {}

    private Ladder(List<Row> rows) {
        this.rows = rows;
    }

    /// The table in this file beside the tests.
    static Ladder in(String file) {
        try (InputStream stream = Objects.requireNonNull(Ladder.class.getResourceAsStream(file), file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Ladder(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Ladder::row)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    Ladder fact(String name, Event... events) {
        facts.put(name, List.of(events));
        return this;
    }

    Ladder wish(String name, Command command) {
        return wish(name, command, Sample.CHAIR);
    }

    Ladder wish(String name, Command command, Author author) {
        wishes.put(name, new Wish(command, author));
        return this;
    }

    /// One test a row, and one that every wish and fact is used.
    Stream<DynamicTest> tests() {
        Stream<DynamicTest> each = rows.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.when() + " [" + String.join(", ", row.given()) + "] " + row.then(), () -> check(row)));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest("no word is unused", this::checkWords)));
    }

    /// Every refusal that the table names.
    Set<Reason> reasons() {
        Set<Reason> named = EnumSet.noneOf(Reason.class);
        rows.forEach(row -> named.add(row.then()));
        return named;
    }

    private void check(Row row) {
        List<Event> events = new ArrayList<>();
        row.given().forEach(name -> events.addAll(Objects.requireNonNull(facts.get(name), name)));
        Wish wish = Objects.requireNonNull(wishes.get(row.when()), row.when());
        Given.given(events.toArray(Event[]::new))
                .when(wish.command(), wish.author())
                .thenRefused(row.then());
    }

    private void checkWords() {
        assertEquals(wishes.keySet(), Set.copyOf(rows.stream().map(Row::when).toList()));
        assertTrue(
                rows.stream().flatMap(row -> row.given().stream()).toList().containsAll(facts.keySet()),
                () -> "unused among " + facts.keySet());
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 3) throw new IllegalArgumentException("three columns expected: " + line);
        List<String> given = Stream.of(cells[0].split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        return new Row(given, cells[1].strip(), Reason.valueOf(cells[2].strip()));
    }
}
