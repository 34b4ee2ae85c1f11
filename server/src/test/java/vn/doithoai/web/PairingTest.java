package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.Screen;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// How devices and delegates get in, and how they are shut out.
class PairingTest {
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
    void theFirstCodeOpensOneDeviceOnce() {
        hall.organiser().get("/api/me").ok(200);
        pairing("FIRSTCODE").refused("unknown-pairing");
        hall.restart();
        pairing("FIRSTCODE").refused("unknown-pairing");
        assertTrue(hall.server().devices().firstCodeUsedBefore());
        hall.pair(hall.server().devices().firstCode()).get("/api/devices").ok(200);
    }

    @Test
    void aDeviceComesWithItsCodeAsPeopleTypeIt() {
        JsonNode made = hall.organiser()
                .post("/api/devices", "{\"role\":\"chair\",\"name\":\"Bàn chủ tọa\"}")
                .ok(201);
        String code = made.get("code").asText();
        assertTrue(code.matches("[BCFGHJKLMNPQRSTVXZ]{8}"), code);
        assertEquals(hall.url() + "/?code=" + code, made.get("url").asText());
        Reply paired = pairing(" " + code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4));
        assertEquals("chair", paired.ok(200).get("role").asText());
        assertTrue(paired.header("set-cookie").matches("doithoai=.{43}; .*"), paired.header("set-cookie"));
        for (String word : new String[] {"HTTPOnly", "SameSite=Strict", "Path=/"}) {
            assertTrue(paired.header("set-cookie").contains(word), paired.header("set-cookie"));
        }
        pairing(code).refused("unknown-pairing");
    }

    @Test
    void theCookieIsAsGoodAsTheToken() {
        Client organiser = hall.organiser();
        Client browser = hall.stranger();
        Reply me = browser.send(browser.request("/api/me")
                .header("Cookie", "a=b; doithoai=" + organiser.token())
                .GET());
        assertEquals("organiser", me.ok(200).get("role").asText());
        assertTrue(browser.post("/api/leave", "{}").header("set-cookie").contains("Max-Age=0"));
    }

    @Test
    void aDeviceAsksAndTheOrganiserLetsItIn() {
        JsonNode asked = hall.stranger()
                .post("/api/pairings", "{\"role\":\"display\",\"name\":\"Màn chiếu\"}")
                .ok(201);
        String poll = "{\"deviceCode\":\"" + asked.get("deviceCode").asText() + "\"}";
        assertEquals(
                "waiting",
                hall.stranger()
                        .post("/api/pairings/poll", poll)
                        .ok(202)
                        .get("status")
                        .asText());
        String path = "/api/pairings/" + asked.get("shortCode").asText();

        // The short code alone opens nothing, whoever knows it.
        pairing(asked.get("shortCode").asText()).refused("unknown-pairing");
        hall.stranger().post(path + "/approve", "{}").problem(401, "not-paired");
        hall.as(Role.CHAIR).post(path + "/approve", "{}").problem(403, "not-allowed");

        hall.organiser().post(path + "/approve", "{\"name\":\"Màn chiếu lớn\"}").ok(200);
        JsonNode paired = hall.stranger().post("/api/pairings/poll", poll).ok(200);
        assertEquals("display", paired.get("role").asText());
        assertEquals("Màn chiếu lớn", paired.get("name").asText());
        // The answer may be lost on its way: the device that asked may ask once more.
        assertEquals(paired, hall.stranger().post("/api/pairings/poll", poll).ok(200));
        hall.organiser().post(path + "/approve", "{}").refused("unknown-pairing");
    }

    @Test
    void aDeviceIsTurnedAway() {
        JsonNode asked = hall.stranger()
                .post("/api/pairings", "{\"role\":\"chair\",\"name\":\"Ai đó\"}")
                .ok(201);
        String path = "/api/pairings/" + asked.get("shortCode").asText();
        assertEquals(204, hall.organiser().delete(path).status());
        hall.stranger()
                .post(
                        "/api/pairings/poll",
                        "{\"deviceCode\":\"" + asked.get("deviceCode").asText() + "\"}")
                .refused("pairing-expired");
        hall.organiser().delete(path).refused("unknown-pairing");
    }

    @Test
    void onlySoManyMayWait() {
        String ask = "{\"role\":\"display\",\"name\":\"x\"}";
        for (int i = 0; i < 6; i++) hall.stranger().post("/api/pairings", ask).ok(201);
        hall.stranger().post("/api/pairings", ask).refused("too-many-pairings");
    }

    @Test
    void whoIsShutOutIsOutAtOnce() {
        Client display = hall.as(Role.DISPLAY);
        String id = display.get("/api/me").ok(200).get("device").asText();
        try (Screen screen = display.screen().await("the stage", s -> s.values().containsKey("stage"));
                Screen organiser = hall.organiser().screen()) {
            organiser.await(
                    "it is connected",
                    s -> s.value("device/" + id).path("connected").asBoolean());
            assertEquals(204, hall.organiser().delete("/api/devices/" + id).status());
            assertEquals(4001, screen.awaitClose());
            organiser.await(
                    "it is gone",
                    s -> s.value("device/" + id).path("status").asText().equals("revoked"));
        }
        display.get("/api/me").problem(401, "not-paired");
        assertEquals(204, hall.organiser().delete("/api/devices/" + id).status());
        hall.restart();
        display.get("/api/me").problem(401, "not-paired");
        hall.organiser().get("/api/me").ok(200);
    }

    @Test
    void aDelegatesCodeIsTheirDevice() {
        var delegate = hall.delegate("Mai Văn Đ");
        JsonNode me = delegate.phone().get("/api/me").ok(200);
        assertEquals("delegate", me.get("role").asText());
        assertEquals(delegate.id(), me.get("delegate").asText());
        hall.restart();
        delegate.phone().get("/api/me").ok(200);
        pairing(hall.url() + "/d/" + delegate.code()).ok(200);
        hall.organiser().wish("withdraw-invitation", "delegate", delegate.id()).done();
        delegate.phone().get("/api/me").problem(401, "not-paired");
        pairing(delegate.code()).refused("invitation-withdrawn");
    }

    @Test
    void aTokenOfOurFormThatWeDidNotMakeIsNobodys() {
        var delegate = hall.delegate("Mai Văn Đ");
        String token = delegate.phone().token();
        String other = token.replaceFirst("\\.\\d+\\.", ".9999.");
        for (String made : new String[] {other, token + "x", "d.uong-bi-2024.1.", "d...", "d.a.b.c.d"}) {
            Client.of(hall.url(), WholeHall.CONFERENCE, made).get("/api/me").problem(401, "not-paired");
        }
    }

    @Test
    void thePrintedCodeCanBeHadAgainByTheOrganiserAlone() {
        var delegate = hall.delegate("Mai Văn Đ");
        String path = "/api/conferences/" + WholeHall.CONFERENCE + "/delegates/" + delegate.id() + "/code";
        JsonNode code = hall.organiser().get(path).ok(200);
        assertEquals(delegate.code(), code.get("code").asText());
        assertEquals(hall.url() + "/d/" + delegate.code(), code.get("url").asText());
        hall.as(Role.RECEPTION).get(path).problem(403, "not-allowed");
        hall.organiser().get(path.replace("/" + delegate.id() + "/", "/999/")).problem(404, "not-found");
    }

    @Test
    void guessesAreFewButARightInvitationIsAlwaysHeard() {
        var delegate = hall.delegate("Mai Văn Đ");
        guessTooOften();
        Reply refused = pairing("BCFGHJKZ");
        refused.problem(429, "too-many-guesses");
        assertEquals("60", refused.header("retry-after"));
        pairing(delegate.code()).ok(200);
        hall.organiser().get("/api/me").ok(200);
    }

    @Test
    void delegatesWhoMistypeLockNoDeviceOut() {
        hall.organiser();
        for (int i = 0; i < 2 * Guesses.PER_ADDRESS_MAX; i++)
            pairing(Long.toString(1_000_000_000_000_000_000L + i) + "0").refused("unknown-code");
        hall.another(Role.CHAIR).get("/api/me").ok(200);
    }

    @Test
    void theOrganiserIsToldThatSomebodyGuesses() {
        try (Screen organiser = hall.organiser().screen()) {
            guessTooOften();
            pairing("BCFGHJKZ").problem(429, "too-many-guesses");
            organiser.await(
                    "somebody guesses",
                    s -> s.values().containsKey("server") && s.value("server").has("guessedAt"));
        }
    }

    private void guessTooOften() {
        for (int i = 0; i < Guesses.PER_ADDRESS_MAX; i++) pairing("BCFGHJKZ").refused("unknown-pairing");
    }

    @Test
    void guessesAreFewHoweverManyAreMadeAtOnce() {
        HttpRequest guess = hall.stranger()
                .request("/api/pair")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"code\":\"BCFGHJKZ\"}"))
                .build();
        List<CompletableFuture<Integer>> guesses = Stream.generate(() -> hall.stranger()
                        .http()
                        .sendAsync(guess, BodyHandlers.discarding())
                        .thenApply(HttpResponse::statusCode))
                .limit(200)
                .toList();
        long heard = guesses.stream().filter(status -> status.join() != 429).count();
        assertEquals(Guesses.PER_ADDRESS_MAX, heard);
    }

    @Test
    void whatCouldNotBeWrittenWasNoGuess() {
        String code = hall.organiser()
                .post("/api/devices", "{\"role\":\"chair\",\"name\":\"Bàn chủ tọa\"}")
                .ok(201)
                .get("code")
                .asText();
        for (int i = 1; i < Guesses.PER_ADDRESS_MAX; i++) pairing("BCFGHJKZ").refused("unknown-pairing");
        hall.loseTheDisk();
        for (int i = 0; i < 2; i++) pairing(code).problem(503, "not-recorded");
    }

    private Reply pairing(String code) {
        return hall.stranger().post("/api/pair", "{\"code\":\"" + code + "\"}");
    }
}
