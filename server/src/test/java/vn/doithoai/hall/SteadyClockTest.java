package vn.doithoai.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Time goes on, whatever somebody does to the machine's clock.
class SteadyClockTest {
    private Instant machine = Instant.parse("2024-11-22T01:00:00Z");
    private long running = 5;
    private final SteadyClock clock = new SteadyClock(() -> machine, () -> running);

    @Test
    @DisplayName("it goes with the machine's clock")
    void goesWithTheMachine() {
        pass(Duration.ofSeconds(7));
        told("01:00:07");
    }

    @Test
    @DisplayName("set back by an hour, it goes on from where it was, at the pace of time, until the machine catches up")
    void setBack() {
        pass(Duration.ofMinutes(10));
        told("01:10:00");
        machine = machine.minus(Duration.ofHours(1));
        told("01:10:00");
        pass(Duration.ofSeconds(12));
        told("01:10:12");
        assertEquals(Duration.ofHours(1), clock.behind());
        pass(Duration.ofMinutes(30));
        told("01:40:12");
        machine = machine.plus(Duration.ofHours(1).plusSeconds(1));
        told("01:40:13");
        assertEquals(Duration.ZERO, clock.behind());
    }

    @Test
    @DisplayName("a leap ahead is believed, for waking from sleep looks the same")
    void leapAhead() {
        machine = machine.plus(Duration.ofMinutes(40));
        told("01:40:00");
    }

    @Test
    @DisplayName("started with yesterday's clock, it goes on from what was recorded last")
    void startedBehind() {
        clock.noEarlierThan(Instant.parse("2024-11-22T02:30:00Z"));
        told("02:30:00");
        pass(Duration.ofSeconds(5));
        told("02:30:05");
    }

    @Test
    @DisplayName("what was recorded in the past changes nothing")
    void startedRight() {
        clock.noEarlierThan(Instant.parse("2024-11-21T02:30:00Z"));
        told("01:00:00");
    }

    private void pass(Duration time) {
        machine = machine.plus(time);
        running += time.toNanos();
    }

    private void told(String time) {
        assertEquals(Instant.parse("2024-11-22T" + time + "Z"), clock.instant());
    }
}
