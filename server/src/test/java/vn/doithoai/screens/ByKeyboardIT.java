package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.process.HallClient;
import vn.doithoai.wire.Json;

/// The chair's whole half day by keyboard alone. The focus is seen wherever it comes, and is nowhere lost when what had
/// it goes away; what happens is said in a live region.
class ByKeyboardIT extends InTheHall {
    private static final String HUE = "Đặng Thị Huệ";
    private static final String THU = "Lê Thị Thử";
    private static final String DINH = "Phạm Giả Định";

    private Screen screen;
    private Keyboard chair;

    private Hands hands;

    @Test
    @DisplayName("the chair pairs, opens, calls, starts, extends, undoes, concludes, hands over and closes by keyboard")
    void chair() throws Exception {
        withHouse(this::live);
    }

    private void live() {
        hands = new Hands(house);
        String first = asks(HUE);
        asks(THU);
        asks(DINH);
        screen = house.device("chair", Size.TABLET, Said.LISTEN);
        chair = new Keyboard(screen);
        pair();
        open();
        firstTurn();
        secondTurn();
        conclude(first);
        handOver();
        closeTheDay();
    }

    private String asks(String name) {
        String delegate = hands.invite(name).get("delegate").asText();
        hands.checkIn(delegate);
        return hands.ask(delegate, "Đường ngõ 45 xuống cấp");
    }

    private void pair() {
        screen.goTo("/chair").sees("Máy này dùng làm gì?");
        chair.stands("Chủ tọa").press("Enter").stands("Quay lại");
        Locator code = screen.page().locator(".short-code");
        ObjectNode here = Json.mapper().createObjectNode().put("conference", HallClient.CONFERENCE);
        house.script().post("/api/pairings/" + code.innerText().strip() + "/approve", here);
    }

    private void open() {
        chair.sees("Khai mạc hội nghị")
                .press("Tab")
                .stands("Đến nội dung chính")
                .press("Enter");
        chair.enter("Khai mạc hội nghị").stands("Chuyển sang:");
        chair.go("Danh sách chờ").press("ArrowRight").stands("Chương trình").press("Tab");
        chair.enter("Chuyển đến nội dung: Đại diện Nhân dân")
                .sees("Bỏ qua nội dung chưa diễn ra?")
                .enter("Bỏ qua, chuyển tiếp")
                .sees("Đang diễn ra");
        Said.in(screen, "Đang diễn ra: Đại diện Nhân dân");
        chair.go("Mời phát biểu: " + HUE);
    }

    private void firstTurn() {
        chair.enter("Mời phát biểu: " + HUE).stands("Bắt đầu lượt phát biểu").sees("Đang mời");
        Said.in(screen, "Đã mời " + HUE + " phát biểu");
        chair.press("Enter").stands("Kết thúc lượt").sees("Đang phát biểu");
        chair.enter("Thêm 1 phút");
        Said.in(screen, "Đã thêm thời gian, cả lượt 6:00");
        chair.stands("Thêm 1 phút").enter("Tạm dừng").stands("Tiếp tục");
        Said.in(screen, "Đã tạm dừng tính giờ");
        chair.press("Enter").stands("Tạm dừng");
        chair.enter("Kết thúc lượt").sees("Vừa phát biểu xong");
        Said.in(screen, "Đã kết thúc lượt của " + HUE);
        chair.enter("Hoàn tác").sees("Đang phát biểu").stands("Kết thúc lượt").press("Enter");
        chair.sees("Vừa phát biểu xong").stands("Mời");
    }

    /// Somebody else is called out of turn: their row leaves the queue, and the focus goes to the next one.
    private void secondTurn() {
        chair.go("Chương trình").press("ArrowLeft").stands("Danh sách chờ");
        chair.sees("Tổ chức chưa có ý kiến (cần 2)");
        chair.enter("Mời " + DINH).sees("Đang mời");
        chair.isStillSomewhere("Mời " + DINH);
        chair.enter("Vắng mặt").stands("Mời");
        Said.in(screen, DINH + " vắng mặt khi được mời");
        // Their row has stayed, below those who wait: they are called once more.
        assertThat(screen.page().locator("dt-queue-row[aria-busy=true]")).hasCount(0);
        chair.sees("Vắng khi mời").enter("Mời " + DINH).sees("Đang mời");
        chair.enter("Vắng mặt").stands("Mời");
    }

    private void conclude(String request) {
        ObjectNode petition = House.command("record-petition").put("text", "Đề nghị sửa đường ngõ 45.");
        petition.put("request", request).put("source", "spoken");
        house.script().device("secretary", "Thư ký (kịch bản)").accepted(petition);
        chair.sees("Đề nghị sửa đường ngõ 45.");
        chair.enter("Kết luận").stands("Trả lời tại hội nghị").press("ArrowDown");
        chair.stands("Giao xác minh, giải quyết")
                .go("Cơ quan chủ trì giải quyết")
                .press("ArrowDown");
        chair.enter("Ghi kết luận").stands("Thời hạn").sees("Giao giải quyết thì cần có thời hạn");
        chair.type("31/03/2025").enter("Ghi kết luận").stands("Kết luận");
        Said.in(screen, "Đã kết luận kiến nghị của " + HUE);
        chair.sees("Hạn giải quyết 31/03/2025");
    }

    private void handOver() {
        chair.go("Danh sách chờ").press("End").stands("Điều hành");
        chair.enter("Đổi người điều hành").stands("Bí thư Thành ủy").go("Họ và tên người được ủy quyền");
        chair.type("Lò Thị Pá").enter("Đổi người điều hành").stands("Chức danh người được ủy quyền");
        chair.sees("Mời ghi cả chức danh").type("Phó Bí thư Thường trực").enter("Đổi người điều hành");
        chair.sees("Lò Thị Pá, Phó Bí thư Thường trực, điều hành thay Bí thư Thành ủy");
    }

    private void closeTheDay() {
        chair.enter("Bế mạc").stands("Bế mạc hội nghị").press("Enter");
        chair.sees("Hội nghị đã bế mạc").isStillSomewhere("Bế mạc");
        Said.in(screen, "Hội nghị đã bế mạc");
        assertThat(screen.button("Nhận đăng ký")).isHidden();
    }
}
