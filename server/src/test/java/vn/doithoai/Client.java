package vn.doithoai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.doithoai.wire.Json;

/// Somebody who talks to the server over HTTP, with a token or without one.
public record Client(String url, String conference, String token, HttpClient http) {
    private static final HttpClient SHARED =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Somebody with this token, or a stranger when it is empty.
    public static Client of(String url, String conference, String token) {
        return new Client(url, conference, token, SHARED);
    }

    /// Sends a command with a fresh id; fields as name, value, name, value …
    public Reply wish(String type, Object... fields) {
        return wishAs(UUID.randomUUID().toString(), type, fields);
    }

    /// Sends a command with this id.
    public Reply wishAs(String id, String type, Object... fields) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", id);
        body.put("type", type);
        for (int i = 0; i < fields.length; i += 2) body.put(String.valueOf(fields[i]), fields[i + 1]);
        return post("/api/conferences/" + conference + "/commands", Json.text(body));
    }

    /// Looks at something.
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /// Takes something away.
    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    /// Sends JSON.
    public Reply post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /// Sends a file.
    public Reply upload(String path, String type, byte[] file) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(file)));
    }

    /// A request to be completed, with this client's token.
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    /// Sends whatever was put together.
    public Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// Opens this client's screen: the live connection.
    public Screen screen() {
        return Screen.open(this, "");
    }
}
