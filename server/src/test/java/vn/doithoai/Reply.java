package vn.doithoai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import vn.doithoai.wire.Json;

/// What the server answered.
public record Reply(int status, HttpHeaders headers, String text) {
    /// The answer's JSON.
    public JsonNode json() {
        try {
            return Json.tree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    /// The JSON of an answer that must have this status.
    public JsonNode ok(int expected) {
        assertEquals(expected, status, text);
        return json();
    }

    /// The JSON of a wish that must have been done.
    public JsonNode done() {
        return ok(200);
    }

    /// The rules must have refused it for this reason.
    public JsonNode refused(String code) {
        return problem(409, code);
    }

    /// It must be a problem in full form.
    public JsonNode problem(int expected, String code) {
        assertEquals(expected, status, text);
        assertEquals("application/problem+json", header("content-type"), text);
        JsonNode problem = json();
        assertEquals(code, problem.path("code").asText(), text);
        assertEquals(expected, problem.path("status").asInt(), text);
        assertEquals("about:blank", problem.path("type").asText(), text);
        assertTrue(problem.path("title").asText().length() > 1, text);
        assertTrue(problem.path("detail").asText().contains(" "), text);
        return problem;
    }

    /// A header of the answer; empty when it is not there.
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
