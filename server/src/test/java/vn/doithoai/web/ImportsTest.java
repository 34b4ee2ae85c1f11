package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Role;

/// Lists of delegates and petitions, looked at first and then taken, whole or not at all.
class ImportsTest {
    private static final String BASE = "/api/conferences/" + WholeHall.CONFERENCE;
    private static final String LIST = """
            Họ và tên,Tổ chức,Điện thoại
            Nguyễn Văn An,MTTQ thành phố,0912345678
            <script>alert(1)</script>,MTTQ thành phố,
            """;
    private static final String BAD = LIST + "Trần Thị Bình,Không có,\n,,\n,MTTQ thành phố,\n";
    private WholeHall hall;
    private Client organiser;

    @BeforeEach
    void start() {
        hall = WholeHall.start();
        organiser = hall.organiser();
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    @Test
    void aListIsLookedAtFirstAndThenTaken() {
        JsonNode would = sent("/imports/delegates?dryRun=true", LIST).ok(200);
        assertEquals("2 added, 0 known, 0 refused", counts(would));
        assertEquals("[2 ready, 3 ready]", rows(would));
        assertEquals(0, delegates());

        JsonNode did = sent("/imports/delegates", LIST).ok(200);
        assertEquals("[2 added, 3 added]", rows(did));
        assertEquals(2, delegates());
        String code =
                organiser.get(BASE + "/delegates/1/code").ok(200).get("code").asText();
        assertEquals(
                "admitted",
                hall.as(Role.RECEPTION)
                        .wish("check-in", "code", code)
                        .done()
                        .at("/result/outcome")
                        .asText());
    }

    @Test
    void theSameListAgainIsKnownAndInvitesNobody() {
        sent("/imports/delegates", LIST).ok(200);
        for (String query : List.of("?dryRun=true", "", "?dryRun=false")) {
            JsonNode again = sent("/imports/delegates" + query, LIST).ok(200);
            assertEquals("0 added, 2 known, 0 refused", counts(again), query);
            assertEquals("[2 invited-already, 3 invited-already]", rows(again), query);
        }
        assertEquals(2, delegates());
    }

    @Test
    void theSameListAgainIsKnownWhateverBecameOfItsPeople() {
        sent("/imports/delegates", LIST).ok(200);
        organiser
                .wish("edit-delegate", "delegate", "1", "name", "Nguyễn Văn Ân")
                .done();
        organiser.wish("withdraw-invitation", "delegate", "2").done();
        JsonNode again = sent("/imports/delegates", LIST).ok(200);
        assertEquals("0 added, 2 known, 0 refused", counts(again));
        assertEquals("[2 invited-already, 3 invited-already]", rows(again));
        assertEquals(2, delegates());
    }

    @Test
    void aPetitionThatWasMendedSinceIsKnownToo() {
        String list = "Nội dung,Họ tên,Nguồn\nĐường ngập khi mưa,Bà Hoa,phiếu\n";
        sent("/imports/petitions", list).ok(200);
        organiser
                .wish("edit-petition", "petition", "1", "text", "Đường ngập mỗi khi mưa")
                .done();
        for (String query : List.of("?dryRun=true", "")) {
            JsonNode again = sent("/imports/petitions" + query, list).ok(200);
            assertEquals("0 added, 1 known, 0 refused", counts(again), query);
            assertEquals("[2 recorded-already]", rows(again), query);
        }
        String grown = "Nội dung,Họ tên,Nguồn\nThiếu đèn,Ông Ba,phiếu\nĐường ngập khi mưa,Bà Hoa,phiếu\n";
        assertEquals(
                "[2 ready, 3 recorded-already]",
                rows(sent("/imports/petitions?dryRun=true", grown).ok(200)));
        assertEquals(
                "[2 added, 3 recorded-already]",
                rows(sent("/imports/petitions", grown).ok(200)));
    }

    @Test
    void whoWasWithdrawnIsNotInvitedAgainByAListThatGrew() {
        sent("/imports/delegates", LIST).ok(200);
        organiser.wish("withdraw-invitation", "delegate", "1").done();
        JsonNode longer = sent("/imports/delegates", LIST + "Trần Thị Bình,MTTQ thành phố,\n")
                .ok(200);
        assertEquals("[2 invited-already, 3 invited-already, 4 added]", rows(longer));
    }

    @Test
    void slipsWithoutANameThatSayTheSameAreTwoPetitions() {
        String list = "Nội dung,Họ tên\nThiếu đèn đường,\nThiếu đèn đường,\n";
        assertEquals("[2 added, 3 added]", rows(sent("/imports/petitions", list).ok(200)));
        assertEquals(
                "0 added, 2 known, 0 refused",
                counts(sent("/imports/petitions", list).ok(200)));
    }

    @Test
    void aSeatForTwoAndAnImpossiblePhoneNumberAreNamedByRowAndColumn() {
        String list = """
                Họ và tên,Tổ chức,Số ghế,Điện thoại
                Nguyễn Văn An,MTTQ thành phố,A-1,0912345678
                Trần Thị Bình,MTTQ thành phố,A-1,12345
                """;
        JsonNode would = sent("/imports/delegates?dryRun=true", list).ok(200);
        assertEquals("[2 ready, 3 no-phone-number, 3 seat-twice]", rows(would));
        assertEquals("1 added, 0 known, 1 refused", counts(would));
        assertEquals("Điện thoại", would.at("/rows/1/column").asText());
        assertEquals("Số ghế", would.at("/rows/2/column").asText());
        sent("/imports/delegates", list).problem(422, "list-refused");
        assertEquals(0, delegates());
    }

    @Test
    void onlyAClearWordWritesOrDoesNot() {
        for (String query :
                List.of("dryRun=TRUE", "dryRun=1", "dryRun=yes", "dryRun", "dryRun=", "dryRun=false&dryRun=true")) {
            for (String kind : List.of("delegates", "petitions")) {
                JsonNode error = sent("/imports/" + kind + "?" + query, LIST)
                        .problem(422, "malformed")
                        .at("/errors/0");
                assertEquals(
                        "dryRun malformed",
                        error.get("field").asText() + " " + error.get("code").asText());
            }
        }
        assertEquals(0, delegates());
    }

    @Test
    void aLongerListInvitesThoseWhoAreNew() {
        sent("/imports/delegates", LIST).ok(200);
        JsonNode longer = sent("/imports/delegates", LIST + "Trần Thị Bình,MTTQ thành phố,\n")
                .ok(200);
        assertEquals("[2 invited-already, 3 invited-already, 4 added]", rows(longer));
        assertEquals("1 added, 2 known, 0 refused", counts(longer));
        assertEquals(3, delegates());
    }

    @Test
    void aListWithBadRowsIsRefusedWholeAndTheirPlacesNamed() {
        JsonNode would = sent("/imports/delegates?dryRun=true", BAD).ok(200);
        assertEquals("[2 ready, 3 ready, 4 unknown-group, 6 empty]", rows(would));
        assertEquals("2 added, 0 known, 2 refused", counts(would));

        JsonNode refused = sent("/imports/delegates", BAD).problem(422, "list-refused");
        assertTrue(refused.get("detail").asText().contains("2 dòng cần sửa"), refused.toString());
        assertEquals(
                List.of("4 Tổ chức unknown-group", "6 Họ và tên empty"),
                refused.get("errors")
                        .valueStream()
                        .map(error -> error.get("row").asText() + " "
                                + error.get("field").asText() + " "
                                + error.get("code").asText())
                        .toList());
        assertEquals(0, delegates());
    }

    @Test
    void petitionsComeAsAListToo() {
        String list = "Nội dung,Họ tên,Nguồn\nĐường ngập khi mưa,Bà Hoa,phiếu\n";
        String bad = list + ",Ông Ba,phiếu\n";
        hall.as(Role.SECRETARY)
                .upload(BASE + "/imports/petitions", "text/csv", bad.getBytes(StandardCharsets.UTF_8))
                .problem(422, "list-refused");
        JsonNode did = hall.as(Role.SECRETARY)
                .upload(BASE + "/imports/petitions", "text/csv", list.getBytes(StandardCharsets.UTF_8))
                .ok(200);
        assertEquals("1 added, 0 known, 0 refused", counts(did));
        String longer = list + "Thiếu đèn đường,Bà Hoa,phiếu\n";
        JsonNode more = hall.as(Role.SECRETARY)
                .upload(BASE + "/imports/petitions", "text/csv", longer.getBytes(StandardCharsets.UTF_8))
                .ok(200);
        assertEquals("[2 recorded-already, 3 added]", rows(more));
        hall.as(Role.RECEPTION)
                .upload(BASE + "/imports/petitions", "text/csv", new byte[1])
                .problem(403, "not-allowed");
    }

    @Test
    void aPetitionOfADelegateIsTheirsWhereNobodyElseCanBeMeant() {
        String people = """
                Họ và tên,Đơn vị,Tổ chức
                Nguyễn Văn An,Tổ 1,MTTQ thành phố
                Trần Thị Bình,Tổ 1,MTTQ thành phố
                """;
        sent("/imports/delegates", people).ok(200);
        organiser
                .wish("add-delegate", "name", "TRẦN THỊ BÌNH", "unit", "Tổ 1", "group", WholeHall.GROUP)
                .done();
        String list = """
                Nội dung,Họ tên,Đơn vị
                Đường ngập,nguyễn văn an,tổ 1
                Thiếu đèn,Nguyễn Văn An,Tổ 2
                Rác,Trần Thị Bình,Tổ 1
                """;
        sent("/imports/petitions", list).ok(200);
        assertEquals(
                List.of(
                        "Đường ngập: Nguyễn Văn An / Tổ 1, delegate 1",
                        "Thiếu đèn: Nguyễn Văn An, Tổ 2 / , delegate -",
                        "Rác: Trần Thị Bình, Tổ 1 / , delegate -"),
                conference()
                        .proceedings()
                        .petitions()
                        .values()
                        .map(each -> each.text() + ": " + each.by() + " / " + each.unit() + ", delegate "
                                + each.delegate().map(Object::toString).orElse("-"))
                        .toList());
        assertEquals(
                "[2 recorded-already, 3 recorded-already, 4 recorded-already]",
                rows(sent("/imports/petitions", list).ok(200)));
    }

    @Test
    void anOrganisationsPetitionCountsForIt() {
        String list = "Nội dung,Họ tên,Đơn vị\nĐường ngập,Bà Hoa,MTTQ thành phố\nRác,Bà Hoa,Tổ 9\n";
        sent("/imports/petitions", list).ok(200);
        GroupId group = new GroupId(WholeHall.GROUP);
        assertEquals(1, conference().proceedings().of(group).all());
    }

    @Test
    void whatADelegateHandedInAlreadyIsKnownInTheListToo() {
        sent("/imports/delegates", LIST).ok(200);
        organiser
                .wish("record-petition", "text", "Đường ngập", "delegate", "1", "source", "form")
                .done();
        String list = "Nội dung,Họ tên,Đơn vị\nđường ngập,Nguyễn Văn An,MTTQ thành phố\n";
        assertEquals(
                "[2 recorded-already]",
                rows(sent("/imports/petitions?dryRun=true", list).ok(200)));
    }

    @Test
    void aFileThatIsNoListIsNamed() {
        organiser
                .upload(BASE + "/imports/delegates", "text/csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))
                .problem(422, "no-header");
        byte[] large = new byte[6 * 1024 * 1024];
        organiser.upload(BASE + "/imports/delegates", "text/csv", large).problem(413, "too-large");
        organiser.upload(BASE + "/imports/delegates", "image/png", new byte[10]).problem(415, "unsupported-media-type");
    }

    private Reply sent(String path, String list) {
        return organiser.upload(BASE + path, "text/csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private Conference conference() {
        return hall.server().halls().hall(WholeHall.CONFERENCE).orElseThrow().conference();
    }

    private int delegates() {
        return conference().attendance().delegates().size();
    }

    private static String counts(JsonNode report) {
        return report.get("added").asText() + " added, "
                + report.get("known").asText() + " known, "
                + report.get("refused").asText() + " refused";
    }

    private static String rows(JsonNode report) {
        return report.get("rows")
                .valueStream()
                .map(row -> row.get("row").asText() + " " + row.get("outcome").asText())
                .toList()
                .toString();
    }
}
