package vn.doithoai.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever sets up a hall reads their own language: every mistake of a folder, in Vietnamese and in the same order.
class VietnameseTest {
    @TempDir
    private Path home;

    @Test
    void everyMistakeIsToldInVietnameseToo() throws IOException {
        Path folder = home.resolve("config");
        Scratch.write(folder, "hall.yaml", "hots: 0.0.0.0\nport: 99999\nstorage: mysql://u:geheim@db/hall\n");
        Scratch.write(folder, "calendar.yaml", "days: 24/11\n");
        String plan = Scratch.shipped("conferences/uong-bi-2024.yaml")
                .replace("kind: periodic ", "kind: periodical ")
                .replace("{ id: phu-nu,", "{ id: nong-dan,")
                .replace("\nplace: Trung tâm Tổ chức hội nghị thành phố Uông Bí", "\nplace:");
        Scratch.write(folder.resolve("conferences"), "c.yaml", plan);
        ConfigRefused refused = assertThrows(ConfigRefused.class, () -> ConfigFolder.load(folder, Map.of()));
        String hall = folder.resolve("hall.yaml") + ":";
        String conference = folder.resolve("conferences/c.yaml") + ":";
        String first = Scratch.place(plan, "nong-dan").split(":", 2)[0];
        assertEquals(
                List.of(
                        folder.resolve("calendar.yaml")
                                + ":1:7: `days` của lịch: đang là «24/11», cần một danh sách (các"
                                + " dòng bắt đầu bằng «- »)",
                        conference + Scratch.place(plan, "periodical")
                                + ": `kind` của hội nghị: đang là «periodical», cần một trong các từ: periodic,"
                                + " thematic, ad-hoc; có phải là `periodic`?",
                        conference + Scratch.place(plan, "place:")
                                + ": `place` của hội nghị chưa có giá trị; cần một dòng không quá 200 ký tự",
                        conference + Scratch.place(plan, "nong-dan, name: Hội Liên hiệp")
                                + ": `id` «nong-dan» của một nhóm đại biểu đã dùng ở dòng " + first,
                        hall + "1:1: không có khóa `hots` trong phần cài đặt; có phải là `host`?",
                        hall + "2:7: `port` của phần cài đặt: đang là «99999», cần một số nguyên từ 0 đến 65535",
                        hall + "3:10: `storage` của phần cài đặt: đang là một giá trị khác, cần sqlite:TỆP hoặc"
                                + " postgresql://NGƯỜI:MẬT_KHẨU@MÁY:CỔNG/CSDL"),
                refused.inVietnamese().lines().toList());
        assertEquals(
                refused.troubles().size(),
                String.valueOf(refused.getMessage()).lines().count());
    }
}
