package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.wire.Json;

/// Whatever somebody types as a name, a topic or a petition, or puts into a list, a code or a device's name, is text on
/// every screen: nothing of it runs, becomes an element, turns the words around it or pushes them out of the window.
class HostileTextIT extends InTheHall {

    private static final String IMAGE = "<img src=x onerror=pwned=1>";
    private static final String SCRIPT = "\"><script>pwned=1</script>";
    private static final String DRAWING = "</textarea><svg/onload=pwned=1>{{7*7}}${7*7}";
    private static final String FRAME = "'><iframe srcdoc='<script>parent.pwned=1</script>'>&lt;b&gt;";
    private static final String TURNED = "\u202Egnort\u202C \u2066Nguyễn\u2069\u200B \u200FVăn\u0007\u0000 A";
    private static final String TURNED_SHOWN = "gnort Nguyễn Văn A";
    private static final String PILED = "Trần Thị Z" + "a\u0300\u0301\u0302\u0303".repeat(3) + "\u0323".repeat(60);
    private static final String UNBROKEN = "Ư".repeat(80);
    private static final List<String> NAMES = List.of(IMAGE, SCRIPT, DRAWING, TURNED, PILED, UNBROKEN);

    private static final String TRACES = """
            () => {
              const foreign = [...document.querySelectorAll('img, iframe, object, embed, script:not([src]), [onerror],'
                + '[onload], b > *, [src^="x"]')].map(each => each.outerHTML.slice(0, 80))
              if ('pwned' in globalThis) foreign.push('it ran')
              const words = document.body.innerText
              const turning = /[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\u200f\\u0000\\u0007]/
              if (turning.test(words)) foreign.push('it turns words')
              if (/\\p{M}{4}/u.test(words.normalize('NFD'))) foreign.push('its marks are piled up')
              return foreign
            }""";

    private final Look look = new Look();
    private Organiser organiser;
    private Kiosk kiosk;
    private Phone phone;
    private Screen chair;
    private Desk desk;
    private Projector projector;

    private Hands hands;

    @Test
    @DisplayName("markup, scripts, turned words, piled marks and endless words are text on all screens")
    void everywhere() throws Exception {
        organiser = organiserOfTheFirstHour();
        withHouse(organiser, this::live);
        look.foundNothing();
    }

    private void live() {
        hands = new Hands(house);
        tooLong();
        lists();
        devices();
        door();
        delegate();
        hall();
    }

    /// Ten thousand letters are refused, whoever sends them, and shown to nobody.
    private void tooLong() {
        String endless = "x".repeat(10_000);
        ObjectNode add = House.command("add-delegate").put("name", endless).put("group", "phu-nu");
        assertEquals(422, house.script().send(add).statusCode());
        ObjectNode wish = Json.mapper().createObjectNode().put("role", "chair").put("name", endless);
        assertEquals(422, house.script().post("/api/pairings", wish).statusCode());
    }

    private void lists() {
        StringBuilder list = new StringBuilder("Họ và tên;Đơn vị;Tổ chức;" + IMAGE + TURNED + "\n");
        for (String each : NAMES) {
            list.append('"').append(each.replace("\"", "\"\"")).append("\";");
            list.append(DRAWING).append(";MTTQ thành phố;x\n");
        }
        String bad = "x".repeat(10_000) + ";a;MTTQ thành phố;x\nNguyễn Văn B;a;" + IMAGE + TURNED + ";x\n";
        Screen screen = look(list + bad);
        screen.sees("2 dòng cần sửa");
        isText(screen, "a list with bad rows", IMAGE);
        look(list.toString());
        isText(screen, "a list", IMAGE);
        screen.tap("Nhập " + NAMES.size() + " đại biểu").sees("Đã nhập danh sách: " + NAMES.size() + " thêm mới");
    }

    private Screen look(String list) {
        // A file with NUL in it is no list at all.
        byte[] bytes = list.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        Screen screen = organiser.screen();
        screen.field("Tệp Excel hoặc CSV").setInputFiles(new FilePayload("list.csv", "text/csv", bytes));
        return screen.tap("Xem thử").sees("Chưa có gì được ghi");
    }

    private void devices() {
        for (String name : List.of(SCRIPT, TURNED, UNBROKEN)) {
            ObjectNode wish =
                    Json.mapper().createObjectNode().put("role", "chair").put("name", name);
            assertEquals(201, house.script().post("/api/pairings", wish).statusCode());
        }
        isText(organiser.screen(), "devices that ask", SCRIPT, TURNED_SHOWN, UNBROKEN);
    }

    private void door() {
        kiosk = new Kiosk(house.paired("kiosk", "reception", Size.TABLET));
        kiosk.search("<img").sees(IMAGE);
        isText(kiosk.screen(), "people who are found", IMAGE);
        kiosk.search("");
        kiosk.registerWalkIn(DRAWING, FRAME, SCRIPT).answers("ok", DRAWING);
        isText(kiosk.screen(), "a walk-in", DRAWING);
        kiosk.scan("<img src=x onerror=pwned=1>12345678901234567890").answers("stop", "Chưa điểm danh được");
        isText(kiosk.screen(), "a code");
    }

    private void delegate() {
        JsonNode invited = house.invite(IMAGE, FRAME, "phu-nu", "B-12");
        hands.checkIn(invited.get("delegate").asText());
        phone = new Phone(house.device("phone", Size.PHONE))
                .open(invited.get("code").asText());
        phone.sees("Đã điểm danh lúc").askToSpeak(SCRIPT + TURNED).sees("Số thứ tự 2");
        phone.sendPetition(FRAME + "\u202E" + "Ư".repeat(3_000)).sees("Đã nhận kiến nghị của Ông/Bà");
        isText(phone.screen(), "a petition", IMAGE, SCRIPT, FRAME);
        for (String name : List.of(UNBROKEN, PILED, TURNED)) {
            String delegate = house.invite(name, UNBROKEN, "phu-nu", "B-13")
                    .get("delegate")
                    .asText();
            hands.checkIn(delegate);
            hands.ask(delegate, UNBROKEN);
        }
    }

    private void hall() {
        chair = house.paired("chair", "chair", Size.TABLET);
        desk = new Desk(house.paired("desk", "secretary", Size.TABLET));
        projector = new Projector(house.paired("display", "display", Size.LARGE));
        hands.openTheDialogue();
        projector.shows("queue", DRAWING, IMAGE);
        isText(chair, "a queue", DRAWING, IMAGE, UNBROKEN, TURNED_SHOWN);
        isText(projector.screen(), "a queue", DRAWING);
        hands.speak(requestOf(IMAGE));
        projector.shows("speaker", IMAGE);
        desk.sees(IMAGE)
                .petition(1, FRAME + DRAWING)
                .isSaved()
                .answer(1, SCRIPT, IMAGE + TURNED)
                .isSaved();
        isText(chair, "a turn", IMAGE, FRAME);
        isText(desk.screen(), "a turn", IMAGE, SCRIPT);
        isText(projector.screen(), "a speaker", IMAGE);
        phone.sees(SCRIPT);
        isText(phone.screen(), "an answer", SCRIPT, IMAGE);
        hands.preside(House.command("announce").put("text", DRAWING + UNBROKEN + TURNED));
        projector.shows("message", DRAWING);
        isText(projector.screen(), "an announcement", DRAWING);
    }

    /// The page shows these words as they stand, and nothing came of them or of any others.
    private void isText(Screen screen, String moment, String... words) {
        for (String each : words) screen.sees(each);
        assertEquals(List.of(), screen.page().evaluate(TRACES), screen.name() + ": " + moment);
        for (Size size : screen.size().equals(Size.LARGE) ? List.of(Size.LARGE) : List.of(screen.size(), Look.NARROW)) {
            Look.resize(screen.page(), size);
            String where = screen.name() + ", " + moment + " " + size;
            look.note(where, look.ask(screen.page(), "look.sideways()"));
            look.note(where, look.ask(screen.page(), "look.cut('.who, .unit, .topic')"));
        }
        Look.resize(screen.page(), screen.size());
    }

    private String requestOf(String name) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals("speech-requested"))
                .filter(line -> line.get("body").get("name").asText().equals(name))
                .map(line -> line.get("body").get("request").asText())
                .findFirst()
                .orElseThrow();
    }
}
