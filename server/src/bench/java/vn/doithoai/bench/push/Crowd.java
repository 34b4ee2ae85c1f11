package vn.doithoai.bench.push;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.doithoai.bench.Peer;
import vn.doithoai.bench.Samples;

/// A server and its screens.
final class Crowd implements AutoCloseable {
    /// Long enough for the slowest to be done before the next change is due, whatever the server.
    private static final long INTERVAL_NANOS = 60_000_000;
    private static final long INTERVAL_NANOS_PER_SCREEN = 60_000;
    private static final long WAIT_S = 30;
    /// The longest that may be announced; with what stands around it the frame has about 1 KiB.
    private static final String TEXT = "ữ".repeat(290);

    private final Peer peer;
    private final Screens screens;
    private final Post post;
    private final String padding;
    private int number;

    /// @param padding what a body needs so that the frame is as long as the others'
    Crowd(Peer peer, Screens.Dialect dialect, int count, int padding) throws Exception {
        this.peer = peer;
        this.padding = "x".repeat(padding);
        this.screens = new Screens(peer.port(), dialect, count);
        this.post = new Post(peer.port());
    }

    /// So many changes, one after the other, each at the time planned for it.
    ///
    /// @param totals takes the nanoseconds from the planned time until the last screen has the change
    /// @param commits takes what the server says that its commit took
    void rounds(int rounds, Samples totals, Samples commits) throws Exception {
        long interval = INTERVAL_NANOS + INTERVAL_NANOS_PER_SCREEN * screens.count();
        long planned = System.nanoTime() + interval;
        for (int i = 0; i < rounds; i++) {
            byte[] body = body();
            CompletableFuture<Long> last = screens.expectChange();
            waitUntil(planned);
            String answer = post.send("/go", body);
            totals.add((double) (last.get(WAIT_S, TimeUnit.SECONDS) - planned));
            commits.add(Double.parseDouble(answer));
            planned = Math.max(planned + interval, System.nanoTime() + interval / 2);
        }
    }

    /// Never the same twice: what looks the same is not pushed.
    private byte[] body() {
        return "%08d%s%s".formatted(++number, TEXT, padding).getBytes(StandardCharsets.UTF_8);
    }

    private static void waitUntil(long nanos) throws InterruptedException {
        boolean early = new CountDownLatch(1).await(nanos - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (early) throw new IllegalStateException("nobody counts this down");
    }

    int count() {
        return screens.count();
    }

    int length() {
        return screens.length();
    }

    /// What the server has taken of the processors so far, in nanoseconds.
    long cpu() {
        return peer.cpu().toNanos();
    }

    @Override
    public void close() throws IOException {
        post.close();
        screens.close();
    }
}
