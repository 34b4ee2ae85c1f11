package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// A hall day opens more live connections, one after the other, than may ever be open at once.
class ManyScreensTest {
    private static final int SCREENS = 10;
    private static final byte[] CLOSE = {(byte) 0x88, (byte) 0x80, 1, 2, 3, 4};

    @Test
    void theDoorStaysOpenHoweverManyHaveComeAndGone() throws IOException {
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_LIMITS_SCREENS", Integer.toString(SCREENS)))) {
            String token = hall.as(Role.DISPLAY).token();
            for (int i = 0; i < SCREENS + WebServer.CONNECTIONS_BESIDE + 10; i++) comesAndGoes(hall, token, i);
            String answer =
                    RawRequestTest.answer(hall, "GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }

    private static void comesAndGoes(WholeHall hall, String token, int nth) throws IOException {
        URI at = URI.create(hall.url());
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            out.write(HandshakeTest.GOOD.replace("TOKEN", token).getBytes(StandardCharsets.ISO_8859_1));
            String status = new String(in.readNBytes("HTTP/1.1 101".length()), StandardCharsets.ISO_8859_1);
            assertTrue(status.equals("HTTP/1.1 101"), "the " + nth + "th was told: " + status);
            out.write(CLOSE);
            // Until the server has closed its side too.
            in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
