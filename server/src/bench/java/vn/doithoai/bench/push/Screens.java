package vn.doithoai.bench.push;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Many clients of one server, on one thread: as little work per frame as there can be, for all servers alike.
final class Screens implements AutoCloseable {
    /// What counts as a change; heartbeats and greetings are shorter.
    static final int CHANGE_BYTES_MIN = 512;

    private static final int CONNECTING_MAX = 100;
    private static final long WAIT_S = 60;
    private static final EventLoopGroup LOOP = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());

    private final List<Channel> channels = new ArrayList<>();
    private final AtomicInteger missing = new AtomicInteger();
    private volatile CompletableFuture<Long> last = new CompletableFuture<>();
    private final AtomicLong frames = new AtomicLong();
    private volatile byte[] wanted = new byte[0];
    private volatile int length;

    /// What a server wants to hear.
    ///
    /// @param path of the upgrade; `#` stands for the number of the screen
    /// @param socketIo whether engine.io's packets are spoken on top
    record Dialect(String path, boolean socketIo) {}

    /// Connects so many, and waits until each has been greeted.
    Screens(int port, Dialect dialect, int count) throws Exception {
        Semaphore connecting = new Semaphore(CONNECTING_MAX);
        AtomicInteger ready = new AtomicInteger();
        CompletableFuture<Void> allReady = new CompletableFuture<>();
        Runnable greeted = () -> {
            connecting.release();
            if (ready.incrementAndGet() == count) allReady.complete(null);
        };
        for (int i = 0; i < count; i++) {
            if (!connecting.tryAcquire(WAIT_S, TimeUnit.SECONDS))
                throw new IllegalStateException("only " + ready + " came");
            String path = dialect.path().replace("#", Integer.toString(i));
            Bootstrap bootstrap = new Bootstrap().group(LOOP).channel(NioSocketChannel.class);
            bootstrap.handler(new ChannelInitializer<Channel>() {
                @Override
                protected void initChannel(Channel channel) {
                    channel.pipeline().addLast(new ScreenHandler(Screens.this, path, dialect.socketIo(), greeted));
                }
            });
            channels.add(bootstrap.connect("127.0.0.1", port).sync().channel());
        }
        Void _ = allReady.get(WAIT_S, TimeUnit.SECONDS);
    }

    /// Completes when every screen has been sent this text; until then all frames are looked through.
    CompletableFuture<Long> expectText(String text) {
        CompletableFuture<Long> found = expectChange();
        frames.set(0);
        wanted = text.getBytes(StandardCharsets.UTF_8);
        return found;
    }

    /// What is looked for; empty when nothing is.
    byte[] wanted() {
        return wanted;
    }

    /// A screen has read a frame.
    void read() {
        frames.incrementAndGet();
    }

    /// Frames since something was looked for, of all screens.
    long frames() {
        return frames.get();
    }

    int count() {
        return channels.size();
    }

    /// The next change is waited for.
    CompletableFuture<Long> expectChange() {
        wanted = new byte[0];
        last = new CompletableFuture<>();
        missing.set(channels.size());
        return last;
    }

    /// A screen has read a change.
    void changed(int bytes) {
        length = bytes;
        if (missing.decrementAndGet() == 0) last.complete(System.nanoTime());
    }

    /// The bytes of the last change.
    int length() {
        return length;
    }

    @Override
    public void close() {
        for (Channel channel : channels) {
            ChannelFuture _ = channel.close();
        }
    }
}
