package vn.doithoai.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Role;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Entry;

/// What stands in somebody's journal today must be read for ever: each fact as its approved text.
class DeviceJsonTest {
    private static final Instant AT = Instant.parse("2026-11-20T00:30:00Z");
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final Pass AGENCY = new Pass(
            Role.AGENCY, "Phòng Quản lý đô thị", Optional.of("uong-bi-2024"), Optional.of(new AgencyId("qldt")));
    private static final List<DeviceEvent> EVENTS = List.of(
            new DeviceEvent.DeviceInvited(1, Pass.everywhere(Role.CHAIR, "Chủ tọa"), HASH, AT),
            new DeviceEvent.DeviceInvited(2, AGENCY, HASH, AT),
            new DeviceEvent.DevicePaired(1, HASH, AT),
            new DeviceEvent.DeviceLetIn(3, Pass.everywhere(Role.DISPLAY, "Màn chiếu"), HASH, HASH, AT),
            new DeviceEvent.DeviceRevoked(3, AT));

    private final DeviceJson json = new DeviceJson();

    @Test
    void eachFactIsWrittenAsApproved() throws IOException {
        String written = EVENTS.stream()
                .map(json::encode)
                .map(coded -> coded.type() + " " + coded.version() + " " + coded.body() + "\n")
                .collect(Collectors.joining());
        assertEquals(approved(), written);
    }

    @Test
    void theApprovedTextReadsAsTheFact() throws IOException {
        List<DeviceEvent> read = approved()
                .lines()
                .map(line -> line.split(" ", 3))
                .map(parts -> json.decode(entry(parts[0], Integer.parseInt(parts[1]), parts[2])))
                .toList();
        assertEquals(EVENTS, read);
    }

    @Test
    void whatANewerProgramWroteIsNotGuessedAt() {
        assertThrows(IllegalArgumentException.class, () -> json.decode(entry("device-paired", 2, "{}")));
        assertThrows(IllegalArgumentException.class, () -> json.decode(entry("device-sold", 1, "{}")));
        assertThrows(IllegalArgumentException.class, () -> json.decode(entry("device-paired", 1, "{\"x\":1}")));
    }

    @Test
    void everyFactHasAName() {
        assertEquals(
                DeviceEvent.class.getPermittedSubclasses().length,
                EVENTS.stream()
                        .map(json::encode)
                        .map(Codec.Coded::type)
                        .distinct()
                        .count());
    }

    private static Entry entry(String type, int version, String body) {
        return new Entry(
                AT, "organiser", "1", "command-1", HASH, Optional.empty(), type, version, body, Optional.empty());
    }

    private static String approved() throws IOException {
        try (var in = DeviceJsonTest.class.getResourceAsStream("/device/events.approved.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
