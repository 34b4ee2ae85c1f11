package vn.doithoai.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;
import vn.doithoai.wire.Json;

/// How much may be sent at once: all that the rules allow, and not more.
class SizesTest {
    private static final String PATH = "/api/conferences/" + WholeHall.CONFERENCE + "/commands";

    @AutoClose
    private static final WholeHall hall = WholeHall.start();

    @Test
    void whatIsTooLargeIsNotRead() {
        Client organiser = hall.organiser();
        organiser.post(PATH, " ".repeat(Takes.COMMAND.bytesMax() + 1)).problem(413, "too-large");
        organiser.post("/api/pair", " ".repeat(Takes.JSON.bytesMax() + 1)).problem(413, "too-large");
        byte[] large = new byte[2 * Takes.COMMAND.bytesMax()];
        organiser
                .send(organiser
                        .request(PATH)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(large))))
                .problem(413, "too-large");
    }

    /// A program may write each letter as six, `\\u1ed9`.
    @Test
    void whateverIsWithinItsBoundsIsRead() {
        // May send nothing, and is told so once it has been read.
        Client display = hall.as(Role.DISPLAY);
        JsonNode schemas = display.get("/api/openapi.json").ok(200).at("/components/schemas");
        for (String type : Commands.all().keySet()) {
            Map<String, Object> longest = new LinkedHashMap<>();
            schemas.path("command-" + type)
                    .path("properties")
                    .properties()
                    .forEach(field -> longest.put(field.getKey(), longest(field.getValue())));
            longest.put("id", "longest-" + type);
            longest.put("type", type);
            display.post(PATH, Json.text(longest).replace("ộ", "\\u1ed9")).problem(403, "not-allowed");
        }
    }

    private static Object longest(JsonNode schema) {
        if (schema.has("maxItems")) {
            return Collections.nCopies(schema.get("maxItems").asInt(), longest(schema.get("items")));
        }
        return "ộ".repeat(schema.path("maxLength").asInt(40));
    }
}
