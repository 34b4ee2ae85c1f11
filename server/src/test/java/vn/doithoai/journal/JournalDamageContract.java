package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever was changed, removed or lost on disk is found and named, and never given up silently.
abstract class JournalDamageContract extends JournalRig {

    // ---- what was changed by hand

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + 1",
                "actor = 'x'",
                "device = 'x'",
                "command = 'x'",
                "fingerprint = 'x'",
                "result = 'x'",
                "type = 'x'",
                "version = 2",
                "body = 'x'",
                "hash = 'x'",
                "hash = '0000000000000000000000000000000000000000000000000000000000000000'"
            })
    void aChangedLineIsNamed(String change) throws SQLException {
        append(Head.EMPTY, full("a"), full("b"), full("c"), full("d"));
        run(List.of("update journal_line set " + change + " where seq = 3"));
        reopen();
        var damage = damage();
        assertEquals(STREAM, damage.stream());
        assertEquals(3, damage.seq());
        assertTrue(damage.getMessage().startsWith("Line 3 of stream uong-bi-2024 in "), damage.getMessage());
        assertTrue(damage.getMessage().contains("Restore a backup"), damage.getMessage());
    }

    @Test
    void aRemovedLineIsNamed() throws SQLException {
        append(Head.EMPTY, entry("a"), entry("b"), entry("c"));
        run(List.of("delete from journal_line where seq = 2"));
        reopen();
        assertEquals(2, damage().seq());
        assertTrue(damage().getMessage().startsWith("Line 2 of stream uong-bi-2024 is missing"), damage().getMessage());
    }

    @Test
    void twoExchangedLinesAreNamed() throws SQLException {
        append(Head.EMPTY, entry("a"), entry("b"), entry("c"));
        run(List.of(
                "update journal_line set seq = 99 where seq = 1",
                "update journal_line set seq = 1 where seq = 2",
                "update journal_line set seq = 2 where seq = 99"));
        reopen();
        assertEquals(1, damage().seq());
    }

    @Test
    void aStreamRewrittenWithGoodHashesIsFoundByItsHead() throws SQLException {
        append(Head.EMPTY, entry("a"), entry("b"));
        List<Line> forged = new Chain(STREAM, Head.EMPTY).seal(List.of(entry("a"), entry("forged")));
        run(List.of("update journal_line set body = 'forged', hash = '"
                + forged.get(1).hash() + "' where seq = 2"));
        assertEquals(2, damageAtOpening().seq());
    }

    // ---- what was lost

    @Test
    void aLostTailIsNamedAtOpeningAndOnlyGivenUpExplicitly() throws SQLException, IOException {
        Head two = append(Head.EMPTY, entry("a"), entry("b"));
        append(two, entry("c"), entry("d"));
        run(List.of("delete from journal_line where seq > 2"));
        JournalDamaged damage = damageAtOpening();
        assertEquals(3, damage.seq());
        assertTrue(
                damage.getMessage().startsWith("The tail of stream uong-bi-2024 is lost: the head file says line 4, "),
                damage.getMessage());
        assertTrue(damage.getMessage().contains("--accept-lost-tail"), damage.getMessage());
        journal = opened(LostTail.ACCEPT);
        assertEquals(two, journal.read(STREAM, line -> {}).await());
        append(two, entry("e"));
        reopen();
        assertEquals(List.of("a", "b", "e"), bodies());
        assertTrue(heads().contains(STREAM + ".head.lost-1"), heads().toString());
    }

    @Test
    void aWholeStreamThatVanishedIsALostTail() throws SQLException {
        append(Head.EMPTY, entry("a"));
        run(List.of("delete from journal_line"));
        assertEquals(1, damageAtOpening().seq());
    }

    @Test
    void aMissingHeadIsNotTakenForABeginning() throws IOException {
        append(Head.EMPTY, entry("a"));
        journal.close().await();
        Files.delete(folder.resolve("heads").resolve(STREAM + ".head"));
        JournalDamaged damage = damageAtOpening();
        assertTrue(
                damage.getMessage().startsWith("The head file of stream uong-bi-2024 is missing"), damage.getMessage());
        journal = opened(LostTail.ACCEPT);
        assertEquals(List.of("a"), bodies());
        reopen();
        assertEquals(List.of("a"), bodies());
    }

    @Test
    void aCrashBetweenCommitAndHeadIsNoLossAndTheHeadCatchesUp() throws IOException {
        Head one = append(Head.EMPTY, entry("a"));
        Path head = folder.resolve("heads").resolve(STREAM + ".head");
        Path before = Files.copy(head, folder.resolve("before"));
        append(one, entry("b"), entry("c"));
        journal.close().await();
        Files.copy(before, head, StandardCopyOption.REPLACE_EXISTING);
        journal = opened(LostTail.REFUSE);
        assertEquals(List.of("a", "b", "c"), bodies());
        journal.close().await();
        try (HeadFile file = HeadFile.open(head)) {
            assertEquals(3, file.read().orElseThrow().seq());
        }
        journal = opened(LostTail.REFUSE);
    }
}
