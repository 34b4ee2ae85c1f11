package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The file that remembers where a stream ended, whatever moment the power goes.
class HeadFileTest {

    private static final int SLOT = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFile() throws IOException {
        file = folder.resolve("s.head");
        try (HeadFile head = HeadFile.create(file, Head.EMPTY)) {
            for (long seq = 1; seq <= 5; seq++) head.write(head(seq));
            head.sync();
        }
    }

    @Test
    void theNewestHeadIsRead() throws IOException {
        assertEquals(Optional.of(head(5)), read());
        assertEquals(2 * SLOT, Files.size(file));
    }

    @Test
    void anOpenedFileOverwritesTheOlderSlot() throws IOException {
        try (HeadFile head = HeadFile.open(file)) {
            head.write(head(6));
        }
        assertTrue(Files.readString(file).contains("doithoai-head-1 5 "), "the head before is still there");
        assertEquals(Optional.of(head(6)), read());
    }

    @Test
    void aTornWriteLeavesTheHeadBefore() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        int newest = new String(whole, 0, SLOT, StandardCharsets.US_ASCII).contains("-1 5 ") ? 0 : SLOT;
        for (int cut = 0; cut < 90; cut++) {
            byte[] torn = whole.clone();
            Arrays.fill(torn, newest + cut, newest + 100, (byte) 0);
            Files.write(file, torn);
            assertEquals(Optional.of(head(4)), read(), "cut at " + cut);
        }
    }

    @Test
    void aFileOfSomethingElseSaysNothing() throws IOException {
        Files.writeString(file, "5 lines\n");
        assertEquals(Optional.empty(), read());
        Files.write(file, new byte[0]);
        assertEquals(Optional.empty(), read());
    }

    private Optional<Head> read() throws IOException {
        try (HeadFile head = HeadFile.open(file)) {
            return head.read();
        }
    }

    private static Head head(long seq) {
        return new Head(seq, Long.toString(seq).repeat(64));
    }
}
