package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One half day of Uông Bí, lived through all the pages by the people of the hall, against the real server.
final class HalfDay {
    private static final String ROAD = "Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà, mưa"
            + " đọng nước; đề nghị sửa trước mùa mưa và lắp gờ giảm tốc.";
    private static final String LIGHTS = "Tuyến đường liên tổ số 3 chưa có đèn chiếu sáng, đề nghị thành phố đầu tư.";
    private static final String COMPLAINT = "Tố cáo cán bộ địa chính nhận tiền làm sai lệch hồ sơ của gia đình tôi";
    private static final String WASTE =
            "Điểm tập kết rác đầu đường Hoa Sữa thu gom không đúng giờ, đề nghị chuyển điểm.";
    private static final String CONCLUSION =
            "Tiếp thu đầy đủ các ý kiến; giao các phòng, ban trả lời trong 15 ngày làm việc.";
    private static final int LISTED = 121;

    private final House house;
    private final Organiser organiser;
    private final URI address;
    private final Onlooker onlooker;
    private Kiosk kiosk;
    private Chair chair;
    private Desk desk;
    private Desk otherDesk;
    private Projector projector;
    private Phone hue;
    private Phone thu;
    private String hueCode;
    private String thuCode;

    /// @param organiser who has paired with the printed code
    /// @param address where the browsers find the hall
    HalfDay(House house, Organiser organiser, URI address, Onlooker onlooker) {
        this.house = house;
        this.organiser = organiser;
        this.address = address;
        this.onlooker = onlooker;
    }

    /// From the list of delegates to the minutes.
    void live() throws Exception {
        setUp();
        arrive();
        askToSpeak();
        openTheDialogue();
        firstTurn();
        answerAndConclude();
        complaintStaysHidden();
        closeTheDay();
        minutes();
    }

    private void setUp() {
        organiser.importDelegates(Path.of(System.getProperty("doithoai.root"), "config/samples/delegates.csv"), LISTED);
        onlooker.look(organiser.screen(), "01 set up");
        kiosk = new Kiosk(house.byApproval(organiser, "kiosk", Size.TABLET, "Bàn đón tiếp"));
        chair = new Chair(house.byApproval(organiser, "chair", Size.TABLET, "Chủ tọa"));
        desk = new Desk(house.byApproval(organiser, "desk", Size.TABLET, "Thư ký"));
        otherDesk = new Desk(house.byCode(organiser, "other-desk", Size.TABLET, "secretary", "Bàn thư ký 2"));
        projector = house.projector(organiser, Size.LARGE);
        kiosk.screen().sees("Mời đưa mã QR trên giấy mời vào máy quét");
        chair.sees("Khai mạc hội nghị");
        desk.sees("Lượt phát biểu");
        otherDesk.sees("Lượt phát biểu");
        projector.shows("backdrop", "HỘI NGHỊ");
        organiser.seesConnected(6, 7);
        onlooker.look(organiser.screen(), "02 paired");
        onlooker.look(projector.screen(), "02 backdrop");
        hueCode = house.invite("Đặng Thị Huệ", "Tổ dân phố mẫu số 3", "phu-nu", "B-12")
                .get("code")
                .asText();
        thuCode = house.invite("Lê Thị Thử", "Tổ dân phố mẫu số 7", "nong-dan", "B-13")
                .get("code")
                .asText();
    }

    private void arrive() {
        hue = new Phone(house.device("phone", Size.PHONE)).open(hueCode);
        hue.sees("Chưa điểm danh").sees("Mời Ông/Bà đưa mã này cho máy quét ở cửa hội trường.");
        onlooker.look(hue.screen(), "03 invited");
        onlooker.look(kiosk.screen(), "03 waiting");
        kiosk.scan(address + "/d/" + hueCode).answers("ok", "Đặng Thị Huệ", "Ghế B-12");
        onlooker.look(kiosk.screen(), "04 green");
        hue.sees("Đã điểm danh lúc");
        kiosk.done().scan("hftp>??wwddaa?" + hueCode).answers("warn", "Đã điểm danh lúc", "Đặng Thị Huệ");
        onlooker.look(kiosk.screen(), "05 amber");
        kiosk.done().scan("99999999999999999999").answers("stop", "Chưa điểm danh được");
        onlooker.look(kiosk.screen(), "06 red");
        kiosk.done().scan(thuCode).answers("ok", "Lê Thị Thử");
        thu = new Phone(house.device("other-phone", Size.PHONE)).open(thuCode).sees("Đã điểm danh lúc");
        kiosk.done()
                .registerWalkIn("Phạm Giả Định", "Thôn Đông Mẫu", "Hồ sơ đất đai")
                .answers("ok", "Phạm Giả Định", "Số thứ tự phát biểu: 1");
        onlooker.look(kiosk.screen(), "07 walk in");
        house.device("third-phone", Size.PHONE)
                .goTo(kiosk.shownCode())
                .sees("Phạm Giả Định")
                .sees("Số thứ tự 1");
        projector.shows("welcome", "3");
        onlooker.look(projector.screen(), "07 welcome");
    }

    private void askToSpeak() {
        hue.askToSpeak("Đường ngõ 45 xuống cấp").sees("Số thứ tự 2");
        onlooker.look(hue.screen(), "08 queued");
        thu.askToSpeak("Bức xúc về cán bộ địa chính").sees("Số thứ tự 3");
        thu.sendPetition(WASTE).sees("Đã nhận kiến nghị của Ông/Bà");
    }

    private void openTheDialogue() {
        onlooker.look(chair.screen(), "09 before");
        chair.step("Khai mạc hội nghị");
        chair.goPast(
                "Thông tin tóm tắt kết quả thực hiện nhiệm vụ",
                "Đại diện Nhân dân phát biểu; trao đổi, trả lời, giải đáp các ý kiến của Nhân dân");
        projector.shows("queue", "Phạm Giả Định", "Đặng Thị Huệ", "Lê Thị Thử");
        onlooker.look(projector.screen(), "10 queue");
        onlooker.look(chair.screen(), "10 queue");
    }

    private void firstTurn() {
        chair.step("Mời phát biểu: Phạm Giả Định").sees("Đang mời");
        chair.tap("Hoàn tác");
        chair.tap("Mời Đặng Thị Huệ");
        hue.sees("Mời Ông/Bà lên phát biểu");
        onlooker.look(hue.screen(), "11 called");
        projector.shows("speaker", "Xin mời phát biểu", "Đặng Thị Huệ");
        chair.step("Bắt đầu lượt phát biểu").sees("Đang phát biểu");
        projector.shows("speaker", "Đang phát biểu", "Đặng Thị Huệ", "4:");
        hue.sees("Ông/Bà đang phát biểu");
        chair.tap("Thêm 1 phút");
        projector.shows("speaker", "5:");
        onlooker.look(projector.screen(), "12 speaking");
        onlooker.look(chair.screen(), "12 speaking");
        onlooker.look(hue.screen(), "12 speaking");
        desk.sees("Đặng Thị Huệ").petition(1, ROAD).isSaved();
        otherDesk.seesPetition(1, ROAD).petition(2, LIGHTS).isSaved();
        desk.seesPetition(2, LIGHTS);
        chair.sees(ROAD).sees(LIGHTS);
        chair.step("Kết thúc lượt").sees("Vừa phát biểu xong");
        chair.tap("Hoàn tác").sees("Đang phát biểu");
        chair.step("Kết thúc lượt").sees("Vừa phát biểu xong");
        hue.sees("Ông/Bà đã phát biểu");
        onlooker.look(chair.screen(), "13 ended");
    }

    private void answerAndConclude() {
        desk.choose(1, "Cơ quan trả lời, giải quyết", "Phòng Quản lý đô thị").isSaved();
        chair.step("Mời trả lời: Phòng Quản lý đô thị");
        projector.shows("question", "Đường ngõ 45", "Phòng Quản lý đô thị");
        onlooker.look(projector.screen(), "14 question");
        desk.answer(1, "Phòng Quản lý đô thị", "Đã ghi vốn sửa chữa năm 2025, khởi công trong quý I.");
        desk.choose(1, "Hướng giải quyết", "2. Giao xác minh, giải quyết")
                .due(1, "31/03/2025")
                .isSaved();
        otherDesk.answer(2, "Chủ tịch UBND thành phố", "Thành phố đầu tư chiếu sáng toàn tuyến trong năm.");
        otherDesk.choose(2, "Hướng giải quyết", "1. Trả lời tại hội nghị").isSaved();
        onlooker.look(desk.screen(), "15 concluded");
        onlooker.look(chair.screen(), "15 concluded");
        hue.sees("Giao xác minh, giải quyết").sees("Hạn giải quyết 31/03/2025");
        hue.sees("Thành phố đầu tư chiếu sáng toàn tuyến");
        onlooker.look(hue.screen(), "15 answered");
    }

    private void complaintStaysHidden() {
        chair.tap("Mời Lê Thị Thử").step("Bắt đầu lượt phát biểu");
        projector.shows("speaker", "Lê Thị Thử");
        desk.sees("Lê Thị Thử").petition(1, COMPLAINT).isSaved();
        desk.choose(1, "Phân loại", "Đơn thư khiếu nại, tố cáo");
        chair.sees("Đơn thư khiếu nại, tố cáo");
        chair.step("Kết thúc lượt");
        chair.tap("Mời Phạm Giả Định");
        projector.shows("speaker", "Phạm Giả Định");
        thu.screen().doesNotSee(COMPLAINT);
        otherDesk.screen().doesNotSee(COMPLAINT);
        for (Screen screen : List.of(projector.screen(), hue.screen(), kiosk.screen())) {
            assertFalse(screen.heard().contains(COMPLAINT), "a complaint was sent to " + screen.name());
        }
        chair.step("Bắt đầu lượt phát biểu").step("Kết thúc lượt");
    }

    private void closeTheDay() {
        chair.goTo("Chủ tọa kết luận, bế mạc hội nghị");
        projector.shows("agenda", "Chủ tọa kết luận");
        onlooker.look(projector.screen(), "16 agenda");
        desk.tab("Kết luận").conclude(CONCLUSION).isSaved();
        onlooker.look(desk.screen(), "16 conclusion");
        chair.step("Bế mạc hội nghị");
        onlooker.look(chair.sees("Bế mạc hội nghị?").screen(), "17 close");
        chair.confirm("Bế mạc hội nghị").sees("Hội nghị đã bế mạc").offersNoItem();
        projector.shows("backdrop");
        onlooker.look(hue.writesNoMore().screen(), "18 after");
        onlooker.look(chair.screen(), "18 closed");
        organiser.screen().sees("Ban hành thông báo kết luận hội nghị").sees("Còn 10 ngày làm việc");
        onlooker.look(organiser.screen(), "18 closed");
    }

    private void minutes() throws Exception {
        desk.tab("Văn bản").sees("Còn 10 ngày làm việc");
        Download download = desk.screen()
                .page()
                .waitForDownload(() ->
                        desk.screen().page().getByText("Tải biên bản (Word)").click());
        String text = textOf(download.path());
        for (String each :
                List.of(ROAD, LIGHTS, WASTE, CONCLUSION, "Đặng Thị Huệ", "Phòng Quản lý đô thị", "31/03/2025")) {
            assertTrue(text.contains(each), "the minutes lack: " + each);
        }
        assertFalse(text.contains(COMPLAINT), "a complaint stands in the minutes");
    }

    private static String textOf(Path docx) throws Exception {
        try (InputStream in = Files.newInputStream(docx);
                var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(in);
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            return new String(text.getText().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        }
    }
}
