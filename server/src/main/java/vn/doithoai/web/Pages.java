package vn.doithoai.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import vn.doithoai.wire.Fingerprint;

/// The pages and what they are made of, from the class path and nowhere else.
///
/// Everything is asked for again each time and told apart by its ETag: a page must never run with yesterday's scripts,
/// and on a LAN asking costs nothing.
final class Pages {
    private static final Map<String, String> PAGES = Map.of(
            "/", "ui/pages/start.html",
            "/kiosk", "ui/pages/kiosk.html",
            "/chair", "ui/pages/chair.html",
            "/desk", "ui/pages/desk.html",
            "/display", "display/display.html",
            "/styleguide", "ui/pages/styleguide.html");
    private static final Pattern DELEGATE = Pattern.compile("/d/[^/]{1,300}");
    private static final String DELEGATE_PAGE = "ui/pages/delegate.html";
    /// The script of each page, beside its HTML.
    private static final Set<String> SCRIPTS = Stream.concat(PAGES.values().stream(), Stream.of(DELEGATE_PAGE))
            .map(page -> page.replace(".html", ".js"))
            .collect(Collectors.toUnmodifiableSet());
    /// Those that read QR codes by the camera.
    private static final Pattern WITH_CAMERA = Pattern.compile("/|/kiosk");

    private static final Pattern FILE = Pattern.compile("/(ui|display)(/[a-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*)+");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("wasm", "application/wasm"),
            Map.entry("txt", "text/plain; charset=utf-8"));
    private static final Pattern COMPRESSIBLE = Pattern.compile("(text/.*|.*json|image/svg\\+xml|application/wasm)");
    private static final int ETAG_DIGITS = 16;
    /// Keeps the pages for a cut; it lies among the scripts and looks after all pages.
    private static final String SERVICE_WORKER = "/ui/sw.js";
    /// Tells a page that has long been open whether there is a newer one.
    private static final String EDITION = "ui/edition.txt";

    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    private record Asset(Buffer plain, Optional<Buffer> zipped, String type, String tag) {}

    void handle(HttpServerRequest request, String path) {
        if (!request.method().equals(HttpMethod.GET) && !request.method().equals(HttpMethod.HEAD)) {
            throw Problem.of(405, "method-not-allowed", Map.of("allow", "GET, HEAD"))
                    .with("Allow", "GET, HEAD");
        }
        Asset asset = fileFor(path).flatMap(this::asset).orElseThrow(() -> Problem.of(404, "not-found"));
        send(request, path, asset);
    }

    /// Only what is there is kept: names that somebody makes up must not fill the memory.
    private Optional<Asset> asset(String file) {
        Asset known = assets.get(file);
        if (known != null) return Optional.of(known);
        Optional<Asset> read = file.equals(EDITION) ? Optional.of(edition()) : load(file);
        read.ifPresent(asset -> assets.put(file, asset));
        return read;
    }

    private static Optional<String> fileFor(String path) {
        String page = PAGES.get(path);
        if (page != null) return Optional.of(page);
        if (DELEGATE.matcher(path).matches()) return Optional.of(DELEGATE_PAGE);
        return FILE.matcher(path).matches() ? Optional.of(path.substring(1)) : Optional.empty();
    }

    private static void send(HttpServerRequest request, String path, Asset asset) {
        HttpServerResponse response = request.response();
        Headers.onPage(request, WITH_CAMERA.matcher(path).matches());
        boolean zipped = asset.zipped().isPresent() && accepts(request, "gzip");
        String tag = zipped ? '"' + asset.tag() + "-gz\"" : '"' + asset.tag() + '"';
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").putHeader(HttpHeaders.ETAG, tag);
        if (path.equals(SERVICE_WORKER)) response.putHeader("Service-Worker-Allowed", "/");
        if (asset.zipped().isPresent()) response.putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (tag.equals(request.headers().get(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, asset.type());
        if (zipped) response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        response.end(zipped ? asset.zipped().orElseThrow() : asset.plain());
    }

    private static boolean accepts(HttpServerRequest request, String encoding) {
        return Weighted.of(request.headers().get(HttpHeaders.ACCEPT_ENCODING)).stream()
                .anyMatch(each -> each.wanted() && each.word().equals(encoding));
    }

    private static Asset edition() {
        String edition = Edition.onClassPath();
        return new Asset(Buffer.buffer(edition), Optional.empty(), Objects.requireNonNull(TYPES.get("txt")), edition);
    }

    /// A file is small and read once; a folder has no ending that we know, so it is never listed.
    private static Optional<Asset> load(String file) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        if (type == null) return Optional.empty();
        return bytes(file).map(read -> {
            byte[] bytes = bound(file, read);
            String tag = Fingerprint.ofBytes(bytes).substring(0, ETAG_DIGITS);
            Optional<Buffer> zipped = COMPRESSIBLE.matcher(type).matches() ? Optional.of(zip(bytes)) : Optional.empty();
            return new Asset(Buffer.buffer(bytes), zipped, type, tag);
        });
    }

    /// A page's own script and every style sheet come with what they import; all else as it lies there.
    private static byte[] bound(String file, byte[] bytes) {
        if (!file.endsWith(".css") && !SCRIPTS.contains(file)) return bytes;
        String path = "/" + file;
        String text = file.endsWith(".css") ? Bound.style(path, Pages::text) : Bound.script(path, Pages::text);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String path) {
        return bytes(path.substring(1))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalStateException(path + " is imported and not there"));
    }

    private static Optional<byte[]> bytes(String file) {
        try (InputStream in = Pages.class.getClassLoader().getResourceAsStream("web/" + file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static Buffer zip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(out.toByteArray());
    }
}
