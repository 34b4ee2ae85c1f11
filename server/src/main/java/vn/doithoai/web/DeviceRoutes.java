package vn.doithoai.web;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.doithoai.conference.Role;
import vn.doithoai.device.Device;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Pass;
import vn.doithoai.device.Waiting;
import vn.doithoai.live.LiveServer;
import vn.doithoai.wire.Json;

/// The organiser's devices: makes codes for new ones, lists them, shuts them out.
final class DeviceRoutes {
    private final Devices devices;
    private final Passes passes;
    private final LiveServer live;
    private final Supplier<String> publicUrl;

    DeviceRoutes(Devices devices, Passes passes, LiveServer live, Supplier<String> publicUrl) {
        this.devices = devices;
        this.passes = passes;
        this.live = live;
        this.publicUrl = publicUrl;
    }

    List<Route> all() {
        return List.of(
                Route.get(
                        "/api/devices", Route.ORGANISER, "All devices, and those that wait to be let in.", this::list),
                Route.post(
                        "/api/devices",
                        Route.ORGANISER,
                        201,
                        "Makes a one-time code for a new device; an agency's device without an agency only looks on.",
                        DeviceRoutes::pass,
                        this::invite),
                Route.delete(
                        "/api/devices/{id}",
                        Route.ORGANISER,
                        "Shuts a device out at once, its open sockets included; turns away one that waits.",
                        this::revoke));
    }

    private static Pass pass(Fields fields) {
        return new Pass(
                fields.get("role", Kinds.STAFF),
                fields.get("name", Kinds.NAME),
                fields.find("conference", Kinds.CONFERENCE),
                fields.find("agency", Kinds.AGENCY));
    }

    private Future<?> invite(Exchange x, Pass pass) {
        return devices.invite(passes.checked(pass), x.known().author()).compose(invitation -> {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("id", invitation.device().id());
            answer.put("code", invitation.code());
            answer.put("url", publicUrl.get() + page(pass) + "?code=" + invitation.code());
            answer.put("expiresAt", invitation.until());
            return x.json(201, answer);
        });
    }

    /// The projector has no hands: its page pairs itself. Everybody else begins at the start.
    private static String page(Pass pass) {
        return pass.role() == Role.DISPLAY ? "/display" : "/";
    }

    private Future<?> list(Exchange x) {
        List<Map<String, Object>> all = new ArrayList<>();
        devices.all().forEach(device -> all.add(shown(device)));
        devices.waiting().forEach(waiting -> all.add(shown(waiting)));
        return x.json(200, Map.of("devices", all));
    }

    private Future<?> revoke(Exchange x) {
        String id = x.at("id");
        Optional<Waiting> waits = devices.waiting().stream()
                .filter(waiting -> waiting.id().equals(id))
                .findFirst();
        if (waits.isPresent()) {
            devices.turnAway(waits.get().shortCode());
            return x.nothing();
        }
        if (devices.device(id).isEmpty()) throw Problem.of(404, "not-found");
        return devices.revoke(id, x.known().author()).compose(_ -> x.nothing());
    }

    private Map<String, Object> shown(Device device) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", device.id());
        shown.put("role", device.pass().role());
        shown.put("name", device.pass().name());
        device.pass().conference().ifPresent(id -> shown.put("conference", id));
        device.pass().agency().ifPresent(agency -> shown.put("agency", agency));
        shown.put("status", Json.kebab(device.status()));
        shown.put("connected", live.connected(device.id()));
        return shown;
    }

    private static Map<String, Object> shown(Waiting waiting) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", waiting.id());
        shown.put("role", waiting.role());
        shown.put("name", waiting.name());
        waiting.conference().ifPresent(id -> shown.put("conference", id));
        shown.put("status", "waiting");
        shown.put("connected", false);
        shown.put("shortCode", waiting.shortCode());
        return shown;
    }
}
