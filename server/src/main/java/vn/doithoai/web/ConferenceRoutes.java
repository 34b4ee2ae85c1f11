package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Role;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;
import vn.doithoai.live.LiveServer;
import vn.doithoai.live.Viewer;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;
import vn.doithoai.view.Views;
import vn.doithoai.wire.Json;

/// What can be asked of conferences besides changing them.
final class ConferenceRoutes {
    private final Halls halls;
    private final LiveServer live;
    private final Origins origins;

    ConferenceRoutes(Halls halls, LiveServer live, Origins origins) {
        this.halls = halls;
        this.live = live;
        this.origins = origins;
    }

    List<Route> all() {
        return List.of(
                Route.get("/api/conferences", Route.PAIRED, "The conferences that this device may enter.", this::list),
                Route.get(
                        "/api/conferences/{c}",
                        Route.PAIRED,
                        "One conference, as the live key shows it.",
                        ConferenceRoutes::one),
                Route.of(
                                HttpMethod.GET,
                                "/api/conferences/{c}/live",
                                Route.PAIRED,
                                Takes.SOCKET,
                                101,
                                "Becomes a WebSocket that sends what this device may see, and then what changes.",
                                this::goLive)
                        .asking(Query.text("since"), Query.text("epoch"), Query.text("token")));
    }

    private Future<?> list(Exchange x) {
        List<Map<String, Object>> all = halls.all().stream()
                .filter(hall -> x.known().mayEnter(hall.id()))
                .map(ConferenceRoutes::shown)
                .toList();
        return x.json(200, Map.of("conferences", all));
    }

    private static Future<?> one(Exchange x) {
        Conference conference = x.inHall().conference();
        return new Views(conference)
                .value(audience(x.known().author()), Key.CONFERENCE)
                .<Future<?>>map(value -> x.json(200, value))
                .orElseThrow(() -> Problem.of(404, "unknown-conference"));
    }

    private static Map<String, Object> shown(Hall hall) {
        Conference conference = hall.conference();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", hall.id());
        conference.planned().ifPresent(plan -> {
            shown.put("title", plan.title());
            shown.put("kind", Json.kebab(plan.kind()));
            shown.put("place", plan.place());
            shown.put("startsAt", plan.startsAt().toInstant());
        });
        shown.put("status", Json.kebab(conference.session().status()));
        return shown;
    }

    private Future<?> goLive(Exchange x) {
        Handshake.check(x.request());
        origins.checkUpgrade(x.request(), x.known());
        return live.accept(x.request(), x.inHall(), viewer(x.known().author(), x.inHall()));
    }

    /// A delegate's number is the conference's own: another one has a delegate of the same number.
    private static Viewer viewer(Author author, Hall hall) {
        String device =
                author.delegate().map(_ -> hall.id() + "/" + author.device()).orElse(author.device());
        return new Viewer(audience(author), device);
    }

    private static Audience audience(Author author) {
        return author.delegate()
                .map(Audience::of)
                .or(() -> author.agency()
                        .filter(_ -> author.role() == Role.AGENCY)
                        .map(Audience::of))
                .orElseGet(() -> Audience.of(author.role()));
    }
}
