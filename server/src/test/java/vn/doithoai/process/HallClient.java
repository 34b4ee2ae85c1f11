package vn.doithoai.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import vn.doithoai.wire.Json;

/// One paired device that speaks the HTTP interface, as a script of somebody else's would.
public final class HallClient {
    /// The conference of `config/` that the tests hold.
    public static final String CONFERENCE = "uong-bi-2024";

    /// A group of it.
    public static final String GROUP = "mttq";

    private final HttpClient http;
    private final URI address;
    private final String token;

    private HallClient(HttpClient http, URI address, String token) {
        this.http = http;
        this.address = address;
        this.token = token;
    }

    /// A command that was answered with yes.
    public record Acknowledged(String id, long seq, JsonNode result) {}

    /// Pairs with a one-time code.
    public static HallClient paired(URI address, String code) {
        HallClient stranger = new HallClient(HttpClient.newHttpClient(), address, "");
        JsonNode answer = stranger.ok(
                stranger.post("/api/pair", Json.mapper().createObjectNode().put("code", code)));
        return new HallClient(stranger.http, address, answer.get("token").asText());
    }

    /// Lets another device in, as the organiser.
    public HallClient device(String role, String name) {
        ObjectNode wish = Json.mapper().createObjectNode();
        wish.put("role", role).put("name", name).put("conference", CONFERENCE);
        return paired(address, ok(post("/api/devices", wish)).get("code").asText());
    }

    /// The same device after the server moved.
    public HallClient at(URI elsewhere) {
        return new HallClient(http, elsewhere, token);
    }

    /// The bearer token.
    public String token() {
        return token;
    }

    /// Sends a command; the answer as it came.
    public HttpResponse<String> send(ObjectNode command) {
        return post("/api/conferences/" + CONFERENCE + "/commands", command);
    }

    /// Sends a command that must be accepted.
    public Acknowledged accepted(ObjectNode command) {
        JsonNode answer = ok(send(command));
        return new Acknowledged(command.get("id").asText(), answer.get("seq").asLong(), answer.get("result"));
    }

    /// Every line of the journal.
    public List<JsonNode> journal() {
        String lines =
                get("/api/conferences/" + CONFERENCE + "/journal?after=0").body();
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(HallClient::tree)
                .toList();
    }

    /// Any other call.
    public HttpResponse<String> get(String path) {
        return exchange(request(path).GET().build());
    }

    /// Any other call with a body.
    public HttpResponse<String> post(String path, JsonNode body) {
        return exchange(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode ok(HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + " " + response.uri() + " " + response.body());
        }
        return tree(response.body());
    }

    private static JsonNode tree(String text) {
        try {
            return Json.tree(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
