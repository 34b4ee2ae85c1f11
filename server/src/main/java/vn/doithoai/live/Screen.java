package vn.doithoai.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.http.WebSocketInternal;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;

/// One open socket. It owes its client a set of keys, never a queue of frames. Confined to its event loop.
///
/// While it keeps up it is written its audience's shared bytes. When its buffers are full it only notes which keys
/// changed, and gets the newest value of each, and nothing older, when it can take something again.
final class Screen {
    /// Frames from the client between two pings, answers included; what it sends beyond closes it.
    private static final int HEARD_MAX = 32;
    /// How long a client is given to answer our closing before the connection is cut.
    private static final long CLOSING_GRACE_MS = 1_000;

    private final Seat seat;
    private final Group group;
    private final Doors doors;
    private final ServerWebSocket socket;
    private final ChannelHandlerContext wire;
    private final Set<Key> owed = new LinkedHashSet<>();
    private boolean started;
    private boolean closed;
    private int unanswered;
    private int heard;
    private int stuckTicks;
    private long missingBytes;

    /// Takes over a socket on its event loop, in the same turn in which it was upgraded: whatever it says is heard.
    Screen(Seat seat, Group group, Doors doors, ServerWebSocket socket) {
        this.seat = seat;
        this.group = group;
        this.doors = doors;
        this.socket = socket;
        this.wire = ((WebSocketInternal) socket).channelHandlerContext();
        wire.pipeline().addBefore(wire.name(), null, new Drained());
        socket.frameHandler(_ -> heard());
        socket.pongHandler(_ -> unanswered = 0);
        socket.exceptionHandler(_ -> broken());
        socket.closeHandler(_ -> gone());
    }

    Audience audience() {
        return seat.viewer().audience();
    }

    boolean isOpen() {
        return !closed;
    }

    /// The first frame of the connection. Takes the frame over.
    void start(ByteBuf first) {
        started = true;
        write(first);
    }

    /// Its audience's part of the news.
    void push(News.Part part) {
        if (flowing()) write(part.frame().retainedDuplicate());
        else owe(part.keys());
    }

    /// Something of its own, which no other screen shares.
    void pushOwn(Collection<Key> keys) {
        owed.addAll(keys);
        settle();
    }

    /// A ping and a heartbeat, shared. Too many pings without an answer end the connection.
    ///
    /// @param unansweredMax pings that may be open
    void beat(ByteBuf pingAndHeartbeat, int unansweredMax) {
        heard = 0;
        if (unanswered >= unansweredMax) {
            close(Closing.SILENT);
            return;
        }
        // With keys still owed the heartbeat would claim a number that the client has not reached; and whoever was not
        // pinged owes no answer. [#stuckFor] ends those that take nothing at all.
        if (!flowing()) return;
        unanswered++;
        write(pingAndHeartbeat.retainedDuplicate());
    }

    /// Whether it has taken nothing at all for so many ticks on end. A slow network that moves is not stuck.
    boolean stuckFor(int ticks) {
        long missing = wire.channel().bytesBeforeWritable();
        stuckTicks = missing > 0 && missing == missingBytes ? stuckTicks + 1 : 0;
        missingBytes = missing;
        return stuckTicks >= ticks;
    }

    /// Whether it owes nothing and can take something.
    boolean flowing() {
        return owed.isEmpty() && wire.channel().isWritable();
    }

    /// May be called from any thread.
    void close(Closing why) {
        if (!wire.channel().eventLoop().inEventLoop()) {
            wire.channel().eventLoop().execute(() -> close(why));
            return;
        }
        if (closed) return;
        closed = true;
        group.leave(this);
        socket.close(why.code(), why.words());
        cutSoon();
    }

    private void owe(Collection<Key> keys) {
        owed.addAll(keys);
        group.full(this);
    }

    private void settle() {
        if (closed || !started || owed.isEmpty()) return;
        if (!wire.channel().isWritable()) {
            group.full(this);
            return;
        }
        ByteBuf frame = group.newest(audience(), owed);
        owed.clear();
        write(frame);
    }

    private void write(ByteBuf frame) {
        // A long frame goes in pieces, so that it is seen to move.
        while (frame.readableBytes() > Framing.FRAME_BYTES_MAX) {
            ChannelFuture _ = wire.write(frame.readRetainedSlice(Framing.FRAME_BYTES_MAX), wire.voidPromise());
        }
        ChannelFuture _ = wire.writeAndFlush(frame, wire.voidPromise());
        if (!wire.channel().isWritable()) group.full(this);
    }

    /// What breaks the protocol is told so by the decoder; it is given the time to say it.
    private void broken() {
        if (!closed) {
            closed = true;
            group.leave(this);
        }
        cutSoon();
    }

    /// A client that reads nothing never sees a closing frame, let alone answers it.
    private void cutSoon() {
        ScheduledFuture<?> _ = wire.channel().eventLoop().schedule(this::cut, CLOSING_GRACE_MS, TimeUnit.MILLISECONDS);
    }

    private void cut() {
        ChannelFuture _ = wire.close();
    }

    private void heard() {
        seat.heard(System.nanoTime());
        if (++heard > HEARD_MAX) close(Closing.TALKATIVE);
    }

    private void gone() {
        if (!closed) {
            closed = true;
            group.leave(this);
        }
        doors.left(seat);
    }

    private final class Drained extends ChannelInboundHandlerAdapter {
        @Override
        public void channelWritabilityChanged(ChannelHandlerContext context) {
            if (context.channel().isWritable()) settle();
            context.fireChannelWritabilityChanged();
        }
    }
}
