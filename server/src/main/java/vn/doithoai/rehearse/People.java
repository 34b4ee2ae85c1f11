package vn.doithoai.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// People who do not exist: the same ones every time, with names that nobody could take for real («Trần Văn Mẫu»).
///
/// @param all in the order of their seats
record People(List<Person> all) {
    private static final List<String> SURNAMES = List.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô", "Dương", "Đinh", "Phan", "Mai",
            "Lý", "Tạ", "Cao", "Hồ", "Đoàn");
    private static final List<String> GIVEN = List.of(
            "Mẫu",
            "Thử",
            "Ví Dụ",
            "Giả Định",
            "Hư Cấu",
            "Minh Họa",
            "Tham Khảo",
            "Bản Nháp",
            "Kịch Bản",
            "Giả Lập",
            "Mô Phỏng",
            "Thử Nghiệm",
            "Thí Điểm",
            "Tập Dượt",
            "Phác Thảo",
            "Diễn Tập",
            "Dàn Dựng");
    private static final int SEATS_IN_A_ROW = 12;

    People {
        all = List.copyOf(all);
    }

    /// Somebody made up. The phone number is none that is given out.
    record Person(String name, String unit, String group, String seat, String phone) {}

    /// A group and how many of its people come.
    record Share(String group, int seats) {}

    /// So many people for each group.
    static People of(List<Share> shares) {
        List<Person> all = new ArrayList<>();
        for (Share share : shares) {
            for (int i = 0; i < share.seats(); i++) all.add(person(all.size(), i, share.group()));
        }
        return new People(all);
    }

    /// As many in all as asked for, spread over the groups as their seats are.
    static List<Share> spread(List<Share> seats, int people) {
        int all = seats.stream().mapToInt(Share::seats).sum();
        List<Share> spread = new ArrayList<>();
        int before = 0;
        int given = 0;
        for (Share share : seats) {
            before += share.seats();
            int until = (int) Math.round((double) people * before / all);
            spread.add(new Share(share.group(), until - given));
            given = until;
        }
        return spread;
    }

    private static Person person(int number, int inGroup, String group) {
        String surname = SURNAMES.get(number % SURNAMES.size());
        String given = GIVEN.get(number % GIVEN.size());
        String middle = number % 2 == 0 ? "Văn" : "Thị";
        String unit = "Tổ dân phố mẫu số " + (1 + (number + inGroup) % 9);
        String seat = rowOfSeats(number / SEATS_IN_A_ROW) + "-" + (1 + number % SEATS_IN_A_ROW);
        String again = number < SURNAMES.size() * GIVEN.size() ? "" : " " + (1 + number / (19 * 17));
        return new Person(
                surname + " " + middle + " " + given + again,
                unit,
                group,
                seat,
                "0900 000 %03d".formatted(number % 1_000));
    }

    /// A to Z, then AA to ZZ.
    private static String rowOfSeats(int row) {
        return String.valueOf((char) ('A' + row % 26)).repeat(1 + row / 26);
    }

    /// As the list that an organisation would send.
    String csv() {
        String head = """
                DỮ LIỆU MẪU - TOÀN BỘ NHÂN VẬT LÀ HƯ CẤU;;;;;
                STT;Họ và tên;Đơn vị;Tổ chức;Số ghế;Điện thoại
                """;
        return all.stream()
                .map(person -> String.join(
                        ";",
                        String.valueOf(all.indexOf(person) + 1),
                        person.name(),
                        person.unit(),
                        person.group(),
                        person.seat(),
                        person.phone()))
                .collect(Collectors.joining("\n", head, "\n"));
    }
}
