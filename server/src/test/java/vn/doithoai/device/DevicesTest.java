package vn.doithoai.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Reason;
import vn.doithoai.conference.Role;
import vn.doithoai.journal.Entry;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.Storage;

/// Which devices the hall knows, on a real journal, with a clock that the test turns.
class DevicesTest {
    private static final Author ORGANISER = Author.staff(Role.ORGANISER, "1", "Ban tổ chức");
    private static final Pass CHAIR = Pass.everywhere(Role.CHAIR, "Chủ tọa");

    @TempDir
    Path data;

    private final SecureRandom random = new SecureRandom();
    private Instant now = Instant.parse("2026-11-20T00:00:00Z");
    private Vertx vertx;
    private Journal journal;
    private Devices devices;

    @BeforeEach
    void open() {
        vertx = Vertx.vertx();
        journal =
                Journal.open(vertx, Storage.parse(Optional.empty(), data), data).await();
        devices = open(Optional.of("first-code"));
    }

    @AfterEach
    void close() {
        journal.close().await();
        vertx.close().await();
    }

    private Devices open(Optional<String> firstCode) {
        return Devices.open(vertx, journal, firstCode, random, () -> now).await();
    }

    @Test
    void aDeviceThatWasLostIsNobodysByTheNextConference() {
        Paired paired =
                devices.pair(devices.invite(CHAIR, ORGANISER).await().code()).await();
        now = now.plus(Devices.PAIRED_VALID);
        assertTrue(devices.byToken(paired.token()).isPresent());
        now = now.plusSeconds(1);
        assertTrue(devices.byToken(paired.token()).isEmpty());
    }

    @Test
    void aCodeIsGoodForTenMinutes() {
        Invitation invited = devices.invite(CHAIR, ORGANISER).await();
        now = invited.until();
        Paired paired = devices.pair(invited.code()).await();
        assertEquals(CHAIR, devices.byToken(paired.token()).orElseThrow().pass());

        Invitation late = devices.invite(CHAIR, ORGANISER).await();
        now = late.until().plusMillis(1);
        refused(Reason.PAIRING_EXPIRED, devices.pair(late.code()));
    }

    @Test
    void aCodeIsGoodOnce() {
        Invitation invited = devices.invite(CHAIR, ORGANISER).await();
        devices.pair(Codes.readable(invited.code())).await();
        refused(Reason.UNKNOWN_PAIRING, devices.pair(invited.code()));
    }

    @Test
    void twoWhoComeWithOneCodeAtOnceAreOne() {
        Invitation invited = devices.invite(CHAIR, ORGANISER).await();
        Future<Paired> one = devices.pair(invited.code());
        Future<Paired> other = devices.pair(invited.code());
        Future.join(one, other).transform(_ -> Future.succeededFuture()).await();
        assertEquals(1, List.of(one, other).stream().filter(Future::succeeded).count());
    }

    @Test
    void theFirstCodeIsGoodForHalfADay() {
        now = now.plus(Devices.FIRST_CODE_VALID).plusMillis(1);
        refused(Reason.PAIRING_EXPIRED, devices.pair("first-code"));
    }

    @Test
    void aFirstCodeThatWasUsedIsReplacedAtTheNextStart() {
        devices.pair("FIRST CODE").await();
        Devices again = open(Optional.of("first-code"));
        assertTrue(again.firstCodeUsedBefore());
        assertNotEquals("FIRSTCODE", again.firstCode());
        assertEquals(
                Role.ORGANISER,
                again.pair(again.firstCode()).await().device().pass().role());
        assertFalse(open(Optional.empty()).firstCodeUsedBefore());
        assertThrows(IllegalArgumentException.class, () -> open(Optional.of("kurz")));
    }

    @Test
    void whatTheJournalHasIsKnownAfterARestart() {
        String chair = devices.pair(devices.invite(CHAIR, ORGANISER).await().code())
                .await()
                .token();
        String display = devices.pair(devices.invite(Pass.everywhere(Role.DISPLAY, "Màn chiếu"), ORGANISER)
                        .await()
                        .code())
                .await()
                .token();
        devices.revoke("2", ORGANISER).await();
        Devices again = open(Optional.empty());
        assertEquals(devices.all(), again.all());
        assertEquals("1", again.byToken(chair).orElseThrow().id());
        assertEquals(Optional.empty(), again.byToken(display));
    }

    @Test
    void neitherCodesNorTokensStandInTheJournal() {
        Invitation invited = devices.invite(CHAIR, ORGANISER).await();
        String token = devices.pair(invited.code()).await().token();
        Asking asking = devices.ask(Role.DISPLAY, "Màn chiếu", Optional.empty(), "10.0.0.9");
        devices.approve(asking.waiting(), Pass.everywhere(Role.DISPLAY, "Màn chiếu"), ORGANISER)
                .await();
        String letIn = devices.poll(asking.deviceCode()).orElseThrow().token();
        List<Entry> lines = new ArrayList<>();
        journal.read(Devices.STREAM, line -> lines.add(line.entry())).await();
        assertEquals(3, lines.size());
        for (String secret : List.of(invited.code(), token, asking.deviceCode(), letIn)) {
            assertFalse(lines.toString().contains(secret));
        }
    }

    @Test
    void whoAskedIsForgottenAfterTenMinutes() {
        Asking asking = devices.ask(Role.DISPLAY, "Màn chiếu", Optional.empty(), "10.0.0.9");
        assertEquals(List.of(asking.waiting()), devices.waiting());
        assertEquals(Optional.empty(), devices.poll(asking.deviceCode()));
        now = now.plus(Pairings.WAIT).plusMillis(1);
        assertEquals(List.of(), devices.waiting());
        Refusal late = assertThrows(Refusal.class, () -> devices.poll(asking.deviceCode()));
        assertEquals(Reason.PAIRING_EXPIRED, late.reason());
    }

    @Test
    void strangersFillTheListForAWhileOnly() {
        for (int i = 0; i < Pairings.OPEN_MAX; i++) devices.ask(Role.DISPLAY, "x", Optional.empty(), "10.0.0." + i);
        Refusal full = assertThrows(Refusal.class, () -> devices.ask(Role.DISPLAY, "x", Optional.empty(), "10.0.1.1"));
        assertEquals(Reason.TOO_MANY_PAIRINGS, full.reason());
        now = now.plus(Pairings.WAIT).plusMillis(1);
        devices.ask(Role.DISPLAY, "x", Optional.empty(), "10.0.1.1");
    }

    @Test
    void watchersHearOfEveryChange() {
        List<Integer> heard = new ArrayList<>();
        devices.watch(() -> heard.add(devices.all().size() + devices.waiting().size()));
        Asking asking = devices.ask(Role.DISPLAY, "x", Optional.empty(), "10.0.0.1");
        devices.turnAway(asking.waiting().shortCode());
        assertEquals(List.of(1, 0), heard);
    }

    @Test
    void aDeviceHasANameAndIsNoDelegate() {
        assertThrows(Invalid.class, () -> Pass.everywhere(Role.DELEGATE, "Ai đó"));
        assertThrows(Invalid.class, () -> Pass.everywhere(Role.CHAIR, " "));
        assertThrows(Invalid.class, () -> devices.ask(Role.DELEGATE, "Ai đó", Optional.empty(), ""));
    }

    @Test
    void anUnknownDeviceCannotBeShutOut() {
        refused(Reason.UNKNOWN_DEVICE, devices.revoke("7", ORGANISER));
        refused(Reason.UNKNOWN_DEVICE, devices.revoke("x", ORGANISER));
    }

    @Test
    void manyThousandCodesAreAllDifferentAndReadable() {
        assertEquals("BCFG-HJKL", Codes.readable("BCFGHJKL"));
        assertEquals(Duration.ofMinutes(10), Devices.CODE_VALID);
        long different = Stream.generate(() -> Codes.letters(random, 8))
                .limit(20_000)
                .distinct()
                .count();
        assertTrue(different > 19_990, "33 bits");
    }

    @Test
    void aSecondTapLetsNobodyElseIn() {
        Asking asking = devices.ask(Role.CHAIR, "Bàn chủ tọa", Optional.empty(), "10.0.0.9");
        Future<Device> one = devices.approve(asking.waiting(), CHAIR, ORGANISER);
        Future<Device> other = devices.approve(asking.waiting(), CHAIR, ORGANISER);
        assertEquals("1", one.await().id());
        refused(Reason.UNKNOWN_PAIRING, other);
        assertEquals(1, devices.all().size());
        assertEquals(
                "1", devices.poll(asking.deviceCode()).orElseThrow().device().id());
    }

    @Test
    void whoWasLetInKeepsNobodyOfTheSameAddressWaiting() {
        for (int i = 0; i < Pairings.OPEN_PER_ADDRESS_MAX; i++) {
            Asking asking = devices.ask(Role.DISPLAY, "Màn chiếu " + i, Optional.empty(), "10.0.0.9");
            devices.approve(asking.waiting(), Pass.everywhere(Role.DISPLAY, "Màn chiếu"), ORGANISER)
                    .await();
        }
        devices.ask(Role.CHAIR, "Bàn chủ tọa", Optional.empty(), "10.0.0.9");
    }

    @Test
    void whoHasWaitedTooLongLeavesTheListByItself() throws InterruptedException {
        Devices impatient = Devices.open(vertx, journal, Optional.empty(), random, () -> now, Duration.ofMillis(300))
                .await();
        BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
        impatient.watch(() -> heard.add(impatient.waiting().size()));
        impatient.ask(Role.DISPLAY, "x", Optional.empty(), "10.0.0.1");
        assertEquals(1, heard.poll(20, TimeUnit.SECONDS));
        assertEquals(0, heard.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void aFirstCodeThatLooksLikeADelegatesIsRefused() {
        for (String code : List.of("12345678901234567890", "org-1234567890-1234567890-x")) {
            assertThrows(IllegalArgumentException.class, () -> open(Optional.of(code)), code);
        }
        open(Optional.of("1234567890123456789"));
    }

    private static void refused(Reason reason, Future<?> asked) {
        Refusal refusal = assertThrows(Refusal.class, asked::await);
        assertEquals(reason, refusal.reason());
    }
}
