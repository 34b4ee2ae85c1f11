package vn.doithoai;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.doithoai.hall.SteadyClock;
import vn.doithoai.journal.Copies;
import vn.doithoai.journal.DiskRoom;
import vn.doithoai.journal.Storage;
import vn.doithoai.live.LiveServer;
import vn.doithoai.view.ServerView;

/// What the server looks after by itself while the hall goes on: the room on its disk, a copy on another one, and its
/// clock. How that goes is told to those who can do something about it.
final class Upkeep {
    /// What is lost at most when the laptop's disk dies.
    private static final long COPY_MS = TimeUnit.MINUTES.toMillis(5);
    private static final long LOOK_MS = TimeUnit.SECONDS.toMillis(10);
    /// Less is nothing that people would notice in the minutes.
    private static final Duration BEHIND_MIN = Duration.ofSeconds(30);

    private final Vertx vertx;
    private final LiveServer live;
    private final SteadyClock clock;

    private Upkeep(Vertx vertx, LiveServer live, SteadyClock clock) {
        this.vertx = vertx;
        this.live = live;
        this.clock = clock;
    }

    /// Begins at once, so that whoever has just started the server sees whether the stick works.
    static void begin(Vertx vertx, Settings settings, LiveServer live, SteadyClock clock) {
        Upkeep upkeep = new Upkeep(vertx, live, clock);
        Storage storage = Storage.parse(settings.storage(), settings.data());
        Copies.sweep(settings.data());
        upkeep.again(LOOK_MS, () -> upkeep.look(storage.onThisMachine(settings.data())), () -> {});
        settings.backup().ifPresent(folder -> {
            Copies copies = new Copies(vertx, storage, settings.data(), folder);
            upkeep.tell(ServerView.Copies.BEGUN, Optional.empty());
            upkeep.again(
                    COPY_MS, () -> upkeep.copy(copies), () -> upkeep.tell(ServerView.Copies.SLOW, Optional.empty()));
        });
    }

    /// Now and then again and again, never twice at once.
    ///
    /// @param late what to do instead when the last one has not ended
    private void again(long everyMs, Work work, Runnable late) {
        AtomicBoolean underWay = new AtomicBoolean();
        Runnable turn = () -> {
            if (underWay.getAndSet(true)) late.run();
            else work.begin().onComplete(_ -> underWay.set(false));
        };
        turn.run();
        long _ = vertx.setPeriodic(everyMs, _ -> turn.run());
    }

    private interface Work {
        Future<?> begin();
    }

    private Future<?> look(Path disk) {
        boolean behind = clock.behind().compareTo(BEHIND_MIN) > 0;
        return vertx.executeBlocking(() -> DiskRoom.isLow(disk), false)
                .onSuccess(low -> live.tell(server -> server.diskLow(low).clockBehind(behind)));
    }

    private Future<?> copy(Copies copies) {
        Instant begun = clock.instant();
        return copies.next(begun).onSuccess(outcome -> {
            switch (outcome) {
                case WHOLE -> tell(ServerView.Copies.WHOLE, Optional.of(begun));
                case SAME_DISK -> tell(ServerView.Copies.SAME_DISK, Optional.of(begun));
                case MISSING -> tell(ServerView.Copies.MISSING, Optional.empty());
                case FULL -> tell(ServerView.Copies.FULL, Optional.empty());
                case READ_ONLY -> tell(ServerView.Copies.READ_ONLY, Optional.empty());
                case FAILED -> tell(ServerView.Copies.FAILED, Optional.empty());
            }
        });
    }

    private void tell(ServerView.Copies copies, Optional<Instant> whole) {
        live.tell(server -> server.copies(copies, whole));
    }
}
