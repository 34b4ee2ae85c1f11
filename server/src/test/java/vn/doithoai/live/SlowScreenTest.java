package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.Role;
import vn.doithoai.view.Audience;

/// A client that does not read for a while.
class SlowScreenTest {
    private static final int PETITIONS = 10;
    private static final int EDITS = 30;
    private static final int KERNEL = 4_096;
    /// 64 KiB in each kernel, 64 KiB in ours and a frame over it, and then the newest of everything.
    private static final long BYTES_MAX = 700_000;

    @TempDir
    Path data;

    @Test
    @DisplayName("it gets the newest value of every key and little else; whoever reads gets everything in time")
    void newestOfEveryKey() throws IOException {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client quick = rig.connect("role=secretary&device=8");
                RawClient slow = new RawClient(rig.port(), "role=secretary&device=7", KERNEL)) {
            quick.next();
            long seq = Floods.petitions(rig, EDITS, PETITIONS);
            quick.reach(seq);
            Told told = new Told();
            while (told.seq() < seq) told.take(slow.text().orElseThrow());
            assertEquals(Told.all(rig.hall.conference(), Audience.of(Role.SECRETARY)), told.known());
            assertEquals(told.known(), quick.told.known());
            assertTrue(slow.bytes < BYTES_MAX, () -> slow.texts + " messages of " + slow.bytes + " bytes");
            assertTrue(slow.texts < EDITS * PETITIONS / 2, () -> slow.texts + " messages");
        }
    }

    @Test
    @DisplayName("one that takes its first frame slowly is not taken for silent: it has not been pinged yet")
    void slowButMoving() throws IOException {
        LiveOptions impatient =
                new LiveOptions(1_000, 8, 4, Duration.ofMillis(300), Duration.ofMillis(600), Duration.ofMinutes(1));
        try (Rig rig = new Rig(data, impatient).begun()) {
            Floods.petitions(rig, 1, 60);
            try (RawClient slow = new RawClient(rig.port(), "role=secretary&device=7", KERNEL);
                    Client pinged = rig.connect("role=display&device=8")) {
                pinged.next();
                Told told = new Told();
                // A piece of 64 KiB from one ping of the other to the next.
                told.take(slow.text(pinged::next).orElseThrow());
                assertEquals(Told.all(rig.hall.conference(), Audience.of(Role.SECRETARY)), told.known());
            }
        }
    }

    @Test
    @DisplayName("a first frame longer than all buffers arrives whole, and what changed meanwhile after it")
    void longFirstFrame() throws IOException {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun()) {
            Floods.petitions(rig, 1, 40);
            try (RawClient slow = new RawClient(rig.port(), "role=secretary&device=7", KERNEL)) {
                long seq = Floods.petitions(rig, 2, 1);
                Told told = new Told();
                Optional<String> first = slow.text();
                assertTrue(first.orElseThrow().length() > 3 * Framing.FRAME_BYTES_MAX / 2);
                told.take(first.get());
                while (told.seq() < seq) told.take(slow.text().orElseThrow());
                assertEquals(Told.all(rig.hall.conference(), Audience.of(Role.SECRETARY)), told.known());
            }
        }
    }
}
