package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// Who gets in, and what is told to those who do not.
class DoorTest {
    @AutoClose
    private static final WholeHall hall = WholeHall.start();

    @Test
    void aStrangerIsToldNothing() {
        hall.stranger().get("/api/me").problem(401, "not-paired");
        hall.stranger().get("/api/conferences/nowhere").problem(401, "not-paired");
        hall.stranger().wish("call").problem(401, "not-paired");
    }

    @Test
    void aTokenIsTakenHoweverItsSchemeIsSpelt() {
        String token = hall.organiser().token();
        for (String scheme : new String[] {"Bearer", "bearer", "BEARER"}) {
            Client script = hall.stranger();
            script.send(script.request("/api/me")
                            .header("Authorization", scheme + " " + token)
                            .GET())
                    .ok(200);
        }
        Client other = hall.stranger();
        other.send(other.request("/api/me")
                        .header("Authorization", "Basic " + token)
                        .GET())
                .problem(401, "not-paired");
    }

    @Test
    void whoeverWritesAWalkInDownMayPutTheNameRight() {
        Client door = hall.as(Role.RECEPTION);
        String walkIn = door.wish("register-walk-in", "name", "Đào Thị Ngẫm", "reason", "Có nguyện vọng")
                .done()
                .get("result")
                .get("delegate")
                .textValue();
        door.wish("edit-delegate", "delegate", walkIn, "name", "Đào Thị Ngẫn").done();
        assertEquals(
                "Đào Thị Ngẫn",
                door.wish("check-in", "delegate", walkIn, "door", "Cửa B")
                        .done()
                        .get("result")
                        .get("delegate")
                        .get("name")
                        .textValue());
    }

    @Test
    void theSecondDoorIsToldWhereSomebodyCameIn() {
        Client door = hall.as(Role.RECEPTION);
        String code = hall.delegate("Lê Văn Hai").code();
        door.wish("check-in", "code", code, "door", "Cửa A").done();
        assertEquals(
                "Cửa A",
                door.wish("check-in", "code", code, "door", "Cửa B")
                        .done()
                        .get("result")
                        .get("door")
                        .textValue());
    }

    @Test
    void whoHasNoSeatIsToldSo() {
        JsonNode card = hall.as(Role.RECEPTION)
                .wish("check-in", "delegate", hall.delegate("Ngô Thị Ba").id())
                .done()
                .at("/result/delegate");
        assertEquals("", card.get("seat").textValue());
        assertEquals(5, card.size(), card.toString());
    }

    /// What can be looked at can be asked for by HEAD.
    @Test
    void anotherMethodIsToldThoseThatThereAre() {
        assertEquals("GET, HEAD", hall.stranger().post("/healthz", "{}").header("allow"));
        assertEquals("POST", hall.stranger().get("/api/pair").header("allow"));
        assertEquals("GET, HEAD, POST", hall.stranger().delete("/api/devices").header("allow"));
        Client stranger = hall.stranger();
        assertEquals(200, stranger.send(stranger.request("/healthz").HEAD()).status());
    }

    @Test
    void everyRoleIsWhoItIs() {
        for (Role role : Role.values()) {
            if (role == Role.DELEGATE) continue;
            assertEquals(
                    role.name().toLowerCase(Locale.ROOT),
                    hall.as(role).get("/api/me").ok(200).get("role").asText());
        }
        var delegate = hall.delegate("Nguyễn Thị Ánh");
        assertEquals(
                delegate.id(),
                delegate.phone().get("/api/me").ok(200).get("delegate").asText());
    }
}
