package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// No page of somebody else makes a browser do anything here.
class OriginTest {
    private static final String LIVE = "/api/conferences/" + WholeHall.CONFERENCE + "/live";

    @AutoClose
    private static final WholeHall hall = WholeHall.start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "http://127.0.0.1",
                "https://127.0.0.1:PORT",
                "http://127.0.0.1:PORT.evil.example",
                "http://127.0.0.1:PORT@evil.example",
                "http://xlocalhost:PORT"
            })
    void aForeignPageOpensNothing(String foreign) {
        String origin = foreign.replace("PORT", Integer.toString(hall.server().port()));
        assertEquals(
                403, upgrade(Map.of("Cookie", "doithoai=" + hall.organiser().token(), "Origin", origin), ""));
        assertEquals(
                403,
                upgrade(Map.of("Authorization", "Bearer " + hall.organiser().token(), "Origin", origin), ""));
        command(Map.of("Origin", origin)).problem(403, "foreign-origin");
    }

    @Test
    void ourOwnPagesMayDoEverything() {
        for (String host : new String[] {"127.0.0.1", "localhost", "[::1]"}) {
            String origin = "http://" + host + ":" + hall.server().port();
            Map<String, String> headers =
                    Map.of("Cookie", "doithoai=" + hall.as(Role.DISPLAY).token(), "Origin", origin);
            assertEquals(101, upgrade(headers, ""));
            command(Map.of("Origin", origin, "Sec-Fetch-Site", "same-origin")).done();
        }
    }

    @Test
    void ourOwnPagesAreKnownAsABrowserNamesThem() {
        Map<String, String> settings = Map.of(
                "DOITHOAI_PUBLIC_URL", "http://Hall.example.vn:80", "DOITHOAI_ORIGINS", "https://HALL.example.vn:443");
        try (WholeHall named = WholeHall.start(settings)) {
            announced(named.organiser(), "http://hall.example.vn").done();
            announced(named.organiser(), "https://hall.example.vn").done();
            announced(named.organiser(), "http://hall.example.vn:443").problem(403, "foreign-origin");
        }
    }

    private static Reply announced(Client browser, String origin) {
        return command(browser, Map.of("Origin", origin));
    }

    /// A laptop that joins the hall's network after it was started has an address then that nobody knew before; here it
    /// is 127.0.0.2. A foreign name that leads to it is foreign all the same.
    @Test
    void anAddressThatCameLaterIsOursForWhoeverReachesUsByIt() {
        try (WholeHall open = WholeHall.start(Map.of("DOITHOAI_HOST", "0.0.0.0"))) {
            String later = "http://127.0.0.2:" + open.server().port();
            Client browser =
                    Client.of(later, WholeHall.CONFERENCE, open.organiser().token());
            announced(browser, later).done();
            assertEquals(101, upgrade(browser, Map.of("Origin", later), ""));
            for (String foreign : List.of(
                    later.replace("127.0.0.2", "evil.example"),
                    later.replace("127.0.0.2", "127.0.0.3"),
                    later.replace("http:", "https:"),
                    later.replaceFirst(":\\d+$", ""))) {
                announced(browser, foreign).problem(403, "foreign-origin");
            }
            announced(open.organiser(), later).problem(403, "foreign-origin");
        }
    }

    @Test
    void aCookieAloneOpensNoSocketForABrowserThatDoesNotSayWhereItIs() {
        assertEquals(
                403, upgrade(Map.of("Cookie", "doithoai=" + hall.organiser().token()), ""));
    }

    @Test
    void aScriptProvesItselfByItsToken() {
        String token = hall.as(Role.DISPLAY).token();
        assertEquals(101, upgrade(Map.of("Authorization", "Bearer " + token), ""));
        assertEquals(101, upgrade(Map.of(), "?token=" + token));
        assertEquals(401, upgrade(Map.of(), "?token=" + token + "x"));
        assertEquals(401, upgrade(Map.of(), ""));
        hall.stranger().get("/api/me?token=" + token).problem(401, "not-paired");
    }

    @Test
    void whatABrowserSaysIsFromElsewhereIsRefused() {
        command(Map.of("Sec-Fetch-Site", "cross-site")).problem(403, "foreign-origin");
        command(Map.of("Sec-Fetch-Site", "same-site")).problem(403, "foreign-origin");
        command(Map.of("Sec-Fetch-Site", "none")).done();
    }

    @Test
    void theLiveAddressIsNoPage() {
        hall.organiser().get(LIVE).problem(426, "bad-upgrade");
    }

    private static Reply command(Map<String, String> headers) {
        return command(hall.organiser(), headers);
    }

    private static Reply command(Client organiser, Map<String, String> headers) {
        var request = organiser
                .request("/api/conferences/" + WholeHall.CONFERENCE + "/commands")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"id\":\"" + UUID.randomUUID() + "\",\"type\":\"announce\",\"text\":\"Xin chào\"}"));
        headers.forEach(request::header);
        return organiser.send(request);
    }

    private static int upgrade(Map<String, String> headers, String query) {
        return upgrade(hall.stranger(), headers, query);
    }

    private static int upgrade(Client client, Map<String, String> headers, String query) {
        WebSocket.Builder builder = client.http().newWebSocketBuilder();
        if (!client.token().isEmpty()) builder.header("Authorization", "Bearer " + client.token());
        headers.forEach(builder::header);
        URI uri = URI.create(client.url().replace("http", "ws") + LIVE + query);
        var opening = builder.buildAsync(uri, new WebSocket.Listener() {});
        try {
            opening.join().abort();
            return 101;
        } catch (CompletionException refused) {
            var answer = (WebSocketHandshakeException)
                    assertThrows(CompletionException.class, opening::join).getCause();
            return answer.getResponse().statusCode();
        }
    }
}
