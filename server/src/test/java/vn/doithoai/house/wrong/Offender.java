package vn.doithoai.house.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/// Does what is banned: directly, by method reference, and with a name under which no test is ever run.
final class Offender {
    Instant reads() {
        return Instant.now();
    }

    Supplier<UUID> refers() {
        return UUID::randomUUID;
    }

    void prints() {
        System.out.println("not here");
    }

    boolean waits() throws InterruptedException {
        Thread.sleep(Duration.ZERO);
        return CompletableFuture.completedFuture(true).isDone();
    }

    @Test
    @Disabled("to be found by RulesTest")
    void neverRun() {}
}
