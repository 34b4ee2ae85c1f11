package vn.doithoai.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How many wrong codes are too many: per address, and overall so that many addresses help a guesser little.
///
/// An address that has not guessed wrong lately is always heard, whatever others do, so nobody can be locked out from
/// elsewhere: whoever sets up the chair's tablet gets in. A code counts as wrong until it is known to be right, for
/// many may be sent at once. Nor is a right one heard beyond the limit: then there would be none for a guesser, who
/// need not hear that he was wrong.
final class Guesses {
    static final Duration WINDOW = Duration.ofMinutes(1);
    /// A person who misreads a code tries three times and then asks; behind a proxy the whole staff has one address.
    static final int PER_ADDRESS_MAX = 25;
    /// A hall full of people who all mistype within the minute.
    static final int OVERALL_MAX = 100;
    /// What an address may try even while all the others are at it.
    static final int ALWAYS_HEARD = 2;
    /// More than a LAN has; the oldest are forgotten beyond it.
    private static final int ADDRESSES_MAX = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Guesses.class);

    private final InstantSource clock;
    private final Consumer<Instant> alarm;
    private Instant alarmed = Instant.MIN;
    private final Map<String, Count> byAddress = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > ADDRESSES_MAX;
        }
    };
    private Count overall;

    private record Count(Instant since, int wrong) {}

    /// @param alarm told when somebody is refused, once in a while
    Guesses(InstantSource clock, Consumer<Instant> alarm) {
        this.clock = clock;
        this.alarm = alarm;
        this.overall = new Count(clock.instant(), 0);
    }

    /// A code is about to be looked at.
    ///
    /// @throws Problem `too-many-guesses`
    synchronized void take(String address) {
        int here = wrong(byAddress.getOrDefault(address, fresh(0)));
        boolean tooMany = here >= PER_ADDRESS_MAX || (wrong(overall) >= OVERALL_MAX && here >= ALWAYS_HEARD);
        if (tooMany) {
            raiseAlarm(address);
            throw Problem.of(429, "too-many-guesses").with("Retry-After", Long.toString(WINDOW.toSeconds()));
        }
        byAddress.put(address, oneMore(byAddress.getOrDefault(address, fresh(0))));
        overall = oneMore(overall);
    }

    /// It was right, or nobody could tell.
    synchronized void giveBack(String address) {
        byAddress.computeIfPresent(address, (_, count) -> oneLess(count));
        overall = oneLess(overall);
    }

    private void raiseAlarm(String address) {
        Instant now = clock.instant();
        if (alarmed.isAfter(now.minus(WINDOW))) return;
        alarmed = now;
        LOG.warn("too many wrong pairing codes, and now one from {}", address);
        alarm.accept(now);
    }

    private Count oneMore(Count count) {
        return wrong(count) == 0 ? fresh(1) : new Count(count.since, count.wrong + 1);
    }

    private static Count oneLess(Count count) {
        return new Count(count.since, Math.max(0, count.wrong - 1));
    }

    private int wrong(Count count) {
        return count.since.plus(WINDOW).isBefore(clock.instant()) ? 0 : count.wrong;
    }

    private Count fresh(int wrong) {
        return new Count(clock.instant(), wrong);
    }
}
