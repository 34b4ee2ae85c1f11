package vn.doithoai.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may stand behind `--rehearse`.
class OptionsTest {
    @Test
    void aRehearsalIsSixtyTimesFasterThanLifeUnlessToldOtherwise() {
        assertEquals(new Options(60, Options.ALL_SEATS, Optional.empty(), false), Options.of(List.of("--rehearse")));
        Options all = Options.of(
                List.of("--rehearse", "--speed", "fast", "--people", "300", "--conference", "uong-bi-2024", "--keep"));
        assertEquals(new Options(0, 300, Optional.of("uong-bi-2024"), true), all);
        assertTrue(all.fast());
        assertEquals(1, Options.of(List.of("--speed", "1", "--rehearse")).speed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            --sped 60;      unknown: --sped
            --speed;        --speed: found «nothing», expected a whole number from 1 to 10000
            --speed 0;      --speed: found «0», expected a whole number from 1 to 10000
            --speed quick;  --speed: found «quick», expected a whole number from 1 to 10000
            --people 29;    --people: found «29», expected a whole number from 30 to 5000
            """)
    void saysWhichWordDoesNotFit(String typed, String sentence) {
        List<String> words = List.of(("--rehearse " + typed).split(" "));
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> Options.of(words));
        assertEquals(sentence, wrong.getMessage());
    }

    @Test
    void theSampleMattersAreThirtyAndMore() {
        List<Matter> matters = Matter.all();
        assertEquals(32, matters.size());
        assertEquals(32, matters.stream().map(Matter::code).distinct().count());
        assertEquals(
                20, matters.stream().filter(matter -> !matter.by().isEmpty()).count());
    }
}
