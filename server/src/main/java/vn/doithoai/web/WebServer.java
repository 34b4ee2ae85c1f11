package vn.doithoai.web;

import io.netty.channel.Channel;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerConnection;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import vn.doithoai.Settings;
import vn.doithoai.conference.Plan;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Halls;
import vn.doithoai.journal.Journal;
import vn.doithoai.live.LiveServer;

/// The HTTP server: one event loop per core, each with its own copy of the front.
public final class WebServer {
    private static final int IDLE_SECONDS = 60;
    /// What has asked for nothing by then only holds the line, be it with one letter now and then.
    private static final long FIRST_REQUEST_MS = TimeUnit.SECONDS.toMillis(15);
    private static final int LINE_BYTES_MAX = 4_096;
    private static final int HEADER_BYTES_MAX = 16 * 1024;
    private static final int CHUNK_BYTES_MAX = 16 * 1024;
    private static final int BACKLOG = 1_024;
    private static final int SHARED_FREE_PORT = -1;
    /// A laptop that changes its network gives out codes with its new address after this.
    private static final long ADDRESS_MILLIS = 5_000;
    /// What is open besides the screens: pages being loaded, scripts, and those that only hold the line.
    static final int CONNECTIONS_BESIDE = 2_000;

    private WebServer() {}

    /// What the server is made of.
    ///
    /// @param plans the plan of a conference as it stands in `config/`; may block
    public record Parts(
            Settings settings,
            Journal journal,
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
        DeviceWatcher.begin(parts.devices(), parts.live());
        Shared shared = Shared.fresh(parts);
        int cores = Runtime.getRuntime().availableProcessors();
        DeploymentOptions everyCore = new DeploymentOptions().setInstances(cores);
        return vertx.deployVerticle(() -> new Instance(parts, shared), everyCore)
                .onSuccess(_ -> vertx.setPeriodic(ADDRESS_MILLIS, _ -> shared.lookUp(vertx, parts.settings())))
                .map(_ -> shared.port().get());
    }

    private static final class Instance extends VerticleBase {
        private final Parts parts;
        private final Shared shared;
        /// Those that have not asked for anything yet, and what ends them; for this event loop only.
        private final Map<HttpConnection, Long> silent = new HashMap<>();
        private Handler<HttpServerRequest> front =
                request -> Exchange.fail(request, Problem.of(503, "not-ready").with("Retry-After", "1"));

        Instance(Parts parts, Shared shared) {
            this.parts = parts;
            this.shared = shared;
        }

        @Override
        public Future<?> start() {
            Settings settings = parts.settings();
            HttpServer server = vertx.createHttpServer(options());
            server.requestHandler(request -> {
                heard(request.connection());
                front.handle(request);
            });
            server.invalidRequestHandler(
                    request -> Exchange.fail(request, InvalidRequests.problem(request.decoderResult())));
            server.connectionHandler(this::connected);
            // Instances share one socket for any port but 0; a negative one is a free one that they share.
            int asked = settings.port() == 0 ? SHARED_FREE_PORT : settings.port();
            return server.listen(asked, settings.host())
                    .compose(listening -> {
                        shared.port().set(listening.actualPort());
                        return shared.lookUp(vertx, settings);
                    })
                    .onSuccess(_ -> front = front());
        }

        private void connected(HttpConnection connection) {
            // The channel, for the connection's own close handler is never called once it has become a WebSocket.
            Channel channel =
                    ((HttpServerConnection) connection).channelHandlerContext().channel();
            Network network = Network.of(connection.remoteAddress());
            boolean welcome = shared.connections().come(network);
            channel.closeFuture().addListener(_ -> {
                shared.connections().left(network);
                heard(connection);
            });
            if (welcome) silent.put(connection, vertx.setTimer(FIRST_REQUEST_MS, _ -> connection.close()));
            else connection.close();
        }

        private void heard(HttpConnection connection) {
            Long timer = silent.remove(connection);
            if (timer != null) vertx.cancelTimer(timer);
        }

        private Handler<HttpServerRequest> front() {
            Origins origins =
                    new Origins(parts.settings().allowedOrigins(shared.port().get()));
            Callers callers = new Callers(parts.devices(), parts.secret(), parts.halls());
            return new Front(Routes.of(vertx, parts, shared, origins), callers, parts.halls(), shared.pages(), origins);
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
