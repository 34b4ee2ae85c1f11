package vn.doithoai.web;

import static vn.doithoai.conference.Limits.PETITIONS_PER_REQUEST_MAX;
import static vn.doithoai.conference.Limits.PETITION_MAX;
import static vn.doithoai.conference.Limits.TOPIC_MAX;
import static vn.doithoai.conference.Limits.UNIT_MAX;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a route takes: which types, and how much of it.
///
/// @param types the media types; none when nothing is taken
/// @param bytesMax what is read at most
record Takes(List<String> types, int bytesMax) {
    static final Takes NOTHING = new Takes(List.of(), 0);
    /// A letter takes three bytes in UTF-8 at most; a program may write it as `\u1ed9`.
    private static final int LETTER_BYTES_MAX = 6;
    /// Whatever is no command: names, codes.
    private static final int JSON_BYTES_MAX = 16 * 1024;
    /// The longest command, a request to speak with all its petitions, and the names of its fields.
    private static final int COMMAND_BYTES_MAX =
            LETTER_BYTES_MAX * (PETITIONS_PER_REQUEST_MAX * PETITION_MAX + TOPIC_MAX + UNIT_MAX) + 4_096;

    /// What a file is that nobody says the type of (RFC 9110, 8.3).
    static final String OCTETS = "application/octet-stream";

    /// Nothing but the wish to become a WebSocket.
    static final Takes SOCKET = new Takes(List.of(), -1);

    static final Takes JSON = new Takes(List.of("application/json"), JSON_BYTES_MAX);

    /// Only who is paired may send as much.
    static final Takes COMMAND = new Takes(List.of("application/json"), COMMAND_BYTES_MAX);

    /// What was sent, all of it.
    Future<Buffer> read(HttpServerRequest request) {
        if (types.isEmpty()) return Future.succeededFuture(Buffer.buffer());
        long length = length(request);
        if (length > bytesMax) return Future.failedFuture(tooLarge(request));
        if (length == 0 && !request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return Future.succeededFuture(Buffer.buffer());
        }
        if (!types.contains(typeOf(request))) {
            return Future.failedFuture(refused(
                    request, Problem.of(415, "unsupported-media-type", Map.of("expected", String.join(", ", types)))));
        }
        if ("100-continue".equalsIgnoreCase(request.headers().get(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        return collected(request);
    }

    private Future<Buffer> collected(HttpServerRequest request) {
        Promise<Buffer> done = Promise.promise();
        Buffer all = Buffer.buffer();
        request.handler(chunk -> {
            if (done.future().isComplete()) return;
            if (all.length() + chunk.length() > bytesMax) done.fail(tooLarge(request));
            else all.appendBuffer(chunk);
        });
        // Chunks that are none, or a sender who is gone: there is nothing to be mended on our side.
        request.exceptionHandler(_ -> done.tryFail(refused(request, Problem.of(400, "bad-request"))));
        request.endHandler(_ -> done.tryComplete(all));
        return done.future();
    }

    private Problem tooLarge(HttpServerRequest request) {
        String max = bytesMax >= 1024 * 1024 ? bytesMax / (1024 * 1024) + " MB" : bytesMax / 1024 + " KB";
        return refused(request, Problem.of(413, "too-large", Map.of("max", max)));
    }

    /// The rest of a body that is not wanted is not read either.
    private static Problem refused(HttpServerRequest request, Problem problem) {
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        return problem;
    }

    private static long length(HttpServerRequest request) {
        String length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        // Netty has refused every other form of it by now.
        return length == null ? 0 : Long.parseLong(length);
    }

    private static String typeOf(HttpServerRequest request) {
        String type = request.headers().get(HttpHeaders.CONTENT_TYPE);
        return type == null ? OCTETS : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
