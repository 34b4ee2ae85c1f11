package vn.doithoai.screens;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.doithoai.screens.Cable.Cut;

/// The states that the half day does not come to: lists empty and full, mistakes, a network that is cut, English.
final class FullDay {
    private static final int OWN = 30;
    private static final String TIME_PASSES = """
            seconds => { for (const clock of document.querySelectorAll('dt-clock')) {
              const now = clock.now
              clock.now = () => now() + seconds * 1000
            } }""";

    private final Wired wired;
    private final House house;
    private final Album album;
    private final FullHall hall;
    private Organiser organiser;
    private Kiosk kiosk;
    private Phone phone;
    private Phone first;
    private Chair chair;
    private Desk desk;
    private Projector display;

    FullDay(Wired wired, House house, Album album) {
        this.wired = wired;
        this.house = house;
        this.album = album;
        this.hall = new FullHall(house);
    }

    void live() throws Exception {
        start();
        hall.invite();
        open();
        door();
        hall.arrive(0, FullHall.PEOPLE);
        hall.hands().openTheDialogue();
        album.look(chair.screen(), "40 nobody asks to speak");
        album.look(display.screen(), "40 nobody asks to speak");
        phoneAsks();
        hall.ask();
        hall.speak();
        microphone();
        questions();
        outOfTouch();
        english();
    }

    private void start() throws Exception {
        Screen device = house.device("organiser", Size.TABLET).goTo("/");
        device.sees("Máy này dùng làm gì?");
        album.look(device, "30 before pairing");
        device.write("Mã ghép máy hoặc mã trên giấy mời", "K7Q2-NOPE").tap("Ghép máy này");
        device.page().locator("dt-field .error").waitFor();
        album.look(device, "31 wrong code");
        device.page().locator(".tile").first().click();
        device.page().locator(".short-code").waitFor();
        album.look(device, "32 asking to be let in");
        organiser = new Organiser(
                house.paired("organiser", "organiser", Size.TABLET).sees("Các máy của hội nghị"));
        organiser.screen().sees("Xin vào: ");
        album.look(organiser.screen(), "33 somebody asks to be let in");
        organiser.codeFor("secretary", "Bàn thư ký số 2");
        album.look(organiser.screen(), "34 a code for one more device");
        Path list = Files.createTempFile("delegates", ".csv");
        Files.writeString(
                list,
                "STT;Họ và tên;Đơn vị;Tổ chức;Số ghế\n1;Nguyễn Văn Mẫu;Tổ 1;MTTQ thành phố;A-1\n2;;Tổ 2;"
                        + "MTTQ thành phố;A-2\n3;Lê Văn Ví Dụ;Tổ 3;Hội không có;A-3\n");
        organiser.screen().page().locator("#list-file").setInputFiles(list);
        organiser.screen().tap("Xem thử").sees("Chưa có gì được ghi");
        album.look(organiser.screen(), "35 a list with mistakes");
        organiser.screen().page().locator(".devices button").first().click();
        album.look(organiser.screen(), "36 about to revoke a device");
        organiser.screen().page().keyboard().press("Escape");
    }

    private void open() {
        kiosk = new Kiosk(
                house.paired("kiosk", "reception", Size.TABLET).sees("Mời đưa mã QR trên giấy mời vào máy quét"));
        chair = new Chair(house.paired("chair", "chair", Size.TABLET).sees("Khai mạc hội nghị"));
        desk = new Desk(house.paired("desk", "secretary", Size.TABLET).sees("Lượt phát biểu"));
        display = new Projector(house.paired("display", "display", Size.LARGE)).shows("backdrop");
        phone = new Phone(house.device("phone", Size.PHONE))
                .open(hall.code(OWN))
                .sees("Chưa điểm danh");
        first = new Phone(house.device("phone", Size.PHONE)).open(hall.code(6)).sees("Chưa điểm danh");
        Screen unknown = house.device("phone", Size.PHONE).goTo("/d/12345678901234567890");
        unknown.page().locator("dt-notice[data-kind=error]").waitFor();
        album.look(unknown, "37 a code that nobody was given");
        album.look(desk.screen(), "37 before the opening");
    }

    private void door() {
        Page page = kiosk.screen().page();
        page.keyboard().type("1234 5678 9");
        album.look(kiosk.screen(), "38 typing a code");
        page.keyboard().press("Enter");
        kiosk.answers("warn");
        album.look(kiosk.screen(), "38 a code too short");
        kiosk.done();
        Locator search = page.getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX);
        search.fill("ng");
        page.locator("[role=option]").first().waitFor();
        album.look(kiosk.screen(), "38 searching by name");
        search.fill("xyz");
        album.look(kiosk.screen(), "38 nobody of that name");
        search.fill("");
        kiosk.screen().tap("Ghi người chưa có trong danh sách");
        album.look(kiosk.screen(), "39 somebody not on the list");
        kiosk.screen().tap("Ghi và mời vào");
        album.look(kiosk.screen(), "39 the name is missing");
        page.keyboard().press("Escape");
        kiosk.scan(hall.code(1)).answers("ok", FullHall.name(1));
        album.look(kiosk.screen(), "39 a very long name");
        kiosk.done();
        for (int i = 2; i < 9; i++)
            kiosk.scan(hall.code(i)).answers("ok", FullHall.name(i)).done();
        album.look(kiosk.screen(), "39 many have come");
    }

    private void phoneAsks() {
        phone.sees("Đã điểm danh lúc");
        album.look(phone.screen(), "41 checked in");
        phone.screen().tap("Đăng ký phát biểu");
        album.look(phone.screen(), "41 the topic is missing");
        phone.screen().page().getByText("Gửi kiến nghị bằng văn bản").click();
        phone.screen().write("Nội dung kiến nghị", "Đề nghị lắp đèn đường liên xã; ".repeat(12));
        album.look(phone.screen(), "41 writing a petition");
        phone.screen().page().locator(".about summary").click();
        album.look(phone.screen(), "41 rights and rules");
        phone.screen().page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        phone.screen().page().evaluate("() => dispatchEvent(new Event('beforeprint'))");
        album.look(phone.screen(), "41 on paper", List.of(Size.PAPER));
        phone.screen().page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        phone.screen().page().evaluate("() => dispatchEvent(new Event('afterprint'))");
        phone.screen().page().locator(".about summary").click();
    }

    private void microphone() {
        chair.sees("Đang phát biểu");
        List<Size> all = List.of(Size.TABLET, Size.UPRIGHT, Size.LARGE, Size.PHONE);
        album.look(chair.screen(), "42 thirty wait", all);
        album.look(desk.screen(), "42 thirty wait");
        album.look(display.screen(), "42 speaking");
        album.look(phone.screen(), "42 far behind in the queue");
        album.look(first.screen(), "42 next in the queue");
        chair.screen().page().evaluate(TIME_PASSES, 250);
        album.look(chair.screen(), "43 less than a minute left");
        chair.screen().page().evaluate(TIME_PASSES, 120);
        album.look(chair.screen(), "43 time is up");
        chair.screen().page().evaluate(TIME_PASSES, -370);
        hall.hands().preside("pause-speech");
        chair.sees("Tiếp tục");
        album.look(chair.screen(), "43 paused");
        hall.hands().preside("resume-speech");
        chair.tab("Chương trình");
        album.look(chair.screen(), "44 agenda");
        chair.tab("Điều hành");
        album.look(chair.screen(), "44 steering the hall");
        chair.tab("Danh sách chờ");
    }

    private void questions() {
        Page page = chair.screen().page();
        Locator more =
                page.locator("dt-queue-row .actions [aria-label^='Việc khác']").nth(1);
        more.click();
        chair.sees("Không mời phát biểu");
        album.look(chair.screen(), "45 more about somebody who waits");
        page.locator("dt-queue-row .more .button:visible").last().click();
        album.look(chair.screen(), "45 about not to call somebody");
        page.keyboard().press("Escape");
        more.click();
        chair.step("Kết thúc lượt").sees("Vừa phát biểu xong");
        album.look(chair.screen(), "45 a turn has ended");
        page.locator("dt-petition[data-status=received] .actions button").last().click();
        album.look(chair.screen(), "45 concluding a petition");
        page.locator("dialog[open] .choices .button").first().click();
        album.look(chair.screen(), "45 something is missing");
        page.keyboard().press("Escape");
        page.locator(".step .big").click();
        if (page.locator("dialog[open]").count() > 0) {
            album.look(chair.screen(), "45 who should answer");
            page.keyboard().press("Escape");
        }
        page.locator("dt-queue-row .actions .button").last().scrollIntoViewIfNeeded();
        album.look(chair.screen(), "45 the end of the queue");
        desk.screen().page().locator(".turns button").nth(2).click();
        album.look(desk.screen(), "46 a turn with its petitions");
        desk.tab("Kết luận");
        album.look(desk.screen(), "46 conclusion");
        for (String tab : List.of("Văn bản", "Chỉ tiêu")) {
            if (desk.screen().page().getByText(tab).count() == 0) continue;
            desk.screen().page().getByText(tab).first().click();
            album.look(desk.screen(), "46 " + (tab.startsWith("V") ? "papers" : "quota"));
        }
        organiser.screen().page().reload();
        organiser.screen().sees("Các máy của hội nghị");
        album.look(organiser.screen(), "46 devices of a full hall");
    }

    private void outOfTouch() {
        wired.cable().cut(Cut.BROKEN);
        kiosk.screen().sees("Mất kết nối");
        kiosk.scan(hall.code(40)).answers("wait");
        chair.sees("Mất kết nối");
        chair.screen().page().locator(".step .beside .button:visible").first().click();
        desk.screen().page().locator(".turns button").nth(2).click();
        album.look(kiosk.screen(), "50 out of touch, a scan is kept");
        album.look(chair.screen(), "50 out of touch");
        desk.petition(1, "Đề nghị gõ trong lúc mất mạng vẫn còn nguyên");
        album.look(desk.screen(), "50 out of touch while typing");
        phone.sees("Mất kết nối");
        album.look(phone.screen(), "50 out of touch");
        display.screen().sees("Số liệu lúc");
        album.look(display.screen(), "50 out of touch");
        album.look(organiser.screen(), "50 out of touch");
        wired.cable().mend();
        for (Screen each : List.of(chair.screen(), desk.screen(), kiosk.screen(), phone.screen()))
            each.doesNotSee("Số liệu lúc");
    }

    private void english() {
        kiosk.screen().goTo("/kiosk?lang=en").sees("Type");
        album.look(kiosk.screen(), "55 English");
        chair.screen().goTo("/chair?lang=en").sees("Queue");
        chair.screen().page().locator("dt-queue-row").first().waitFor();
        album.look(chair.screen(), "55 English");
        desk.screen()
                .goTo("/desk?lang=en")
                .page()
                .locator(".turns button")
                .first()
                .waitFor();
        album.look(desk.screen(), "55 English");
        phone.screen()
                .goTo("/d/" + hall.code(OWN) + "?lang=en")
                .page()
                .locator("dt-agenda li")
                .first()
                .waitFor();
        album.look(phone.screen(), "55 English");
        organiser.screen().goTo("/?lang=en").sees("connected");
        album.look(organiser.screen(), "55 English");
    }
}
