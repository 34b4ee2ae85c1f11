package vn.doithoai.screens;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Every scene of the projector is read from the last row of a hall of 20 m: in an invented hall with the longest names
/// that may be, on an old projector, on a new one and on a wall, in a lit hall and in a dark one.
class ProjectorIT extends InTheHall {
    private static final List<Size> SCREENS = List.of(new Size(1_024, 768), Size.LARGE, Look.WALL);
    private static final List<String> SCENES = List.of(("backdrop welcome agenda agenda-before agenda-longest rules"
                    + " rules-longest figures stale pairing speaker speaker-called speaker-soon speaker-over"
                    + " speaker-done speaker-longest question question-none question-long question-longest queue"
                    + " queue-empty queue-longest message message-longest")
            .split(" "));

    /// Capitals of 1/33 of the height are 6 cm on a picture of 2 m: read at 20 m.
    private static final String CAPITALS = "look.small(1 / 33)";

    /// What a scene gives up first when names are long; the names themselves never.
    private static final String CUT =
            "look.cut('dt-scene-speaker .unit, dt-scene-queue .unit," + " dt-scene-question :is(.label, .by, strong)')";
    /// The brightest that its cloth becomes, under a hair of the drum: axe judges no colours that run into each other.
    private static final String EVEN_CLOTH = """
            () => document.querySelectorAll('dt-scene-backdrop').forEach(each => {
              each.style.background = 'color-mix(in srgb, var(--gold) 10%, oklch(0.42 0.155 27))'
              each.querySelector('.drum').remove()
            })""";

    @Test
    @DisplayName("every scene: capitals of 1/33 of the height, names in full, nothing over anything, contrast AAA")
    void everyScene() {
        Look look = new Look();
        Screen screen = stranger("display", Size.LARGE);
        for (String scene : SCENES) {
            screen.goTo("/display?hall=light&sample=" + scene);
            Page page = screen.page();
            page.waitForSelector("html[data-scene] #stage > :only-child");
            for (Size size : SCREENS) {
                Look.resize(page, size);
                String where = scene + " " + size;
                for (String question : List.of(CAPITALS, CUT, "look.overlaps()", "look.edges(0.03)")) {
                    look.note(where, look.ask(page, question));
                }
            }
            page.evaluate(EVEN_CLOTH);
            for (String hall : List.of("light", "dark")) {
                page.evaluate("hall => { document.documentElement.dataset.hall = hall }", hall);
                look.axe(page, scene + " in a " + hall + " hall", "color-contrast-enhanced");
            }
        }
        look.foundNothing();
        screen.hasNoComplaint();
        screen.close();
    }
}
