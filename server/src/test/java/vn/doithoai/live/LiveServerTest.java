package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.Scene;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.view.Audience;
import vn.doithoai.view.HalfDay;

/// What a client is told, from its first frame on.
class LiveServerTest {
    @TempDir
    Path data;

    @Test
    @DisplayName("the first frame holds everything that one may see, the next ones what changed")
    void fullThenChanges() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client chair = rig.connect("role=chair")) {
            JsonNode first = chair.next();
            assertTrue(first.get("full").asBoolean());
            assertEquals(Told.all(rig.hall.conference(), Audience.of(Role.CHAIR)), chair.told.known());
            assertTrue(first.get("time").asText().endsWith("+07:00"), () -> first.toString());
            long seq = rig.done(HalfDay.asks(1, "Nước sạch"));
            JsonNode change = chair.next();
            assertEquals(seq, change.get("seq").asLong());
            assertFalse(change.has("full"));
            assertEquals("Nước sạch", change.at("/set/queue~11/topic").asText());
            assertEquals(1, change.get("set").size(), () -> change.toString());
        }
    }

    @Test
    @DisplayName("each audience gets its own part, and one that sees no change gets no frame")
    void twoAudiences() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client display = rig.connect("role=display");
                Client desk = rig.connect("role=secretary")) {
            display.next();
            desk.next();
            rig.done(HalfDay.submits(1, "Đường hỏng"));
            rig.done(new SessionCommand.OpenConference());
            desk.until(frame -> frame.has("set") && frame.get("set").has("petition/1"));
            assertEquals("Đường hỏng", desk.told.at("petition/1").get("text").asText());
            JsonNode seen = display.until(frame -> frame.get("set").has("conference"));
            assertEquals("in-session", seen.at("/set/conference/status").asText());
            assertFalse(display.told.known().keySet().stream().anyMatch(key -> key.startsWith("petition")));
        }
    }

    @Test
    @DisplayName("a request declined as a complaint leaves the projector at once, by unset")
    void declined() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client display = rig.connect("role=display");
                Client phone = rig.connect("role=delegate&delegate=1")) {
            rig.done(HalfDay.asks(1, "Tố cáo"));
            rig.done(HalfDay.declines(1, DeclineReason.COMPLAINT));
            for (Client client : new Client[] {display, phone}) {
                client.reach(rig.done(new SessionCommand.Announce("Xin mời")));
                assertTrue(
                        client.told.at("queue/1").isMissingNode(),
                        () -> client.told.known().toString());
            }
        }
    }

    @Test
    @DisplayName("who was away for a moment is told only what changed meanwhile")
    void resumes() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun()) {
            String resume;
            try (Client before = rig.connect("role=display")) {
                rig.done(HalfDay.asks(1, "Một"));
                rig.done(HalfDay.asks(2, "Hai"));
                before.reach(rig.done(HalfDay.asks(3, "Ba")));
                resume = before.told.resume();
            }
            rig.done(new FloorCommand.WithdrawRequest(new RequestId(1)));
            long seq = rig.done(new SessionCommand.OpenConference());
            try (Client again = rig.connect("role=display" + resume)) {
                JsonNode first = again.next();
                assertFalse(first.has("full"), () -> first.toString());
                assertEquals(seq, first.get("seq").asLong());
                assertEquals("queue/1", first.at("/unset/0").asText());
                assertEquals("in-session", first.at("/set/conference/status").asText());
                assertFalse(first.get("set").has("attendance"), () -> first.toString());
            }
        }
    }

    @Test
    @DisplayName("who missed nothing is told so")
    void resumesWithNothing() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client before = rig.connect("role=display")) {
            before.next();
            try (Client again = rig.connect("role=display" + before.told.resume())) {
                JsonNode first = again.next();
                assertFalse(first.has("full") || first.has("unset"), () -> first.toString());
                assertEquals(0, first.get("set").size(), () -> first.toString());
            }
        }
    }

    @Test
    @DisplayName("after a restart everybody gets everything, under another epoch")
    void restarts() {
        String resume;
        String epoch;
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client before = rig.connect("role=display")) {
            before.next();
            resume = before.told.resume();
            epoch = before.told.epoch();
        }
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT);
                Client again = rig.connect("role=display" + resume)) {
            assertTrue(again.next().get("full").asBoolean());
            assertNotEquals(epoch, again.told.epoch());
            assertEquals(Told.all(rig.hall.conference(), Audience.of(Role.DISPLAY)), again.told.known());
        }
    }

    @Test
    @DisplayName("numbers of the future, of long ago or of nobody get everything")
    void odd() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client before = rig.connect("role=display")) {
            before.next();
            for (String since : new String[] {"-5", "0", "x", "", "99999999999999999999"}) {
                try (Client again = rig.connect("role=display&since=" + since + "&epoch=" + before.told.epoch())) {
                    assertTrue(again.next().path("full").asBoolean(), since);
                }
            }
        }
    }

    @Test
    @DisplayName("a delegate's own comes to the delegate's phones and to no other")
    void own() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client phone = rig.connect("role=delegate&delegate=1&device=delegate-1");
                Client tablet = rig.connect("role=delegate&delegate=1&device=delegate-1");
                Client other = rig.connect("role=delegate&delegate=2&device=delegate-2")) {
            rig.done(HalfDay.submits(1, "Của riêng tôi"));
            long seq = rig.done(new SessionCommand.Announce("Xin mời"));
            for (Client client : new Client[] {phone, tablet, other}) client.reach(seq);
            assertEquals(
                    "Của riêng tôi", phone.told.at("me").at("/petitions/0/text").asText());
            assertEquals(phone.told.known(), tablet.told.known());
            assertEquals(0, other.told.at("me").get("petitions").size());
            assertEquals(Told.all(rig.hall.conference(), Audience.of(new DelegateId(2))), other.told.known());
        }
    }

    @Test
    @DisplayName("an agency hears of what is assigned to it, and no more once it is not")
    void agency() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun();
                Client land = rig.connect("role=agency&agency=" + HalfDay.LAND)) {
            rig.done(HalfDay.submits(1, "Sổ đỏ"));
            rig.done(new ProceedingsCommand.AssignPetition(new PetitionId(1), HalfDay.LAND));
            land.until(frame -> frame.path("set").has("petition/1"));
            assertEquals(1, land.told.at("agency/" + HalfDay.LAND).get("open").asInt());
            rig.done(new ProceedingsCommand.AssignPetition(new PetitionId(1), HalfDay.POLICE));
            land.until(frame -> frame.path("unset").toString().contains("petition/1"));
            assertEquals(Told.all(rig.hall.conference(), Audience.of(HalfDay.LAND)), land.told.known());
        }
    }

    @Test
    @DisplayName("the wish that everybody waits for reaches a screen on every event loop")
    void manyScreens() {
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun()) {
            Client[] screens = new Client[20];
            for (int i = 0; i < screens.length; i++) screens[i] = rig.connect("role=display&device=d" + i);
            long seq = rig.done(new SessionCommand.Show(Optional.of(Scene.RULES), Optional.empty()));
            for (Client screen : screens) {
                assertEquals("rules", screen.reach(seq).at("stage").get("scene").asText());
                screen.leave();
            }
        }
    }
}
