package vn.doithoai.web;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.util.Set;
import vn.doithoai.Settings;

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
            if (allowed.contains(origin) || origin.equals(reached(request))) return;
            throw Problem.of(403, "foreign-origin");
        }
        String site = request.headers().get(FETCH_SITE);
        if (site != null && !OWN_SITE.contains(site)) throw Problem.of(403, "foreign-origin");
    }

    /// The page of whoever opened the number that we are reached by just now. It may be one that the machine got after
    /// it was started. Always the number itself and never what `Host` says: a name can be made to lead here by
    /// anybody.
    private static String reached(HttpServerRequest request) {
        SocketAddress here = request.localAddress();
        if (here == null || here.hostAddress() == null) return "";
        String number = NetUtil.toAddressString(InetAddress.ofLiteral(here.hostAddress()));
        return Settings.origin("http", number, here.port());
    }

    /// The same for a WebSocket, where every browser says its origin: without one, only what no browser adds by itself
    /// proves the caller.
    void checkUpgrade(HttpServerRequest request, Caller caller) {
        check(request);
        if (caller.byCookie() && !request.headers().contains(ORIGIN)) throw Problem.of(403, "foreign-origin");
    }
}
