package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
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
                        "2;;Hội Liên hiệp Phụ nữ;Thiếu đèn;;Mặt trận;",
                        "3;;;Rác;;;"),
                PLAN,
                List.of(),
                List.of());
        assertEquals(List.of(), list.problems());
        assertEquals(
                new PetitionList.Row(
                        2,
                        "Đường hỏng, đề nghị sửa",
                        "Trần Văn Mẫu, TDP số 3",
                        Optional.empty(),
                        Optional.empty(),
                        Source.FORM,
                        Optional.of("Hạ tầng giao thông"),
                        Optional.of(new AgencyId("quan-ly-do-thi"))),
                list.rows().getFirst());
        assertEquals("Hội Liên hiệp Phụ nữ", list.rows().get(1).by());
        assertEquals(
                Optional.of(new GroupId("phu-nu")), list.rows().get(1).command().group());
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
                List.of(),
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

    @Test
    void whatIsRecordedAlreadyIsToldAndLeftOutAndTheRestIsTaken() {
        Imported<PetitionList.Row> list = PetitionList.read(
                Made.csv(HEAD, "1;Trần Văn Mẫu;TDP số 3;Đường hỏng;;;", "2;Lê Thị Thử;TDP số 3;Đường hỏng;;;"),
                PLAN,
                List.of(),
                List.of(recorded("ĐƯỜNG HỎNG", "Trần Văn Mẫu, TDP số 3")));
        assertEquals(
                List.of(new RowProblem(2, "Nội dung kiến nghị", Wrong.RECORDED_ALREADY, List.of())), list.problems());
        assertEquals(
                List.of("Lê Thị Thử, TDP số 3"),
                list.rows().stream().map(PetitionList.Row::by).toList());
        assertTrue(list.clean(), "a list that grew can be sent again");
    }

    private static Petition recorded(String text, String by) {
        return new Petition(
                new PetitionId(1),
                text,
                Optional.empty(),
                by,
                "",
                Optional.empty(),
                Optional.empty(),
                Source.FORM,
                Optional.empty(),
                Optional.empty(),
                Concern.NORMAL,
                Optional.empty(),
                new Petition.Prepared("", "", 0),
                List.of(),
                Optional.empty(),
                "Thư ký",
                Instant.EPOCH,
                1,
                new Petition.Said("", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "Phiếu góp ý, FORM",
        "Trực tiếp, SPOKEN",
        "Qua MTTQ, FRONT",
        "Công văn, LETTER",
        "E-mail, EMAIL",
        "Thư điện tử, EMAIL",
        "Cổng dịch vụ công, PORTAL",
        "Báo chí, MEDIA",
        "written-in-hall, WRITTEN_IN_HALL",
        "'', FORM"
    })
    void howAPetitionCameIsReadAsOfficesWriteIt(String written, Source source) {
        assertEquals(source, only("1;A;;Rác;;" + written + ";").source());
    }

    @Test
    void anAgencyMayBeWrittenByItsId() {
        assertEquals(
                Optional.of(new AgencyId("quan-ly-do-thi")),
                only("1;A;;Rác;;;quan-ly-do-thi").agency());
    }

    @Test
    void aNameWithALongAddressIsCutToWhatPapersHold() {
        String by =
                only("1;" + "A".repeat(80) + ";" + "B".repeat(60) + ";Rác;;;").by();
        assertEquals("A".repeat(80) + ", " + "B".repeat(38), by);
    }

    @Test
    void aMatterMayHoldSignsThatNoNameDoes() {
        only("1;A;;Bụi 50 µg/m³, lô 300 m² («Khu ½»), § 4, 5 × 3 m, 30°;;;");
    }

    private static PetitionList.Row only(String line) {
        return PetitionList.read(Made.csv(HEAD, line), PLAN, List.of(), List.of())
                .rows()
                .getFirst();
    }
}
