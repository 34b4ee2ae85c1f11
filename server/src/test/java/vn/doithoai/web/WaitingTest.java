package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.Screen;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// What a device may be let in to, and what becomes of one that waits.
class WaitingTest {
    private static final String AGENCY = "van-phong-ubnd";
    private WholeHall hall;

    @BeforeEach
    void start() {
        hall = WholeHall.start();
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    @Test
    void aDeviceOfNoCertainAgencyOnlyLooksOn() {
        Client agency =
                hall.pair(added("\"role\":\"agency\"").ok(201).get("code").asText());
        assertFalse(agency.get("/api/me").ok(200).has("agency"));
        var delegate = hall.delegate("Mai Văn Đ");
        delegate.phone().wish("submit-petition", "text", "Đường ngập").done();
        hall.organiser()
                .wish("assign-petition", "petition", "1", "agency", AGENCY)
                .done();
        long seq = hall.organiser()
                .wish("announce", "text", "Xin mời")
                .done()
                .get("seq")
                .asLong();
        try (Screen screen = agency.screen()) {
            screen.await("what was announced", s -> s.seq() >= seq && s.values().containsKey("stage"));
            assertEquals(
                    List.of(),
                    screen.values().keySet().stream()
                            .filter(key -> key.matches("(petition|agency)/.*"))
                            .toList());
        }
        agency.wish("prepare-answer", "petition", "1", "text", "Đã làm").problem(403, "not-allowed");
    }

    @Test
    void anAgencyMustBeOneOfThePlan() {
        String here = ",\"conference\":\"" + WholeHall.CONFERENCE + "\"";
        added("\"role\":\"agency\",\"agency\":\"" + AGENCY + "\"" + here).ok(201);
        added("\"role\":\"agency\",\"agency\":\"khong-co\"" + here).refused("unknown-agency");
        added("\"role\":\"agency\",\"agency\":\"" + AGENCY + "\"").ok(201);
        added("\"role\":\"agency\",\"agency\":\"khong-co\"").refused("unknown-agency");
        String path = path(asked(""));
        approved(path, "{\"role\":\"agency\",\"agency\":\"khong-co\"" + here + "}")
                .refused("unknown-agency");
        approved(path, "{\"role\":\"agency\",\"agency\":\"" + AGENCY + "\"" + here + "}")
                .ok(200);
    }

    @Test
    void aConferenceMustBeThere() {
        String nowhere = "\"conference\":\"khong-co\"";
        added("\"role\":\"chair\"," + nowhere).problem(404, "unknown-conference");
        ask("," + nowhere).problem(404, "unknown-conference");
        String path = path(asked(""));
        approved(path, "{" + nowhere + "}").problem(404, "unknown-conference");
        approved(path, "{\"conference\":\"../x\"}").problem(422, "malformed");
        ask(",\"conference\":\"có dấu\"").problem(422, "malformed");
        approved(path, "{\"conference\":\"" + WholeHall.CONFERENCE + "\"}").ok(200);
    }

    @Test
    void oneThatWaitsIsTurnedAwayByItsIdOnTheList() {
        asked("");
        JsonNode listed = hall.organiser().get("/api/devices").ok(200).at("/devices/1");
        assertEquals("waiting", listed.get("status").asText());
        String path = "/api/devices/" + listed.get("id").asText();
        hall.as(Role.CHAIR).delete(path).problem(403, "not-allowed");
        assertEquals(204, hall.organiser().delete(path).status());
        hall.organiser().delete(path).problem(404, "not-found");
        hall.organiser().delete("/api/devices/waiting-").problem(404, "not-found");
    }

    @Test
    void whoWasLetInLeavesRoomForTheNextFromTheSameRouter() {
        for (int i = 0; i < 8; i++) approved(path(asked("")), "{}").ok(200);
    }

    private Reply added(String fields) {
        return hall.organiser().post("/api/devices", "{\"name\":\"Máy thử\"," + fields + "}");
    }

    private Reply ask(String further) {
        return hall.stranger().post("/api/pairings", "{\"role\":\"display\",\"name\":\"Màn chiếu\"" + further + "}");
    }

    private JsonNode asked(String further) {
        return ask(further).ok(201);
    }

    private static String path(JsonNode asked) {
        return "/api/pairings/" + asked.get("shortCode").asText();
    }

    private Reply approved(String path, String body) {
        return hall.organiser().post(path + "/approve", body);
    }
}
