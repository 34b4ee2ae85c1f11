package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Everything that can be asked, in one list: what is asked most comes first.
final class Routes {
    private Routes() {}

    static List<Route> of(Route.Handler commands, List<List<Route>> rooms) {
        List<Route> all = new ArrayList<>();
        all.add(Route.of(
                HttpMethod.POST,
                "/api/conferences/{c}/commands",
                Route.PAIRED,
                Takes.JSON,
                200,
                "Changes the conference; answered once it is on disk.",
                commands));
        rooms.forEach(all::addAll);
        all.add(Route.get("/healthz", Route.ANYBODY, "200 once every hall is recovered.", Routes::healthy));
        return List.copyOf(all);
    }

    /// Nothing is listened to before every hall is recovered, so whoever gets an answer gets this one.
    private static Future<?> healthy(Exchange x) {
        return x.json(200, Map.of("status", "ready"));
    }
}
