package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// What a command may be made of, and what its sender is told: once, twice, and when it is wrong.
class CommandsTest {
    private static final String PATH = "/api/conferences/" + WholeHall.CONFERENCE + "/commands";

    @AutoClose
    private static final WholeHall hall = WholeHall.start();

    @Test
    void theSameIdIsToldTheSame() {
        Client organiser = hall.organiser();
        Reply first = organiser.wishAs("same-id-1", "add-delegate", "name", "Phạm Văn C", "group", WholeHall.GROUP);
        Reply again = organiser.wishAs("same-id-1", "add-delegate", "name", "Phạm Văn C", "group", WholeHall.GROUP);
        assertEquals(first.done(), again.done());
        assertTrue(first.json().at("/result/code").asText().matches("\\d{20}"), first.text());
    }

    @Test
    void theSameIdWithAnotherContentIsRefused() {
        hall.organiser()
                .wishAs("same-id-2", "announce", "text", "Xin mời vào hội trường")
                .done();
        hall.organiser()
                .wishAs("same-id-2", "announce", "text", "Giải lao 15 phút")
                .refused("id-reused");
    }

    @Test
    void aPhoneNumberDoesNotMakeAnotherContent() {
        hall.organiser()
                .wishAs("phone-1-xx", "add-delegate", "name", "Vũ D", "group", WholeHall.GROUP, "phone", "0912 345 678")
                .done();
        hall.organiser()
                .wishAs("phone-1-xx", "add-delegate", "name", "Vũ D", "group", WholeHall.GROUP, "phone", "0912 000 000")
                .done();
    }

    @Test
    void whoeverRegistersAtTheDoorIsGivenACodeAndThePageItOpens() {
        JsonNode result = hall.as(Role.RECEPTION)
                .wish("register-walk-in", "name", "Trịnh Thị Diệp", "reason", "Dự thính")
                .done()
                .get("result");
        String code = result.get("code").asText();
        assertEquals(hall.url() + "/d/" + code, result.get("url").asText());
        hall.as(Role.RECEPTION).wish("check-in", "code", code).done();
    }

    @Test
    void twoDelegatesWithOneIdAreNotToldEachOthersAnswer() {
        var one = hall.delegate("Hồ Thị Một");
        var two = hall.delegate("Hồ Thị Hai");
        hall.as(Role.RECEPTION).wish("check-in", "code", one.code()).done();
        hall.as(Role.RECEPTION).wish("check-in", "code", two.code()).done();
        one.phone()
                .wishAs("delegates-id", "request-to-speak", "topic", "Đường sá")
                .done();
        two.phone()
                .wishAs("delegates-id", "request-to-speak", "topic", "Đường sá")
                .refused("id-reused");
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        Reply reply = hall.organiser().post(PATH, """
                {"id":"wrong-all-1","type":"conclude-petition","petition":7,"outcome":"shrug",
                 "due":"31/02/2026","supporting":["ok","không được"],"sum":1}""");
        JsonNode errors = reply.problem(422, "malformed").get("errors");
        assertEquals(
                "[petition wrong-type, outcome malformed, supporting[1] malformed, due malformed, sum unknown]",
                errors.valueStream()
                        .map(error -> error.get("field").asText() + " "
                                + error.get("code").asText())
                        .toList()
                        .toString());
        errors.forEach(error -> assertTrue(error.get("detail").asText().length() > 10, reply.text()));
    }

    @Test
    void whatIsTooLongOrMissingIsNamed() {
        fault("topic", "too-long", "request-to-speak", "topic", "x".repeat(201));
        fault("text", "too-long", "announce", "text", "x".repeat(301));
        fault("name", "too-long", "add-delegate", "name", "x".repeat(10_000), "group", WholeHall.GROUP);
        fault("name", "missing", "add-delegate", "name", "   ", "group", WholeHall.GROUP);
        fault("name", "missing", "add-delegate", "name", "\u200b\u202e", "group", WholeHall.GROUP);
        fault("seconds", "malformed", "extend-speech", "seconds", -5);
        fault("seconds", "wrong-type", "extend-speech", "seconds", "60");
        fault("code", "exactly-one", "check-in");
        fault("code", "exactly-one", "check-in", "code", "1", "delegate", "1");
        fault("card", "malformed", "check-in", "card", "a|b|c|d|e|f|g");
        fault("type", "malformed", "drop-table");
    }

    @Test
    void whoSpeaksOrWritesMustBeNamedByAnybodyElse() {
        fault("delegate", "missing", "request-to-speak", "topic", "Đường sá");
        fault("delegate", "missing", "submit-petition", "text", "Đường ngập");
        var delegate = hall.delegate("Lương Thị Hạnh");
        delegate.phone().wish("submit-petition", "text", "Đường ngập").done();
        hall.as(Role.RECEPTION)
                .wish("submit-petition", "text", "Thiếu đèn", "delegate", delegate.id())
                .done();
    }

    @Test
    void timesAreOfThisAge() {
        var delegate = hall.delegate("Lý Văn Tân");
        String[] moments = {
            "+999999999-12-31T23:59:59Z", "+12026-11-20T08:00:00+07:00", "-0001-01-01T00:00:00Z",
                    "0000-01-01T00:00:00Z",
            "1969-12-31T00:00:00Z", "9999-12-31T23:59:59-18:00", "2026-11-20", "2026-11-20T08:00:00"
        };
        for (String at : moments) fault("at", "malformed", "check-in", "delegate", delegate.id(), "at", at);
        for (String due : new String[] {"-0001-01-01", "+999999999-12-31", "+12026-01-01", "1969-12-31", "2026-2-1"}) {
            fault("due", "malformed", "conclude-petition", "petition", "1", "outcome", "written-reply", "due", due);
        }
        hall.as(Role.RECEPTION)
                .wish("check-in", "delegate", delegate.id(), "at", "2024-11-22T07:30:00+07:00")
                .done();
    }

    private static void fault(String field, String code, String type, Object... fields) {
        Client sender = type.equals("extend-speech") ? hall.as(Role.CHAIR) : hall.organiser();
        JsonNode error = sender.wish(type, fields).problem(422, "malformed").at("/errors/0");
        assertEquals(
                field + " " + code,
                error.get("field").asText() + " " + error.get("code").asText());
    }

    @Test
    void aNameOfDecomposedLettersIsNotTooLong() {
        String name = "Nguye\u0302\u0303n Thi\u0323 A\u0301nh ".repeat(4);
        hall.organiser()
                .wish("add-delegate", "name", name, "group", WholeHall.GROUP)
                .done();
    }

    @Test
    void idsAreOfTheAgreedForm() {
        for (String id : new String[] {"x".repeat(201), "with space", "dấu-tiếng-việt", "line\nfeed", "\u007f"}) {
            hall.organiser().wishAs(id, "announce", "text", "x").problem(422, "malformed");
        }
        for (String id : new String[] {"1", "x".repeat(200), "q83vEjRWeJA+/w==", "{550E8400-E29B}"}) {
            hall.organiser().wishAs(id, "announce", "text", "x").done();
        }
    }

    /// JSON knows one kind of numbers: 60.0 is the whole number 60, and JSON Schema says so.
    @Test
    void aWholeNumberIsOneHoweverItIsWritten() {
        Client chair = hall.as(Role.CHAIR);
        String extend = "{\"id\":\"whole-SECONDS\",\"type\":\"extend-speech\",\"seconds\":SECONDS}";
        for (String seconds : new String[] {"60", "60.0", "6e1"}) {
            chair.post(PATH, extend.replace("SECONDS", seconds)).refused("nobody-speaking");
        }
        for (String seconds : new String[] {"60.5", "1e999", "1e19", "true"}) {
            chair.post(PATH, extend.replace("SECONDS", seconds)).problem(422, "malformed");
        }
    }

    @Test
    void brokenJsonIsNamedByItsPlace() {
        Client organiser = hall.organiser();
        JsonNode problem =
                organiser.post(PATH, "{\"id\":\"abcdefgh\",\n  \"type\": oops}").problem(400, "bad-json");
        assertTrue(problem.get("detail").asText().contains("dòng 2"), problem.toString());
        organiser.post(PATH, "[1,2]").problem(400, "not-an-object");
        organiser.post(PATH, "\"text\"").problem(400, "not-an-object");
        organiser.post(PATH, "{} {}").problem(400, "bad-json");
        organiser.post(PATH, "[".repeat(5_000)).problem(400, "bad-json");
        organiser.post(PATH, "").problem(422, "malformed");
        organiser
                .post(PATH, "{\"id\":\"abcdefgh\",\"type\":\"call\",\"type\":\"undo\"}")
                .problem(422, "malformed");
    }

    @Test
    void otherContentTypesAreRefused() {
        Client organiser = hall.organiser();
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data"}) {
            organiser.upload(PATH, type, "{}".getBytes(StandardCharsets.UTF_8)).problem(415, "unsupported-media-type");
        }
        organiser
                .send(organiser.request(PATH).POST(BodyPublishers.ofString("{}")))
                .problem(415, "unsupported-media-type");
    }

    @Test
    void markupAndScriptComeBackAsTheyWere() {
        String name = "<img src=x onerror=alert(1)>&\"'";
        var delegate = hall.delegate(name);
        JsonNode result = hall.as(Role.RECEPTION)
                .wish("check-in", "delegate", delegate.id())
                .done();
        assertEquals(name, result.at("/result/delegate/name").asText());
    }

    @Test
    void directionsAndControlsAreTakenOut() {
        var delegate = hall.delegate("Lê\u202e Văn\u0000 \u2066B\u200f");
        JsonNode result = hall.as(Role.RECEPTION)
                .wish("check-in", "delegate", delegate.id())
                .done();
        assertEquals("Lê Văn B", result.at("/result/delegate/name").asText());
    }

    @Test
    void anyTextThatEndsInTheCodeChecksIn() {
        for (String before :
                new String[] {"", hall.url() + "/d/", "HTTPS://HALL.VN/D/", "http://192.168.1.10:8080/d/"}) {
            var delegate = hall.delegate("Bùi Thị " + before.length());
            hall.as(Role.RECEPTION)
                    .wish("check-in", "code", before + delegate.code() + "\n")
                    .done();
        }
        hall.as(Role.RECEPTION).wish("check-in", "code", "hello").refused("unknown-code");
    }

    @Test
    void theNameOnAnIdentityCardChecksIn() {
        hall.delegate("Đoàn Thị Thùy Dương");
        String card = "022085001234||Đoàn Thị Thùy Dương|01021985|Nữ|Khu 1, Uông Bí|01012022";
        JsonNode result = hall.as(Role.RECEPTION).wish("check-in", "card", card).done();
        assertEquals("admitted", result.at("/result/outcome").asText());
    }

    @Test
    void theSentenceIsInTheAskedLanguage() {
        Client chair = hall.as(Role.CHAIR);
        String body = "{\"id\":\"language-1\",\"type\":\"end-speech\"}";
        Reply english = chair.send(chair.request(PATH)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(body)));
        assertEquals(
                "Nobody is speaking. Please call the next speaker.",
                english.refused("nobody-speaking").get("detail").asText());
        assertNotEquals(english.text(), chair.post(PATH, body).text());
    }

    @Test
    void settingUpReadsThePlanAgain() {
        hall.organiser().wish("set-up").done();
    }

    @Test
    void aPlanWhoseFileIsGoneIsNamedWithItsFolder(@TempDir Path config) throws IOException {
        try (WholeHall two = WholeHall.start(Map.of("DOITHOAI_CONFIG", RolesTest.twoConferences(config)))) {
            Client other = Client.of(two.url(), RolesTest.OTHER, two.organiser().token());
            other.wish("set-up").done();
            Path conferences = config.resolve("conferences");
            Files.delete(conferences.resolve("2.yaml"));
            String told = other.wish("set-up")
                    .problem(422, "unreadable-plan")
                    .get("detail")
                    .asText();
            assertTrue(told.contains(conferences + ": ") && told.contains(RolesTest.OTHER), told);
            two.organiser().wish("set-up").done();
        }
    }
}
