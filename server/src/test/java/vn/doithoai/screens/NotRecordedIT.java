package vn.doithoai.screens;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.ServerProcess;

/// The network is well and the disk takes nothing: whoever waits is told so in the server's words, and nobody is
/// sent to look after the Wi-Fi.
@Tag("browser")
class NotRecordedIT {
    private static final String WHY = "Máy chủ chưa ghi được vào ổ đĩa";

    @TempDir
    private static Path data;

    private House house;

    @Test
    @DisplayName("the organiser is told of a missing stick, the chair and the door of a disk that takes nothing")
    void theDiskIsNamed() throws Exception {
        Map<String, String> stick =
                Map.of("DOITHOAI_BACKUP", data.resolve("no-stick").toString());
        try (ServerProcess server = ServerProcess.start(data, 0, stick);
                Chromium chromium = Chromium.launch();
                House opened = House.open(chromium, server.address(), server.address())) {
            house = opened;
            opened.live(InTheHall.PHOTOS, this::live);
        }
    }

    private void live() throws Exception {
        Screen organiser = house.paired("organiser", "organiser", Size.TABLET);
        organiser.sees("Không thấy ổ sao lưu").sees("Chưa có bản sao lưu nào");
        organiser.photograph(InTheHall.PHOTOS, "31-no-stick");
        JsonNode invited = house.invite("Nguyễn Thị Mẫu", "Tổ dân phố mẫu", "phu-nu", "A-1");
        Chair chair = new Chair(house.paired("chair", "chair", Size.TABLET));
        Kiosk kiosk = new Kiosk(house.paired("kiosk", "reception", Size.TABLET));
        kiosk.screen().sees("Mời đưa mã QR");
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journal.db"));
                Statement database = other.createStatement()) {
            database.execute("create trigger full before insert on journal_line"
                    + " begin select raise(abort, 'no room on this disk'); end");
            chair.step("Khai mạc hội nghị");
            kiosk.scan(invited.get("code").asText());
            chair.sees(WHY).screen().sees("Đã kết nối");
            kiosk.answers("wait", "Đang giữ trong máy này", WHY).screen().sees("Đã kết nối");
            chair.screen().doesNotSee("vì mất kết nối").photograph(InTheHall.PHOTOS, "31-not-recorded");
            kiosk.screen().doesNotSee("Đang chờ mạng").photograph(InTheHall.PHOTOS, "31-not-recorded");
            database.execute("drop trigger full");
        }
        kiosk.answers("ok", "Nguyễn Thị Mẫu").screen().doesNotSee(WHY);
        chair.screen().doesNotSee(WHY);
    }
}
