package vn.doithoai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.doithoai.wire.Json;

/// A live connection as a page keeps it: the values behind the keys, frame after frame.
public final class Screen implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;
    private static final String CLOSED = "closed ";

    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final Map<String, JsonNode> values = new TreeMap<>();
    private long seq;
    private String epoch = "";
    private WebSocket socket;

    private Screen() {}

    /// @param query as `since=12&epoch=…`, or empty
    static Screen open(Client client, String query) {
        Screen screen = new Screen();
        String path = "/api/conferences/" + client.conference() + "/live" + (query.isEmpty() ? "" : "?" + query);
        WebSocket.Builder builder = client.http().newWebSocketBuilder();
        if (!client.token().isEmpty()) builder.header("Authorization", "Bearer " + client.token());
        screen.socket = builder.buildAsync(URI.create(client.url().replace("http", "ws") + path), screen.new Ear())
                .join();
        return screen;
    }

    /// The values as they stand.
    public Map<String, JsonNode> values() {
        return values;
    }

    /// One of them; a missing node when there is none.
    public JsonNode value(String key) {
        return values.getOrDefault(key, MissingNode.getInstance());
    }

    /// The newest number heard.
    public long seq() {
        return seq;
    }

    /// The server's epoch, for resuming.
    public String epoch() {
        return epoch;
    }

    /// Listens until the values are so.
    public Screen await(String what, Predicate<Screen> holds) {
        while (!holds.test(this)) {
            String text = next();
            if (text == null) throw new AssertionError("waited in vain for " + what + "; now " + values);
            if (text.startsWith(CLOSED)) throw new AssertionError(text + " while waiting for " + what);
            take(text);
        }
        return this;
    }

    /// Listens until the server closes the connection, and tells by which code.
    public int awaitClose() {
        while (true) {
            String text = next();
            if (text == null) throw new AssertionError("the connection was not closed");
            if (text.startsWith(CLOSED)) return Integer.parseInt(text.substring(CLOSED.length()));
        }
    }

    private String next() {
        try {
            return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void take(String text) {
        try {
            JsonNode frame = Json.tree(text);
            seq = frame.path("seq").asLong(seq);
            epoch = frame.path("epoch").asText(epoch);
            if (frame.path("full").asBoolean()) values.clear();
            frame.path("set").properties().forEach(each -> values.put(each.getKey(), each.getValue()));
            frame.path("unset").forEach(key -> values.remove(key.asText()));
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            heard.add(CLOSED + code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            heard.add(CLOSED + "1006");
        }
    }
}
