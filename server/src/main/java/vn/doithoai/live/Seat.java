package vn.doithoai.live;

import java.util.Optional;

/// The place of one socket among those that are open, from before its upgrade until it is gone. Whoever closes it may
/// do so from any thread and at any time, even before there is a socket.
final class Seat {
    private final Viewer viewer;
    private Optional<Screen> screen = Optional.empty();
    private Optional<Closing> closing = Optional.empty();
    private volatile long heardAt;

    /// @param heardAt when its request came, in the nanoseconds of [System#nanoTime]
    Seat(Viewer viewer, long heardAt) {
        this.viewer = viewer;
        this.heardAt = heardAt;
    }

    Viewer viewer() {
        return viewer;
    }

    synchronized void taken(Screen by) {
        screen = Optional.of(by);
        closing.ifPresent(by::close);
    }

    synchronized void close(Closing why) {
        if (closing.isPresent()) return;
        closing = Optional.of(why);
        screen.ifPresent(open -> open.close(why));
    }

    /// Whether it was told to close.
    synchronized boolean closing() {
        return closing.isPresent();
    }

    void heard(long nanos) {
        heardAt = nanos;
    }

    long heardAt() {
        return heardAt;
    }
}
