package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Reason;
import vn.doithoai.wire.Json;

/// Every refusal is a sentence in both languages, and says what to do next.
class SentencesTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern GIVEN = Pattern.compile("\\b(?:of|Problem)\\(\\s*\\d{3},\\s*\"([a-z-]+)\"");
    private static final Pattern NO_LITERAL = Pattern.compile("\\bProblem\\.of\\(\\s*\\w+,\\s*[^\"\\s]");
    private static final Set<String> PLACES = Set.of("name");
    private static final Map<Language, Pattern> NEXT_STEP = Map.of(
            Language.VI, Pattern.compile(".*(Ông/Bà|[Mm]ời ).*"),
            Language.EN, Pattern.compile(".*(Please|Nothing needs).*"));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentenceWithANextStep(Reason reason) {
        for (Language language : Language.values()) {
            String sentence =
                    Sentences.raw("reasons", Json.kebab(reason), language).orElse("");
            assertTrue(sentence.length() > 20, reason + " in " + language);
            assertTrue(NEXT_STEP.get(language).matcher(sentence).matches(), sentence);
            assertFalse(sentence.contains("không hợp lệ"), sentence);
            PLACE.matcher(sentence).results().forEach(place -> assertTrue(PLACES.contains(place.group(1)), sentence));
        }
    }

    @Test
    void noSentenceIsLeftOver() {
        for (Language language : Language.values()) {
            for (String key : Sentences.keys("reasons", language)) {
                assertEquals(
                        key,
                        Json.kebab(Reason.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'))));
            }
        }
    }

    @Test
    void problemsAreTheSameInBothLanguages() {
        assertEquals(Sentences.keys("problems", Language.VI), Sentences.keys("problems", Language.EN));
        for (String key : Sentences.keys("problems", Language.VI)) {
            Set<String> vietnamese = places(key, Language.VI);
            assertEquals(vietnamese, places(key, Language.EN), key);
        }
    }

    /// A code stands as a literal wherever a problem is made, so that it is found here.
    @Test
    void everyProblemHasASentenceAndNoneIsLeftOver() throws IOException {
        Set<String> given = new TreeSet<>();
        for (Fault fault : Fault.values()) given.add("field." + Json.kebab(fault));
        try (Stream<Path> files = Files.list(WholeHall.root().resolve("server/src/main/java/vn/doithoai/web"))) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                GIVEN.matcher(source).results().forEach(found -> given.add(found.group(1)));
                assertFalse(NO_LITERAL.matcher(source).find(), file.toString());
            }
        }
        assertEquals(given, new TreeSet<>(Sentences.keys("problems", Language.VI)));
    }

    @Test
    void everyFaultHasASentence() {
        for (Fault fault : Fault.values()) {
            for (Language language : Language.values()) {
                assertTrue(
                        Sentences.raw("problems", "field." + Json.kebab(fault), language)
                                .isPresent(),
                        fault + " in " + language);
            }
        }
    }

    @Test
    void theNameStandsInTheSentence() {
        assertEquals(
                "Trần Thị B đang phát biểu. Mời Ông/Bà kết thúc lượt này trước.",
                Sentences.of(Reason.ALREADY_SPEAKING, Map.of("name", "Trần Thị B"), Language.VI));
    }

    @Test
    void theBrowsersFirstLanguageThatWeHaveIsTaken() {
        assertEquals(Language.VI, Language.of(null));
        assertEquals(Language.VI, Language.of("fr, de;q=0.5"));
        assertEquals(Language.EN, Language.of("en-GB,en;q=0.9,vi;q=0.8"));
        assertEquals(Language.VI, Language.of("vi-VN,vi;q=0.9,en;q=0.8"));
    }

    @Test
    void theLanguageThatSomebodyLikesBestIsTaken() {
        assertEquals(Language.EN, Language.of("vi;q=0.1,en;q=0.9"));
        assertEquals(Language.EN, Language.of("fr, VI; Q=0.5 , En-us;q=0.501"));
        assertEquals(Language.VI, Language.of("en;q=0"));
        assertEquals(Language.VI, Language.of("en;q=0.000, vi;q=0.1"));
        assertEquals(Language.EN, Language.of("en, vi"));
        assertEquals(Language.VI, Language.of("enm, "));
        assertEquals(Language.VI, Language.of(";,;q=1,en;q=0.0"));
    }

    private static Set<String> places(String key, Language language) {
        return Set.copyOf(PLACE.matcher(Sentences.raw("problems", key, language).orElseThrow())
                .results()
                .map(place -> place.group(1))
                .toList());
    }
}
