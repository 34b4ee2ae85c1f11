package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.doithoai.Settings;

/// Everything that can be asked, in one list: what is asked most comes first.
final class Routes {
    private Routes() {}

    static List<Route> of(Vertx vertx, WebServer.Parts parts, Shared shared, Origins origins) {
        Settings settings = parts.settings();
        Supplier<String> publicUrl = shared.publicUrl()::get;
        UnaryOperator<String> delegatePage = code -> publicUrl.get() + "/d/" + code;
        Admission admission = new Admission(parts.secret(), parts.halls(), publicUrl);
        Passes passes = new Passes(parts.halls());
        Imports imports = new Imports(shared.aside(), parts.secret(), parts.clock());
        List<Route> all = new ArrayList<>();
        all.add(Route.of(
                HttpMethod.POST,
                CommandRoute.TEMPLATE,
                Route.PAIRED,
                Takes.COMMAND,
                200,
                "Changes the conference; answered once it is on disk. The same id again is told the same.",
                new CommandRoute(vertx, parts.secret(), parts.clock(), parts.plans(), delegatePage)));
        all.addAll(new ConferenceRoutes(parts.halls(), parts.live(), origins).all());
        all.addAll(new FileRoutes(shared.aside(), imports, settings.uploadMegabytes()).all());
        all.add(new PaperRoute(shared.aside(), parts.clock()).route());
        all.addAll(new OrganiserRoutes(parts.journal(), parts.secret(), delegatePage).all());
        all.addAll(new PairingRoutes(parts.devices(), parts.halls(), admission, shared.guesses(), passes).all());
        all.addAll(new DeviceRoutes(parts.devices(), passes, parts.live(), publicUrl).all());
        all.add(new QrRoute(shared.aside(), publicUrl).route());
        all.add(Route.get("/healthz", Route.ANYBODY, "200 once every hall is recovered.", Routes::healthy));
        all.add(Route.get("/api/openapi.json", Route.ANYBODY, "This description.", description(all)));
        return List.copyOf(all);
    }

    /// Nothing is listened to before every hall is recovered, so whoever gets an answer gets this one.
    private static Future<?> healthy(Exchange x) {
        return x.json(200, Map.of("status", "ready"));
    }

    /// @param routes is looked at when somebody first asks, when all of them are in it
    private static Route.Handler description(List<Route> routes) {
        return new Route.Handler() {
            private Buffer text = Buffer.buffer();

            @Override
            public Future<?> handle(Exchange x) {
                if (text.length() == 0) text = OpenApi.of(routes);
                return x.data(200, Route.JSON, text);
            }
        };
    }
}
