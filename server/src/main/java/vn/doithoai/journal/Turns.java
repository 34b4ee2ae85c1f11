package vn.doithoai.journal;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/// One thread of its own, on which blocking work is done in the order in which it was asked for.
///
/// A thread of the platform, not a virtual one: a sync of the disk would hold its carrier all the same, and by its name
/// it is found in a thread dump.
final class Turns {

    private final ExecutorService thread;

    Turns(String name) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Does the work in its turn; the answer comes on the asking context, or on this thread where there is none. Fails
    /// with [JournalClosed] after [#end].
    <T extends @Nullable Object> Future<T> next(Callable<T> work) {
        Promise<T> answer = Promise.promise();
        Context caller = Vertx.currentContext();
        try {
            thread.execute(() -> {
                Future<T> outcome = outcome(work);
                if (caller == null) answer.handle(outcome);
                else caller.runOnContext(_ -> answer.handle(outcome));
            });
        } catch (RejectedExecutionException e) {
            answer.fail(Sentences.ended(e));
        }
        return answer.future();
    }

    /// Ends the thread once what was asked for is done.
    void end() {
        thread.shutdown();
    }

    boolean ended() {
        return thread.isShutdown();
    }

    private static <T extends @Nullable Object> Future<T> outcome(Callable<T> work) {
        try {
            return Future.succeededFuture(work.call());
        } catch (Throwable e) {
            return Future.failedFuture(e);
        }
    }
}
