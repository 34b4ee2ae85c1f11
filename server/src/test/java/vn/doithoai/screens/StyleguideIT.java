package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Every element in every state stands in the style guide; there it is measured and read by axe.
class StyleguideIT extends InTheHall {
    private static final int FINGER_PX = 48;

    /// A page with one of each fault: what is never found may never have been looked for.
    private static final String FAULTY = """
            <!doctype html><html><body style="margin: 0">
              <button style="width: 20px; height: 20px; padding: 0"></button>
              <button style="position: absolute; left: 300px; width: 90px; height: 60px">Một</button>
              <button style="position: absolute; left: 350px; width: 90px; height: 60px">Hai</button>
              <p style="color: #999; background: #fff">nhạt quá</p>
              <div style="width: 3em; overflow: hidden; white-space: nowrap">bị cắt mất đuôi</div>
              <div style="width: 5000px">rộng quá</div>
              <p style="position: absolute; top: 200px">đè lên nhau</p>
              <h2 style="position: absolute; top: 205px; margin: 0">chữ khác</h2>
            </body></html>""";

    @Test
    @DisplayName("axe and the ruler see what is wrong with a page where it is wrong")
    void seesFaults() {
        Screen screen = stranger("faulty", Size.TABLET);
        screen.page().setContent(FAULTY);
        Look look = new Look();
        String found = String.join("\n", Axe.findings(screen.page()));
        for (String rule : List.of("color-contrast", "html-has-lang", "document-title", "button-name")) {
            assertTrue(found.contains("axe " + rule), rule + " is not among:\n" + found);
        }
        assertEquals(2, look.ask(screen.page(), "look.targets(48)").size());
        assertEquals(1, look.ask(screen.page(), "look.sideways()").size());
        assertEquals(1, look.ask(screen.page(), "look.cut()").size());
        assertEquals(1, look.ask(screen.page(), "look.overlaps()").size());
        assertEquals(7, look.ask(screen.page(), "look.edges(0.1)").size());
        assertEquals(7, look.ask(screen.page(), "look.small(1 / 33)").size());
        screen.close();
    }

    @Test
    @DisplayName("every element in every state: nothing for axe, nothing too small, nothing cut, light and dark")
    void everyElement() {
        Look look = new Look();
        Screen screen = stranger("styleguide", Size.TABLET);
        for (String hall : List.of("light", "dark")) {
            screen.goTo("/styleguide?hall=" + hall);
            screen.page().waitForSelector("html[data-ready]");
            look.over(screen, hall, FINGER_PX);
        }
        screen.page().locator("#open-dialog").click();
        look.over(screen, "a question in the dark", FINGER_PX);
        look.foundNothing();
        screen.hasNoComplaint();
        screen.close();
    }
}
