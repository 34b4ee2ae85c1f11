package vn.doithoai.web;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/// Work that takes its time, kept off the event loops: each piece on a virtual thread of its own, a few at once.
///
/// Reading a list or drawing up a paper uses a core for a second; with more of them at once than this, the hall itself
/// would feel it.
final class Aside {
    private static final int AT_ONCE = 2;
    /// Beyond it, whoever asks is told to come again.
    private static final int WAITING_MAX = 20;

    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicInteger waiting = new AtomicInteger();

    /// The work's result, on the caller's event loop.
    ///
    /// @throws Problem `too-busy`
    <T> Future<T> run(Callable<T> work) {
        if (waiting.incrementAndGet() > WAITING_MAX) {
            waiting.decrementAndGet();
            throw Problem.of(503, "too-busy").with("Retry-After", "5");
        }
        Context caller = Vertx.currentContext();
        Promise<T> done = Promise.promise();
        Thread.ofVirtual().name("aside").start(() -> {
            Future<T> outcome = inTurn(work);
            if (caller == null) outcome.onComplete(done);
            else caller.runOnContext(_ -> outcome.onComplete(done));
        });
        return done.future();
    }

    private <T> Future<T> inTurn(Callable<T> work) {
        try {
            places.acquire();
            try {
                return Future.succeededFuture(work.call());
            } finally {
                places.release();
            }
        } catch (Throwable failure) {
            // An Error too: whoever asked must hear of it, and not wait for ever.
            return Future.failedFuture(failure);
        } finally {
            waiting.decrementAndGet();
        }
    }
}
