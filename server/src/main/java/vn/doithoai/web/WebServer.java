package vn.doithoai.web;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.doithoai.Settings;
import vn.doithoai.conference.Plan;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Halls;
import vn.doithoai.live.LiveServer;

/// The HTTP server: one event loop per core, each with its own copy of the front.
public final class WebServer {
    private static final int IDLE_SECONDS = 60;
    private static final int LINE_BYTES_MAX = 4_096;
    private static final int HEADER_BYTES_MAX = 16 * 1024;
    private static final int CHUNK_BYTES_MAX = 16 * 1024;
    private static final int BACKLOG = 1_024;
    private static final int SHARED_FREE_PORT = -1;
    /// What is open besides the screens: pages being loaded, scripts, and those that only hold the line.
    private static final int CONNECTIONS_BESIDE = 2_000;

    private WebServer() {}

    /// What the server is made of.
    ///
    /// @param plans the plan of a conference as it stands in `config/`; may block
    public record Parts(
            Settings settings,
            Halls halls,
            Devices devices,
            Secret secret,
            LiveServer live,
            InstantSource clock,
            Function<String, Plan> plans) {}

    /// Starts to listen.
    ///
    /// @return the port that is really bound
    public static Future<Integer> start(Vertx vertx, Parts parts) {
        DeviceBoard.hang(parts.devices(), parts.live());
        // Instances share one socket for any port but 0; a negative one is a free one that they share.
        int asked = parts.settings().port() == 0
                ? SHARED_FREE_PORT
                : parts.settings().port();
        AtomicInteger bound = new AtomicInteger();
        AtomicInteger connections = new AtomicInteger();
        Guesses guesses = new Guesses(parts.clock());
        Pages pages = new Pages();
        Supplier<VerticleBase> instance = () -> new Instance(parts, asked, bound, connections, guesses, pages);
        int cores = Runtime.getRuntime().availableProcessors();
        DeploymentOptions everyCore = new DeploymentOptions().setInstances(cores);
        return vertx.deployVerticle(instance, everyCore).map(_ -> bound.get());
    }

    private static final class Instance extends VerticleBase {
        private final Parts parts;
        private final int asked;
        private final AtomicInteger bound;
        private final AtomicInteger connections;
        private final Guesses guesses;
        private final Pages pages;
        private Handler<HttpServerRequest> front =
                request -> Exchange.fail(request, Problem.of(503, "not-ready").with("Retry-After", "1"));

        Instance(Parts parts, int asked, AtomicInteger bound, AtomicInteger connections, Guesses guesses, Pages pages) {
            this.parts = parts;
            this.asked = asked;
            this.bound = bound;
            this.connections = connections;
            this.guesses = guesses;
            this.pages = pages;
        }

        @Override
        public Future<?> start() {
            HttpServer server = vertx.createHttpServer(options());
            server.requestHandler(request -> front.handle(request));
            server.invalidRequestHandler(
                    request -> Exchange.fail(request, InvalidRequests.problem(request.decoderResult())));
            server.connectionHandler(connection -> {
                int max = parts.settings().screens() + CONNECTIONS_BESIDE;
                if (connections.incrementAndGet() > max) connection.close();
                connection.closeHandler(_ -> connections.decrementAndGet());
            });
            return server.listen(asked, parts.settings().host()).onSuccess(listening -> {
                bound.set(listening.actualPort());
                front = front(listening.actualPort());
            });
        }

        private Handler<HttpServerRequest> front(int port) {
            Settings settings = parts.settings();
            Origins origins = new Origins(settings.allowedOrigins(port));
            Admission admission = new Admission(parts.secret(), parts.halls());
            CommandRoute commands = new CommandRoute(vertx, parts.secret(), parts.clock(), parts.plans());
            List<Route> routes = Routes.of(
                    commands,
                    List.of(
                            new ConferenceRoutes(parts.halls(), parts.live(), origins).all(),
                            new PairingRoutes(parts.devices(), parts.halls(), admission, guesses).all(),
                            new DeviceRoutes(
                                            parts.devices(),
                                            parts.halls(),
                                            parts.live(),
                                            () -> settings.publicUrl(port))
                                    .all()));
            Callers callers = new Callers(parts.devices(), parts.secret(), parts.halls());
            return new Front(routes, callers, parts.halls(), pages, origins);
        }

        private static HttpServerOptions options() {
            HttpServerOptions options = new HttpServerOptions()
                    .setHttp2ClearTextEnabled(false)
                    .setIdleTimeout(IDLE_SECONDS)
                    .setIdleTimeoutUnit(TimeUnit.SECONDS)
                    .setMaxInitialLineLength(LINE_BYTES_MAX)
                    .setMaxHeaderSize(HEADER_BYTES_MAX)
                    .setMaxChunkSize(CHUNK_BYTES_MAX)
                    .setCompressionSupported(false)
                    .setDecompressionSupported(false)
                    .setTcpNoDelay(true)
                    .setAcceptBacklog(BACKLOG);
            return LiveServer.tune(options);
        }
    }
}
