package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.doithoai.Settings;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.Reason;
import vn.doithoai.device.Device;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Paired;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;

/// What somebody gets who was let in: a token, a cookie with it, and who they are now.
///
/// @param publicUrl the address for people
record Admission(Secret secret, Halls halls, Supplier<String> publicUrl) {
    Future<?> of(Exchange x, Paired paired) {
        Device device = paired.device();
        return proven(
                x, paired.token(), new Caller(device.author(), device.pass().conference(), true));
    }

    /// @throws Problem when the invitation was withdrawn
    Future<?> of(Exchange x, Hall hall, Delegate delegate) {
        if (delegate.isWithdrawn()) {
            throw Problem.of(new Answer.Refused(Reason.INVITATION_WITHDRAWN, Map.of("name", delegate.name())));
        }
        String token = secret.token(new Secret.Citizen(hall.id(), delegate.id()));
        Author author = Author.of(delegate.id(), delegate.name());
        return proven(x, token, new Caller(author, Optional.of(hall.id()), true));
    }

    Future<?> end(Exchange x) {
        x.request().response().addCookie(cookie(x, "").setMaxAge(0));
        return x.nothing();
    }

    /// Who the caller is, as its own page needs to know it.
    Map<String, Object> described(Caller caller) {
        Author author = caller.author();
        Map<String, Object> me = new LinkedHashMap<>();
        me.put("role", author.role());
        me.put("name", author.name());
        // A device that may enter every conference enters the only one, if there is only one.
        Optional<String> only =
                halls.all().size() == 1 ? halls.all().stream().map(Hall::id).findFirst() : Optional.empty();
        caller.conference().or(() -> only).ifPresent(id -> me.put("conference", id));
        author.agency().ifPresent(agency -> me.put("agency", agency));
        author.delegate().ifPresentOrElse(id -> me.put("delegate", id), () -> me.put("device", author.device()));
        return me;
    }

    private Future<?> proven(Exchange x, String token, Caller caller) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("token", token);
        answer.putAll(described(caller));
        x.request().response().addCookie(cookie(x, token).setMaxAge(Devices.PAIRED_VALID.toSeconds()));
        return x.json(200, answer);
    }

    private Cookie cookie(Exchange x, String token) {
        return Cookie.cookie(Callers.COOKIE, token)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setPath("/")
                .setSecure(secure(x.request()));
    }

    /// Whether the browser speaks to us over TLS, which may end at a proxy in front of us: then the public address is
    /// one of https, and the browser names it. By any other address, as in the hall's own network, a cookie that is
    /// kept for https would never come back.
    private boolean secure(HttpServerRequest request) {
        if (request.isSSL()) return true;
        String own = publicUrl.get();
        return own.startsWith("https://") && own.equals(askedFrom(request));
    }

    private static String askedFrom(HttpServerRequest request) {
        String origin = request.headers().get("Origin");
        if (origin != null) return origin;
        HostAndPort asked = request.authority();
        return asked == null ? "" : Settings.origin("https", asked.host(), asked.port());
    }
}
