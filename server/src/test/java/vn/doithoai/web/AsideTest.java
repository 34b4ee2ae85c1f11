package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.vertx.core.Future;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/// Work aside always comes to an end, and gives its place back.
class AsideTest {
    private final Aside aside = new Aside();

    @Test
    void whatBreaksInAnyWayIsToldAndTakesNoPlaceFromOthers() throws Exception {
        for (int i = 0; i < 30; i++) {
            Error broken = i % 2 == 0 ? new StackOverflowError() : new OutOfMemoryError();
            assertSame(broken, failure(aside.run(() -> {
                throw broken;
            })));
        }
        assertEquals("done", settled(aside.run(() -> "done")));
    }

    private static Throwable failure(Future<?> future) throws Exception {
        try {
            throw new AssertionError("done: " + settled(future));
        } catch (ExecutionException | CompletionException failed) {
            return failed.getCause();
        }
    }

    private static <T> T settled(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }
}
