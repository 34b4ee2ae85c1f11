package vn.doithoai.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doithoai.hall.Hall;
import vn.doithoai.wire.Json;

/// One request on its way through the house, with what is known of it so far, and its answer.
///
/// @param path the parts of the address that a route leaves open
/// @param caller who asks, if anybody who is known
/// @param hall which conference it is about, where the route names one
/// @param body what was sent, where the route takes something
record Exchange(
        HttpServerRequest request,
        Map<String, String> path,
        Optional<Caller> caller,
        Optional<Hall> hall,
        Buffer body) {
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    static final CharSequence PROBLEM = HttpHeaders.createOptimized("application/problem+json");

    Caller known() {
        return caller.orElseThrow(() -> Problem.of(401, "not-paired"));
    }

    Hall inHall() {
        return hall.orElseThrow(() -> Problem.of(404, "unknown-conference"));
    }

    Language language() {
        return language(request);
    }

    /// One part of the address.
    String at(String name) {
        return path.getOrDefault(name, "");
    }

    /// What the fields of the body make; a body that is not there counts as an empty one.
    <T> T read(Function<? super Fields, T> reader) {
        return new Given(json()).all(reader);
    }

    JsonNode json() {
        return body.length() == 0 ? JsonNodeFactory.instance.objectNode() : Given.object(body.getBytes());
    }

    Future<Void> json(int status, Object value) {
        return data(status, JSON, Buffer.buffer(Json.bytes(value)));
    }

    Future<Void> data(int status, CharSequence type, Buffer content) {
        HttpServerResponse response = request.response();
        Headers.onData(response);
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, type);
        return response.end(content);
    }

    Future<Void> nothing() {
        Headers.onData(request.response());
        return request.response().setStatusCode(204).end();
    }

    static void fail(HttpServerRequest request, Throwable failure) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            // Half an answer is worse than none: the client must notice that it is not whole.
            request.connection().close();
            return;
        }
        Problem problem = Problem.of(failure);
        Headers.onData(response);
        problem.headers().forEach(response::putHeader);
        response.setStatusCode(problem.status()).putHeader(HttpHeaders.CONTENT_TYPE, PROBLEM);
        response.end(Buffer.buffer(problem.json(language(request))));
    }

    private static Language language(HttpServerRequest request) {
        return Language.of(request.headers().get(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
