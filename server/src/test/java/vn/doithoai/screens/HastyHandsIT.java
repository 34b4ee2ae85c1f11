package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Hands that are in a hurry: they tap twice, press a wrong key, change their mind, write too much. What they did not
/// mean does not happen, and what they wrote is not lost.
class HastyHandsIT extends InTheHall {
    private static final String HUE = "Đặng Thị Huệ";
    private static final String THU = "Lê Thị Thử";
    private static final String DINH = "Phạm Giả Định";
    private static final String MAU = "Hoàng Thị Mẫu";
    private static final String NOTE = "Giao phòng chuyên môn trả lời bằng văn bản.";
    private static final String NOTICE = "Hội nghị có ghi âm, ghi hình";

    /// Between the two halves of a double tap.
    private static final int DOUBLE_MS = 180;
    /// After which a withdrawal that was not taken back is sent.
    private static final int WITHDRAWN_MS = 11_000;

    private Hands hands;
    private Organiser organiser;

    @Test
    @DisplayName(
            "double taps, stray keys, changed minds and too many words, at the door, on the phone and at the chair")
    void haste() throws Exception {
        organiser = organiserOfTheFirstHour();
        withHouse(organiser, () -> {
            hands = new Hands(house);
            assertAll(this::organiserLooksAround, this::scanIntoTheField, this::keysAtTheDoor);
            assertAll(
                    this::chairTapsTwice,
                    this::calledWhileLeaving,
                    this::chairWrites,
                    this::chairLooksForAScene,
                    this::asksAtTheDoor,
                    this::asksAnewWhileLeaving);
        });
    }

    private void organiserLooksAround() {
        Page page = organiser.page();
        assertThat(page).hasTitle("Trang đầu · Đối Thoại");
        assertThat(page.locator("a[href='/desk?conference=uong-bi-2024']")).isVisible();
        page.route("**/api/leave", Route::abort);
        organiser.screen().tap("Ngừng dùng máy này");
        page.locator("dialog[open] .button[value=yes]").click();
        organiser.screen().sees("máy vẫn còn được ghép");
        organiserTapsTwice();
    }

    /// One device, however often Enter was pressed; and what was typed for the next one stays.
    private void organiserTapsTwice() {
        Page page = organiser.page();
        Locator name = organiser.screen().field("Tên gọi");
        name.fill("Cửa phụ");
        page.evaluate("""
                () => { const form = document.querySelector('form.add'); form.requestSubmit(); form.requestSubmit()
                  const name = form.querySelector('input[name=name]'); name.value = 'Cửa sau' }""");
        organiser.screen().sees("Mã của Cửa phụ");
        assertThat(name).hasValue("Cửa sau");
        organiser.codeFor("reception", "Cửa sau");
        assertThat(page.locator(".devices li").filter(new Locator.FilterOptions().setHasText("Cửa phụ")))
                .hasCount(1);
    }

    /// A scan is one check-in, wherever the focus is, and leaves the field as it was.
    private void scanIntoTheField() {
        Kiosk kiosk = new Kiosk(house.paired("field", "reception", Size.TABLET));
        kiosk.screen().sees(NOTICE);
        String code = hands.invite("Trần Văn Mẫu").get("code").asText();
        Locator field = kiosk.screen().field("Gõ mã 20 chữ số");
        field.fill("0123");
        kiosk.scan(code).answers("ok", "Trần Văn Mẫu");
        assertThat(field).hasValue("0123");
        field.fill(code);
        kiosk.answers("warn", "Trần Văn Mẫu");
        assertEquals(1, recorded("delegate-seen-again", ""), "by hand, not by the scan");
    }

    private void keysAtTheDoor() {
        Kiosk kiosk = new Kiosk(house.paired("keys", "reception", Size.TABLET));
        Page page = kiosk.screen().page();
        Locator walkIn = kiosk.screen().button("Ghi người chưa có trong danh sách");
        walkIn.press("Space");
        kiosk.screen().tap("Quay lại");
        page.keyboard().press("7");
        walkIn.press("Enter");
        kiosk.screen().tap("Quay lại");
        hands.invite(DINH);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        kiosk.search(DINH).sees("Tìm thấy 1 người");
        assertThat(page.locator("[role=option][aria-selected=true]")).hasCSS("outline-style", "solid");
    }

    private void chairTapsTwice() {
        String hue = asks(HUE);
        asks(THU);
        hands.openTheDialogue();
        Screen screen = house.paired("chair", "chair", Size.TABLET);
        Chair chair = new Chair(screen).sees("Mời phát biểu: " + HUE);
        Locator large = screen.page().locator(".step .big");
        chair.steady();
        twice(screen, large);
        assertThat(large).hasText("Bắt đầu lượt phát biểu");
        chair.steady();
        twice(screen, large);
        assertThat(large).hasText("Kết thúc lượt");
        chair.steady();
        assertThat(large).hasText("Kết thúc lượt");
        twice(screen, screen.button("Tạm dừng"));
        chair.sees("Tiếp tục").steady();
        chair.tap("Tiếp tục").sees("Tạm dừng").tap("Hỏi lại").tap("Quay lại");
        assertEquals(1, recorded("speech-resumed", hue));
        assertEquals(0, recorded("speech-ended", hue));
        chair.step("Kết thúc lượt").sees("Vừa phát biểu xong");
        twice(screen, screen.button("Mời " + THU));
        chair.sees("Đang mời").steady();
        assertThat(screen.page().locator(".refusal")).hasCount(0);
        hands.preside("start-speech");
        hands.preside("end-speech");
    }

    /// Whoever withdraws and is called before that was sent is called.
    private void calledWhileLeaving() {
        JsonNode invited = hands.invite(DINH);
        Screen screen = house.device("phone", Size.PHONE);
        screen.page().clock().install();
        Phone phone = new Phone(screen).open(invited.get("code").asText());
        hands.checkIn(invited.get("delegate").asText());
        assertThat(phone.screen().page()).hasTitle("Đại biểu · Đối Thoại");
        String request = hands.ask(invited.get("delegate").asText(), "Đường ngõ 45");
        phone.sees("Sắp đến lượt").screen().tap("Rút đăng ký").sees("Đã rút đăng ký phát biểu");
        hands.preside(House.command("call").put("request", request));
        phone.sees("Mời Ông/Bà lên phát biểu");
        phone.screen().doesNotSee("Hoàn tác");
        phone.screen().page().clock().runFor(WITHDRAWN_MS);
        phone.sees("Mời Ông/Bà lên phát biểu");
        assertEquals(0, recorded("request-withdrawn", request));
        assertThat(phone.screen().page().locator(".refusal")).hasCount(0);
        hands.preside("start-speech");
    }

    /// Whoever withdraws and asks anew at once has left the old place and has a new one.
    private void asksAnewWhileLeaving() {
        JsonNode invited = hands.invite("Vũ Thị Đổi");
        hands.checkIn(invited.get("delegate").asText());
        Phone phone = new Phone(house.device("changing-phone", Size.PHONE))
                .open(invited.get("code").asText());
        phone.askToSpeak("Việc cũ").sees("Nội dung: Việc cũ").screen().tap("Rút đăng ký");
        phone.askToSpeak("Việc mới").sees("Nội dung: Việc mới");
        assertEquals(1, recorded("request-withdrawn", ""));
        assertThat(phone.screen().page().locator(".refusal")).hasCount(0);
    }

    /// Too many words keep the question open, and so does what was concluded meanwhile, with all that was chosen.
    private void chairWrites() {
        String petition = petition();
        Screen screen = house.paired("writing-chair", "chair", Size.TABLET);
        Chair chair = new Chair(screen).sees("Đề nghị sửa đường ngõ 45.").tapLast("Kết luận");
        screen.field("Tuyên truyền, giải thích").check();
        Locator note = screen.page().getByLabel("Ý kiến kết luận");
        note.fill("x".repeat(2_001));
        chair.confirm("Ghi kết luận").sees("Thừa 1 ký tự");
        note.fill(NOTE);
        hands.preside(
                House.command("conclude-petition").put("petition", petition).put("outcome", "written-reply"));
        chair.sees("vừa sửa cùng chỗ này").confirm("Ghi kết luận");
        assertThat(screen.page().locator(".refusal")).hasCount(0);
        assertThat(note).hasValue(NOTE);
        assertThat(screen.field("Tuyên truyền, giải thích")).isChecked();
        assertThat(screen.page().locator(".conflict[data-fresh]")).hasCount(0);
        chair.confirm("Giữ bản của tôi");
        chair.confirm("Ghi kết luận").sees("Đã kết luận kiến nghị");
        chair.tab("Điều hành").tap("Đổi người điều hành");
        screen.page().locator("dialog[open] input[type=radio]").last().check();
        screen.field("Lý do, văn bản ủy quyền (không bắt buộc)").fill("Công văn số 12-CV/TU");
        chair.confirm("Đổi người điều hành");
        screen.page().waitForCondition(() -> recorded("chair-handed-over", "Công văn số 12-CV/TU") == 1);
    }

    /// Arrows go about among the scenes; the projector changes when one is chosen.
    private void chairLooksForAScene() {
        Screen screen = house.paired("looking-chair", "chair", Size.TABLET);
        new Chair(screen).tab("Điều hành");
        Locator auto = screen.field("Tự theo hội nghị");
        assertThat(auto).isChecked();
        auto.focus();
        for (int i = 0; i < 2; i++) screen.page().keyboard().press("ArrowRight");
        assertThat(screen.field("Đón đại biểu")).isFocused();
        screen.page().keyboard().press("Enter");
        screen.page().waitForCondition(() -> recorded("scene-pinned", "welcome") == 1);
        assertEquals(1, recorded("scene-pinned", ""), "none on the way");
        screen.sees("Màn hình đang giữ: Đón đại biểu");
        new Chair(screen).tab("Danh sách chờ").tap("Tự theo hội nghị");
        screen.doesNotSee("Màn hình đang giữ");
        new Chair(screen).tab("Điều hành");
        assertThat(auto).isChecked();
        assertThat(screen.goTo("/chair?lang=en").page().getByRole(AriaRole.TAB, named("Agenda")))
                .isVisible();
        assertThat(screen.page().locator("dt-agenda .name").first()).hasAttribute("lang", "vi");
    }

    /// Whoever has no phone is put into the queue at the door.
    private void asksAtTheDoor() {
        Kiosk kiosk = new Kiosk(house.paired("asking-door", "reception", Size.TABLET));
        kiosk.screen().sees(NOTICE);
        String code = hands.invite(MAU).get("code").asText();
        kiosk.scan(code).answers("ok", MAU).askToSpeak("Ngập úng đầu ngõ").answers("ok", MAU, "Số thứ tự phát biểu");
        kiosk.scan(code).answers("warn", MAU);
        assertEquals(1, recorded("speech-requested", "Ngập úng đầu ngõ"));
        tappedForAnother(kiosk, code);
        hands.preside("close-registration");
        kiosk.screen().tap("Ghi người chưa có trong danh sách").sees("Đơn vị hoặc nơi ở");
        kiosk.screen().doesNotSee("Nội dung muốn phát biểu");
        kiosk.screen().tap("Quay lại");
        hands.preside("open-registration");
    }

    /// «Check out» was meant for whoever stood there before the next code came.
    private void tappedForAnother(Kiosk kiosk, String code) {
        JsonNode another = hands.invite("Ngô Văn Sau");
        hands.checkIn(another.get("delegate").asText());
        kiosk.scan(code).answers("warn", MAU).steady();
        kiosk.screen().page().evaluate("""
                () => {
                  const row = document.querySelector('.panel .after .row')
                  const leave = row.querySelector('[name=leave]')
                  new MutationObserver((_, watch) => {
                    if (!row.hasAttribute('data-fresh')) return
                    watch.disconnect()
                    leave.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }))
                  }).observe(row, { attributeFilter: ['data-fresh'] })
                }""");
        kiosk.scan(another.get("code").asText()).answers("warn", "Ngô Văn Sau").steady();
        kiosk.screen().tap("Ghi ra ngoài");
        kiosk.answers("wait", "Đã ghi ra ngoài");
        assertEquals(1, recorded("delegate-left", ""), "by the tap that was meant");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(name));
    }

    private static void twice(Screen screen, Locator button) {
        var box = button.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        // In one go: on a busy machine two taps of the test's own would be seconds apart, and then both are meant.
        screen.page().mouse().dblclick(x, y, new Mouse.DblclickOptions().setDelay(DOUBLE_MS / 2));
    }

    private String asks(String name) {
        String delegate = hands.invite(name).get("delegate").asText();
        hands.checkIn(delegate);
        return hands.ask(delegate, "Đường ngõ 45 xuống cấp");
    }

    /// A petition of whoever speaks now.
    private String petition() {
        ObjectNode wish = House.command("record-petition").put("text", "Đề nghị sửa đường ngõ 45.");
        wish.put("request", last("speech-started")).put("source", "spoken");
        return house.script()
                .device("secretary", "Thư ký (kịch bản)")
                .accepted(wish)
                .result()
                .get("petition")
                .asText();
    }

    private String last(String type) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals(type))
                .map(line -> line.get("body").get("request").asText())
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    /// Lines of the journal of this type whose body says this.
    private long recorded(String type, String words) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals(type))
                .filter(line -> line.get("body").toString().contains(words))
                .count();
    }
}
