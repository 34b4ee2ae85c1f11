package vn.doithoai.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/// Which pages may make a browser ask for something: ours, and nobody else's.
///
/// The cookie is `SameSite=Strict` as well; this holds where a browser does not know that, and for WebSockets, which
/// obey no same-origin rule at all.
record Origins(Set<String> allowed) {
    private static final String ORIGIN = "Origin";
    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    Origins {
        allowed = Set.copyOf(allowed);
    }

    /// Refuses what a foreign page asks for.
    ///
    /// @throws Problem `foreign-origin`
    void check(HttpServerRequest request) {
        String origin = request.headers().get(ORIGIN);
        if (origin != null) {
            if (!allowed.contains(origin)) throw Problem.of(403, "foreign-origin");
            return;
        }
        String site = request.headers().get(FETCH_SITE);
        if (site != null && !OWN_SITE.contains(site)) throw Problem.of(403, "foreign-origin");
    }

    /// The same for a WebSocket, where every browser says its origin: without one, only what no browser adds by itself
    /// proves the caller.
    void checkUpgrade(HttpServerRequest request, Caller caller) {
        check(request);
        if (caller.byCookie() && !request.headers().contains(ORIGIN)) throw Problem.of(403, "foreign-origin");
    }
}
