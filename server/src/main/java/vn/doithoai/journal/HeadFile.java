package vn.doithoai.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;

/// The newest line of one stream, kept outside the database, because SQLite can lose the tail of a damaged log without
/// a word: `integrity_check` says ok and the rest of the chain is whole.
///
/// Two slots in blocks of their own take turns, each a readable text with a checksum, overwritten in place: the write
/// needs no space on the disk, and a torn write spoils at most the older slot's successor, never both.
final class HeadFile implements AutoCloseable {

    private static final String MAGIC = "doithoai-head-1";
    private static final Pattern SLOT = Pattern.compile("(" + MAGIC + " ([0-9]{1,18}) ([0-9a-f]{64})) ([0-9a-f]+)\n");
    private static final int SLOTS = 2;
    /// A slot has a disk block to itself, so that no write can touch its neighbour.
    private static final int SLOT_BYTES = 4096;

    private final FileChannel channel;
    private int nextSlot;

    private HeadFile(FileChannel channel, int nextSlot) {
        this.channel = channel;
        this.nextSlot = nextSlot;
    }

    /// Makes the file, on disk when this returns; whether its name is, is up to the folder.
    static HeadFile create(Path file, Head head) throws IOException {
        var made = new HeadFile(
                FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE),
                0);
        made.channel.write(ByteBuffer.allocate(SLOTS * SLOT_BYTES), 0);
        made.write(head);
        made.channel.force(true);
        return made;
    }

    static HeadFile open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var opened = new HeadFile(channel, 0);
        opened.nextSlot = (opened.newestSlot() + 1) % SLOTS;
        return opened;
    }

    /// What the file says; empty when neither slot can be read.
    Optional<Head> read() throws IOException {
        return slot(newestSlot());
    }

    /// Writes the head over the older slot. It survives a killed process now, and a power cut after [#sync].
    void write(Head head) throws IOException {
        String text = MAGIC + " " + head.seq() + " " + head.hash();
        String line = text + " " + checksum(text) + "\n";
        ByteBuffer bytes = StandardCharsets.US_ASCII.encode(line);
        long at = (long) nextSlot * SLOT_BYTES;
        while (bytes.hasRemaining()) at += channel.write(bytes, at);
        nextSlot = (nextSlot + 1) % SLOTS;
    }

    void sync() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private int newestSlot() throws IOException {
        long first = slot(0).map(Head::seq).orElse(-1L);
        long second = slot(1).map(Head::seq).orElse(-1L);
        return second > first ? 1 : 0;
    }

    private Optional<Head> slot(int slot) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(SLOT_BYTES);
        channel.read(bytes, (long) slot * SLOT_BYTES);
        Matcher line = SLOT.matcher(StandardCharsets.US_ASCII.decode(bytes.flip()));
        if (!line.lookingAt() || !checksum(line.group(1)).equals(line.group(4))) return Optional.empty();
        return Optional.of(new Head(Long.parseLong(line.group(2)), line.group(3)));
    }

    private static String checksum(String text) {
        var crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(crc.getValue());
    }
}
