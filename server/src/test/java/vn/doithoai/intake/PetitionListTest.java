package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.Source;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.intake.RowProblem.Wrong;

/// Lists of petitions that were collected before the hall day.
class PetitionListTest {
    private static final Plan PLAN = ConfigFolder.load(
                    Path.of(System.getProperty("doithoai.root", "..")).resolve("config"), Map.of())
            .conferences()
            .getFirst();
    private static final String HEAD = "TT;Họ tên;Địa chỉ;Nội dung kiến nghị;Lĩnh vực;Kênh;Cơ quan trả lời";

    @Test
    void readsWhatWasRaisedByWhomAndHow() {
        Imported<PetitionList.Row> list = PetitionList.read(
                Made.csv(
                        HEAD,
                        "1;Trần Văn Mẫu;TDP số 3;Đường hỏng, đề nghị sửa;ha tang giao thong;Phiếu;Phòng Quản lý đô thị",
                        "2;;Hội Phụ nữ;Thiếu đèn;;Mặt trận;",
                        "3;;;Rác;;;"),
                PLAN,
                List.of());
        assertEquals(List.of(), list.problems());
        assertEquals(
                new PetitionList.Row(
                        2,
                        "Đường hỏng, đề nghị sửa",
                        "Trần Văn Mẫu, TDP số 3",
                        Source.FORM,
                        Optional.of("Hạ tầng giao thông"),
                        Optional.of(new AgencyId("quan-ly-do-thi"))),
                list.rows().getFirst());
        assertEquals("Hội Phụ nữ", list.rows().get(1).by());
        assertEquals(Source.FRONT, list.rows().get(1).source());
        assertEquals("Không ghi tên", list.rows().get(2).by());
        ProceedingsCommand.RecordPetition wish = list.rows().getFirst().command();
        assertEquals(Optional.of("Trần Văn Mẫu, TDP số 3"), wish.by());
        assertEquals(Optional.empty(), wish.request());
    }

    @Test
    void namesEveryBadRowWithColumnAndReason() {
        Imported<PetitionList.Row> list = PetitionList.read(
                Made.csv(
                        HEAD,
                        "1;A;;;;;",
                        "2;A;;Rác;Bóng đá;;",
                        "3;A;;Rác;;Bồ câu;",
                        "4;A;;Rác;;;Phòng Bí mật",
                        "5;A;;" + "x".repeat(4_001) + ";;;"),
                PLAN,
                List.of());
        assertEquals(
                List.of(
                        new RowProblem(2, "Nội dung kiến nghị", Wrong.EMPTY, List.of()),
                        new RowProblem(3, "Lĩnh vực", Wrong.UNKNOWN_FIELD, List.of("Bóng đá")),
                        new RowProblem(4, "Kênh", Wrong.UNKNOWN_SOURCE, List.of("Bồ câu")),
                        new RowProblem(5, "Cơ quan trả lời", Wrong.UNKNOWN_AGENCY, List.of("Phòng Bí mật")),
                        new RowProblem(6, "Nội dung kiến nghị", Wrong.TOO_LONG, List.of("4000"))),
                list.problems());
        assertEquals(List.of(), list.rows());
    }
}
