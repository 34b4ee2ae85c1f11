package vn.doithoai.live;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A client that reads whatever comes, answers pings, and keeps what it is told.
final class Client implements WebSocket.Listener, AutoCloseable {
    private static final long WAIT_S = 20;

    final WebSocket socket;
    final Told told = new Told();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();

    Client(HttpClient http, URI uri) {
        socket = http.newWebSocketBuilder().buildAsync(uri, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.completeExceptionally(error);
    }

    /// The next frame, taken in.
    JsonNode next() {
        try {
            String frame = frames.poll(WAIT_S, TimeUnit.SECONDS);
            if (frame == null) throw new AssertionError("no frame in " + WAIT_S + " s; knows " + told.known());
            return told.take(frame);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /// Takes frames in until this holds of one.
    JsonNode until(Predicate<JsonNode> wanted) {
        JsonNode frame = next();
        while (!wanted.test(frame)) frame = next();
        return frame;
    }

    /// Takes frames in until it knows this number.
    Told reach(long wanted) {
        while (told.seq() < wanted) next();
        return told;
    }

    /// The code that the server closes it with, once it does.
    int closing() {
        return closed.orTimeout(WAIT_S, TimeUnit.SECONDS).join();
    }

    boolean isOpen() {
        return !closed.isDone();
    }

    /// Goes without a word, as a phone does that loses the network.
    void leave() {
        socket.abort();
    }

    @Override
    public void close() {
        leave();
    }
}
