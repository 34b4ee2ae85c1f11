package vn.doithoai.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.doithoai.conference.Role;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;

/// Every request's first stop: finds what is asked for, who asks, and whether they may, in this order.
///
/// A stranger learns nothing from it: what is not there and what is not theirs to know look the same without a token.
final class Front implements Handler<HttpServerRequest> {
    private static final String API = "/api/";

    private final List<Route> routes;
    private final Callers callers;
    private final Halls halls;
    private final Pages pages;
    private final Origins origins;

    Front(List<Route> routes, Callers callers, Halls halls, Pages pages, Origins origins) {
        this.routes = List.copyOf(routes);
        this.callers = callers;
        this.halls = halls;
        this.pages = pages;
        this.origins = origins;
    }

    @Override
    public void handle(HttpServerRequest request) {
        request.response().exceptionHandler(_ -> {});
        try {
            String path = request.path();
            if (path == null || !path.startsWith("/")) throw Problem.of(400, "bad-request");
            if (path.startsWith(API) || path.equals("/healthz")) api(request, path);
            else pages.handle(request, path);
        } catch (RuntimeException failure) {
            Exchange.fail(request, failure);
        }
    }

    private void api(HttpServerRequest request, String path) {
        Found found = find(request.method(), path);
        Route route = found.route();
        if (!route.method().equals(HttpMethod.GET)) origins.check(request);
        Optional<Caller> caller = callers.of(request, route.takes().equals(Takes.SOCKET));
        if (!route.access().equals(Route.ANYBODY)) allow(route.access(), caller);
        Map<String, String> parts = decoded(found.parts());
        Optional<Hall> hall = parts.containsKey("c") ? Optional.of(hall(parts.get("c"), caller)) : Optional.empty();
        acceptable(request, route);
        route.takes()
                .read(request)
                .compose(body -> route.handler().handle(new Exchange(request, parts, caller, hall, body)))
                .onFailure(failure -> Exchange.fail(request, failure));
    }

    private record Found(Route route, Map<String, String> parts) {}

    private Found find(HttpMethod method, String path) {
        HttpMethod asked = method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method;
        List<String> address = Route.split(path);
        Set<String> others = new TreeSet<>();
        for (Route route : routes) {
            Optional<Map<String, String>> parts = route.match(address);
            if (parts.isEmpty()) continue;
            if (route.method().equals(asked)) return new Found(route, parts.get());
            others.add(route.method().name());
            if (route.method().equals(HttpMethod.GET)) others.add(HttpMethod.HEAD.name());
        }
        if (others.isEmpty()) throw Problem.of(404, "not-found");
        String allow = String.join(", ", others);
        throw Problem.of(405, "method-not-allowed", Map.of("allow", allow)).with("Allow", allow);
    }

    private static void allow(Set<Role> roles, Optional<Caller> caller) {
        if (caller.isEmpty()) throw Problem.of(401, "not-paired").with("WWW-Authenticate", "Bearer");
        if (!roles.contains(caller.get().role())) throw Problem.of(403, "not-allowed");
    }

    private Hall hall(String id, Optional<Caller> caller) {
        if (caller.filter(known -> !known.mayEnter(id)).isPresent()) throw Problem.of(403, "other-conference");
        return halls.hall(id).orElseThrow(() -> Problem.of(404, "unknown-conference"));
    }

    private static Map<String, String> decoded(Map<String, String> parts) {
        Map<String, String> plain = new HashMap<>(parts);
        plain.replaceAll((_, part) -> decoded(part));
        return plain;
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) return part;
        try {
            // URLDecoder is for forms, where + is a space; in an address it is a plus.
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw Problem.of(404, "not-found");
        }
    }

    /// Where an address has answers of several types, it says itself which one is wanted.
    private static void acceptable(HttpServerRequest request, Route route) {
        List<Weighted> accepted = Weighted.of(request.headers().get(HttpHeaders.ACCEPT));
        if (accepted.isEmpty() || route.gives().size() != 1) return;
        String gives = route.gives().getFirst();
        String family = gives.substring(0, gives.indexOf('/')) + "/*";
        // Who is ready for a problem must be let in to be told of one.
        Set<String> fitting = Set.of("*/*", family, gives, Exchange.PROBLEM.toString());
        boolean fits = accepted.stream().anyMatch(type -> type.wanted() && fitting.contains(type.word()));
        if (!fits) throw Problem.of(406, "not-acceptable", Map.of("offered", gives));
    }
}
