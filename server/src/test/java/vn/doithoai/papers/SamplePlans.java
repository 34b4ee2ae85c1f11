package vn.doithoai.papers;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Plan.Agency;
import vn.doithoai.conference.Plan.Backdrop;
import vn.doithoai.conference.Plan.Chair;
import vn.doithoai.conference.Plan.Group;
import vn.doithoai.conference.Plan.Relation;
import vn.doithoai.conference.Plan.Secretary;
import vn.doithoai.conference.Plan.Speaking;
import vn.doithoai.conference.Plan.Step;
import vn.doithoai.conference.Plan.StepKind;
import vn.doithoai.config.ConfigFolder;

/// One conference under each regime: the shipped one of a Party committee, and one of a People's Committee.
final class SamplePlans {
    static final Plan PARTY = ConfigFolder.load(Path.of(System.getProperty("doithoai.root", ".."), "config"), Map.of())
            .conferences()
            .getFirst();

    static final Plan STATE = new Plan(
            "nghi-mau-2026",
            "Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân xã Nghi Mẫu với Nhân dân năm 2026",
            new Backdrop(List.of("XÃ NGHI MẪU"), "HỘI NGHỊ", List.of("ĐỐI THOẠI"), "Nghi Mẫu, ngày 06/02/2026"),
            Plan.Kind.PERIODIC,
            new LeadOffice(
                    "Văn phòng HĐND và UBND xã",
                    Plan.Regime.STATE,
                    List.of("THÀNH PHỐ HẢI MẪU"),
                    List.of("ỦY BAN NHÂN DÂN", "XÃ NGHI MẪU"),
                    "UBND",
                    "Nghi Mẫu",
                    "Lưu: VT, VP."),
            "Nhà văn hóa xã Nghi Mẫu",
            OffsetDateTime.parse("2026-02-06T07:30:00+07:00"),
            List.of(new Chair(
                    new ChairId("chu-tich"), Optional.of("Trần Văn Mẫu"), List.of("Chủ tịch Ủy ban nhân dân xã"))),
            List.of(new Secretary(Optional.of("Lê Thị Thử"), "Công chức Văn phòng HĐND và UBND xã")),
            List.of(
                    step("khai-mac", "Tuyên bố lý do, giới thiệu đại biểu", StepKind.CEREMONY, false),
                    step("bao-cao", "Báo cáo tình hình kinh tế - xã hội", StepKind.REPORT, false),
                    step("doi-thoai", "Nhân dân phát biểu, các đơn vị trả lời", StepKind.DIALOGUE, false),
                    step("phat-bieu", "Ủy ban MTTQ xã phát biểu", StepKind.STATEMENTS, true),
                    step("ket-luan", "Chủ tịch Ủy ban nhân dân xã kết luận", StepKind.CONCLUSION, false)),
            List.of(
                    new Group(new GroupId("thon-1"), "Thôn 1", 12, 1, Optional.empty()),
                    new Group(new GroupId("thon-2"), "Thôn 2", 12, 1, Optional.empty()),
                    new Group(new GroupId("doanh-nghiep"), "Doanh nghiệp trên địa bàn xã", 6, 0, Optional.empty())),
            List.of(
                    new Agency(new AgencyId("kinh-te"), "Phòng Kinh tế", Relation.SUBORDINATE),
                    new Agency(new AgencyId("dien-luc"), "Điện lực Nghi Mẫu", Relation.VERTICAL),
                    new Agency(new AgencyId("hanh-chinh"), "Trung tâm Phục vụ hành chính công", Relation.SUBORDINATE),
                    new Agency(new AgencyId("cong-an"), "Công an xã", Relation.VERTICAL)),
            List.of("Hạ tầng giao thông"),
            new Speaking(300, 120, 240),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "Hội nghị có ghi âm, ghi hình.");

    private SamplePlans() {}

    /// The State's conference with items of these kinds: `muc-1`, «Mục 1» and so on.
    static Plan withAgenda(StepKind... kinds) {
        List<Step> agenda = IntStream.rangeClosed(1, kinds.length)
                .mapToObj(place -> step("muc-" + place, "Mục " + place, kinds[place - 1], false))
                .toList();
        return new Plan(
                STATE.id(),
                STATE.title(),
                STATE.backdrop(),
                STATE.kind(),
                STATE.leadOffice(),
                STATE.place(),
                STATE.startsAt(),
                STATE.chairs(),
                STATE.secretaries(),
                agenda,
                STATE.groups(),
                STATE.agencies(),
                STATE.fields(),
                STATE.speaking(),
                STATE.deadlines(),
                STATE.calendar(),
                STATE.legalBases(),
                STATE.rights(),
                STATE.rules(),
                STATE.notice());
    }

    private static Step step(String id, String title, StepKind kind, boolean optional) {
        return new Step(new ItemId(id), title, kind, 20, Optional.empty(), optional);
    }
}
