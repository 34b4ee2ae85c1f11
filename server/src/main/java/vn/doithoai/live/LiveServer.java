package vn.doithoai.live;

import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.internal.http.WebSocketInternal;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import vn.doithoai.hall.Hall;
import vn.doithoai.view.DeviceView;
import vn.doithoai.view.ServerView;

/// Every open socket of this server. One per process, shared by all HTTP event loops; every method may be called from
/// any thread unless it says otherwise.
///
/// The web room asks who it is, checks the Origin, and calls [#accept] from the request handler, on its event loop and
/// before anything asynchronous:
///
///     router.get("/api/conferences/:c/live").handler(context ->
///         live.accept(context.request(), hall, new Viewer(Audience.of(Role.DISPLAY), device))
///             .onFailure(context::fail))
public final class LiveServer {
    /// What a client may say at once. It has nothing to say but the answers to pings, of 125 bytes at most.
    private static final int INCOMING_BYTES_MAX = 1_024;
    /// What the kernel keeps for a client that does not read; beyond it we notice.
    private static final int SEND_BUFFER_BYTES = 65_536;

    private final Vertx vertx;
    private final InstantSource clock;
    private final LiveOptions options;
    private final String epoch = UUID.randomUUID().toString();
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Doors doors;
    private final DeviceBoard board;
    private Optional<ServerView> server = Optional.empty();

    private LiveServer(Vertx vertx, InstantSource clock, LiveOptions options) {
        this.vertx = vertx;
        this.clock = clock;
        this.options = options;
        this.doors = new Doors(options);
        this.board = new DeviceBoard(channels, doors, clock);
        doors.watch(board::presenceChanged);
    }

    /// A live room with an epoch of its own, so that no client mistakes this process's numbers for another's.
    public static LiveServer create(Vertx vertx, InstantSource clock, LiveOptions options) {
        return new LiveServer(vertx, clock, options);
    }

    /// What the HTTP server must be set to: a small send buffer, so that a client that does not read is noticed after
    /// 64 KiB and not after megabytes; no compression per connection, which would undo encoding once; small
    /// incoming messages, for a client has nothing to say.
    public static HttpServerOptions tune(HttpServerOptions options) {
        return options.setSendBufferSize(SEND_BUFFER_BYTES)
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(INCOMING_BYTES_MAX)
                .setMaxWebSocketMessageSize(INCOMING_BYTES_MAX);
    }

    /// Begins to watch a hall; must be done before the first [#accept] for it.
    public Future<Void> open(Hall hall) {
        EventLoop loop = ((VertxInternal) vertx).createEventLoopContext().nettyEventLoop();
        Channel channel = new Channel(loop, clock, epoch, options);
        return channel.watch(hall).onSuccess(_ -> {
            channels.put(hall.id(), channel);
            board.fill(hall.id(), channel);
            server().ifPresent(channel::show);
        });
    }

    /// Upgrades the request and sends what the viewer may see: what changed since `?since=` and `&epoch=`, which are
    /// read here, or everything. Fails with [TooManyScreens] before the upgrade, or with the upgrade's own failure.
    public Future<Void> accept(HttpServerRequest request, Hall hall, Viewer viewer) {
        Channel channel = channels.get(hall.id());
        if (channel == null) return Future.failedFuture(new IllegalStateException(hall.id() + " is not watched"));
        Seat seat;
        try {
            seat = doors.enter(viewer, System.nanoTime());
        } catch (TooManyScreens full) {
            return Future.failedFuture(full);
        }
        Optional<Long> since = seen(request);
        return request.toWebSocket()
                .onFailure(_ -> doors.left(seat))
                .onSuccess(socket -> take(socket, seat, channel, since))
                .mapEmpty();
    }

    /// Closes every socket of a device at once with 4001; it was revoked.
    public void closeDevice(String device) {
        doors.close(device, Closing.REVOKED);
    }

    /// Whether a device has a socket open.
    public boolean connected(String device) {
        return doors.connected(device);
    }

    /// Sets `device/{id}` for the organiser's screens of its conference, or of all. `connected` is filled in and kept
    /// up to date here, and so is `lastSeen` once a device was connected.
    public void showDevice(DeviceView device) {
        board.show(device);
    }

    /// Unsets `device/{id}`.
    public void forgetDevice(String id) {
        board.forget(id);
    }

    /// Changes what is said of the server itself.
    public synchronized void tell(UnaryOperator<ServerView> news) {
        ServerView now = news.apply(server.orElse(ServerView.NEW));
        server = Optional.of(now);
        channels.values().forEach(channel -> channel.show(now));
    }

    private synchronized Optional<ServerView> server() {
        return server;
    }

    /// Closes every socket with 1001; clients come back by themselves. Who goes now is told to nobody: there is nobody
    /// left to be told.
    public Future<Void> close() {
        doors.watch(_ -> {});
        doors.closeAll(Closing.GOING);
        return Future.succeededFuture();
    }

    /// The number that the client has reached, if it was counted in this process.
    private Optional<Long> seen(HttpServerRequest request) {
        if (!epoch.equals(request.getParam("epoch"))) return Optional.empty();
        try {
            return Optional.of(Long.parseLong(request.getParam("since", "")));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private void take(ServerWebSocket socket, Seat seat, Channel channel, Optional<Long> since) {
        EventLoop loop =
                ((WebSocketInternal) socket).channelHandlerContext().channel().eventLoop();
        Group group = channel.group(loop);
        Screen screen = new Screen(seat, group, doors, socket);
        doors.opened(seat);
        seat.taken(screen);
        channel.join(screen, group, since);
    }
}
