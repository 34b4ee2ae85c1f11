package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// The countdown: pauses do not count, and a server clock put back takes nothing away.
class SpeechClockTest {
    private static final Instant START = Sample.at("08:30");
    private static final Duration ALLOTTED = Duration.ofMinutes(5);

    @Example
    void pausesDoNotCount() {
        SpeechClock clock = SpeechClock.started(ALLOTTED, START)
                .paused(START.plusSeconds(60))
                .resumed(START.plusSeconds(600));
        assertTrue(clock.running());
        assertEquals(Duration.ofSeconds(90), clock.elapsed(START.plusSeconds(630)));
        SpeechClock still = clock.paused(START.plusSeconds(630));
        assertFalse(still.running());
        assertEquals(Duration.ofSeconds(90), still.elapsed(START.plusSeconds(9_999)));
    }

    @Example
    void moreTimeLeavesWhatWasSpoken() {
        SpeechClock clock = SpeechClock.started(ALLOTTED, START).allotting(Duration.ofMinutes(8));
        assertEquals(Duration.ofMinutes(8), clock.allotted());
        assertEquals(Duration.ofSeconds(7), clock.elapsed(START.plusSeconds(7)));
    }

    @Example
    void aClockPutBackTakesNothingAway() {
        SpeechClock clock = SpeechClock.started(ALLOTTED, START)
                .paused(START.plusSeconds(60))
                .resumed(START.plusSeconds(100));
        assertEquals(Duration.ofSeconds(60), clock.elapsed(START.minusSeconds(3_600)));
    }

    /// Runs for each number of seconds in turn, with a pause after each.
    @Property(tries = 200)
    void timeSpokenIsTheSumOfWhatWasSpokenBetweenPauses(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 600) Integer> runs,
            @ForAll @IntRange(max = 600) int pause) {
        SpeechClock clock = SpeechClock.started(ALLOTTED, START);
        Instant at = START;
        for (int run : runs) {
            clock = clock.resumed(at).paused(at.plusSeconds(run));
            at = at.plusSeconds((long) run + pause);
        }
        long sum = runs.stream().mapToLong(Integer::longValue).sum();
        assertEquals(Duration.ofSeconds(sum), clock.elapsed(at));
    }
}
