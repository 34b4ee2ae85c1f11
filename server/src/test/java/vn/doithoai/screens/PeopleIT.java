package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.process.ServerProcess;

/// The organiser before the hall day: who is on the list, what is wrong with it, and what came in writing.
class PeopleIT extends InTheHall {
    private static final Path LIST = Path.of(System.getProperty("doithoai.root"), "config/samples/delegates.csv");
    private static final int LISTED = 121;
    private static final int SHOWN_FIRST = 8;
    private static final int SHOWN_MORE = 50;
    private static final String HU_CAU = "Hoàng Văn Hư Cấu";
    private static final String HUYEN = "Công Tằng Tôn Nữ Thị Phương Thảo Nguyên Khánh Huyền";
    private static final String PRINTS = "window.print = () => { window.printed = (window.printed ?? 0) + 1 }";

    private Screen screen;
    private Page page;

    @Test
    @DisplayName("somebody is found without marks, put right, added and withdrawn; a code is printed once more")
    void delegates() throws Exception {
        Organiser organiser =
                new Organiser(stranger("organiser", Size.TABLET, PRINTS)).pair(ServerProcess.ORGANISER_CODE);
        screen = organiser.screen();
        page = screen.page();
        withHouse(organiser, () -> {
            screen.sees("Chưa có đại biểu nào");
            organiser.importDelegates(LIST, LISTED).screen().sees(LISTED + " người trong danh sách");
            look();
            putRight();
            twoAtOnce();
            add();
            printAgain();
            printForAnOrganisation();
            find(HUYEN);
            withdraw();
            petitions();
            devicesOfOneName(organiser);
            eraseTelephoneNumbers();
            screen.photograph(PHOTOS, "people");
        });
    }

    private void look() {
        assertThat(rows()).hasCount(SHOWN_FIRST);
        screen.tap("Xem thêm " + SHOWN_MORE + " người");
        assertThat(rows()).hasCount(SHOWN_FIRST + SHOWN_MORE);
        find("hoang van hu cau").containsText(HU_CAU);
        assertThat(rows()).hasCount(1);
        find("A-12").containsText("ghế A-12");
        find("");
        assertThat(rows()).hasCount(SHOWN_FIRST);
        screen.field("Tổ chức").selectOption("phu-nu");
        assertThat(rows().first()).containsText("Hội Liên hiệp Phụ nữ thành phố");
        screen.sees("Thành phần theo kế hoạch: Đại diện cán bộ, hội viên Phụ nữ các lĩnh vực");
        screen.field("Tổ chức").selectOption("");
        assertFalse(screen.heard().contains("0900 000"), "a phone number came to the page");
        assertFalse(screen.heard().contains("0900000"), "a phone number came to the page");
    }

    /// What does not change is not written, and whose seat it is now is told before it is given away.
    private void putRight() {
        find(HU_CAU);
        screen.tap("Sửa " + HU_CAU).tap("Lưu");
        screen.sees("Đã lưu: " + HU_CAU);
        assertEquals(0, recorded("delegate-edited").size());
        screen.tap("Sửa " + HU_CAU).write("Họ và tên", "").tap("Lưu").sees("Mời Ông/Bà điền «Họ và tên»");
        screen.write("Họ và tên", "Hoàng Văn Hữu Cấu").write("Số ghế", "a-1");
        screen.sees("Ghế này đang xếp cho Nguyễn Văn Mẫu");
        screen.write("Số ghế", "K-7").tap("Lưu").sees("Đã lưu: Hoàng Văn Hữu Cấu");
        find("huu cau").containsText("ghế K-7");
        JsonNode edited = recorded("delegate-edited").getFirst();
        assertEquals("Tổ dân phố mẫu số 9", edited.get("unit").asText());
        assertEquals("mttq", edited.get("group").asText());
    }

    /// Another organiser has changed the same meanwhile: told once, and then this one decides.
    private void twoAtOnce() {
        screen.tap("Sửa Hoàng Văn Hữu Cấu").write("Số ghế", "K-8");
        String id = recorded("delegate-edited").getFirst().get("delegate").asText();
        house.script()
                .accepted(House.command("edit-delegate").put("delegate", id).put("seat", "K-9"));
        assertThat(rows().first()).containsText("ghế K-9");
        screen.tap("Lưu").sees("Hội nghị đã sang bước khác");
        assertThat(screen.field("Số ghế")).hasValue("K-8");
        screen.tap("Lưu").sees("Đã lưu: Hoàng Văn Hữu Cấu");
        assertThat(rows().first()).containsText("ghế K-8");
    }

    private void add() {
        screen.tap("Thêm đại biểu").write("Họ và tên", "nguyen van mau");
        screen.write("Đơn vị hoặc nơi ở (không bắt buộc)", "tổ dân phố mẫu số 1")
                .tap("Lưu");
        screen.sees("Mời Ông/Bà chọn tổ chức");
        screen.field("Thuộc tổ chức").selectOption("phu-nu");
        screen.tap("Lưu").sees("Đã có người cùng tên, cùng đơn vị");
        screen.write("Họ và tên", HUYEN).tap("Lưu").sees("Đã thêm " + HUYEN);
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText(HUYEN);
    }

    /// On paper stands the code and nothing of the page, and it opens the delegate's own page.
    private void printAgain() {
        screen.tap("Mã QR của " + HUYEN);
        assertThat(page.locator("dialog[open] dt-qr svg")).isVisible();
        String digits = page.locator("dialog[open] .digits").innerText().replace(" ", "");
        screen.tap("In mã này");
        whatPhonesCannotOpenIsToldBefore();
        onPaper(1);
        assertThat(page.locator(".slip")).containsText(HUYEN);
        assertThat(page.locator(".slip dt-qr svg")).isVisible();
        assertThat(page.getByRole(AriaRole.BANNER)).isHidden();
        assertThat(page.locator("main")).isHidden();
        printed();
        house.device("phone", Size.PHONE).goTo("/d/" + digits).sees(HUYEN);
    }

    /// Each organisation hands out its own.
    private void printForAnOrganisation() {
        screen.field("Tổ chức").selectOption("phu-nu");
        Locator print = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("In mã của \\d+ người")));
        int people = Integer.parseInt(print.innerText().replaceAll("\\D", ""));
        assertThat(rows()).hasCount(Math.min(people, SHOWN_FIRST));
        print.click();
        whatPhonesCannotOpenIsToldBefore();
        onPaper(2);
        assertThat(page.locator(".slip")).hasCount(people);
        assertThat(page.locator(".slip dt-qr svg")).hasCount(people);
        screen.photograph(PHOTOS.resolve("people-slips.png"), Size.PAPER, true);
        printed();
        screen.field("Tổ chức").selectOption("");
    }

    /// The server of this day listens to its own machine alone.
    private void whatPhonesCannotOpenIsToldBefore() {
        screen.sees("Điện thoại chưa mở được các mã này").sees("http://127.0.0.1:");
        assertThat(page.locator(".slip")).hasCount(0);
        screen.tap("Vẫn in");
    }

    /// What the browser would print now.
    private void onPaper(int times) {
        page.waitForFunction("times => window.printed === times", times);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private void printed() {
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".slip")).hasCount(0);
    }

    private void withdraw() {
        screen.tap("Sửa " + HUYEN).tap("Thu hồi giấy mời").sees("Mã trên giấy mời ngừng dùng được ngay");
        screen.write("Lý do (không bắt buộc)", "Ghi nhầm người").tap("Thu hồi giấy mời");
        screen.sees("Đã thu hồi giấy mời của " + HUYEN);
        assertThat(rows()).containsText("Đã thu hồi giấy mời");
        assertThat(screen.button("Sửa " + HUYEN)).hasCount(0);
        assertEquals(
                "Ghi nhầm người",
                recorded("invitation-withdrawn").getFirst().get("reason").asText());
        find("");
        screen.sees(LISTED + " người trong danh sách, 1 giấy mời đã thu hồi");
    }

    private void petitions() {
        screen.field("Kiến nghị").check();
        choose("Nội dung kiến nghị,Họ tên,Lĩnh vực\n,Bà Hoa,\nĐường ngập,Ông Ba,Bóng đá\n");
        screen.sees("2 dòng cần sửa").sees("Dòng 2: Nội dung kiến nghị: Thiếu dữ liệu.");
        screen.sees("Dòng 3: Lĩnh vực: «Bóng đá» không phải lĩnh vực của hội nghị này.");
        choose("Nội dung kiến nghị,Họ tên\nĐường ngập,Ông Ba\n");
        screen.sees("1 thêm mới").tap("Nhập 1 kiến nghị").sees("Đã nhập danh sách: 1 thêm mới, 0 đã có");
        house.script()
                .accepted(House.command("edit-petition").put("petition", "1").put("text", "Đường ngập mỗi khi mưa"));
        choose("Nội dung kiến nghị,Họ tên\nĐường ngập,Ông Ba\nThiếu đèn,Bà Hoa\n");
        screen.sees("1 thêm mới, 1 đã có, 0 dòng cần sửa").sees("Dòng 2: Đã được ghi trước đó");
    }

    private void choose(String list) {
        byte[] file = list.getBytes(StandardCharsets.UTF_8);
        screen.field("Tệp Excel hoặc CSV").setInputFiles(new FilePayload("kien-nghi.csv", "text/csv", file));
        screen.tap("Xem thử");
    }

    private void devicesOfOneName(Organiser organiser) {
        house.byApproval(organiser, "desk", Size.TABLET, "Thư ký");
        screen.sees("Đã cho Thư ký vào");
        Screen other = house.byApproval(organiser, "other-desk", Size.TABLET, "Thư ký");
        screen.sees("Đã cho Thư ký 2 vào");
        assertThat(other.page().getByRole(AriaRole.BANNER)).containsText("Thư ký 2");
        screen.field("Việc của máy").selectOption("secretary");
        screen.tap("Tạo mã").sees("Mã của Thư ký 3");
    }

    /// Once the conference is closed, and for good: asked once, and told what it came to.
    private void eraseTelephoneNumbers() {
        Locator erase = page.locator(".card .button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^Xóa số điện thoại$")));
        house.script().accepted(House.command("open-conference"));
        assertThat(erase).isHidden();
        house.script().accepted(House.command("close-conference"));
        assertThat(erase).isVisible();
        erase.click();
        screen.sees("không lấy lại được").sees("Bản sao lưu làm trước đó vẫn còn các số này");
        screen.photograph(PHOTOS, "people-erase");
        screen.tap("Quay lại");
        assertEquals(0, recorded("personal-data-purged").size());
        for (String told : List.of("Đã xóa số điện thoại của \\d+ đại biểu", "Không còn số điện thoại nào")) {
            assertThat(erase).not().hasAttribute("aria-busy", "true");
            erase.click();
            page.locator("dialog[open]")
                    .getByText("Xóa số điện thoại", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.getByText(Pattern.compile(told))).isVisible();
        }
        assertEquals(2, recorded("personal-data-purged").size());
    }

    private LocatorAssertions find(String typed) {
        screen.write("Tìm theo tên, đơn vị, số ghế", typed);
        return assertThat(rows().first());
    }

    private Locator rows() {
        return page.locator(".people > li");
    }

    private List<JsonNode> recorded(String type) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals(type))
                .map(line -> line.get("body"))
                .toList();
    }
}
