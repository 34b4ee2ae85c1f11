package vn.doithoai.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What time it is, and never an earlier time than was told before. The only place where the machine's clock is read;
/// everything below the edge is told what time it is.
///
/// A laptop without the Internet may have its clock put right in the middle of a conference, or start with yesterday's.
/// Told an earlier time, a door would take everybody for a late scan and a speech would last less than nothing. So time
/// goes on from the latest that was told, at the pace of the running clock, until the machine's has caught up. A leap
/// ahead is believed, for waking from sleep looks the same.
public final class SteadyClock implements InstantSource {
    private static final Logger LOG = LoggerFactory.getLogger(SteadyClock.class);
    /// Less is the machine's clock being kept right, bit by bit.
    private static final Duration LEAP_MIN = Duration.ofSeconds(2);

    private final InstantSource machine;
    private final LongSupplier running;
    private Instant told;
    private long toldAt;
    private Duration behind = Duration.ZERO;

    /// @param machine may go anywhere at any time
    /// @param running nanoseconds from anywhere on, never back
    SteadyClock(InstantSource machine, LongSupplier running) {
        this.machine = machine;
        this.running = running;
        this.told = machine.instant();
        this.toldAt = running.getAsLong();
    }

    /// The clock of the machine that we run on.
    public static SteadyClock ofMachine() {
        return of(InstantSource.system());
    }

    /// The same by another calendar clock.
    public static SteadyClock of(InstantSource machine) {
        return new SteadyClock(machine, System::nanoTime);
    }

    /// From now on no time before `earliest`: what was recorded then lies behind us, whatever the machine says.
    public synchronized void noEarlierThan(Instant earliest) {
        if (earliest.isAfter(instant())) told = earliest;
    }

    @Override
    public synchronized Instant instant() {
        long now = running.getAsLong();
        Instant steady = told.plusNanos(now - toldAt);
        Instant said = machine.instant();
        notice(Duration.between(said, steady));
        told = said.isAfter(steady) ? said : steady;
        toldAt = now;
        return told;
    }

    /// How far the machine's clock is behind; zero when it is not.
    public synchronized Duration behind() {
        Duration gap = Duration.between(machine.instant(), instant());
        return gap.isNegative() ? Duration.ZERO : gap;
    }

    /// How far the machine is behind what it said before; negative when it leapt ahead.
    private void notice(Duration gap) {
        if (gap.compareTo(behind.plus(LEAP_MIN)) > 0) {
            LOG.warn(
                    "the machine's clock says {} earlier than what is recorded already; time goes on from there. Put"
                            + " the machine's clock right if it is wrong",
                    gap);
            behind = gap;
        } else if (gap.isNegative()) {
            if (gap.negated().compareTo(LEAP_MIN) > 0)
                LOG.warn("the machine's clock went {} ahead, or the machine slept so long", gap.negated());
            behind = Duration.ZERO;
        }
    }
}
