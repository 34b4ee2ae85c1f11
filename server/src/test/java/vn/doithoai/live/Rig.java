package vn.doithoai.live;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Role;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;
import vn.doithoai.journal.EventJson;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;
import vn.doithoai.view.Audience;
import vn.doithoai.view.HalfDay;

/// A hall on a real journal behind a real server, with two event loops for its sockets.
final class Rig implements AutoCloseable {
    /// Quick enough that no test waits, slow enough that a busy machine answers every ping.
    static final LiveOptions NEVER_SILENT =
            new LiveOptions(1_000, 8, 4, Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(1));

    /// Both instances share what a negative port stands for; 0 would be a port each.
    private static final int SHARED_FREE_PORT = -1;

    final LiveServer live;
    final Hall hall;
    private final Vertx vertx = Vertx.vertx();
    private final Journal journal;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger wishes = new AtomicInteger();
    private volatile int port;

    Rig(Path data, LiveOptions options) {
        InstantSource clock = InstantSource.system();
        journal = Journal.open(vertx, new Storage.Sqlite(data.resolve("journal.db")), data, LostTail.REFUSE)
                .await();
        hall = Halls.open(vertx, journal, new EventJson(new SecureRandom()), List.of(HalfDay.PLAN), clock)
                .await()
                .hall(HalfDay.PLAN.id())
                .orElseThrow();
        live = LiveServer.create(vertx, clock, options);
        live.open(hall).await();
        vertx.deployVerticle(Server::new, new DeploymentOptions().setInstances(2))
                .await();
    }

    private final class Server extends VerticleBase {
        @Override
        public Future<?> start() {
            HttpServer server = vertx.createHttpServer(LiveServer.tune(new HttpServerOptions().setHost("127.0.0.1")));
            server.requestHandler(Rig.this::accept);
            return server.listen(SHARED_FREE_PORT).onSuccess(bound -> port = bound.actualPort());
        }
    }

    private void accept(HttpServerRequest request) {
        Role role = Role.valueOf(request.getParam("role").toUpperCase(Locale.ROOT));
        Audience audience = switch (role) {
            case DELEGATE -> Audience.of(new DelegateId(Integer.parseInt(request.getParam("delegate"))));
            case AGENCY -> Audience.of(new AgencyId(request.getParam("agency")));
            case ORGANISER, RECEPTION, CHAIR, SECRETARY, SUPERVISOR, DISPLAY -> Audience.of(role);
        };
        live.accept(request, hall, new Viewer(audience, request.getParam("device", "device")))
                .onFailure(failure -> request.response()
                        .setStatusCode(failure instanceof TooManyScreens ? 503 : 500)
                        .end());
    }

    /// A client that reads everything.
    ///
    /// @param query as `role=chair&device=7`
    Client connect(String query) {
        return new Client(http, uri(query));
    }

    URI uri(String query) {
        return URI.create("ws://127.0.0.1:" + port + "/live?" + query);
    }

    int port() {
        return port;
    }

    Vertx vertx() {
        return vertx;
    }

    /// Wishes that, and waits until it is on disk. What the rules refuse is an answer too.
    Answer wish(Command command) {
        String id = "wish-" + wishes.incrementAndGet();
        return hall.submit(HalfDay.wish(id, command), id).await();
    }

    /// Wishes that, and fails when the rules refuse it.
    ///
    /// @return the journal's number of it
    long done(Command command) {
        return switch (wish(command)) {
            case Answer.Done(var seq, var _) -> seq;
            case Answer.Refused(var reason, var _) -> throw new AssertionError(command + " refused: " + reason);
        };
    }

    /// Everybody is in the hall.
    Rig begun() {
        HalfDay.beginning().stream().skip(1).forEach(this::done);
        return this;
    }

    @Override
    public void close() {
        http.shutdownNow();
        live.close().await();
        journal.close().await();
        vertx.close().await();
    }
}
