package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.process.HallClient;

/// A delegate's whole half day by the names and roles that a screen reader gives, and by what it says: nothing here
/// knows how the page looks or is made.
class ByNameIT extends InTheHall {
    private static final String TOPIC = "Ông/Bà muốn phát biểu về việc gì?";
    private static final String WASTE = "Điểm tập kết rác đầu đường Hoa Sữa thu gom không đúng giờ.";

    private Screen phone;
    private String delegate;

    private Hands hands;

    @Test
    @DisplayName(
            "a delegate comes, asks, withdraws, takes it back, is called, speaks, sends a petition, reads the answer")
    void delegate() throws Exception {
        withHouse(this::live);
    }

    private void live() {
        hands = new Hands(house);
        JsonNode invited = hands.invite("Đặng Thị Huệ");
        delegate = invited.get("delegate").asText();
        phone = house.device("phone", Size.PHONE, Said.LISTEN)
                .goTo("/d/" + invited.get("code").asText());
        arrive();
        comeBackWithoutTheCode();
        askToSpeak();
        speak();
        sendPetition();
    }

    private void arrive() {
        assertThat(role(AriaRole.BANNER)).isVisible();
        assertThat(role(AriaRole.HEADING, "Phát biểu")).isVisible();
        assertThat(role(AriaRole.IMG, "Mã QR: mã điểm danh của Ông/Bà")).isVisible();
        // What the door's list would refuse is not offered.
        assertThat(role(AriaRole.BUTTON, "Đăng ký phát biểu")).hasCount(0);
        phone.sees("Điểm danh ở cửa xong, Ông/Bà đăng ký phát biểu tại đây.");
        hands.checkIn(delegate);
        Said.in(phone, "Đã điểm danh lúc");
        assertThat(role(AriaRole.IMG, "Mã QR: mã điểm danh của Ông/Bà")).hasCount(0);
    }

    /// Whoever closed the page and types the hall's address, as it hangs on the wall, has no code at hand.
    private void comeBackWithoutTheCode() {
        phone.goTo("/");
        assertThat(role(AriaRole.HEADING, "Máy này là: Đại biểu")).isVisible();
        role(AriaRole.LINK, "Mở trang của Ông/Bà").click();
        assertThat(role(AriaRole.HEADING, "Phát biểu")).isVisible();
        assertThat(phone.page().getByText("Đặng Thị Huệ")).isVisible();
    }

    private void askToSpeak() {
        role(AriaRole.BUTTON, "Đăng ký phát biểu").click();
        Locator topic = role(AriaRole.TEXTBOX, TOPIC);
        assertThat(topic).isFocused();
        assertThat(topic).hasAttribute("aria-invalid", "true");
        assertThat(topic).hasAccessibleDescription(Pattern.compile("Mời Ông/Bà ghi việc muốn phát biểu"));
        topic.fill("Đường ngõ 45 xuống cấp");
        role(AriaRole.BUTTON, "Đăng ký phát biểu").click();
        Said.in(phone, "Sắp đến lượt, mời Ông/Bà chuẩn bị");
        Locator withdraw = role(AriaRole.BUTTON, "Rút đăng ký");
        assertThat(withdraw).isFocused();
        withdraw.click();
        Said.in(phone, "Đã rút đăng ký phát biểu");
        role(AriaRole.BUTTON, "Hoàn tác").click();
        assertThat(withdraw).isVisible();
    }

    private void speak() {
        hands.openTheDialogue();
        hands.preside(House.command("call").put("request", request()));
        Said.in(phone, "Mời Ông/Bà lên phát biểu");
        hands.preside("start-speech");
        assertThat(role(AriaRole.TIMER)).containsText("Còn lại");
        Said.in(phone, "Ông/Bà đang phát biểu");
        hands.preside("end-speech");
        Said.in(phone, "Ông/Bà đã phát biểu");
        assertThat(role(AriaRole.BUTTON, "Đăng ký trao đổi thêm")).isVisible();
        assertThat(role(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Đang diễn ra")))
                .hasAttribute("aria-current", "step");
    }

    private void sendPetition() {
        role(AriaRole.GROUP)
                .getByText("Gửi kiến nghị bằng văn bản", new Locator.GetByTextOptions().setExact(true))
                .click();
        role(AriaRole.TEXTBOX, "Nội dung kiến nghị").fill(WASTE);
        role(AriaRole.BUTTON, "Gửi kiến nghị").click();
        Said.in(phone, "Đã nhận kiến nghị của Ông/Bà");
        assertThat(role(AriaRole.TEXTBOX, "Nội dung kiến nghị")).hasValue("");
        String petition = petition();
        HallClient desk = house.script().device("secretary", "Thư ký (kịch bản)");
        ObjectNode answer = House.command("record-answer").put("petition", petition);
        desk.accepted(answer.put("by", "Phòng Quản lý đô thị").put("text", "Đã chuyển điểm."));
        Said.in(phone, "Kiến nghị số " + petition + ": Đã trả lời");
        assertThat(role(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(WASTE)))
                .containsText("Phòng Quản lý đô thị trả lời");
    }

    private String request() {
        return recorded("speech-requested", "request");
    }

    private String petition() {
        return recorded("petition-received", "petition");
    }

    private String recorded(String type, String part) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals(type))
                .map(line -> line.get("body").get(part).asText())
                .findFirst()
                .orElseThrow();
    }

    private Locator role(AriaRole role) {
        return phone.page().getByRole(role);
    }

    private Locator role(AriaRole role, String name) {
        return phone.page()
                .getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
