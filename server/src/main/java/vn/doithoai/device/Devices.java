package vn.doithoai.device;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Decision;
import vn.doithoai.conference.Reason;
import vn.doithoai.conference.Role;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Ledger;
import vn.doithoai.hall.Wish;
import vn.doithoai.journal.Journal;
import vn.doithoai.wire.Fingerprint;
import vn.doithoai.wire.Json;

/// The devices of this server: lets them in, knows them again, shuts them out. Safe for use from any thread.
///
/// What it is asked to do fails with [Refusal] when it may not be, and with the ledger's failure when it could not be
/// written.
public final class Devices {
    /// The journal's stream of devices.
    public static final String STREAM = "devices";
    /// How long a code for a device is good.
    public static final Duration CODE_VALID = Duration.ofMinutes(10);
    /// How long the code that is printed at the start is good: set up in the evening, opened in the morning.
    public static final Duration FIRST_CODE_VALID = Duration.ofHours(12);
    /// What somebody who sets that code may not go below.
    public static final int FIRST_CODE_LETTERS_MIN = 6;

    /// How long a device stays paired: the hall day and the evenings before it. One that was lost is nobody's by
    /// the next conference, whether or not somebody thought of shutting it out.
    public static final Duration PAIRED_VALID = Duration.ofDays(14);

    private static final int CODE_LETTERS = 8;
    private static final Author NOBODY = Author.staff(Role.ORGANISER, "server", "server");

    private final Vertx vertx;
    private final Ledger<Registry, DeviceEvent> ledger;
    private final RandomGenerator random;
    private final InstantSource clock;
    private final Duration wait;
    private final Pairings pairings;
    private final FirstCode first;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /// @param used whether the code that was set had been used before, so that another one was made
    private record FirstCode(String code, Instant until, boolean used) {}

    private Devices(
            Vertx vertx,
            Ledger<Registry, DeviceEvent> ledger,
            Optional<String> firstCode,
            RandomGenerator random,
            InstantSource clock,
            Duration wait) {
        this.vertx = vertx;
        this.ledger = ledger;
        this.random = random;
        this.clock = clock;
        this.wait = wait;
        this.pairings = new Pairings(random, clock, wait);
        Optional<String> set = firstCode.map(Codes::typed);
        boolean used = set.filter(code -> ledger.state().codes().contains(Fingerprint.ofText(code)))
                .isPresent();
        String code = set.filter(_ -> !used).orElseGet(() -> Codes.letters(random, CODE_LETTERS));
        this.first = new FirstCode(code, clock.instant().plus(FIRST_CODE_VALID), used);
    }

    /// Folds the devices from the journal.
    ///
    /// @param firstCode the organiser's first code, made here when absent or used before
    /// @throws IllegalArgumentException when that code is too short, or holds as many digits as a delegate's
    public static Future<Devices> open(
            Vertx vertx, Journal journal, Optional<String> firstCode, RandomGenerator random, InstantSource clock) {
        return open(vertx, journal, firstCode, random, clock, Pairings.WAIT);
    }

    /// The same with another patience.
    static Future<Devices> open(
            Vertx vertx,
            Journal journal,
            Optional<String> firstCode,
            RandomGenerator random,
            InstantSource clock,
            Duration wait) {
        firstCode.ifPresent(Devices::checkFirstCode);
        Ledger.Blank<Registry, DeviceEvent> blank =
                new Ledger.Blank<>(Registry.NONE, Registry::apply, new DeviceJson());
        return Ledger.open(vertx, journal, STREAM, blank).compose(ledger -> {
            Devices devices = new Devices(vertx, ledger, firstCode, random, clock, wait);
            return ledger.watch(_ -> {}, _ -> devices.tell()).map(devices);
        });
    }

    private static void checkFirstCode(String code) {
        if (Codes.typed(code).length() < FIRST_CODE_LETTERS_MIN) {
            throw new IllegalArgumentException(
                    "DOITHOAI_ORGANISER_CODE: mã của ban tổ chức cần ít nhất " + FIRST_CODE_LETTERS_MIN
                            + " chữ cái hoặc chữ số\nDOITHOAI_ORGANISER_CODE: the organiser's code needs at least "
                            + FIRST_CODE_LETTERS_MIN + " letters or digits");
        }
        if (code.chars().filter(Character::isDigit).count() >= Secret.CODE_DIGITS) {
            throw new IllegalArgumentException("DOITHOAI_ORGANISER_CODE: mã của ban tổ chức không được có từ "
                    + Secret.CODE_DIGITS + " chữ số trở lên, vì sẽ bị hiểu là mã đại biểu\n"
                    + "DOITHOAI_ORGANISER_CODE: the organiser's code may not hold " + Secret.CODE_DIGITS
                    + " digits or more: it would be taken for a delegate's");
        }
    }

    /// The organiser's first code, for whoever starts the server: opens one device, once.
    public String firstCode() {
        return first.code;
    }

    /// Whether another first code was asked for, which opens nothing any more because it was used before.
    public boolean firstCodeUsedBefore() {
        return first.used;
    }

    /// All devices, in the order in which they came.
    public List<Device> all() {
        return ledger.state().devices().values().toList();
    }

    /// Those that ask to be let in, in the order in which they asked.
    public List<Waiting> waiting() {
        return pairings.waiting();
    }

    /// The device with this id.
    public Optional<Device> device(String id) {
        if (!id.matches("[1-9][0-9]{0,8}")) return Optional.empty();
        return ledger.state().devices().get(Integer.parseInt(id));
    }

    /// The device that a token proves; one that is revoked, or was paired too long ago, is nobody's.
    public Optional<Device> byToken(String token) {
        Instant oldest = clock.instant().minus(PAIRED_VALID);
        return ledger.state()
                .byToken(Fingerprint.ofText(token))
                .filter(device -> device.since().filter(oldest::isAfter).isEmpty());
    }

    /// Calls after every change of [#all] or [#waiting], on any thread.
    public void watch(Runnable changed) {
        watchers.add(changed);
    }

    /// Makes a one-time code for a new device.
    public Future<Invitation> invite(Pass pass, Author by) {
        String code = Codes.letters(random, CODE_LETTERS);
        String hash = Fingerprint.ofText(code);
        Instant until = clock.instant().plus(CODE_VALID);
        return wish(
                        by,
                        (registry, _) ->
                                Decision.accept(new DeviceEvent.DeviceInvited(registry.next(), pass, hash, until)))
                .map(_ -> new Invitation(ledger.state().byCode(hash).orElseThrow(), code, until));
    }

    /// Lets a device in that comes with its code.
    public Future<Paired> pair(String typed) {
        String hash = Fingerprint.ofText(Codes.typed(typed));
        String token = Codes.token(random);
        String tokenHash = Fingerprint.ofText(token);
        boolean start = hash.equals(Fingerprint.ofText(first.code));
        return wish(
                        NOBODY,
                        (registry, now) ->
                                start ? begun(registry, hash, tokenHash, now) : come(registry, hash, tokenHash, now))
                .map(_ -> new Paired(byToken(token).orElseThrow(), token));
    }

    private Decision<DeviceEvent> begun(Registry registry, String hash, String tokenHash, Instant now) {
        if (registry.codes().contains(hash)) return Decision.refuse(Reason.UNKNOWN_PAIRING);
        if (now.isAfter(first.until)) return Decision.refuse(Reason.PAIRING_EXPIRED);
        Pass pass = Pass.everywhere(Role.ORGANISER, "Ban tổ chức");
        return Decision.accept(new DeviceEvent.DeviceLetIn(registry.next(), pass, hash, tokenHash, now));
    }

    private static Decision<DeviceEvent> come(Registry registry, String hash, String tokenHash, Instant now) {
        Optional<Device> found = registry.byCode(hash).filter(device -> device.status() == Device.Status.INVITED);
        if (found.isEmpty()) return Decision.refuse(Reason.UNKNOWN_PAIRING);
        if (found.get().codeUntil().filter(now::isAfter).isPresent()) return Decision.refuse(Reason.PAIRING_EXPIRED);
        return Decision.accept(new DeviceEvent.DevicePaired(found.get().number(), tokenHash, now));
    }

    /// Puts a device among those that wait to be let in.
    ///
    /// @param address where it asks from; each may have a few waiting
    /// @throws Refusal when too many wait
    public Asking ask(Role role, String name, Optional<String> conference, String address) {
        Asking asking = pairings.ask(role, name, conference, address);
        // Nothing else may happen until then, and the organiser's list must not show it any longer.
        long _ = vertx.setTimer(wait.toMillis(), _ -> {
            pairings.expire(asking.waiting());
            tell();
        });
        tell();
        return asking;
    }

    /// What a waiting device is told; empty while nobody has decided.
    ///
    /// @throws Refusal when it was turned away or has waited too long
    public Optional<Paired> poll(String deviceCode) {
        return pairings.poll(deviceCode);
    }

    /// The device that waits with this short code.
    public Optional<Waiting> waiting(String shortCode) {
        return pairings.waiting(Codes.typed(shortCode));
    }

    /// Lets a waiting device in, as what the organiser says it may be. A second time, as by a double tap, it is
    /// refused.
    public Future<Device> approve(Waiting waiting, Pass pass, Author by) {
        String token = Codes.token(random);
        String tokenHash = Fingerprint.ofText(token);
        // The same short code may be shown again another day.
        String hash = Fingerprint.ofText("short:" + waiting.shortCode() + ":" + waiting.until());
        return wish(by, (registry, now) -> letIn(registry, pass, hash, tokenHash, now))
                .map(_ -> {
                    Device device = byToken(token).orElseThrow();
                    pairings.letIn(waiting.shortCode(), new Paired(device, token));
                    tell();
                    return device;
                });
    }

    private static Decision<DeviceEvent> letIn(
            Registry registry, Pass pass, String hash, String tokenHash, Instant now) {
        if (registry.codes().contains(hash)) return Decision.refuse(Reason.UNKNOWN_PAIRING);
        return Decision.accept(new DeviceEvent.DeviceLetIn(registry.next(), pass, hash, tokenHash, now));
    }

    /// Turns a waiting device away.
    ///
    /// @throws Refusal when none waits with this short code
    public void turnAway(String shortCode) {
        if (!pairings.forget(Codes.typed(shortCode))) throw new Refusal(Reason.UNKNOWN_PAIRING);
        tell();
    }

    /// Shuts a device out for good; once more changes nothing.
    public Future<Void> revoke(String id, Author by) {
        Optional<Device> found = device(id);
        if (found.isEmpty()) return Future.failedFuture(new Refusal(Reason.UNKNOWN_DEVICE));
        if (found.get().status() == Device.Status.REVOKED) return Future.succeededFuture();
        int number = found.get().number();
        return wish(by, (_, now) -> Decision.accept(new DeviceEvent.DeviceRevoked(number, now)))
                .mapEmpty();
    }

    private Future<Answer> wish(Author by, BiFunction<Registry, Instant, Decision<DeviceEvent>> decide) {
        String id = Codes.token(random);
        Instant now = clock.instant();
        Wish<Registry, DeviceEvent> wish =
                new Wish<>(id, id, Json.kebab(by.role()), by.device(), now, registry -> decide.apply(registry, now));
        return ledger.submit(wish).compose(answer -> switch (answer) {
            case Answer.Done _ -> Future.succeededFuture(answer);
            case Answer.Refused(var reason, var _) -> Future.failedFuture(new Refusal(reason));
        });
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
