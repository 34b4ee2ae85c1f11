package vn.doithoai.live;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;

/// WebSocket frames (RFC 6455) as the bytes that go on the wire, made once for all sockets.
///
/// Vert.x would wrap, and for small frames copy, the payload again for each socket. The bytes of an unmasked frame are
/// the same for everybody, so they are written straight to the channel: the encoder lets raw bytes pass.
final class Framing {
    /// Some clients refuse a longer frame (Vert.x by default); longer messages are sent in several.
    static final int FRAME_BYTES_MAX = 65_536;

    private static final int FINAL = 0x80;
    private static final int CONTINUATION = 0x0;
    private static final int TEXT = 0x1;
    private static final int PING = 0x9;
    private static final int HEADER_BYTES_MAX = 10;
    private static final int LENGTH_7_BITS_MAX = 125;
    private static final int LENGTH_16_BITS_MAX = 65_535;
    private static final int LENGTH_16_BITS = 126;
    private static final int LENGTH_64_BITS = 127;

    private Framing() {}

    /// A text message. Whoever asks for it owns it and releases it.
    static ByteBuf text(byte[] utf8) {
        ByteBuf bytes = allocate(utf8.length);
        appendText(bytes, utf8);
        return bytes;
    }

    /// A ping, and a text message behind it.
    static ByteBuf pingAndText(byte[] utf8) {
        ByteBuf bytes = allocate(utf8.length);
        header(bytes, FINAL | PING, 0);
        appendText(bytes, utf8);
        return bytes;
    }

    private static ByteBuf allocate(int payload) {
        int frames = 2 + payload / FRAME_BYTES_MAX;
        return PooledByteBufAllocator.DEFAULT.directBuffer(payload + frames * HEADER_BYTES_MAX);
    }

    private static void appendText(ByteBuf bytes, byte[] utf8) {
        int from = 0;
        do {
            int length = Math.min(FRAME_BYTES_MAX, utf8.length - from);
            boolean last = from + length == utf8.length;
            header(bytes, (last ? FINAL : 0) | (from == 0 ? TEXT : CONTINUATION), length);
            bytes.writeBytes(utf8, from, length);
            from += length;
        } while (from < utf8.length);
    }

    private static void header(ByteBuf bytes, int first, int length) {
        bytes.writeByte(first);
        if (length <= LENGTH_7_BITS_MAX) {
            bytes.writeByte(length);
        } else if (length <= LENGTH_16_BITS_MAX) {
            bytes.writeByte(LENGTH_16_BITS).writeShort(length);
        } else {
            bytes.writeByte(LENGTH_64_BITS).writeLong(length);
        }
    }
}
