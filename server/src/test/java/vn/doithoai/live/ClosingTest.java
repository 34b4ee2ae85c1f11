package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.view.DeviceView;

/// When a socket is closed, and who is told that it is open.
class ClosingTest {
    private static final int KERNEL = 4_096;

    @TempDir
    Path data;

    @Test
    @DisplayName("a revoked device loses all its sockets at once, with 4001, and nobody else loses any")
    void revoked() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT);
                Client one = rig.connect("role=chair&device=7");
                Client two = rig.connect("role=chair&device=7");
                Client other = rig.connect("role=chair&device=8")) {
            one.next();
            two.next();
            rig.live.closeDevice("7");
            assertEquals(4001, one.closing());
            assertEquals(4001, two.closing());
            other.reach(rig.done(new SessionCommand.Announce("Xin mời")));
            assertTrue(other.isOpen());
        }
    }

    @Test
    @DisplayName("a delegate whose invitation is withdrawn is told so and closed with 4001, and nobody else is")
    void withdrawn() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client phone = rig.connect("role=delegate&delegate=1&device=delegate-1");
                Client tablet = rig.connect("role=delegate&delegate=1&device=delegate-1");
                Client other = rig.connect("role=delegate&delegate=2&device=delegate-2")) {
            for (Client client : new Client[] {phone, tablet, other}) client.next();
            rig.done(new AttendanceCommand.WithdrawInvitation(new DelegateId(1), Optional.empty()));
            for (Client client : new Client[] {phone, tablet}) {
                client.until(frame -> frame.at("/set/me/status").asText().equals("withdrawn"));
                assertEquals(4001, client.closing());
            }
            try (Client late = rig.connect("role=delegate&delegate=1&device=delegate-1")) {
                assertEquals(4001, late.closing());
            }
            other.reach(rig.done(new SessionCommand.Announce("Xin mời")));
            assertTrue(other.isOpen());
        }
    }

    @Test
    @DisplayName("a phone with too many sockets loses the one that was silent longest, never the newest")
    void surplus() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client oldest = rig.connect("role=delegate&delegate=1&device=delegate-1")) {
            oldest.next();
            Client[] newer = new Client[Rig.NEVER_SILENT.perDelegateMax()];
            for (int i = 0; i < newer.length; i++) {
                newer[i] = rig.connect("role=delegate&delegate=1&device=delegate-1");
                newer[i].next();
            }
            assertEquals(1001, oldest.closing());
            long seq = rig.done(new SessionCommand.Announce("Xin mời"));
            for (Client client : newer) {
                client.reach(seq);
                client.leave();
            }
        }
    }

    @Test
    @DisplayName("a full server refuses, and takes the next one once somebody has gone")
    void full() throws InterruptedException {
        LiveOptions two = new LiveOptions(2, 8, 4, Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(1));
        try (Rig rig = new Rig(data, two);
                Client organiser = rig.connect("role=organiser&device=1");
                Client other = rig.connect("role=chair&device=2")) {
            other.next();
            rig.live.showDevice(device("2", Optional.empty()));
            organiser.until(frame -> isConnected(frame, "2"));
            assertThrows(RuntimeException.class, () -> rig.connect("role=chair&device=3"));
            other.leave();
            organiser.until(frame -> isGone(frame, "2"));
            try (Client third = rig.connect("role=chair&device=3")) {
                assertTrue(third.next().get("full").asBoolean());
            }
        }
    }

    @Test
    @DisplayName("whoever talks is closed: with 1008 after too many messages, cut off in too long a one")
    void talkative() throws InterruptedException {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT);
                Client chatty = rig.connect("role=chair&device=1");
                Client lengthy = rig.connect("role=chair&device=2");
                Client organiser = rig.connect("role=organiser&device=3")) {
            lengthy.next();
            rig.live.showDevice(device("2", Optional.empty()));
            organiser.until(frame -> isConnected(frame, "2"));
            for (int i = 0; i < 40; i++) {
                chatty.socket
                        .sendText("x", true)
                        .exceptionally(_ -> chatty.socket)
                        .join();
            }
            assertEquals(1008, chatty.closing());
            lengthy.socket
                    .sendText("x".repeat(5_000), true)
                    .exceptionally(_ -> lengthy.socket)
                    .join();
            // The rest of it is still on its way when the server closes, so no code need arrive: the server's own word
            // that the device is gone is what counts.
            organiser.until(frame -> isGone(frame, "2"));
        }
    }

    @Test
    @DisplayName("who answers pings hears a heartbeat each time and stays")
    void heartbeats() {
        LiveOptions quick =
                new LiveOptions(10, 8, 4, Duration.ofMillis(100), Duration.ofSeconds(3), Duration.ofMinutes(1));
        try (Rig rig = new Rig(data, quick);
                Client client = rig.connect("role=display")) {
            long seq = client.next().get("seq").asLong();
            for (int i = 0; i < 10; i++) {
                JsonNode beat = client.next();
                assertEquals(seq, beat.get("seq").asLong());
                assertTrue(beat.has("time"));
                assertEquals(0, beat.get("set").size(), () -> beat.toString());
                assertEquals(3, beat.size(), () -> beat.toString());
            }
            assertTrue(client.isOpen());
        }
    }

    @Test
    @DisplayName("who answers no ping is closed")
    void silent() throws IOException {
        LiveOptions quick =
                new LiveOptions(10, 8, 4, Duration.ofMillis(50), Duration.ofMillis(150), Duration.ofMinutes(1));
        try (Rig rig = new Rig(data, quick);
                RawClient client = new RawClient(rig.port(), "role=display", KERNEL * 16)) {
            Optional<String> text = client.text();
            while (text.isPresent()) text = client.text();
            assertEquals(3, client.pings);
        }
    }

    @Test
    @DisplayName("who takes nothing is cut, and nobody else notices")
    void stuck() throws Exception {
        LiveOptions quick =
                new LiveOptions(10, 8, 4, Duration.ofMillis(200), Duration.ofMinutes(10), Duration.ofMillis(300));
        try (Rig rig = new Rig(data, quick).begun();
                Client organiser = rig.connect("role=organiser&device=8")) {
            rig.live.showDevice(device("7", Optional.empty()));
            try (RawClient client = new RawClient(rig.port(), "role=secretary&device=7", KERNEL)) {
                organiser.until(frame -> isConnected(frame, "7"));
                long seq = Floods.petitions(rig, 80, 1);
                organiser.until(frame -> isGone(frame, "7"));
                organiser.reach(seq);
                assertTrue(organiser.isOpen());
                assertFalse(rig.live.connected("7"));
                assertTrue(client.texts < 80);
            }
        }
    }

    @Test
    @DisplayName("a phone that sleeps while the server goes down leaves nothing undone that is told as a fault")
    void asleep() throws Exception {
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        Rig rig = new Rig(data, Rig.NEVER_SILENT);
        rig.vertx().exceptionHandler(faults::add);
        rig.live.showDevice(device("7", Optional.empty()));
        try (RawClient phone = new RawClient(rig.port(), "role=display&device=7", KERNEL)) {
            phone.text();
            rig.close();
        }
        assertEquals(List.of(), faults);
    }

    @Test
    @DisplayName("the organiser sees which devices are connected; nobody else sees a device")
    void devices() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT);
                Client organiser = rig.connect("role=organiser&device=1");
                Client chair = rig.connect("role=chair&device=2")) {
            organiser.next();
            rig.live.showDevice(device("7", Optional.empty()));
            rig.live.showDevice(device("9", Optional.of("another-hall")));
            organiser.until(frame -> frame.at("/set/device~17/connected").isBoolean());
            Client seven = rig.connect("role=display&device=7");
            organiser.until(frame -> isConnected(frame, "7"));
            assertTrue(rig.live.connected("7"));
            seven.leave();
            JsonNode left = organiser.until(frame -> isGone(frame, "7"));
            assertTrue(left.at("/set/device~17/lastSeen").isTextual(), () -> left.toString());
            try (Client again = rig.connect("role=organiser&device=1" + organiser.told.resume())) {
                assertTrue(
                        again.next().at("/set/device~17").isObject(), "told again, for numbers do not count devices");
            }
            rig.live.forgetDevice("7");
            organiser.until(frame -> frame.path("unset").toString().contains("device/7"));
            assertTrue(organiser.told.at("device/9").isMissingNode());
            chair.reach(rig.done(new SessionCommand.Announce("Xin mời")));
            Map<String, JsonNode> known = chair.told.known();
            assertFalse(known.keySet().stream().anyMatch(key -> key.startsWith("device")), () -> known.toString());
        }
    }

    private static boolean isConnected(JsonNode frame, String device) {
        return frame.at("/set/device~1" + device + "/connected").asBoolean();
    }

    private static boolean isGone(JsonNode frame, String device) {
        JsonNode connected = frame.at("/set/device~1" + device + "/connected");
        return connected.isBoolean() && !connected.asBoolean();
    }

    private static DeviceView device(String id, Optional<String> conference) {
        return new DeviceView(
                id,
                Role.DISPLAY,
                "Màn hình",
                conference,
                DeviceView.Status.PAIRED,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
