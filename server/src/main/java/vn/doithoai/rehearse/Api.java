package vn.doithoai.rehearse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.doithoai.wire.Json;

/// The server's HTTP interface, as any other program sees it.
final class Api {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String base;
    private final Figures figures;
    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicLong lastSeq = new AtomicLong();

    Api(HttpClient client, String base, Figures figures) {
        this.client = client;
        this.base = base;
        this.figures = figures;
    }

    HttpClient client() {
        return client;
    }

    Figures figures() {
        return figures;
    }

    String base() {
        return base;
    }

    /// An id that no other command of this rehearsal has.
    String nextId() {
        return "rehearsal-%06d".formatted(ids.incrementAndGet());
    }

    /// The highest sequence that any command was answered with.
    long lastSeq() {
        return lastSeq.get();
    }

    void answered(Figures.Command command) {
        figures.answered(command);
        lastSeq.accumulateAndGet(command.seq(), Math::max);
    }

    /// Pairs a device or a delegate's phone.
    Device pair(String code) {
        JsonNode answer = expect(200, post("/api/pair", "", Map.of("code", code)));
        return new Device(
                this,
                answer.path("token").asText(),
                answer.path("role").asText(),
                answer.path("name").asText(),
                answer.path("conference").asText());
    }

    HttpResponse<String> post(String path, String token, Object body) {
        return send(path, token, "application/json", Json.text(body));
    }

    HttpResponse<String> send(String path, String token, String type, String content) {
        HttpRequest.Builder request =
                request(path, token).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(content));
        return send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<byte[]> download(String path, String token) {
        return send(request(path, token).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /// The answer's JSON, when it has this status.
    static JsonNode expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new RehearsalFailed(
                    answer.request().method() + " " + answer.uri().getPath() + ": expected " + status + ", found "
                            + answer.statusCode() + " " + answer.body());
        }
        return tree(answer.body());
    }

    static JsonNode tree(String text) {
        try {
            return Json.tree(text);
        } catch (JsonProcessingException e) {
            throw new RehearsalFailed("no JSON: " + text, e);
        }
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new RehearsalFailed(request.method() + " " + request.uri().getPath() + ": no answer", e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("stopped", interrupted);
        }
    }
}
