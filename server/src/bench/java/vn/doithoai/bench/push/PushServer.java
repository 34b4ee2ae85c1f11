package vn.doithoai.bench.push;

import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Submission;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;
import vn.doithoai.journal.EventJson;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;
import vn.doithoai.live.LiveOptions;
import vn.doithoai.live.LiveServer;
import vn.doithoai.live.Viewer;
import vn.doithoai.view.Audience;
import vn.doithoai.view.HalfDay;

/// The server that is measured, or the bare one beside it; both with one event loop for sockets on each processor.
///
/// `ours` is the hall on its journal with the live room before it: a body that comes in is announced. `bare` writes the
/// body to every socket, one shared buffer, each loop to its own sockets, and does nothing else.
public final class PushServer {
    private static final AtomicLong WISHES = new AtomicLong();

    private PushServer() {}

    /// @param args `ours` and a data folder, or `bare`
    public static void main(String[] args) throws IOException {
        Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
        int loops = Runtime.getRuntime().availableProcessors();
        AtomicInteger port = new AtomicInteger();
        DeploymentOptions instances = new DeploymentOptions().setInstances(loops);
        if (args[0].equals("bare")) {
            List<Bare> all = new CopyOnWriteArrayList<>();
            vertx.deployVerticle(() -> new Bare(port, all), instances).await();
        } else {
            Ours ours = new Ours(vertx, Path.of(args[1]));
            vertx.deployVerticle(
                            () -> new Listener(port, ours::handle, LiveServer.tune(new HttpServerOptions())), instances)
                    .await();
        }
        System.out.println("PORT " + port.get());
        // Whoever started us closes our input when it is done, or dies.
        while (System.in.read() >= 0) {}
        System.exit(0);
    }

    private interface Handler {
        void handle(HttpServerRequest request);
    }

    private static class Listener extends VerticleBase {
        private final AtomicInteger port;
        private final Handler handler;
        private final HttpServerOptions options;

        Listener(AtomicInteger port, Handler handler, HttpServerOptions options) {
            this.port = port;
            this.handler = handler;
            this.options = options;
        }

        @Override
        public Future<?> start() {
            HttpServer server =
                    vertx.createHttpServer(options.setHost("127.0.0.1").setAcceptBacklog(1_024));
            server.requestHandler(handler::handle);
            return server.listen(port.get() == 0 ? -1 : port.get()).onSuccess(bound -> port.set(bound.actualPort()));
        }
    }

    /// One loop of the bare server.
    private static final class Bare extends VerticleBase {
        private final AtomicInteger port;
        private final List<Bare> all;
        private final Set<ServerWebSocket> sockets = ConcurrentHashMap.newKeySet();
        private Context loop;

        Bare(AtomicInteger port, List<Bare> all) {
            this.port = port;
            this.all = all;
        }

        @Override
        public Future<?> start() {
            loop = context;
            all.add(this);
            HttpServer server = vertx.createHttpServer(new HttpServerOptions()
                    .setHost("127.0.0.1")
                    .setAcceptBacklog(1_024)
                    .setPerMessageWebSocketCompressionSupported(false)
                    .setPerFrameWebSocketCompressionSupported(false));
            server.requestHandler(this::handle);
            return server.listen(port.get() == 0 ? -1 : port.get()).onSuccess(bound -> port.set(bound.actualPort()));
        }

        private void handle(HttpServerRequest request) {
            if (request.path().equals("/live")) {
                request.toWebSocket().onSuccess(socket -> {
                    sockets.add(socket);
                    socket.closeHandler(_ -> sockets.remove(socket));
                    socket.writeTextMessage("hello");
                });
                return;
            }
            request.body().onSuccess(shared -> {
                all.forEach(each -> each.loop.runOnContext(_ -> each.broadcast(shared)));
                request.response().end("0");
            });
        }

        private void broadcast(Buffer shared) {
            for (ServerWebSocket socket : sockets) socket.writeBinaryMessage(shared);
        }
    }

    /// The hall, its journal and the live room.
    private static final class Ours {
        private final Hall hall;
        private final LiveServer live;

        Ours(Vertx vertx, Path data) {
            InstantSource clock = InstantSource.system();
            Journal journal = Journal.open(vertx, new Storage.Sqlite(data.resolve("journal.db")), data, LostTail.REFUSE)
                    .await();
            hall = Halls.open(vertx, journal, new EventJson(new SecureRandom()), List.of(HalfDay.PLAN), clock)
                    .await()
                    .hall(HalfDay.PLAN.id())
                    .orElseThrow();
            LiveOptions usual = LiveOptions.hall(20_000);
            live = LiveServer.create(
                    vertx,
                    clock,
                    new LiveOptions(usual.screensMax(), 20_000, 4, usual.ping(), usual.silenceMax(), usual.fullMax()));
            live.open(hall).await();
        }

        void handle(HttpServerRequest request) {
            switch (request.path()) {
                case "/live" ->
                    live.accept(request, hall, new Viewer(Audience.of(Role.DISPLAY), "screen"))
                            .onFailure(failure ->
                                    request.response().setStatusCode(500).end());
                case "/delegate" -> request.body().onSuccess(body -> answer(request, Arrivals.invite(body.toString())));
                case "/arrive" -> request.body().onSuccess(body -> answer(request, Arrivals.arrive(body.toString())));
                default ->
                    request.body().onSuccess(body -> answer(request, new SessionCommand.Announce(body.toString())));
            }
        }

        /// Answers how long it took until the wish was on disk, in nanoseconds.
        private void answer(HttpServerRequest request, Command command) {
            long began = System.nanoTime();
            String id = "wish-" + WISHES.incrementAndGet();
            Author author = Author.staff(Role.ORGANISER, "bench", "bench");
            hall.submit(new Submission(id, author, Instant.EPOCH, command), id).onComplete(done -> {
                boolean yes = done.succeeded() && done.result() instanceof Answer.Done;
                request.response().setStatusCode(yes ? 200 : 500).end(Long.toString(System.nanoTime() - began));
            });
        }
    }
}
