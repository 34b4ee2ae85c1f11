package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Pages as other media show them: on paper, without motion, in the few colours that a person has chosen.
class MediaIT extends InTheHall {
    /// What the margins leave of A4, at 96 dots an inch.
    private static final Size A4 = new Size(658, 1_001);

    private static final String PETITION = "Đường ngõ 45 đoạn từ nhà văn hóa đến trường mầm non xuống cấp. ".repeat(25);

    /// What tells one state from another in the chosen colours: lines, their width, the weight of letters.
    private static final String LOOKS = """
            node => ['', '::before'].map(part => {
              const { borderTopWidth, borderBottomColor, outlineStyle, fontWeight, textDecorationLine }
                = getComputedStyle(node, part)
              return [borderTopWidth, borderBottomColor, outlineStyle, fontWeight, textDecorationLine]
            }).join()""";

    private final Look look = new Look();

    private Hands hands;

    @Test
    @DisplayName("the delegate's page and the desk on paper, and a chair's tablet without motion")
    void paperAndMotion() throws Exception {
        withHouse(this::live);
        look.foundNothing();
    }

    private void live() {
        hands = new Hands(house);
        JsonNode invited = hands.invite("Công Tằng Tôn Nữ Nguyễn Thị Ngọc Ánh Phượng Quỳnh Diệu Huyền");
        String delegate = invited.get("delegate").asText();
        Phone phone = new Phone(house.device("phone", Size.PHONE))
                .open(invited.get("code").asText())
                .sees("Chưa điểm danh");
        onPaper(phone.screen(), "invited");
        hands.checkIn(delegate);
        phone.sees("Đã điểm danh lúc").sendPetition(PETITION).sees("Đã nhận kiến nghị của Ông/Bà");
        hands.openTheDialogue();
        chairWithoutMotion(hands.ask(delegate, "Đường ngõ 45 xuống cấp"));
        phone.sees("Ông/Bà đang phát biểu");
        Desk desk = new Desk(house.paired("desk", "secretary", Size.TABLET));
        desk.petition(1, PETITION)
                .isSaved()
                .answer(1, "Phòng Quản lý đô thị", PETITION)
                .isSaved();
        phone.sees("Phòng Quản lý đô thị trả lời");
        onPaper(phone.screen(), "answered");
        onPaper(desk.screen(), "a turn");
    }

    private void onPaper(Screen screen, String moment) {
        Page page = screen.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Look.resize(page, A4);
        String where = screen.name() + " on paper, " + moment;
        for (String question : List.of("look.paper()", "look.cut()", "look.sideways()", "look.overlaps()")) {
            look.note(where, look.ask(page, question));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Look.resize(page, screen.size());
    }

    /// A call, its toast and a running clock, for somebody who asked their device for calm.
    private void chairWithoutMotion(String request) {
        Screen screen = house.device("chair", Size.TABLET);
        screen.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Chair chair = new Chair(house.letIn(screen, "chair")).sees("Mời phát biểu");
        hands.preside(House.command("call").put("request", request));
        chair.sees("Hoàn tác");
        look.note("chair without motion, called", look.ask(screen.page(), "look.moving()"));
        hands.preside("start-speech");
        chair.sees("Đang phát biểu");
        look.note("chair without motion, speaking", look.ask(screen.page(), "look.moving()"));
    }

    @Test
    @DisplayName("every element in the few colours that a person has chosen, and without motion")
    void elements() {
        Screen screen = stranger("styleguide", Size.TABLET);
        Page page = screen.page();
        page.emulateMedia(new Page.EmulateMediaOptions()
                .setForcedColors(ForcedColors.ACTIVE)
                .setReducedMotion(ReducedMotion.REDUCE));
        screen.goTo("/styleguide?hall=dark");
        page.waitForSelector("html[data-ready]");
        look.note("without motion", look.ask(page, "look.moving()"));
        differs(page, "#tabs [role=tab][aria-selected=true]", "#tabs [role=tab][aria-selected=false]");
        differs(page, "#segments label[data-chosen]", "#segments label:not([data-chosen])");
        differs(page, "#button [aria-pressed=true]", "#button .button:not([aria-pressed]):not([data-kind])");
        Locator code = page.locator("#qr dt-qr").first();
        assertEquals("rgb(255, 255, 255)", code.evaluate("node => getComputedStyle(node).backgroundColor"));
        assertEquals("rgb(0, 0, 0)", code.locator("svg").evaluate("node => getComputedStyle(node).fill"));
        look.foundNothing();
        screen.hasNoComplaint();
        screen.close();
    }

    private static void differs(Page page, String one, String other) {
        Object first = page.locator(one).first().evaluate(LOOKS);
        assertNotEquals(first, page.locator(other).first().evaluate(LOOKS), one + " looks like " + other);
    }
}
