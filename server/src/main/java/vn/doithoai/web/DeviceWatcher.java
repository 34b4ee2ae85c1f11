package vn.doithoai.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.device.Device;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Waiting;
import vn.doithoai.live.LiveServer;
import vn.doithoai.view.DeviceView;

/// Shows the devices on the organiser's screens as they come and go, and closes the sockets of those shut out.
final class DeviceWatcher {
    private final Devices devices;
    private final LiveServer live;
    private final Map<String, DeviceView> shown = new HashMap<>();

    private DeviceWatcher(Devices devices, LiveServer live) {
        this.devices = devices;
        this.live = live;
    }

    /// Shows what there is, and then every change.
    static void begin(Devices devices, LiveServer live) {
        DeviceWatcher watcher = new DeviceWatcher(devices, live);
        devices.watch(watcher::refresh);
        watcher.refresh();
    }

    /// A few dozen devices change a few times an hour: all are looked at, and only what differs is shown.
    private synchronized void refresh() {
        Set<String> gone = new HashSet<>(shown.keySet());
        devices.all().forEach(device -> gone.remove(show(viewOf(device))));
        devices.waiting().forEach(waiting -> gone.remove(show(viewOf(waiting))));
        for (String id : gone) {
            live.forgetDevice(id);
            shown.remove(id);
        }
    }

    private String show(DeviceView view) {
        DeviceView before = shown.put(view.id(), view);
        if (view.equals(before)) return view.id();
        live.showDevice(view);
        if (view.status() == DeviceView.Status.REVOKED) live.closeDevice(view.id());
        return view.id();
    }

    private static DeviceView viewOf(Device device) {
        DeviceView.Status status = switch (device.status()) {
            case INVITED -> DeviceView.Status.INVITED;
            case PAIRED -> DeviceView.Status.PAIRED;
            case REVOKED -> DeviceView.Status.REVOKED;
        };
        return new DeviceView(
                device.id(),
                device.pass().role(),
                device.pass().name(),
                device.pass().conference(),
                status,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static DeviceView viewOf(Waiting waiting) {
        return new DeviceView(
                waiting.id(),
                waiting.role(),
                waiting.name(),
                waiting.conference(),
                DeviceView.Status.WAITING,
                false,
                Optional.of(waiting.shortCode()),
                Optional.empty());
    }
}
