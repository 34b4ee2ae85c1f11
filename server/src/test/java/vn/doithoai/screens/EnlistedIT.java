package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Who is introduced at the desk, who has no phone is put into the queue there, and whoever is not heard has a line.
class EnlistedIT extends AtTwoDesks {
    @Test
    @DisplayName("somebody without a phone is found without marks and put into the queue")
    void withoutAPhone() throws Exception {
        hall.live(() -> {
            JsonNode invited = hall.hands().invite("Đặng Thị Huệ");
            hall.hands().checkIn(invited.get("delegate").asText());
            a.screen().page().getByText("Ghi tên người muốn phát biểu").click();
            Locator search = a.screen().page().locator(".enlist [role=combobox]");
            search.fill("dang thi hue");
            search.press("Enter");
            Locator topic = a.screen().field("Nội dung muốn phát biểu");
            topic.press("Enter");
            a.sees("Mời Ông/Bà điền «Nội dung muốn phát biểu»");
            topic.fill("Nước sạch khu 5");
            a.screen().page().getByText("Phát biểu thay mặt nhiều người").click();
            Locator behalf = a.screen().field("Thay mặt ai? (không bắt buộc)");
            assertThat(behalf).isFocused();
            behalf.fill("32 hộ dân ngõ 45");
            behalf.press("Enter");
            a.sees("Đặng Thị Huệ đã vào danh sách phát biểu");
            assertThat(search).isFocused();
            for (Desk each : new Desk[] {a, b}) {
                assertThat(turn(each, "Đặng Thị Huệ")).containsText("Đang chờ");
            }
            assertEquals(1, hall.recorded("speech-requested", "Nước sạch khu 5"));
            assertEquals(1, hall.recorded("speech-requested", "\"onBehalfOf\":\"32 hộ dân ngõ 45\""));
        });
    }

    @Test
    @DisplayName(
            "a declined speaker keeps a line, where the question is written down and concluded; a complaint has none")
    void declined() throws Exception {
        hall.live(() -> {
            String offTopic = asks("Phạm Văn Lạc", "Lương hưu");
            String complaint = asks("Vũ Văn Kiện", "Tố cáo");
            Hands chair = hall.hands();
            chair.preside(House.command("decline").put("request", offTopic).put("reason", "off-topic"));
            chair.preside(House.command("decline").put("request", complaint).put("reason", "complaint"));
            turn(a, "Phạm Văn Lạc").click();
            assertThat(heading(a)).hasText("Phạm Văn Lạc");
            assertThat(turn(a, "Vũ Văn Kiện")).hasCount(0);
            a.petition(1, "Chậm trả lương hưu.").isSaved();
            assertEquals(1, hall.recorded("petition-received", "\"source\":\"written-in-hall\""));
            assertThat(turn(b, "Phạm Văn Lạc")).containsText("1 kiến nghị, còn 1 chưa kết luận");
        });
    }

    @Test
    @DisplayName("whoever is in the hall is introduced with the organisation, from the scan at the door on")
    void introduced() throws Exception {
        hall.live(() -> {
            String delegate =
                    hall.hands().invite("Trần Thị Lụa").get("delegate").asText();
            turn(a, "Giới thiệu đại biểu").click();
            a.sees("Chủ trì hội nghị");
            Locator introduced = a.screen()
                    .page()
                    .locator(".introduction section", new Page.LocatorOptions().setHasText("Hội Liên hiệp Phụ nữ"));
            assertThat(introduced).not().containsText("Trần Thị Lụa");
            hall.hands().checkIn(delegate);
            assertThat(introduced).containsText("Trần Thị Lụa");
        });
    }

    private static String asks(String name, String topic) {
        String delegate = hall.hands().invite(name).get("delegate").asText();
        hall.hands().checkIn(delegate);
        return hall.hands().ask(delegate, topic);
    }

    private static Locator turn(Desk desk, String name) {
        return desk.screen().page().locator(".turns li").filter(new Locator.FilterOptions().setHasText(name));
    }
}
