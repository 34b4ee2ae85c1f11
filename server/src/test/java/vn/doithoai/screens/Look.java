package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/// Looks at pages as a person with a ruler does, and as axe does, and keeps what is wrong until the end: one run tells
/// everything there is to mend.
final class Look {
    /// The narrowest window that must do (WCAG 1.4.10).
    static final Size NARROW = new Size(320, 640);
    /// A wall.
    static final Size WALL = new Size(3_840, 2_160);

    private static final String SOURCE = source();
    private static final String TWO_FRAMES = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))""";

    private final Map<String, String> found = new LinkedHashMap<>();
    private int looked;

    /// Everything at once: axe and targets as it stands and on a phone, words and width from 320 px to a wall, and at
    /// 200 %.
    ///
    /// @param least the least side of what is tapped, in CSS pixels
    void over(Screen screen, String moment, int least) {
        Page page = screen.page();
        String where = screen.name() + ", " + moment;
        Size own = screen.size();
        axe(page, where);
        measure(page, where + " " + own, least);
        List<Size> sizes = own.equals(Size.PHONE) ? List.of(NARROW, WALL) : List.of(NARROW, own.at200Percent(), WALL);
        for (Size size : sizes) {
            resize(page, size);
            measure(page, where + " " + size, least);
        }
        resize(page, own.equals(Size.PHONE) ? Size.TABLET : Size.PHONE);
        axe(page, where + ", the other width");
        resize(page, own);
    }

    /// The least: axe, and the ruler at the page's own size and the narrowest.
    void at(Screen screen, String moment, int least) {
        Page page = screen.page();
        String where = screen.name() + ", " + moment;
        axe(page, where);
        measure(page, where + " " + screen.size(), least);
        resize(page, NARROW);
        measure(page, where + " " + NARROW, least);
        resize(page, screen.size());
    }

    /// What axe finds.
    void axe(Page page, String where, String... more) {
        looked++;
        note(where, Axe.findings(page, more));
    }

    /// What the ruler finds at the size that the window has.
    void measure(Page page, String where, int least) {
        note(where, ask(page, "look.targets(" + least + ")"));
        note(where, ask(page, "look.sideways()"));
        note(where, ask(page, "look.cut()"));
    }

    /// Puts a question of look.js to the page.
    List<String> ask(Page page, String question) {
        looked++;
        bring(page);
        return ((List<?>) page.evaluate("() => " + question))
                .stream().map(Object::toString).toList();
    }

    /// Puts look.js into the page, where it is not yet.
    static void bring(Page page) {
        if (!(Boolean) page.evaluate("() => 'look' in globalThis")) page.evaluate(SOURCE);
    }

    /// The same finding at several sizes or moments is told once, with the first.
    void note(String where, List<String> findings) {
        for (String each : findings) found.putIfAbsent(each, where);
    }

    static void resize(Page page, Size size) {
        page.setViewportSize(size.width(), size.height());
        page.evaluate(TWO_FRAMES);
    }

    /// Nothing was found, and something was looked at.
    void foundNothing() {
        Supplier<String> told = () -> {
            StringBuilder all = new StringBuilder(found.size() + " findings in " + looked + " looks:\n");
            found.forEach((what, where) ->
                    all.append("- ").append(where).append(": ").append(what).append('\n'));
            return all.toString();
        };
        assertTrue(found.isEmpty(), told);
        assertTrue(looked > 0, "nothing was looked at");
    }

    private static String source() {
        try (InputStream in = Objects.requireNonNull(Look.class.getResourceAsStream("/screens/look.js"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
