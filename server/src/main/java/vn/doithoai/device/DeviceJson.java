package vn.doithoai.device;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Entry;
import vn.doithoai.wire.Json;

/// How the facts about devices are written. The names are data: a class may be renamed, a name never.
public final class DeviceJson implements Codec<DeviceEvent> {
    private static final Map<String, Class<? extends DeviceEvent>> NAMES = names();

    private static Map<String, Class<? extends DeviceEvent>> names() {
        Map<String, Class<? extends DeviceEvent>> names = new LinkedHashMap<>();
        names.put("device-invited", DeviceEvent.DeviceInvited.class);
        names.put("device-paired", DeviceEvent.DevicePaired.class);
        names.put("device-let-in", DeviceEvent.DeviceLetIn.class);
        names.put("device-revoked", DeviceEvent.DeviceRevoked.class);
        return names;
    }

    @Override
    public Coded encode(DeviceEvent event) {
        String name = NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().equals(event.getClass()))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Coded(name, 1, Json.text(event), Optional.empty());
    }

    @Override
    public DeviceEvent decode(Entry entry) {
        Class<? extends DeviceEvent> type = NAMES.get(entry.type());
        if (type == null || entry.version() != 1) {
            throw new IllegalArgumentException("unknown event " + entry.type() + " version " + entry.version()
                    + ": the journal is from a newer version of this program");
        }
        try {
            return Json.read(entry.body(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("not readable: " + entry.type(), unreadable);
        }
    }
}
