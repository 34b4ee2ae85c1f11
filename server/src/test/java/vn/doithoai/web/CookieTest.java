package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.Client;
import vn.doithoai.WholeHall;

/// Where TLS ends at a proxy, the cookie goes over TLS only; by the hall's own address it must go without.
class CookieTest {
    private static WholeHall hall;
    private static String body;

    @BeforeAll
    static void start() {
        hall = WholeHall.start(Map.of("DOITHOAI_PUBLIC_URL", "https://hall.example.vn"));
        body = "{\"code\":\"" + hall.delegate("Mai Văn Đ").code() + "\"}";
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @ParameterizedTest
    @CsvSource({
        "hall.example.vn, true",
        "HALL.example.vn:443, true",
        "hall.example.vn:8080, false",
        "192.168.1.10:8080, false",
        "evil.example, false"
    })
    void theAddressThatWasAskedForDecides(String host, boolean secure) throws IOException {
        String answered = RawRequestTest.answer(
                hall,
                String.join(
                        "\r\n",
                        "POST /api/pair HTTP/1.1",
                        "Host: " + host,
                        "Content-Type: application/json",
                        "Content-Length: " + body.length(),
                        "Connection: close",
                        "",
                        body));
        assertTrue(answered.startsWith("HTTP/1.1 200"), answered);
        String cookie = answered.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("set-cookie:"))
                .findFirst()
                .orElseThrow();
        assertEquals(secure, cookie.contains("Secure"), cookie);
    }

    @Test
    void thePageThatAsksDecidesWhereTheProxyNamesUsOtherwise() {
        assertTrue(cookieFor("https://hall.example.vn").contains("Secure"));
        assertTrue(!cookieFor("http://127.0.0.1:" + hall.server().port()).contains("Secure"));
    }

    private static String cookieFor(String origin) {
        Client browser = hall.stranger();
        return browser.send(browser.request("/api/leave")
                        .header("Origin", origin)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .header("set-cookie");
    }
}
