package vn.doithoai.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;
import vn.doithoai.conference.Author;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Halls;

/// Who asks: by bearer token, by cookie, or, where a WebSocket is opened, by `?token=`.
final class Callers {
    static final String COOKIE = "doithoai";
    private static final String BEARER = "Bearer ";
    /// Longer than any token of ours.
    private static final int TOKEN_MAX = 200;

    private final Devices devices;
    private final Secret secret;
    private final Halls halls;

    Callers(Devices devices, Secret secret, Halls halls) {
        this.devices = devices;
        this.secret = secret;
        this.halls = halls;
    }

    /// @param inQuery whether `?token=` counts: scripts cannot set a header on a WebSocket
    Optional<Caller> of(HttpServerRequest request, boolean inQuery) {
        String authorization = request.headers().get(HttpHeaders.AUTHORIZATION);
        if (authorization != null) {
            if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) return Optional.empty();
            return known(authorization.substring(BEARER.length()).strip(), false);
        }
        if (inQuery) {
            String token = request.getParam("token");
            if (token != null) return known(token, false);
        }
        if (!request.headers().contains(HttpHeaders.COOKIE)) return Optional.empty();
        Cookie cookie = request.getCookie(COOKIE);
        return cookie == null ? Optional.empty() : known(cookie.getValue(), true);
    }

    private Optional<Caller> known(String token, boolean byCookie) {
        if (token.isEmpty() || token.length() > TOKEN_MAX) return Optional.empty();
        Optional<Caller> device = devices.byToken(token)
                .map(found -> new Caller(found.author(), found.pass().conference(), byCookie));
        return device.or(() -> secret.citizen(token).flatMap(citizen -> delegate(citizen, byCookie)));
    }

    /// A delegate's token is as good as the invitation.
    private Optional<Caller> delegate(Secret.Citizen citizen, boolean byCookie) {
        return halls.hall(citizen.conference())
                .flatMap(hall -> hall.conference().attendance().delegate(citizen.delegate()))
                .filter(found -> !found.isWithdrawn())
                .map(found ->
                        new Caller(Author.of(found.id(), found.name()), Optional.of(citizen.conference()), byCookie));
    }
}
