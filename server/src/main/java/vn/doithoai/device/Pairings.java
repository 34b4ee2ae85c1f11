package vn.doithoai.device;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.doithoai.conference.Reason;
import vn.doithoai.conference.Role;
import vn.doithoai.wire.Fingerprint;

/// The devices that show a short code and wait to be let in (the direction of RFC 8628: whoever could be deceived by a
/// guessed code would have to be the organiser, who compares it with the screen in front of them).
final class Pairings {
    /// A stranger who fills the list keeps others out for this long at most.
    static final Duration WAIT = Duration.ofMinutes(10);
    /// More screens than a hall sets up in ten minutes.
    static final int OPEN_MAX = 20;
    /// Several tablets may ask from behind one router.
    static final int OPEN_PER_ADDRESS_MAX = 6;

    private static final int SHORT_CODE_LETTERS = 6;

    private final RandomGenerator random;
    private final InstantSource clock;
    private final Duration wait;
    private final Map<String, Asked> byShortCode = new LinkedHashMap<>();

    /// @param deviceHash SHA-256 of what the device polls with
    private record Asked(Waiting waiting, String deviceHash, String address, Optional<Paired> letIn) {}

    /// @param wait how long a device may wait
    Pairings(RandomGenerator random, InstantSource clock, Duration wait) {
        this.random = random;
        this.clock = clock;
        this.wait = wait;
    }

    /// @param address where the device asks from
    /// @throws Refusal when too many wait
    synchronized Asking ask(Role role, String name, Optional<String> conference, String address) {
        clear();
        long open = byShortCode.values().stream()
                .filter(asked -> asked.letIn.isEmpty())
                .count();
        long here = byShortCode.values().stream()
                .filter(asked -> asked.letIn.isEmpty() && asked.address.equals(address))
                .count();
        if (open >= OPEN_MAX || here >= OPEN_PER_ADDRESS_MAX) throw new Refusal(Reason.TOO_MANY_PAIRINGS);
        String shortCode = Codes.letters(random, SHORT_CODE_LETTERS);
        String deviceCode = Codes.token(random);
        Instant until = clock.instant().plus(wait);
        Waiting waiting = new Waiting(shortCode, role, name, conference, until);
        byShortCode.put(shortCode, new Asked(waiting, Fingerprint.ofText(deviceCode), address, Optional.empty()));
        return new Asking(waiting, deviceCode);
    }

    synchronized List<Waiting> waiting() {
        clear();
        return new ArrayList<>(byShortCode.values())
                .stream()
                        .filter(asked -> asked.letIn.isEmpty())
                        .map(Asked::waiting)
                        .toList();
    }

    synchronized Optional<Waiting> waiting(String shortCode) {
        return waiting().stream()
                .filter(each -> each.shortCode().equals(shortCode))
                .findFirst();
    }

    /// What the organiser decided; empty while nobody has. A device whose answer was lost may ask again.
    ///
    /// @throws Refusal when this one does not wait, or no longer
    synchronized Optional<Paired> poll(String deviceCode) {
        clear();
        String hash = Fingerprint.ofText(deviceCode);
        return byShortCode.values().stream()
                .filter(asked -> asked.deviceHash.equals(hash))
                .findFirst()
                .orElseThrow(() -> new Refusal(Reason.PAIRING_EXPIRED))
                .letIn;
    }

    synchronized void letIn(String shortCode, Paired paired) {
        byShortCode.computeIfPresent(
                shortCode,
                (_, asked) -> new Asked(asked.waiting, asked.deviceHash, asked.address, Optional.of(paired)));
    }

    synchronized boolean forget(String shortCode) {
        return byShortCode.remove(shortCode) != null;
    }

    /// The time of this one is over.
    synchronized void expire(Waiting waiting) {
        byShortCode.values().removeIf(asked -> asked.waiting.equals(waiting));
    }

    private void clear() {
        Instant now = clock.instant();
        byShortCode.values().removeIf(asked -> asked.waiting.until().isBefore(now));
    }
}
