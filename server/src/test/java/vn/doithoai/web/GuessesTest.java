package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// How many wrong codes are too many, and that nobody locks out somebody else.
class GuessesTest {
    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final Guesses guesses = new Guesses(() -> now);

    @Test
    void anAddressGetsSoManyAMinute() {
        for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) wrong("10.0.0.1");
        refused("10.0.0.1");
        assertDoesNotThrow(() -> guesses.check("10.0.0.2"));
        now = now.plus(Guesses.WINDOW).plusMillis(1);
        assertDoesNotThrow(() -> guesses.check("10.0.0.1"));
    }

    @Test
    void manyAddressesTogetherDoNotGetMore() {
        int tried = 0;
        for (int address = 0; address < 10_000; address++) {
            for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) {
                try {
                    guesses.check("address " + address);
                } catch (Problem tooMany) {
                    continue;
                }
                guesses.wrong("address " + address);
                tried++;
            }
        }
        assertEquals(
                Guesses.OVERALL_MAX + (10_000 - Guesses.OVERALL_MAX / Guesses.PER_ADDRESS_MAX) * Guesses.ALWAYS_HEARD,
                tried);
    }

    @Test
    void whoHasNotGuessedIsHeardWhateverOthersDo() {
        for (int address = 0; address < 50; address++) {
            for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) guesses.wrong("address " + address);
        }
        assertDoesNotThrow(() -> guesses.check("the chair's tablet"));
        wrong("the chair's tablet");
        assertDoesNotThrow(() -> guesses.check("the chair's tablet"));
        wrong("the chair's tablet");
        refused("the chair's tablet");
    }

    private void wrong(String address) {
        guesses.check(address);
        guesses.wrong(address);
    }

    private void refused(String address) {
        Problem problem = assertThrows(Problem.class, () -> guesses.check(address));
        assertEquals(429, problem.status());
        assertEquals("60", problem.headers().get("Retry-After"));
    }
}
