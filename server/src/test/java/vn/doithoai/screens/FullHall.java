package vn.doithoai.screens;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import vn.doithoai.process.HallClient;

/// A hall on its fullest day: forty people with long names, thirty of them waiting, long topics, many petitions.
/// Worked by program, so that the screens have something to show.
final class FullHall {
    static final int PEOPLE = 44;
    static final int ASKING = 36;
    private static final int SPOKEN = 5;

    private static final List<String> FAMILY =
            List.of("Nguyễn", "Trần", "Đặng", "Phạm", "Hoàng", "Vũ", "Bùi", "Đỗ", "Lê", "Dương", "Lưu");
    private static final List<String> MIDDLE =
            List.of("Thị Ngọc", "Văn", "Thị Thúy", "Quốc", "Thị", "Hữu", "Thị Mỹ", "Xuân", "Thị Diệu");
    private static final List<String> GIVEN =
            List.of("Ánh", "Ẩn", "Đức", "Hiển", "Phượng", "Quỳnh", "Thưởng", "Uyên", "Vỹ", "Yến", "Ngữ", "Huệ", "Hằng");
    private static final List<String> UNITS = List.of(
            "Tổ dân phố mẫu số 3",
            "Hội Liên hiệp Phụ nữ phường Minh An",
            "Thôn Đồng Giữa",
            "Công đoàn Công ty cổ phần Vật liệu xây dựng Minh An",
            "Hội Cựu chiến binh thành phố",
            "Hội Nông dân xã Đông Ngữ");
    private static final List<String> TOPICS = List.of(
            "Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp, nhiều ổ gà, mưa đọng nước; đề nghị sửa"
                    + " trước mùa mưa",
            "Cấp giấy chứng nhận quyền sử dụng đất",
            "Thoát nước khu dân cư sau mưa lớn",
            "Bãi tập kết rác cạnh trường học thu gom không đúng giờ",
            "Chế độ bảo hiểm y tế cho hộ vừa thoát nghèo",
            "Đèn chiếu sáng tuyến đường liên xã",
            "Hỗ trợ vốn cho thanh niên khởi nghiệp và đầu ra cho sản phẩm của hợp tác xã nông nghiệp trên địa bàn");
    private static final String ANSWER = "Phòng đã kiểm tra thực địa ngày 15/11/2024, đưa vào kế hoạch sửa chữa quý I"
            + " năm 2025; trong khi chờ, đơn vị quản lý dặm vá các ổ gà lớn và khơi thông cống trước mùa mưa.";

    private final House house;
    private final Hands hands;
    private final HallClient desk;
    private final List<JsonNode> people = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    FullHall(House house) {
        this.house = house;
        this.hands = new Hands(house);
        this.desk = house.script().device("secretary", "Thư ký (kịch bản)");
    }

    Hands hands() {
        return hands;
    }

    /// Everybody is on the list, nobody is there.
    void invite() {
        for (int i = 0; i < PEOPLE; i++) {
            people.add(house.invite(name(i), of(UNITS, i), i % 2 == 0 ? "phu-nu" : "nong-dan", "B-" + (i + 1)));
        }
    }

    void arrive(int from, int to) {
        for (int i = from; i < to; i++) hands.checkIn(delegate(i));
    }

    /// Asks for the floor; thirty remain waiting after the first have spoken.
    void ask() {
        for (int i = requests.size(); i < ASKING; i++) requests.add(hands.ask(delegate(i), of(TOPICS, i)));
    }

    /// The first speakers have spoken, with petitions in each state of their way; the next is at the microphone.
    void speak() {
        for (int i = 0; i < SPOKEN; i++) {
            hands.speak(requests.get(i));
            record(i);
            hands.preside("end-speech");
        }
        hands.speak(requests.get(SPOKEN));
        record(SPOKEN);
    }

    private void record(int turn) {
        for (int i = 0; i <= turn % 3; i++) {
            ObjectNode record = House.command("record-petition")
                    .put("text", of(TOPICS, turn + i) + ".")
                    .put("request", requests.get(turn));
            String petition = desk.accepted(record).result().get("petition").asText();
            if ((turn + i) % 3 == 0) continue;
            desk.accepted(House.command("record-answer")
                    .put("petition", petition)
                    .put("by", "Phòng Quản lý đô thị")
                    .put("text", ANSWER));
            if ((turn + i) % 3 == 2)
                desk.accepted(House.command("conclude-petition")
                        .put("petition", petition)
                        .put("outcome", "answered-on-spot"));
        }
    }

    String delegate(int number) {
        return people.get(number).get("delegate").asText();
    }

    String code(int number) {
        return people.get(number).get("code").asText();
    }

    static String name(int i) {
        return i == 1
                ? "Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh Phượng"
                : of(FAMILY, i) + " " + of(MIDDLE, i) + " " + of(GIVEN, i * 5);
    }

    private static String of(List<String> list, int i) {
        return list.get(i % list.size());
    }
}
