package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A paired device: a tablet, a desk, a phone.
final class Device {
    /// Now and then an answer gets lost on the way and the device asks again.
    private static final int REPEAT_EVERY = 10;

    private final Api api;
    private final String token;
    private final String role;
    private final String name;
    private final String conference;
    private final AtomicInteger sent = new AtomicInteger();

    Device(Api api, String token, String role, String name, String conference) {
        this.api = api;
        this.token = token;
        this.role = role;
        this.name = name;
        this.conference = conference;
    }

    String role() {
        return role;
    }

    String name() {
        return name;
    }

    /// Makes a code for another device.
    JsonNode invite(String otherRole, String otherName, Map<String, String> more) {
        Map<String, Object> body = new LinkedHashMap<>(more);
        body.put("role", otherRole);
        body.put("name", otherName);
        body.put("conference", conference);
        return Api.expect(201, api.post("/api/devices", token, body));
    }

    /// Opens a screen on this device.
    Screen screen() {
        return Screen.open(api, path("live"), token, role + " " + name);
    }

    /// Sends a command that must be granted; `fields` are names and values in turn, and absent values are left out.
    ///
    /// @return its result
    JsonNode command(String type, Object... fields) {
        Map<String, Object> body = body(type, fields);
        long sentAt = System.nanoTime();
        HttpResponse<String> answer = api.post(path("commands"), token, body);
        long answeredAt = System.nanoTime();
        JsonNode json = Api.expect(200, answer);
        api.answered(new Figures.Command(type, json.path("seq").asLong(), sentAt, answeredAt));
        if (sent.incrementAndGet() % REPEAT_EVERY == 0) again(body, answer.body());
        return json.path("result");
    }

    /// The same wish once more must be told the same and change nothing.
    private void again(Map<String, Object> body, String first) {
        HttpResponse<String> answer = api.post(path("commands"), token, body);
        Api.expect(200, answer);
        if (!answer.body().equals(first)) {
            throw new RehearsalFailed("repeated " + body + ": first " + first + ", then " + answer.body());
        }
        api.figures().repeated();
    }

    /// Sends a command that the rules must refuse with this code.
    void refused(String code, String type, Object... fields) {
        Map<String, Object> body = body(type, fields);
        JsonNode problem = Api.expect(409, api.post(path("commands"), token, body));
        if (!problem.path("code").asText().equals(code)) {
            throw new RehearsalFailed(body + ": expected " + code + ", found " + problem);
        }
        api.figures().refused();
    }

    /// Sends a file that must be taken.
    JsonNode upload(String what, String type, String content) {
        return Api.expect(200, api.send(path(what), token, type, content));
    }

    HttpResponse<String> get(String what) {
        return api.get(path(what), token);
    }

    HttpResponse<byte[]> download(String what) {
        return api.download(path(what), token);
    }

    private String path(String what) {
        return "/api/conferences/" + conference + "/" + what;
    }

    private Map<String, Object> body(String type, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", api.nextId());
        body.put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            if (!"".equals(fields[i + 1])) body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }
}
