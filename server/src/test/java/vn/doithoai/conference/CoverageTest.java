package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every command and every event stands in an example: who adds one without a sentence about it is told so here.
class CoverageTest {
    private static final Path TESTS =
            Path.of(System.getProperty("doithoai.root", ".."), "server/src/test/java/vn/doithoai/conference");

    @Test
    void everyCommandHasAnExample() throws IOException {
        assertEquals(List.of(), withoutExample(Command.class));
    }

    @Test
    void everyEventHasAnExample() throws IOException {
        assertEquals(List.of(), withoutExample(Event.class));
    }

    private static List<String> withoutExample(Class<?> sealed) throws IOException {
        String examples = examples();
        return leaves(sealed)
                .map(Class::getSimpleName)
                .filter(name -> !examples.matches("(?s).*\\b" + name + "\\(.*"))
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CoverageTest::leaves)
                : Stream.of(type);
    }

    private static String examples() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(CoverageTest::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
