package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.screens.Cable.Cut;

/// What somebody typed or tapped while out of touch is kept, shown as waiting, and sent once when the server is back;
/// a tap that has become wrong meanwhile is refused with an explanation. 35 s.
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class KeptIT {
    private static final String KEPT_REQUEST = "Đăng ký đang được giữ trong máy này, sẽ tự gửi khi có mạng.";

    private static final String NOBODYS_CODE = "12345678901234567890";

    @TempDir
    private static Path data;

    private static Dialogue hall;
    private static FiveScreens five;
    private static Screen organiser;

    @BeforeAll
    static void open() {
        hall = Dialogue.open(data, 1);
        five = FiveScreens.on(hall, 0);
        organiser = hall.house().paired("organiser", "organiser", Size.TABLET).sees("Các máy của hội nghị");
        five.areKept();
        FiveScreens.isKept(organiser);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    @Order(1)
    @DisplayName("a tap that the hall has overtaken is not carried out, and the chair is told why")
    void overtaken() throws Exception {
        hall.live(() -> {
            five.cable().cut(Cut.BROKEN);
            five.chair.sees("Mất kết nối").step("Kết thúc lượt");
            hall.move();
            five.cable().mend();
            five.chair.sees("hội nghị đã sang bước khác nên thao tác này không được gửi");
            five.chair.screen().photograph(Dialogue.PHOTOS, "32-overtaken");
            five.display.shows("speaker", "Đang phát biểu", hall.speaker());
            five.chair.tap("Đã rõ");
        });
    }

    @Test
    @Order(2)
    @DisplayName("the wish arrives and its answer is lost: sent again, done once")
    void answerLost() throws Exception {
        hall.live(() -> {
            String petition = "Đề nghị sửa đường ngõ 45 trước mùa mưa.";
            String byPhone = "Đề nghị đặt đèn ở đầu ngõ 45.";
            Sent sent = Sent.now();
            five.cable().cut(Cut.ANSWERS_LOST);
            five.phone.sendPetition(byPhone);
            typeAndTap(petition);
            hall.untilRecorded("petition-received", petition);
            hall.untilRecorded("petition-received", byPhone);
            five.cable().mend();
            five.phone.sees(byPhone).sees("Đã tiếp nhận");
            sent.once(petition);
            assertEquals(1, hall.recorded("petition-received", byPhone), "petitions by phone");
        });
    }

    @Test
    @Order(3)
    @DisplayName("typed and tapped during a cut, kept through F5 with the time going on, sent exactly once")
    void sentOnce() throws Exception {
        hall.live(() -> {
            String petition = "Đề nghị nạo vét mương trước mùa mưa.";
            String topic = "Thoát nước khu dân cư sau mưa lớn";
            hall.move();
            five.desk.goesOn(hall.speaker());
            int present = hall.present();
            Sent sent = Sent.now();
            five.cable().cut(Cut.BROKEN);
            for (Screen each : five.ofStaff()) each.sees("Mất kết nối");
            five.phone.askToSpeak(topic).sees(KEPT_REQUEST);
            typeAndTap(petition);
            five.kiosk.answers("wait", "Đã ghi nhận");
            five.kiosk.scan(NOBODYS_CODE).answers("warn", "Mã này không có trong danh sách mời");
            five.desk.sees("giữ trong máy này");
            five.photograph("31-kept");
            five.all().forEach(Screen::reload);
            organiser.reload().sees("Chưa thấy máy chủ hội trường. Trang này tự thử lại.");
            five.phone.sees(KEPT_REQUEST);
            five.display.shows("speaker", hall.speaker()).screen().sees("Số liệu lúc");
            five.chair.sees(hall.speaker());
            five.kiosk.screen().sees(present + " trên " + Dialogue.DELEGATES);
            five.showTheTime();
            five.all().forEach(Screen::hasItsFonts);
            five.photograph("33-opened-anew");
            five.cable().mend();
            five.phone.sees("Số thứ tự 1");
            sent.once(petition);
            assertEquals(1, hall.recorded("speech-requested", topic), "requests to speak");
            organiser.sees("Các máy của hội nghị").hasNoComplaint();
        });
    }

    private static void typeAndTap(String petition) {
        five.desk.petition(1, petition);
        five.chair.tap("Thêm 1 phút");
        five.kiosk.scan(hall.comes());
    }

    /// What stood in the journal before the cut.
    private record Sent(long extensions, long checkIns) {
        static Sent now() {
            return new Sent(hall.recorded("speech-extended", ""), hall.recorded("delegate-checked-in", ""));
        }

        /// It is seen on the screens, and stands in the journal once more.
        void once(String petition) {
            five.desk.isSaved().seesPetition(1, petition);
            five.chair.sees(petition);
            assertThat(five.display.screen().page().locator("dt-clock .unseen").last())
                    .containsText("5:");
            five.kiosk.screen().sees(hall.present() + " trên " + Dialogue.DELEGATES);
            assertEquals(1, hall.recorded("petition-received", petition), "petitions");
            assertEquals(extensions + 1, hall.recorded("speech-extended", ""), "extensions");
            assertEquals(checkIns + 1, hall.recorded("delegate-checked-in", ""), "check-ins");
        }
    }
}
