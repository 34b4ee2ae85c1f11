package vn.doithoai.rehearse;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Lets several people do something at the same time, and waits for all of them.
final class Together {
    private Together() {}

    static void run(Runnable... acts) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<? extends Future<?>> under =
                    List.of(acts).stream().map(people::submit).toList();
            for (Future<?> act : under) act.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RehearsalFailed failed) throw failed;
            throw new RehearsalFailed("somebody failed: " + e.getCause(), e);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("stopped", interrupted);
        }
    }
}
