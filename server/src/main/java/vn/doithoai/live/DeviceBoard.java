package vn.doithoai.live;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.view.DeviceView;

/// The devices as the organiser sees them: what the device room says, and whether they are connected. Safe for use from
/// any thread.
final class DeviceBoard {
    private final Map<String, Channel> channels;
    private final Doors doors;
    private final InstantSource clock;
    private final Map<String, DeviceView> devices = new HashMap<>();
    private final Map<String, Instant> lastSeen = new HashMap<>();

    DeviceBoard(Map<String, Channel> channels, Doors doors, InstantSource clock) {
        this.channels = channels;
        this.doors = doors;
        this.clock = clock;
    }

    /// A device is this from now on.
    synchronized void show(DeviceView device) {
        DeviceView before = devices.put(device.id(), device);
        if (before != null && !before.conference().equals(device.conference())) unset(device.id());
        tell(device);
    }

    /// There is no such device any more.
    synchronized void forget(String id) {
        devices.remove(id);
        lastSeen.remove(id);
        unset(id);
    }

    /// A device may have come or gone. Which of the two is asked, for two threads may report in either order.
    synchronized void presenceChanged(String id) {
        DeviceView device = devices.get(id);
        if (device == null) return;
        if (!doors.connected(id)) lastSeen.put(id, clock.instant());
        tell(device);
    }

    /// A hall has come to be watched.
    synchronized void fill(String conference, Channel channel) {
        devices.values().stream()
                .filter(device -> concerns(device, conference))
                .forEach(device -> channel.show(now(device)));
    }

    private void tell(DeviceView device) {
        channels.forEach((conference, channel) -> {
            if (concerns(device, conference)) channel.show(now(device));
        });
    }

    private void unset(String id) {
        channels.values().forEach(channel -> channel.forget(id));
    }

    private DeviceView now(DeviceView device) {
        return new DeviceView(
                device.id(),
                device.role(),
                device.name(),
                device.conference(),
                device.status(),
                doors.connected(device.id()),
                device.shortCode(),
                Optional.ofNullable(lastSeen.get(device.id())).or(device::lastSeen));
    }

    private static boolean concerns(DeviceView device, String conference) {
        return device.conference().isEmpty() || device.conference().get().equals(conference);
    }
}
