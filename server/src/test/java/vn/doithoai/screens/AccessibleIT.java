package vn.doithoai.screens;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.ServerProcess;
import vn.doithoai.screens.Cable.Cut;

/// A half day with the longest names that may be, looked at in each of its main states on every page: nothing for axe
/// at WCAG 2.2 AA, nothing too small for a finger, nothing cut off or wider than its window from 320 px to a wall.
@Tag("browser")
class AccessibleIT {
    private static final int FINGER_PX = 48;
    private static final int CHAIR_PX = 60;
    private static final int KIOSK_PX = 64;
    private static final Path PHOTOS = Path.of("target/screens");
    private static final int WAITING = 14;

    private static final String NAME =
            "Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh Phượng Quỳnh Diệu Huyền Trường Nghĩa Thưởng";
    private static final String UNIT = "Ban Chấp hành Hội Liên hiệp Phụ nữ phường Phương Đông, Tổ dân phố mẫu số 3,"
            + " khu vực nhà văn hóa Trường Nghĩa";
    private static final String TOPIC = "Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà,"
            + " mưa đọng nước; đề nghị sửa trước mùa mưa, lắp gờ giảm tốc và chiếu sáng";
    private static final String PETITION = TOPIC + ".\nGia đình chúng tôi đã phản ánh nhiều lần. " + TOPIC + ".";
    private static final String CONCLUSION = "Tiếp thu đầy đủ các ý kiến; giao các phòng, ban trả lời trong 15 ngày.";

    private static Wired hall;
    private static Chromium chromium;

    @BeforeAll
    static void open(@TempDir Path data) {
        hall = Wired.start(data);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
        if (hall != null) hall.close();
    }

    private final Look look = new Look();
    private House house;
    private Hands hands;
    private Organiser organiser;
    private Kiosk kiosk;
    private Chair chair;
    private Desk desk;
    private Phone phone;
    private String code;

    @Test
    @DisplayName("each main state of a half day, on every page")
    void halfDay() throws Exception {
        Screen first = chromium.device("start", hall.address(), Size.TABLET);
        organiser = new Organiser(first).pair(ServerProcess.ORGANISER_CODE);
        try (House opened = House.open(chromium, hall.address(), first)) {
            house = opened;
            hands = new Hands(house);
            opened.live(PHOTOS, this::live);
        }
        look.foundNothing();
    }

    private void live() {
        strangers();
        organiserSets();
        invite();
        kioskWaits();
        arrive();
        beforeTheOpening();
        dialogue();
        turn();
        petitions();
        outOfTouch();
        theEnd();
    }

    private void strangers() {
        Screen screen = house.device("new-device", Size.PHONE).goTo("/");
        screen.sees("Máy này dùng làm gì?");
        look.over(screen, "not paired", FINGER_PX);
        screen.tap("Ghép máy này").sees("Mời Ông/Bà điền");
        look.at(screen, "no code typed", FINGER_PX);
        screen.tap("English").sees("What is this device for?");
        look.at(screen, "in English", FINGER_PX);
        screen.tap("Tiếng Việt");
        screen.page().locator(".tile").first().click();
        screen.sees("Đọc mã này cho ban tổ chức");
        look.over(screen, "asks to be let in", FINGER_PX);
        Screen lost = house.device("lost-phone", Size.PHONE).goTo("/d/12345678901234567890");
        lost.sees("Không mở được trang của Ông/Bà");
        look.at(lost, "a code nobody knows", FINGER_PX);
    }

    private void organiserSets() {
        Screen screen = organiser.screen();
        screen.sees("Xin vào: Bàn đón tiếp");
        screen.field("Tệp Excel hoặc CSV")
                .setInputFiles(Path.of(System.getProperty("doithoai.root"), "config/samples/delegates.csv"));
        screen.tap("Xem thử").sees("Chưa có gì được ghi");
        organiser.codeFor("chair", NAME);
        look.over(screen, "a device asks, a code is made, a list is checked", FINGER_PX);
        screen.tap("Nhập 121 đại biểu").sees("Đã nhập danh sách");
        screen.button("Thu hồi Kịch bản").click();
        look.at(screen, "a device is about to be revoked", FINGER_PX);
        screen.tap("Quay lại");
    }

    private void invite() {
        code = house.invite(NAME, UNIT, "phu-nu", "B-12").get("code").asText();
    }

    private void kioskWaits() {
        kiosk = new Kiosk(house.paired("kiosk", "reception", Size.TABLET));
        Screen screen = kiosk.screen();
        screen.sees("Mời đưa mã QR trên giấy mời vào máy quét");
        look.over(screen, "waits", KIOSK_PX);
        kiosk.search("nguyen").sees("Tìm thấy");
        look.over(screen, "people are found", KIOSK_PX);
        kiosk.search("xyz").sees("Không thấy ai");
        look.at(screen, "nobody is found", KIOSK_PX);
        kiosk.search("");
        screen.tap("Ghi người chưa có trong danh sách").tap("Ghi và mời vào").sees("Mời Ông/Bà điền");
        look.over(screen, "a walk-in without a name", KIOSK_PX);
        screen.tap("Quay lại");
    }

    private void arrive() {
        phone = new Phone(house.device("phone", Size.PHONE)).open(code).sees("Chưa điểm danh");
        look.over(phone.screen(), "invited", FINGER_PX);
        kiosk.scan(code).answers("ok", NAME);
        kiosk.screen().button("Xong").focus();
        look.over(kiosk.screen(), "green", KIOSK_PX);
        kiosk.done().scan(code).answers("warn", NAME);
        kiosk.screen().button("Xong").focus();
        look.at(kiosk.screen(), "amber", KIOSK_PX);
        kiosk.done().scan("99999999999999999999").answers("stop", "Chưa điểm danh được");
        kiosk.screen().button("Xong").focus();
        look.at(kiosk.screen(), "red", KIOSK_PX);
        kiosk.done();
        phone.sees("Đã điểm danh lúc");
        phone.screen().page().getByText("Gửi kiến nghị bằng văn bản").click();
        phone.screen().page().getByText("Quyền, trách nhiệm và nội quy").click();
        phone.screen().page().getByText("Phát biểu thay mặt nhiều người").click();
        phone.screen().tap("Đăng ký phát biểu").tap("Gửi kiến nghị").sees("Mời Ông/Bà điền");
        look.over(phone.screen(), "all open, nothing filled in", FINGER_PX);
        phone.screen().page().getByText("Quyền, trách nhiệm và nội quy").click();
        phone.askToSpeak(TOPIC).sees("Sắp đến lượt");
        look.over(phone.screen(), "waits to speak", FINGER_PX);
        phone.screen()
                .write("Nội dung kiến nghị", PETITION)
                .tap("Gửi kiến nghị")
                .sees("Đã nhận kiến nghị");
        look.at(phone.screen(), "a petition is sent", FINGER_PX);
        for (int i = 0; i < WAITING; i++) {
            String delegate =
                    hands.invite(NAME.substring(i % 9)).get("delegate").asText();
            hands.checkIn(delegate);
            hands.ask(delegate, TOPIC);
        }
    }

    private void beforeTheOpening() {
        chair = new Chair(house.paired("chair", "chair", Size.TABLET)).sees("Khai mạc hội nghị");
        look.over(chair.screen(), "before the opening", CHAIR_PX);
        desk = new Desk(house.paired("desk", "secretary", Size.TABLET)).sees("Chưa có ai phát biểu");
        look.over(desk.screen(), "empty", FINGER_PX);
        desk.screen().page().locator(".turns button").first().click();
        desk.sees("Chủ trì hội nghị").sees(NAME);
        look.over(desk.screen(), "who is introduced", FINGER_PX);
        desk.screen().page().locator(".turns button").nth(1).click();
        desk.screen().page().waitForSelector(".origin");
        look.over(desk.screen(), "petitions in writing", FINGER_PX);
        desk.screen().page().locator(".origin input, .origin select").first().focus();
    }

    private void dialogue() {
        chair.step("Khai mạc hội nghị").tab("Chương trình");
        look.over(chair.screen(), "the agenda", CHAIR_PX);
        chair.goPast(
                "Thông tin tóm tắt kết quả thực hiện nhiệm vụ",
                "Đại diện Nhân dân phát biểu; trao đổi, trả lời, giải đáp các ý kiến của Nhân dân");
        look.over(chair.screen(), "a full queue", CHAIR_PX);
        chair.screen()
                .page()
                .getByLabel("Việc khác với " + NAME, exact())
                .first()
                .click();
        chair.sees("Không mời phát biểu");
        look.over(chair.screen(), "more about somebody who waits", CHAIR_PX);
        chair.screen().button("Không mời phát biểu: " + NAME).first().click();
        chair.sees("Không mời " + NAME + " phát biểu?")
                .confirm("Không mời phát biểu")
                .sees("Mời chọn lý do");
        look.over(chair.screen(), "why somebody is not called", CHAIR_PX);
        chair.tap("Quay lại").tab("Điều hành").tap("Hiện thông báo").sees("Mời Ông/Bà điền");
        look.over(chair.screen(), "steers the hall", CHAIR_PX);
        chair.tap("Đổi người điều hành").sees("Giao điều hành cho");
        look.at(chair.screen(), "hands over", CHAIR_PX);
        chair.tap("Quay lại").tab("Danh sách chờ");
    }

    private void turn() {
        chair.step("Mời phát biểu: " + NAME).sees("Đang mời");
        look.over(chair.screen(), "somebody is called", CHAIR_PX);
        phone.sees("Mời Ông/Bà lên phát biểu");
        look.over(phone.screen(), "called", FINGER_PX);
        chair.step("Bắt đầu lượt phát biểu").sees("Đang phát biểu");
        look.over(chair.screen(), "somebody speaks", CHAIR_PX);
        phone.sees("Ông/Bà đang phát biểu");
        look.at(phone.screen(), "speaks", FINGER_PX);
        chair.tap("Tạm dừng").sees("Tiếp tục");
        look.at(chair.screen(), "paused", CHAIR_PX);
        chair.tap("Tiếp tục").tap("Hỏi lại").sees("Chủ tọa hỏi lại điều gì?");
        look.at(chair.screen(), "asks back", CHAIR_PX);
        chair.tap("Quay lại");
    }

    private void petitions() {
        desk.sees(NAME + " đang phát biểu. Chuyển sang lượt này (F3)");
        look.at(desk.screen(), "somebody speaks meanwhile", FINGER_PX);
        desk.screen().tap(NAME + " đang phát biểu. Chuyển sang lượt này (F3)");
        desk.petition(1, PETITION).isSaved();
        desk.petition(2, TOPIC).isSaved();
        desk.due(1, "31/02/2025").sees("Không có ngày này");
        look.over(desk.screen(), "two petitions and a wrong day", FINGER_PX);
        desk.due(1, "").answer(1, "Phòng Quản lý đô thị", PETITION);
        desk.choose(1, "Cơ quan trả lời, giải quyết", "Phòng Quản lý đô thị").isSaved();
        for (String tab : List.of("Chỉ tiêu", "Kết luận", "Văn bản")) {
            desk.tab(tab);
            look.at(desk.screen(), tab, FINGER_PX);
        }
        desk.screen().tap("Phím tắt").sees("Sang lượt đang phát biểu");
        look.at(desk.screen(), "keys", FINGER_PX);
        desk.screen().tap("Quay lại");
        chair.step("Kết thúc lượt").sees("Vừa phát biểu xong").sees("Phòng Quản lý đô thị trả lời");
        look.over(chair.screen(), "two petitions of the turn", CHAIR_PX);
        chair.tapLast("Mời trả lời").sees("Mời ai trả lời?");
        look.over(chair.screen(), "who should answer", CHAIR_PX);
        chair.tap("Quay lại").tapLast("Kết luận");
        chair.screen().field("Giao xác minh, giải quyết").check();
        chair.tap("Ghi kết luận").sees("Giao giải quyết thì cần");
        look.over(chair.screen(), "a conclusion that lacks something", CHAIR_PX);
        chair.tap("Quay lại");
        phone.sees("Phòng Quản lý đô thị trả lời");
        look.over(phone.screen(), "answered", FINGER_PX);
    }

    private void outOfTouch() {
        hall.cable().cut(Cut.SILENT);
        desk.petition(3, TOPIC);
        desk.sees("Đang lưu");
        look.at(desk.screen(), "saving", FINGER_PX);
        hall.cable().cut(Cut.BROKEN);
        desk.sees("Chưa gửi được – giữ trong máy này");
        look.over(desk.screen(), "out of touch", FINGER_PX);
        chair.sees("Mất kết nối").tapLast("Mời " + NAME).sees("chưa gửi được vì mất kết nối");
        look.over(chair.screen(), "out of touch, a tap is kept", CHAIR_PX);
        kiosk.scan(code).answers("wait", "Đã ghi nhận");
        kiosk.screen().button("Xong").focus();
        look.over(kiosk.screen(), "out of touch, a scan is kept", KIOSK_PX);
        phone.sees("Mất kết nối").screen().write("Nội dung kiến nghị", TOPIC).tap("Gửi kiến nghị");
        phone.sees("Đang giữ trong máy này");
        look.over(phone.screen(), "out of touch, a petition is kept", FINGER_PX);
        organiser.screen().sees("Mất kết nối");
        look.at(organiser.screen(), "out of touch", FINGER_PX);
        hall.cable().mend();
        for (Screen each : List.of(desk.screen(), chair.screen(), kiosk.screen(), phone.screen())) {
            each.doesNotSee("Mất kết nối");
        }
    }

    private void theEnd() {
        chair.step("Bắt đầu lượt phát biểu").step("Kết thúc lượt").goTo("Chủ tọa kết luận, bế mạc hội nghị");
        desk.tab("Kết luận").conclude(CONCLUSION).isSaved();
        chair.tap("Bế mạc hội nghị").sees("Bế mạc hội nghị?");
        look.at(chair.screen(), "about to close", CHAIR_PX);
        chair.confirm("Bế mạc hội nghị").sees("Hội nghị đã bế mạc");
        look.over(chair.screen(), "closed", CHAIR_PX);
        phone.sees("Ông/Bà đã phát biểu");
        look.at(phone.screen(), "after the end", FINGER_PX);
        look.at(desk.screen(), "after the end", FINGER_PX);
        organiser.screen().button("Thu hồi kiosk").click();
        organiser.screen().page().locator("dialog[open] .button[value=yes]").click();
        kiosk.screen().sees("Máy này không còn được dùng trong hội nghị");
        look.over(kiosk.screen(), "revoked", KIOSK_PX);
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
