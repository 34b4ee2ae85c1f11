package vn.doithoai.rehearse;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets time pass as it would in the hall, only faster.
final class Pace {
    private final int speed;
    private final CountDownLatch never = new CountDownLatch(1);

    Pace(int speed) {
        this.speed = speed;
    }

    /// So much of the hall's time passes.
    void pass(Duration inTheHall) {
        if (speed > 0) rest(inTheHall.dividedBy(speed));
    }

    /// So much real time passes, at any speed but the fastest.
    void rest(Duration real) {
        if (speed == 0) return;
        try {
            boolean called = never.await(real.toMillis(), TimeUnit.MILLISECONDS);
            if (called) throw new IllegalStateException("nobody counts this down");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RehearsalFailed("stopped", interrupted);
        }
    }
}
