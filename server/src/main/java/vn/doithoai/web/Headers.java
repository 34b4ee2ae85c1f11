package vn.doithoai.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What every answer carries, whatever it is: no page of ours runs or shows anything that this server did not serve.
final class Headers {
    private static final CharSequence POLICY = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence NOSNIFF_VALUE = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER = HttpHeaders.createOptimized("referrer-policy");
    private static final CharSequence REFERRER_VALUE = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence OPENER = HttpHeaders.createOptimized("cross-origin-opener-policy");
    private static final CharSequence RESOURCE = HttpHeaders.createOptimized("cross-origin-resource-policy");
    private static final CharSequence SAME_ORIGIN = HttpHeaders.createOptimized("same-origin");
    private static final CharSequence PERMISSIONS = HttpHeaders.createOptimized("permissions-policy");
    private static final CharSequence NO_CAMERA = HttpHeaders.createOptimized(permissions("()"));
    private static final CharSequence CAMERA = HttpHeaders.createOptimized(permissions("(self)"));
    private static final CharSequence CACHE = HttpHeaders.createOptimized("cache-control");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");

    private static final String SOURCES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; media-src 'self' blob:; worker-src 'self'; "
            + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; connect-src 'self'";
    private static final CharSequence OWN = HttpHeaders.createOptimized(SOURCES);
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?|\\[[0-9a-fA-F:]{2,39}](:[0-9]{1,5})?");

    private Headers() {}

    /// What is answered to a program: nothing of it may be kept.
    static void onData(HttpServerResponse response) {
        onAny(response, OWN, NO_CAMERA);
        response.headers().set(CACHE, NO_STORE);
    }

    /// What makes a page. Older browsers do not take `'self'` for the WebSocket of the same host, so it is named.
    ///
    /// @param camera whether the page reads QR codes
    static void onPage(HttpServerRequest request, boolean camera) {
        onAny(request.response(), policyFor(request.headers().get(HttpHeaders.HOST)), camera ? CAMERA : NO_CAMERA);
    }

    private static void onAny(HttpServerResponse response, CharSequence policy, CharSequence permissions) {
        MultiMap headers = response.headers();
        headers.set(POLICY, policy);
        headers.set(NOSNIFF, NOSNIFF_VALUE);
        headers.set(REFERRER, REFERRER_VALUE);
        headers.set(OPENER, SAME_ORIGIN);
        headers.set(RESOURCE, SAME_ORIGIN);
        headers.set(PERMISSIONS, permissions);
    }

    private static CharSequence policyFor(@Nullable String host) {
        if (host == null || !HOST.matcher(host).matches()) return OWN;
        return SOURCES + " ws://" + host + " wss://" + host;
    }

    private static String permissions(String camera) {
        return "camera=" + camera + ", microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";
    }
}
