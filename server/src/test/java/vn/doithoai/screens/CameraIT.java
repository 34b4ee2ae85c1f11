package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.ServerProcess;

/// A door without a scanner: the entrance's own camera reads codes and cards, a phone takes photographs of them.
@Tag("browser")
class CameraIT {
    private static final String MAU = "Trần Văn Mẫu";
    private static final String THU = "Lê Thị Thử";
    private static final String HUE = "Đặng Thị Huệ";
    private static final String NO_CAMERA = "Object.defineProperty(navigator, 'mediaDevices', { value: undefined })";
    private static final String NOT_ALLOWED = """
            navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'))""";

    /// Keeps every camera that the page was given, in `window.given`.
    private static final String GIVEN = """
            window.given = []
            const give = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
            navigator.mediaDevices.getUserMedia = wish => give(wish).then(stream => {
              window.given.push(...stream.getTracks())
              return stream
            })""";

    private static final String LIVE = "() => window.given.filter(each => each.readyState === 'live').length";
    private static final String TWICE = "button => { button.click(); button.click() }";

    private House house;

    @Test
    @DisplayName(
            "the camera lets in by code and by card, once for each time that they are held out; photographs do too")
    void camera(@TempDir Path data, @TempDir Path films) throws Exception {
        Path film = films.resolve("door.mjpeg");
        try (ServerProcess server = ServerProcess.start(data, 0);
                Chromium chromium = Chromium.withCamera(film);
                House opened = House.open(chromium, server.address(), server.address())) {
            house = opened;
            opened.live(Path.of("target/screens"), () -> {
                Film.write(film, List.of(address(MAU), card(THU)));
                looks();
                isTurnedOnTwice();
                photographs();
                isNotAllowed();
            });
        }
    }

    private void looks() {
        Kiosk kiosk = new Kiosk(house.paired("camera", "reception", Size.TABLET));
        Locator seen = kiosk.screen().page().locator("video");
        assertThat(seen).isHidden();
        kiosk.screen().tap("Quét bằng camera").sees("Mời đưa mã QR trên giấy mời vào trước camera");
        kiosk.answers("ok", MAU).answers("ok", THU).answers("warn", "Đã điểm danh lúc", MAU);
        kiosk.screen().photograph(Path.of("target/screens"), "camera");
        long admitted = house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals("delegate-checked-in"))
                .count();
        assertEquals(2, admitted);
        kiosk.screen().reload();
        assertThat(seen).isVisible();
        kiosk.screen().tap("Tắt camera").sees("Mời đưa mã QR trên giấy mời vào máy quét");
        assertThat(seen).isHidden();
    }

    /// The light of a camera that nobody can turn off any more would worry everybody who sees it.
    private void isTurnedOnTwice() {
        Screen screen = house.paired("twice", "reception", Size.TABLET, GIVEN);
        screen.button("Quét bằng camera").evaluate(TWICE);
        assertThat(screen.page().locator("video")).isVisible();
        assertEquals(2, screen.page().evaluate("() => window.given.length"));
        assertEquals(1, screen.page().evaluate(LIVE));
        screen.tap("Tắt camera");
        assertEquals(0, screen.page().evaluate(LIVE));
    }

    private void photographs() throws IOException {
        Kiosk kiosk = new Kiosk(house.paired("photographs", "reception", Size.PHONE, NO_CAMERA));
        assertThat(kiosk.screen().button("Chụp mã QR")).isVisible();
        takes(kiosk, Film.photograph(""));
        kiosk.answers("warn", "Không thấy mã QR trong ảnh");
        takes(kiosk, Film.photograph(address(HUE)));
        kiosk.answers("ok", HUE);
    }

    private void isNotAllowed() {
        Kiosk kiosk = new Kiosk(house.paired("denied", "reception", Size.PHONE, NOT_ALLOWED));
        kiosk.screen().tap("Quét bằng camera").sees("Trình duyệt chưa cho dùng camera");
        kiosk.screen().photograph(Path.of("target/screens"), "camera-denied");
    }

    private static void takes(Kiosk kiosk, byte[] picture) {
        Locator chosen = kiosk.screen().page().locator("input[type=file]");
        chosen.setInputFiles(new FilePayload("door.png", "image/png", picture));
    }

    private String address(String name) {
        JsonNode invited = house.invite(name, "Tổ dân phố mẫu", "phu-nu", "A-" + name.length());
        return "http://hall.local/d/" + invited.get("code").asText();
    }

    private String card(String name) {
        house.invite(name, "Tổ dân phố mẫu", "phu-nu", "B-" + name.length());
        return "001060012345|001234567|" + name + "|01011960|Nữ|Tổ 3, phường Mẫu|02022021";
    }
}
