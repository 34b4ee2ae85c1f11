package vn.doithoai.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a request is the beginning of a WebSocket (RFC 6455, 4.2.1). Vert.x looks at it too, but answers by itself
/// and not as we do.
final class Handshake {
    private static final String VERSION = "13";
    /// Sixteen bytes in base64.
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{22}==");

    private Handshake() {}

    /// @throws Problem `bad-upgrade`: 426 with what must be asked for instead, 400 where the asking itself is broken
    static void check(HttpServerRequest request) {
        MultiMap headers = request.headers();
        if (!lists(headers.get(HttpHeaders.UPGRADE), "websocket")) {
            throw Problem.of(426, "bad-upgrade").with("Upgrade", "websocket");
        }
        String version = headers.get("Sec-WebSocket-Version");
        if (version != null && !version.strip().equals(VERSION)) {
            throw Problem.of(426, "bad-upgrade").with("Upgrade", "websocket").with("Sec-WebSocket-Version", VERSION);
        }
        String key = headers.get("Sec-WebSocket-Key");
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        boolean sound = version != null
                && request.method().equals(HttpMethod.GET)
                && lists(headers.get(HttpHeaders.CONNECTION), "upgrade")
                && key != null
                && KEY.matcher(key.strip()).matches()
                && !headers.contains(HttpHeaders.TRANSFER_ENCODING)
                && (length == null || length.equals("0"));
        if (!sound) throw Problem.of(400, "bad-upgrade");
    }

    private static boolean lists(@Nullable String header, String word) {
        return header != null
                && Stream.of(header.split(",")).anyMatch(each -> each.strip().equalsIgnoreCase(word));
    }
}
