package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.doithoai.conference.Conference;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Views;
import vn.doithoai.wire.Json;

/// A client that keeps what it is told, by the rules of the protocol, and checks that the server keeps them too.
final class Client implements WebSocket.Listener, AutoCloseable {
    private static final long WAIT_S = 20;

    final CompletableFuture<Integer> closed = new CompletableFuture<>();
    final WebSocket socket;
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final Map<String, JsonNode> known = new TreeMap<>();
    private final List<JsonNode> taken = new ArrayList<>();
    private long seq = -1;
    private String epoch = "";

    Client(HttpClient http, URI uri) {
        socket = http.newWebSocketBuilder().buildAsync(uri, this).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            try {
                frames.add(Json.tree(partial.toString()));
            } catch (JsonProcessingException noJson) {
                closed.completeExceptionally(new AssertionError("no JSON: " + partial, noJson));
            }
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
            JsonNode frame = frames.poll(WAIT_S, TimeUnit.SECONDS);
            if (frame == null) throw new AssertionError("no frame in " + WAIT_S + " s; had " + taken);
            take(frame);
            return frame;
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
    Client reach(long wanted) {
        while (seq < wanted) next();
        return this;
    }

    private void take(JsonNode frame) {
        taken.add(frame);
        long number = frame.get("seq").asLong();
        boolean first = taken.size() == 1;
        assertEquals(first, frame.has("epoch"), () -> "the epoch stands in the first frame alone: " + frame);
        if (number < seq) throw new AssertionError("the number fell from " + seq + ": " + frame);
        seq = number;
        if (first) epoch = frame.get("epoch").asText();
        if (frame.path("full").asBoolean()) known.clear();
        frame.path("set").properties().forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        Iterator<JsonNode> unset = frame.path("unset").elements();
        while (unset.hasNext()) known.remove(unset.next().asText());
    }

    Map<String, JsonNode> known() {
        return known;
    }

    JsonNode at(String key) {
        return known.getOrDefault(key, MissingNode.getInstance());
    }

    long seq() {
        return seq;
    }

    String epoch() {
        return epoch;
    }

    /// How it would ask to go on from here.
    String resume() {
        return "&since=" + seq + "&epoch=" + epoch;
    }

    /// What it must know of this conference.
    static Map<String, JsonNode> all(Conference hall, Audience audience) {
        Map<String, JsonNode> all = new TreeMap<>();
        new Views(hall).values(audience).forEach((key, value) -> {
            try {
                all.put(key.toString(), Json.tree(Json.text(value)));
            } catch (JsonProcessingException impossible) {
                throw new AssertionError(impossible);
            }
        });
        return all;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
