package vn.doithoai.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chain of hashes along one stream: each line's hash covers the hash before it, so no line can be changed, removed
/// or moved without breaking every later one.
///
/// A line's hash is SHA-256 over the 32 bytes of the hash before, the stream's name, the seq and the time (8 bytes
/// each, milliseconds since 1970), actor, device, command, fingerprint, result, type, the version (8 bytes) and the
/// body. Texts are UTF-8 behind their length (4 bytes), an absent result is the length -1; numbers are big-endian. With
/// the lengths in it no two different lines have the same bytes. `personal` is left out: it must be removable.
///
/// Not safe for several threads.
final class Chain {

    private static final int FIRST_BUFFER_BYTES = 4096;

    private final MessageDigest sha256;
    private final byte[] stream;
    private byte[] previous;
    private ByteBuffer bytes = ByteBuffer.allocate(FIRST_BUFFER_BYTES);
    private Head head;

    /// A chain that goes on behind `from`.
    Chain(String stream, Head from) {
        this.stream = stream.getBytes(StandardCharsets.UTF_8);
        this.head = from;
        this.previous = HexFormat.of().parseHex(from.hash());
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// The newest line that went through this chain.
    Head head() {
        return head;
    }

    /// Makes the entries the next lines.
    List<Line> seal(List<Entry> entries) {
        var lines = new ArrayList<Line>(entries.size());
        for (Entry entry : entries) {
            byte[] digest = digest(head.seq() + 1, entry);
            var line = new Line(head.seq() + 1, entry, HexFormat.of().formatHex(digest));
            advance(line, digest);
            lines.add(line);
        }
        return lines;
    }

    /// Whether the line is unchanged and the very next one; only then the chain moves on to it.
    boolean follows(Line line) {
        if (line.seq() != head.seq() + 1) return false;
        byte[] digest = digest(line.seq(), line.entry());
        if (!line.hash().equals(HexFormat.of().formatHex(digest))) return false;
        advance(line, digest);
        return true;
    }

    private void advance(Line line, byte[] digest) {
        head = line.head();
        previous = digest;
    }

    private byte[] digest(long seq, Entry entry) {
        bytes.clear();
        room(previous.length).put(previous);
        text(stream);
        number(seq);
        number(entry.at().toEpochMilli());
        text(entry.actor());
        text(entry.device());
        text(entry.command());
        text(entry.fingerprint());
        text(entry.result().orElse(null));
        text(entry.type());
        number(entry.version());
        text(entry.body());
        sha256.update(bytes.array(), 0, bytes.position());
        return sha256.digest();
    }

    private void number(long value) {
        room(Long.BYTES).putLong(value);
    }

    private void text(@Nullable String value) {
        if (value == null) {
            room(Integer.BYTES).putInt(-1);
        } else {
            text(value.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void text(byte[] value) {
        room(Integer.BYTES + value.length).putInt(value.length).put(value);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            int position = bytes.position();
            bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), 2 * (position + more)));
            bytes.position(position);
        }
        return bytes;
    }
}
