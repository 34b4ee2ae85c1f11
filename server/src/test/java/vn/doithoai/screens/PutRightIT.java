package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What went wrong at the door is put right at the door: the wrong one of two who have the same name, a name that was
/// misheard, a wish to speak that is no longer one.
class PutRightIT extends InTheHall {
    private static final String THU = "Lê Thị Thử";
    private static final String ASKED = "Sửa mương";

    private Hands hands;
    private Kiosk kiosk;
    private Page page;

    @Test
    @DisplayName("the wrong person, a wrong name, a wish that is taken back, and who is where")
    void putRight() throws Exception {
        withHouse(() -> {
            hands = new Hands(house);
            kiosk = new Kiosk(house.paired("Cửa Đông", "reception", Size.TABLET));
            page = kiosk.screen().page();
            kiosk.screen().sees("Mời đưa mã QR trên giấy mời vào máy quét");
            theWrongOneOfTwo();
            foundOutLater();
            misheard();
            speaksNoMore();
            askedElsewhere();
            besideTheDialog();
        });
    }

    private void theWrongOneOfTwo() {
        JsonNode first = hands.invite(THU);
        hands.invite(THU);
        choose(THU, 0).answers("ok", THU).steady();
        kiosk.screen().tap("Không phải người này");
        kiosk.answers("wait", "Đã bỏ điểm danh", THU).done();
        kiosk.screen().sees("0 trên 2 đại biểu đã có mặt");
        choose(THU, 1).answers("ok", THU);
        kiosk.scan(first.get("code").asText()).answers("ok", "Đã điểm danh, mời Ông/Bà vào");
        kiosk.scan(first.get("code").asText()).answers("warn", "Đã điểm danh lúc", "Cửa Đông");
    }

    private void foundOutLater() {
        kiosk.steady().screen().tap("Bỏ điểm danh");
        assertThat(page.locator("dialog[open]")).containsText(THU + " sẽ được tính là chưa đến");
        kiosk.screen().tap("Quay lại").sees("Đã điểm danh lúc");
        kiosk.screen().tap("Bỏ điểm danh");
        page.locator("dialog[open] .button[value=undo]").click();
        kiosk.answers("wait", "Đã bỏ điểm danh").done();
        kiosk.screen().sees("1 trên 2 đại biểu đã có mặt");
    }

    private void misheard() {
        kiosk.registerWalkIn("Đào Thị Ngẫm", "Phố Mẫu", "")
                .answers("ok", "Đào Thị Ngẫm")
                .steady();
        kiosk.screen().tap("Sửa tên").write("Họ và tên", "Đào Thị Ngẫn").tap("Ghi tên đúng");
        kiosk.answers("ok", "Đã sửa tên", "Đào Thị Ngẫn", "Phố Mẫu");
        assertThat(page.locator(".arrivals li").first()).containsText("Đào Thị Ngẫn");
        assertTrue(kiosk.shownCode().contains("/d/"));
        kiosk.done();
        choose("ngan", 0).answers("warn", "Đào Thị Ngẫn").steady();
        assertThat(kiosk.screen().button("Sửa tên")).isVisible();
    }

    private void speaksNoMore() {
        JsonNode invited = hands.invite("Hoàng Thị Mẫu");
        String code = invited.get("code").asText();
        kiosk.scan(code).answers("ok", "Hoàng Thị Mẫu").askToSpeak(ASKED).answers("ok", "Số thứ tự phát biểu: 1");
        kiosk.scan(code).answers("warn", "Hoàng Thị Mẫu").steady();
        assertThat(kiosk.screen().button("Đăng ký phát biểu")).isHidden();
        kiosk.screen().tap("Rút đăng ký phát biểu");
        page.locator("dialog[open] .button[value=withdraw]").click();
        kiosk.answers("wait", "Đã rút đăng ký phát biểu", "Hoàng Thị Mẫu");
        assertEquals(1, recorded("request-withdrawn"));
        kiosk.scan(code).answers("warn", "Hoàng Thị Mẫu").steady();
        kiosk.screen().tap("Ghi ra ngoài");
        kiosk.answers("wait", "Đã ghi ra ngoài").done();
        kiosk.screen().sees("đang ở trong hội trường: 2");
    }

    /// Another door was quicker: what is refused stands in the field.
    private void askedElsewhere() {
        JsonNode invited = hands.invite("Bùi Thị Cây");
        kiosk.scan(invited.get("code").asText()).answers("ok", "Bùi Thị Cây");
        hands.ask(invited.get("delegate").asText(), "Cây xanh");
        kiosk.askToSpeak("Cây xanh").answers("stop", "đã có trong danh sách");
        assertThat(kiosk.screen().field("Nội dung muốn phát biểu")).hasValue("Cây xanh");
    }

    /// The next person's answer is read while somebody is being written down.
    private void besideTheDialog() {
        String code = hands.invite("Ngô Văn Sau").get("code").asText();
        kiosk.screen().tap("Ghi người chưa có trong danh sách").write("Họ và tên", "Vũ Thị Đ");
        kiosk.scan(code).answers("ok", "Ngô Văn Sau");
        assertThat(kiosk.screen().field("Họ và tên")).hasValue("Vũ Thị Đ");
        BoundingBox answer = page.locator("dt-result").boundingBox();
        BoundingBox dialog = page.locator("dialog[open]").boundingBox();
        assertTrue(answer.x + answer.width <= dialog.x, "the dialog lies over the answer");
    }

    private Kiosk choose(String typed, int which) {
        kiosk.search(typed);
        Locator found = page.getByRole(AriaRole.OPTION);
        found.nth(which).click();
        return kiosk;
    }

    private long recorded(String type) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals(type))
                .count();
    }
}
