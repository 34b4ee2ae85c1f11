package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import vn.doithoai.intake.QrPicture;

/// The entrance: a scanner types, the panel answers.
record Kiosk(Screen screen) {
    private static final int ASCII_END = 0x80;
    private static final String WHERE_KEYS_END = "(?<=[^\\x00-\\x7f])|(?=[^\\x00-\\x7f])";

    /// What a wedge scanner types of a QR code, ended by Enter.
    Kiosk scan(String typed) {
        CDPSession keys = screen.page().context().newCDPSession(screen.page());
        for (String run : typed.split(WHERE_KEYS_END)) press(keys, run);
        keys.detach();
        screen.page().keyboard().press("Enter");
        return this;
    }

    /// Playwright puts a letter that no key of its keyboard has into a field without pressing any.
    private void press(CDPSession keys, String run) {
        if (run.codePointAt(0) < ASCII_END) {
            screen.page().keyboard().type(run);
            return;
        }
        JsonObject down = new JsonObject();
        down.addProperty("type", "keyDown");
        down.addProperty("key", run);
        down.addProperty("text", run);
        keys.send("Input.dispatchKeyEvent", down);
    }

    /// The whole answer: its colour, and the words in it.
    Kiosk answers(String kind, String... words) {
        Locator result = screen.page().locator("dt-result");
        assertThat(result).hasAttribute("data-kind", kind);
        for (String each : words) assertThat(result).containsText(each);
        return this;
    }

    /// Looks for somebody by name.
    Screen search(String typed) {
        screen.page().getByRole(AriaRole.COMBOBOX).fill(typed);
        return screen;
    }

    /// What a phone's camera reads off this screen.
    String shownCode() {
        assertThat(screen.page().locator("dt-result dt-qr")).isVisible();
        List<String> codes = QrPicture.read(screen.page().screenshot());
        assertEquals(1, codes.size());
        return codes.getFirst();
    }

    /// Somebody else may have just come under the finger.
    Kiosk steady() {
        assertThat(screen.page().locator(".panel [data-fresh]")).hasCount(0);
        return this;
    }

    /// Puts whoever has just been shown into the speaking queue.
    Kiosk askToSpeak(String topic) {
        steady();
        screen.tap("Đăng ký phát biểu").write("Nội dung muốn phát biểu", topic).tap("Ghi đăng ký");
        return this;
    }

    Kiosk done() {
        screen.tap("Xong").sees("Mời đưa mã QR trên giấy mời vào máy quét");
        return this;
    }

    Kiosk registerWalkIn(String name, String unit, String topic) {
        screen.tap("Ghi người chưa có trong danh sách");
        screen.write("Họ và tên", name).write("Đơn vị hoặc nơi ở (không bắt buộc)", unit);
        screen.write("Nội dung muốn phát biểu (không bắt buộc)", topic).tap("Ghi và mời vào");
        return this;
    }
}
