package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// Whoever begins a WebSocket wrongly is told so like everybody else.
class HandshakeTest {
    static final String GOOD = String.join(
            "\r\n",
            "GET /api/conferences/" + WholeHall.CONFERENCE + "/live HTTP/1.1",
            "Host: x",
            "Authorization: Bearer TOKEN",
            "Upgrade: websocket",
            "Connection: Upgrade",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
            "",
            "");

    @AutoClose
    private static final WholeHall hall = WholeHall.start();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Upgrade: websocket | Upgrade: h2c | 426",
                "Sec-WebSocket-Version: 13 | Sec-WebSocket-Version: 8 | 426",
                "Sec-WebSocket-Version: 13 | X: y | 400",
                "Connection: Upgrade | Connection: keep-alive | 400",
                "Connection: Upgrade | Connection: x-upgrade | 400",
                "Connection: Upgrade | X: y | 400",
                "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA== | X: y | 400",
                "AAAAAAAAAAAAAAAAAAAAAA== | AAAA | 400",
                "AAAAAAAAAAAAAAAAAAAAAA== | AAAAAAAAAAAAAAAAAAAAAAAA | 400",
                "AAAAAAAAAAAAAAAAAAAAAA== | AAAAAAAAAAA!AAAAAAAAAA== | 400",
                "Host: x | Content-Length: 1 | 400",
                "GET | HEAD | 400"
            })
    void aBrokenOneIsAProblem(String line, String instead, int status) throws IOException {
        String answered = asked(GOOD.replace(line, instead));
        assertTrue(answered.startsWith("HTTP/1.1 " + status + " "), answered);
        assertTrue(answered.contains("content-type: application/problem+json"), answered);
        assertTrue(answered.contains("x-content-type-options: nosniff"), answered);
        if (!instead.equals("HEAD")) assertTrue(answered.contains("\"code\":\"bad-upgrade\""), answered);
    }

    @Test
    void theVersionThatIsSpokenIsNamed() throws IOException {
        String answered = asked(GOOD.replace("Version: 13", "Version: 8"));
        assertTrue(answered.contains("Sec-WebSocket-Version: 13"), answered);
    }

    @Test
    void howABrowserSpellsItIsTaken() throws IOException {
        String[] same = {
            GOOD,
            GOOD.replace("Upgrade: websocket", "upgrade: WebSocket"),
            GOOD.replace("Connection: Upgrade", "Connection: keep-alive, upgrade"),
            GOOD.replace("Host: x", "Host: x\r\nContent-Length: 0")
        };
        for (String request : same) {
            String answered = asked(request);
            assertTrue(answered.startsWith("HTTP/1.1 101"), answered);
        }
    }

    private static String asked(String request) throws IOException {
        String token = hall.as(Role.DISPLAY).token();
        return RawRequestTest.answer(hall, request.replace("TOKEN", token));
    }
}
