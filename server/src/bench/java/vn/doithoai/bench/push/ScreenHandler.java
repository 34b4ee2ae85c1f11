package vn.doithoai.bench.push;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.CharsetUtil;

/// One client: upgrades, answers pings, and reads the frames without looking into them more than it must.
final class ScreenHandler extends ChannelInboundHandlerAdapter {
    private static final int PONG_HEADER = 0x8A80;
    private static final int TEXT_HEADER = 0x81;
    private static final int MASKED = 0x80;
    private static final int OPCODE = 0x0f;
    private static final int PING = 0x9;
    private static final int FINAL = 0x80;

    private final Screens screens;
    private final String path;
    private final boolean socketIo;
    private Runnable greeted;
    private final StringBuilder head = new StringBuilder();
    private boolean upgraded;
    private int needed = 2;
    private long left;
    private int first;
    private int message;
    private int opening;
    private final byte[] header = new byte[14];
    private final ByteBuf text = Unpooled.buffer(0);
    private boolean found;
    private int have;

    ScreenHandler(Screens screens, String path, boolean socketIo, Runnable greeted) {
        this.screens = screens;
        this.path = path;
        this.socketIo = socketIo;
        this.greeted = greeted;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        String request = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        ChannelFuture _ =
                context.writeAndFlush(context.alloc().buffer().writeBytes(request.getBytes(CharsetUtil.US_ASCII)));
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object data) {
        ByteBuf bytes = (ByteBuf) data;
        try {
            if (!upgraded) upgrade(context, bytes);
            while (upgraded && bytes.isReadable()) {
                if (left > 0) payload(context, bytes);
                else frameHeader(context, bytes);
            }
        } finally {
            bytes.release();
        }
    }

    private void upgrade(ChannelHandlerContext context, ByteBuf bytes) {
        while (!upgraded && bytes.isReadable()) {
            head.append((char) bytes.readByte());
            upgraded = head.length() >= 4 && head.indexOf("\r\n\r\n", head.length() - 4) >= 0;
        }
        if (upgraded && !head.toString().startsWith("HTTP/1.1 101")) {
            ChannelFuture _ = context.close();
            throw new IllegalStateException(head.toString());
        }
    }

    private void frameHeader(ChannelHandlerContext context, ByteBuf bytes) {
        while (have < needed && bytes.isReadable()) {
            header[have++] = bytes.readByte();
            if (have == 2) needed = 2 + (header[1] == 126 ? 2 : header[1] == 127 ? 8 : 0);
        }
        if (have < needed) return;
        left = header[1];
        if (needed > 2) {
            left = 0;
            for (int i = 2; i < needed; i++) left = left << 8 | (header[i] & 0xff);
        }
        first = header[0];
        have = 0;
        needed = 2;
        opening = -1;
        if (left == 0) ended(context);
    }

    private void payload(ChannelHandlerContext context, ByteBuf bytes) {
        if (opening < 0) opening = bytes.getByte(bytes.readerIndex());
        int taken = (int) Math.min(left, bytes.readableBytes());
        if (screens.wanted().length > 0) text.writeBytes(bytes, taken);
        else bytes.skipBytes(taken);
        left -= taken;
        message += taken;
        if (left == 0) ended(context);
    }

    private void ended(ChannelHandlerContext context) {
        if ((first & OPCODE) == PING) {
            ChannelFuture _ = context.writeAndFlush(
                    context.alloc().buffer().writeShort(PONG_HEADER).writeInt(0));
            message = 0;
            return;
        }
        if ((first & FINAL) == 0) return;
        int length = message;
        message = 0;
        if (greeted == null && screens.wanted().length > 0) {
            look();
            return;
        }
        if (socketIo) packet(context, length);
        else if (greeted != null) greeted();
        else if (length >= Screens.CHANGE_BYTES_MIN) screens.changed(length);
    }

    /// A screen that has found what is looked for finds it once.
    private void look() {
        screens.read();
        boolean now = ByteBufUtil.indexOf(Unpooled.wrappedBuffer(screens.wanted()), text) >= 0;
        text.clear();
        if (now && !found) screens.changed(0);
        found = now;
    }

    /// engine.io: `0` opens, `2` pings, `4` carries; socket.io in it: `0` connects.
    private void packet(ChannelHandlerContext context, int length) {
        if (opening == '0') say(context, "40");
        else if (opening == '2') say(context, "3");
        else if (greeted != null) greeted();
        else if (length >= Screens.CHANGE_BYTES_MIN) screens.changed(length);
    }

    private void greeted() {
        Runnable told = greeted;
        greeted = null;
        told.run();
    }

    private static void say(ChannelHandlerContext context, String text) {
        ByteBuf frame = context.alloc()
                .buffer()
                .writeByte(TEXT_HEADER)
                .writeByte(MASKED | text.length())
                .writeInt(0);
        ChannelFuture _ = context.writeAndFlush(frame.writeBytes(text.getBytes(CharsetUtil.US_ASCII)));
    }
}
