package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A screen as a page has it: what the live protocol has told it so far, and when.
final class Screen implements WebSocket.Listener, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final StringBuilder part = new StringBuilder();
    private final SortedMap<String, JsonNode> state = new TreeMap<>();
    private final TreeMap<Long, Long> arrivals = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<Forbidden> forbidden = new ArrayList<>();
    private Optional<WebSocket> socket = Optional.empty();
    private long seq = -1;
    private int frames;
    private boolean closing;

    private Screen(String name) {
        this.name = name;
    }

    /// Opens a screen and waits until it knows everything that it may.
    static Screen open(Api api, String path, String token, String name) {
        Screen screen = new Screen(name);
        URI address = URI.create(api.base().replaceFirst("^http", "ws") + path);
        try {
            WebSocket socket = api.client()
                    .newWebSocketBuilder()
                    .connectTimeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .buildAsync(address, screen)
                    .join();
            synchronized (screen) {
                screen.socket = Optional.of(socket);
            }
        } catch (CompletionException e) {
            throw new RehearsalFailed(name + ": the screen could not be opened", e);
        }
        screen.await("the first frame", known -> !known.isEmpty());
        return screen;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            long now = System.nanoTime();
            String frame = part.toString();
            part.setLength(0);
            take(frame, now);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        lost("closed with " + code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        lost(String.valueOf(error));
    }

    private synchronized void lost(String how) {
        if (!closing) faults.add(name + ": " + how);
        notifyAll();
    }

    private synchronized void take(String text, long now) {
        JsonNode frame = Api.tree(text);
        frames++;
        long next = frame.path("seq").asLong(-1);
        if (next < seq) faults.add(name + ": seq fell from " + seq + " to " + next);
        seq = Math.max(seq, next);
        arrivals.putIfAbsent(seq, now);
        forbidden.stream()
                .filter(word -> next >= word.from() && text.contains(word.text()))
                .forEach(word -> faults.add(name + ": shows «" + word.text() + "»"));
        if (frame.path("full").asBoolean()) state.clear();
        frame.path("set").properties().forEach(entry -> state.put(entry.getKey(), entry.getValue()));
        frame.path("unset").forEach(key -> state.remove(key.asText()));
        notifyAll();
    }

    private record Forbidden(String text, long from) {}

    /// From this sequence on this text must not come to this screen.
    synchronized void forbid(String text, long from) {
        forbidden.add(new Forbidden(text, from));
    }

    /// Waits until everything up to this sequence is known.
    void caughtUp(long wanted) {
        await("sequence " + wanted, _ -> seq >= wanted);
    }

    /// Waits until what is known fits.
    ///
    /// @param what for the sentence when it never does
    void await(String what, Predicate<Map<String, JsonNode>> fits) {
        if (!within(PATIENCE, fits)) {
            throw new RehearsalFailed(name + ": waited in vain for " + what + " " + faults());
        }
    }

    /// Waits so long for what is known to fit; gives up at once when the screen has gone wrong.
    synchronized boolean within(Duration patience, Predicate<Map<String, JsonNode>> fits) {
        long until = System.nanoTime() + patience.toNanos();
        while (!fits.test(state)) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0 || !faults.isEmpty()) return false;
            try {
                wait(left);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new RehearsalFailed("stopped", interrupted);
            }
        }
        return true;
    }

    /// Waits until a key has a value whose field says this.
    void await(String key, String field, String value) {
        await(
                key + "." + field + " = " + value,
                known -> Optional.ofNullable(known.get(key))
                        .filter(node -> node.path(field).asText().equals(value))
                        .isPresent());
    }

    /// The value of a key; a missing node when there is none.
    synchronized JsonNode value(String key) {
        return Optional.ofNullable(state.get(key)).orElseGet(MissingNode::getInstance);
    }

    /// Everything that is known, by key.
    synchronized SortedMap<String, JsonNode> known() {
        return new TreeMap<>(state);
    }

    /// When the first frame came that holds what this sequence changed.
    synchronized Optional<Long> knewAt(long wanted) {
        return Optional.ofNullable(arrivals.ceilingEntry(wanted)).map(Map.Entry::getValue);
    }

    synchronized int frames() {
        return frames;
    }

    synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        synchronized (this) {
            closing = true;
        }
        socket.ifPresent(WebSocket::abort);
    }
}
