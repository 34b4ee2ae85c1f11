package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.TreeMap;
import vn.doithoai.conference.Conference;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Views;
import vn.doithoai.wire.Json;

/// What a client has been told, put together by the rules of the protocol; notices when the server breaks them.
final class Told {
    private final Map<String, JsonNode> known = new TreeMap<>();
    private long seq = -1;
    private String epoch = "";

    /// Takes one frame in.
    JsonNode take(String text) {
        JsonNode frame = tree(text);
        boolean first = seq < 0;
        long number = frame.get("seq").asLong();
        assertEquals(first, frame.has("epoch"), () -> "the epoch stands in the first frame alone: " + frame);
        assertTrue(number >= seq, () -> "the number fell from " + seq + ": " + frame);
        seq = number;
        if (first) epoch = frame.get("epoch").asText();
        if (frame.path("full").asBoolean()) known.clear();
        frame.path("set").properties().forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        frame.path("unset").forEach(key -> known.remove(key.asText()));
        return frame;
    }

    /// Goes on from what another connection was told, as a client does that comes back with its number.
    void goOnFrom(Told before) {
        known.putAll(before.known);
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

    /// What a client of this audience must have been told of this conference.
    static Map<String, JsonNode> all(Conference hall, Audience audience) {
        Map<String, JsonNode> all = new TreeMap<>();
        new Views(hall).values(audience).forEach((key, value) -> all.put(key.toString(), tree(Json.text(value))));
        return all;
    }

    private static JsonNode tree(String text) {
        try {
            return Json.tree(text);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("no JSON: " + text, noJson);
        }
    }
}
