package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.screens.Cable.Cut;

/// What somebody typed or tapped while out of touch is kept, shown as waiting, and sent once when the server is back;
/// a tap that has become wrong meanwhile is refused with an explanation.
@Tag("browser")
class KeptIT {
    private static final String PETITION = "Đề nghị sửa đường ngõ 45 trước mùa mưa.";
    private static final String TOPIC = "Thoát nước khu dân cư sau mưa lớn";

    @TempDir
    Path data;

    @Test
    @DisplayName("typed and tapped during a cut, kept through F5, sent exactly once")
    void sentOnce() throws Exception {
        FiveScreens.in(data, hall -> {
            Screen organiser = hall.organiser();
            pageIsKept(organiser);
            hall.all().forEach(KeptIT::pageIsKept);
            hall.cable().cut(Cut.BROKEN);
            for (Screen each : hall.ofStaff()) each.sees("Mất kết nối");
            typeAndTap(hall);
            hall.phone.sees("Đăng ký đang được giữ trong máy này, sẽ tự gửi khi có mạng.");
            hall.kiosk.answers("wait", "Đã ghi nhận");
            hall.desk.sees("giữ trong máy này");
            for (Screen each : hall.all()) each.photograph(FiveScreens.PHOTOS, "31-kept");
            hall.all().forEach(Screen::reload);
            organiser.reload().sees("Chưa thấy máy chủ hội trường. Trang này tự thử lại.");
            hall.phone.sees("Đăng ký đang được giữ trong máy này, sẽ tự gửi khi có mạng.");
            hall.display.shows("speaker", FiveScreens.name(0)).screen().sees("Số liệu lúc");
            hall.chair.sees(FiveScreens.name(0));
            hall.cable().mend();
            wasSentOnce(hall);
            organiser.sees("Các máy của hội nghị").hasNoComplaint();
        });
    }

    @Test
    @DisplayName("the wish arrives and its answer is lost: sent again, done once")
    void answerLost() throws Exception {
        FiveScreens.in(data, hall -> {
            hall.cable().cut(Cut.ANSWERS_LOST);
            typeAndTap(hall);
            hall.untilRecorded("petition-received", PETITION);
            hall.cable().mend();
            wasSentOnce(hall);
        });
    }

    @Test
    @DisplayName("a tap that the hall has overtaken is not carried out, and the chair is told why")
    void overtaken() throws Exception {
        FiveScreens.in(data, hall -> {
            hall.cable().cut(Cut.BROKEN);
            hall.chair.sees("Mất kết nối").step("Kết thúc lượt");
            hall.move();
            hall.cable().mend();
            hall.chair.sees("hội nghị đã sang bước khác nên thao tác này không được gửi");
            hall.chair.screen().photograph(FiveScreens.PHOTOS, "32-overtaken");
            hall.display.shows("speaker", "Đang phát biểu", FiveScreens.name(1));
        });
    }

    private static void typeAndTap(FiveScreens hall) {
        hall.phone.askToSpeak(TOPIC);
        hall.desk.petition(1, PETITION);
        hall.chair.tap("Thêm 1 phút");
        hall.kiosk.scan(hall.codeOfAbsent(1));
    }

    private static void wasSentOnce(FiveScreens hall) {
        hall.phone.sees("Số thứ tự 1");
        hall.desk.isSaved().seesPetition(1, PETITION);
        hall.chair.sees(PETITION);
        assertThat(hall.display.screen().page().locator("dt-clock .unseen").last())
                .containsText("5:");
        hall.kiosk.screen().sees("3 trên 12");
        assertEquals(1, hall.recorded("speech-requested", TOPIC), "requests to speak");
        assertEquals(1, hall.recorded("petition-received", PETITION), "petitions");
        assertEquals(1, hall.recorded("speech-extended", ""), "extensions");
        assertEquals(3, hall.recorded("delegate-checked-in", ""), "check-ins");
    }

    /// The service worker keeps a page last of all that it needs, and holds it while the conference is in session.
    private static void pageIsKept(Screen screen) {
        screen.page().waitForFunction("""
                        async () => {
                          const own = location.pathname.startsWith('/d/') ? '/d/' : location.pathname
                          return await caches.match(own) !== undefined && await caches.match('/ui/frozen') !== undefined
                        }""");
    }
}
