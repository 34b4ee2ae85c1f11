package vn.doithoai.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import vn.doithoai.conference.Concern;

/// Bảng tổng hợp ý kiến, kiến nghị as a spreadsheet: one row a petition, to be filtered, filled in and printed.
final class PetitionsSheet {
    private static final int HEAD = 3;

    private static final List<Column> COLUMNS = List.of(
            new Column("Số kiến nghị", 7, matter -> matter.petition().number()),
            new Column("Họ tên, đơn vị", 18, matter -> Wording.who(matter.by(), matter.unit())),
            new Column("Nguồn", 11, PetitionsSheet::source),
            new Column("Nội dung kiến nghị", 42, Matter::text),
            new Column("Lĩnh vực", 12, matter -> matter.field().orElse("")),
            new Column("Cơ quan trả lời", 16, matter -> matter.agency().orElse("")),
            new Column("Nội dung trả lời", 38, PetitionsSheet::answers),
            new Column("Kết quả", 14, PetitionsSheet::outcome),
            new Column("Thời hạn", 11, PetitionsSheet::due),
            new Column("Ghi chú", 17, PetitionsSheet::remarks));

    private PetitionsSheet() {}

    /// A column and what stands in it: a number, a day or a text.
    ///
    /// @param width in digits
    private record Column(String heading, int width, Function<Matter, Object> value) {}

    static byte[] xlsx(PetitionsContent content) {
        Xlsx xlsx = new Xlsx("Kiến nghị", content.title(), content.drawnUpAt());
        int last = COLUMNS.size();
        xlsx.banner(0, last, "BẢNG TỔNG HỢP Ý KIẾN, KIẾN NGHỊ", true);
        xlsx.banner(1, last, content.title(), true);
        xlsx.banner(2, last, remark(content), false);
        XSSFRow head = xlsx.row(HEAD);
        xlsx.heading(head.createCell(0), "STT", 5);
        for (int column = 1; column <= last; column++) {
            Column it = COLUMNS.get(column - 1);
            xlsx.heading(head.createCell(column), it.heading(), it.width());
        }
        int place = 1;
        for (Matter matter : content.petitions()) {
            XSSFRow row = xlsx.row(HEAD + place);
            xlsx.number(row.createCell(0), place++);
            for (int column = 1; column <= last; column++) {
                put(
                        xlsx,
                        row.createCell(column),
                        COLUMNS.get(column - 1).value().apply(matter));
            }
        }
        xlsx.headed(new CellRangeAddress(HEAD, HEAD + content.petitions().size(), 0, last));
        return xlsx.bytes();
    }

    private static void put(Xlsx xlsx, XSSFCell cell, Object value) {
        switch (value) {
            case Integer number -> xlsx.number(cell, number);
            case LocalDate day -> xlsx.day(cell, day);
            default -> xlsx.text(cell, value.toString());
        }
    }

    private static String remark(PetitionsContent content) {
        String complaints = content.complaints() == 0
                ? ""
                : "; ngoài ra có " + Wording.count(content.complaints())
                        + " ý kiến có nội dung khiếu nại, tố cáo, đã được hướng dẫn theo quy định";
        return Wording.count(content.petitions().size()) + " ý kiến, kiến nghị tính đến "
                + Wording.time(content.drawnUpAt()) + ", " + Wording.date(Wording.day(content.drawnUpAt()))
                + complaints + ".";
    }

    private static String source(Matter matter) {
        return Wording.source(matter.source())
                + matter.turn().map(number -> " (lượt " + number + ")").orElse("");
    }

    private static String answers(Matter matter) {
        return matter.answers().stream()
                .map(reply -> reply.by() + ": " + reply.text())
                .collect(Collectors.joining("\n"));
    }

    /// Few different words, to be filtered by; the agency has a column of its own.
    private static String outcome(Matter matter) {
        if (matter.result().isPresent()) return Wording.briefly(matter.result().get());
        if (matter.duplicateOf().isPresent()) return "Trùng nội dung";
        return matter.concern() == Concern.OFF_TOPIC ? "Trả lời bằng văn bản" : "Chưa có kết luận";
    }

    private static Object due(Matter matter) {
        return matter.result()
                .flatMap(Matter.Result::due)
                .<Object>map(day -> day)
                .orElse("");
    }

    private static String remarks(Matter matter) {
        Optional<String> offTopic =
                matter.concern() == Concern.OFF_TOPIC ? Optional.of("Ngoài nội dung đối thoại") : Optional.empty();
        Optional<String> same = matter.duplicateOf().map(first -> "Trùng kiến nghị số " + first);
        Optional<String> helpers = matter.result()
                .map(result -> String.join(", ", result.supporting()))
                .filter(names -> !names.isEmpty())
                .map(names -> "Phối hợp: " + names);
        return Stream.of(offTopic, same, helpers, matter.result().flatMap(Matter.Result::note))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
