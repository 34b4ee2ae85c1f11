package vn.doithoai.web;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import vn.doithoai.Settings;

/// What the event loops of the server have in common.
///
/// @param port the one that is really bound; 0 until then
/// @param publicUrl the address for people, as it was last looked up
/// @param connections how many are open
record Shared(
        AtomicInteger port,
        AtomicReference<String> publicUrl,
        Connections connections,
        Guesses guesses,
        Pages pages,
        Aside aside) {
    static Shared fresh(WebServer.Parts parts) {
        return new Shared(
                new AtomicInteger(),
                new AtomicReference<>(""),
                new Connections(parts.settings().screens() + WebServer.CONNECTIONS_BESIDE),
                new Guesses(parts.clock(), at -> parts.live().tell(server -> server.guessed(at))),
                new Pages(),
                new Aside());
    }

    /// Looks up what the address for people is now: off the event loops, for the machine may take its time.
    Future<?> lookUp(Vertx vertx, Settings settings) {
        return vertx.executeBlocking(() -> settings.publicUrl(port.get())).onSuccess(publicUrl::set);
    }
}
