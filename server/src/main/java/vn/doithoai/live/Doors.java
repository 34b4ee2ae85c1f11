package vn.doithoai.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.doithoai.conference.Role;

/// Who is in: the sockets of each device, bounded, and which devices are connected. Safe for use from any thread.
final class Doors {
    private final LiveOptions options;
    private final Map<String, List<Seat>> seats = new HashMap<>();
    private final Set<Seat> open = new HashSet<>();
    private volatile Consumer<String> watcher = _ -> {};
    private int count;

    Doors(LiveOptions options) {
        this.options = options;
    }

    /// Sets who is told when a device's first socket opened or its last one closed; not while a lock is held.
    void watch(Consumer<String> told) {
        watcher = told;
    }

    /// Takes a seat for a socket that is about to open.
    ///
    /// @throws TooManyScreens when the server has as many as it may
    Seat enter(Viewer viewer, long now) {
        Seat seat = new Seat(viewer, now);
        Optional<Seat> surplus = Optional.empty();
        synchronized (this) {
            if (count >= options.screensMax()) throw new TooManyScreens();
            count++;
            List<Seat> ofDevice = seats.computeIfAbsent(viewer.device(), _ -> new ArrayList<>());
            ofDevice.add(seat);
            List<Seat> staying =
                    ofDevice.stream().filter(other -> !other.closing()).toList();
            // Sockets are heard meanwhile, so nothing may be sorted by that; one is too many at the most.
            if (staying.size() > most(viewer)) surplus = staying.stream().min(Comparator.comparingLong(Seat::heardAt));
        }
        surplus.ifPresent(other -> other.close(Closing.SURPLUS));
        return seat;
    }

    /// The socket of a seat is open.
    void opened(Seat seat) {
        boolean first;
        synchronized (this) {
            first = openOf(seat.viewer().device()) == 0;
            open.add(seat);
        }
        if (first) watcher.accept(seat.viewer().device());
    }

    /// The socket of a seat is gone, or never opened.
    void left(Seat seat) {
        String device = seat.viewer().device();
        boolean last;
        synchronized (this) {
            List<Seat> ofDevice = seats.get(device);
            if (ofDevice == null || !ofDevice.remove(seat)) return;
            count--;
            if (ofDevice.isEmpty()) seats.remove(device);
            last = open.remove(seat) && openOf(device) == 0;
        }
        if (last) watcher.accept(device);
    }

    synchronized boolean connected(String device) {
        return openOf(device) > 0;
    }

    /// Closes all sockets of a device.
    void close(String device, Closing why) {
        List<Seat> ofDevice;
        synchronized (this) {
            ofDevice = List.copyOf(seats.getOrDefault(device, List.of()));
        }
        ofDevice.forEach(seat -> seat.close(why));
    }

    /// Closes all sockets.
    void closeAll(Closing why) {
        List<Seat> all;
        synchronized (this) {
            all = seats.values().stream().flatMap(List::stream).toList();
        }
        all.forEach(seat -> seat.close(why));
    }

    private long openOf(String device) {
        return seats.getOrDefault(device, List.of()).stream()
                .filter(open::contains)
                .count();
    }

    private int most(Viewer viewer) {
        return viewer.audience().role() == Role.DELEGATE ? options.perDelegateMax() : options.perStaffDeviceMax();
    }
}
