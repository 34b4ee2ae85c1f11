package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The hashes that stand in every journal that was ever written.
class ChainTest {

    /// Computed outside this program, in Python, from the encoding that Chain describes. A change here makes every
    /// journal on every disk look forged.
    @Test
    void theEncodingNeverChanges() {
        List<Line> lines = new Chain("uong-bi-2024", Head.EMPTY)
                .seal(List.of(JournalRig.entry("{\"a\":\"Đặng\"}"), JournalRig.full("{}")));
        assertEquals(
                "a18249fd492c97f5af5f5af63afcf9f7c7cb8858cf92543735cb554240110fab",
                lines.get(0).hash());
        assertEquals(
                "fbf7ce270f28636236951885088a9e05eb27757d9018cc1873a067573df2d8f5",
                lines.get(1).hash());
    }

    @Test
    void personalDataIsNotInTheHash() {
        assertEquals(hash(JournalRig.full("b")), hash(withoutPersonal(JournalRig.full("b"))));
    }

    @Test
    void whereOneFieldEndsAndTheNextBeginsCounts() {
        assertNotEquals(hash(named("ab", "c")), hash(named("a", "bc")));
    }

    @Test
    void aLineOfAnotherStreamDoesNotFollow() {
        Line line = new Chain("one", Head.EMPTY)
                .seal(List.of(JournalRig.entry("b")))
                .getFirst();
        assertTrue(new Chain("one", Head.EMPTY).follows(line));
        assertFalse(new Chain("two", Head.EMPTY).follows(line));
    }

    @Test
    void aLineTwiceDoesNotFollowItself() {
        Line line = new Chain("one", Head.EMPTY)
                .seal(List.of(JournalRig.entry("b")))
                .getFirst();
        var chain = new Chain("one", Head.EMPTY);
        assertTrue(chain.follows(line));
        assertFalse(chain.follows(line));
        assertEquals(line.head(), chain.head());
    }

    @Test
    void aBodyLongerThanTheBufferIsHashedWhole() {
        String body = "x".repeat(100_000);
        assertNotEquals(hash(JournalRig.entry(body)), hash(JournalRig.entry(body + "y")));
    }

    private static String hash(Entry entry) {
        return new Chain("s", Head.EMPTY).seal(List.of(entry)).getFirst().hash();
    }

    private static Entry named(String actor, String device) {
        Entry e = JournalRig.entry("b");
        return new Entry(
                e.at(), actor, device, e.command(), e.fingerprint(), e.result(), e.type(), 1, e.body(), e.personal());
    }

    private static Entry withoutPersonal(Entry e) {
        return new Entry(
                e.at(),
                e.actor(),
                e.device(),
                e.command(),
                e.fingerprint(),
                e.result(),
                e.type(),
                e.version(),
                e.body(),
                Optional.empty());
    }
}
