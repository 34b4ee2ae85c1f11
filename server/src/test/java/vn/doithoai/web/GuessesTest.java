package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How many wrong codes are too many, and that nobody locks out somebody else.
class GuessesTest {
    private final List<Instant> alarms = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T08:00:00Z");
    private final Guesses guesses = new Guesses(() -> now, alarms::add);

    @Test
    void anAddressGetsSoManyAMinute() {
        for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) guesses.take("10.0.0.1");
        refused("10.0.0.1");
        assertDoesNotThrow(() -> guesses.take("10.0.0.2"));
        now = now.plus(Guesses.WINDOW).plusMillis(1);
        assertDoesNotThrow(() -> guesses.take("10.0.0.1"));
    }

    @Test
    void whatWasRightIsNotCounted() {
        for (int i = 0; i < 10 * Guesses.OVERALL_MAX; i++) {
            guesses.take("10.0.0.1");
            guesses.giveBack("10.0.0.1");
        }
        for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) guesses.take("10.0.0.1");
        refused("10.0.0.1");
    }

    @Test
    void manyAddressesTogetherGetLittleMore() {
        int tried = 0;
        for (int address = 0; address < 10_000; address++) {
            for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) {
                try {
                    guesses.take("address " + address);
                } catch (Problem tooMany) {
                    continue;
                }
                tried++;
            }
        }
        assertEquals(
                Guesses.OVERALL_MAX + (10_000 - Guesses.OVERALL_MAX / Guesses.PER_ADDRESS_MAX) * Guesses.ALWAYS_HEARD,
                tried);
    }

    @Test
    void whoHasNotGuessedIsHeardWhateverOthersDo() {
        for (int address = 0; address < Guesses.OVERALL_MAX / Guesses.PER_ADDRESS_MAX; address++) {
            for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) guesses.take("address " + address);
        }
        for (int i = 0; i < Guesses.ALWAYS_HEARD; i++) assertDoesNotThrow(() -> guesses.take("the chair's tablet"));
        refused("the chair's tablet");
    }

    @Test
    void theAlarmIsRaisedOnceAWhile() {
        for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) guesses.take("10.0.0.1");
        assertEquals(List.of(), alarms);
        Instant first = now;
        for (int i = 0; i < 3; i++) refused("10.0.0.1");
        assertEquals(List.of(first), alarms);
        now = now.plus(Guesses.WINDOW).plusMillis(1);
        for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) guesses.take("10.0.0.1");
        refused("10.0.0.1");
        assertEquals(List.of(first, now), alarms);
    }

    private void refused(String address) {
        Problem problem = assertThrows(Problem.class, () -> guesses.take(address));
        assertEquals(429, problem.status());
        assertEquals("60", problem.headers().get("Retry-After"));
    }
}
