package vn.doithoai.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.time.InstantSource;
import vn.doithoai.hall.Hall;
import vn.doithoai.view.DeviceView;

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
    private LiveServer() {}

    /// A live room with an epoch of its own, so that no client mistakes this process's numbers for another's.
    public static LiveServer create(Vertx vertx, InstantSource clock, LiveOptions options) {
        return new LiveServer();
    }

    /// What the HTTP server must be set to: a small send buffer, so that a client that does not read is noticed after
    /// 64 KiB and not after megabytes; no compression per connection, which would undo encoding once; small
    /// incoming messages, for a client has nothing to say.
    public static HttpServerOptions tune(HttpServerOptions options) {
        return options;
    }

    /// Begins to watch a hall; must be done before the first [#accept] for it.
    public Future<Void> open(Hall hall) {
        return Future.succeededFuture();
    }

    /// Upgrades the request and sends what the viewer may see: what changed since `?since=` and `&epoch=`, which are
    /// read here, or everything. Fails with [TooManyScreens] before the upgrade, or with the upgrade's own failure.
    public Future<Void> accept(HttpServerRequest request, Hall hall, Viewer viewer) {
        return Future.failedFuture(new UnsupportedOperationException());
    }

    /// Closes every socket of a device at once with 4001; it was revoked.
    public void closeDevice(String device) {}

    /// Whether a device has a socket open.
    public boolean connected(String device) {
        return false;
    }

    /// Is told whenever a device's first socket opens or its last one closes.
    public interface Presence {
        void changed(String device, boolean connected);
    }

    /// Sets who is told; called on any event loop, so it must not block.
    public void onPresence(Presence watcher) {}

    /// Sets `device/{id}` for the organiser's screens of its conference, or of all. `connected` is filled in here and
    /// kept up to date, and so is `lastSeen` once a device was connected.
    public void showDevice(DeviceView device) {}

    /// Unsets `device/{id}`.
    public void forgetDevice(String id) {}

    /// Closes every socket with 1001; clients come back by themselves.
    public Future<Void> close() {
        return Future.succeededFuture();
    }
}
