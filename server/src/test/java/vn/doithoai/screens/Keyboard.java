package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.fail;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.ArrayList;
import java.util.List;

/// Somebody who has a keyboard and nothing else: goes from one thing to the next by Tab, and must always see where.
record Keyboard(Screen screen) {
    /// More than any page has to tab through.
    private static final int TABS_MAX = 160;

    /// Tabs on until something whose name begins like this has the focus; wherever the focus comes by, it is seen.
    Keyboard go(String name) {
        List<String> passed = new ArrayList<>();
        for (String now = focused(); passed.size() < TABS_MAX; now = focused()) {
            if (now.startsWith(name)) return this;
            passed.add(now);
            press("Tab");
        }
        return fail("«" + name + "» is not among what Tab reaches: " + passed);
    }

    Keyboard press(String key) {
        screen.page().keyboard().press(key);
        return this;
    }

    Keyboard type(String words) {
        screen.page().keyboard().insertText(words);
        return this;
    }

    /// Goes there and presses Enter.
    Keyboard enter(String name) {
        return go(name).press("Enter");
    }

    /// Waits until the focus has come here by itself.
    Keyboard stands(String name) {
        return waits("name => look.focused()[0].startsWith(name)", name);
    }

    /// Waits until what had the focus has gone, and the focus is on something else.
    Keyboard isStillSomewhere(String gone) {
        return waits("gone => look.focused()[0] !== '' && !look.focused()[0].startsWith(gone)", gone);
    }

    private Keyboard waits(String until, String name) {
        Page page = screen.page();
        Look.bring(page);
        try {
            page.waitForFunction(until, name);
        } catch (TimeoutError e) {
            fail("asked about «" + name + "», but the focus is on «" + focused() + "»", e);
        }
        focused();
        return this;
    }

    Keyboard sees(String words) {
        screen.sees(words);
        return this;
    }

    /// The name of what has the focus, which must be seen; empty where nothing has it.
    private String focused() {
        Page page = screen.page();
        Look.bring(page);
        List<?> found = (List<?>) page.evaluate("() => look.focused()");
        if (!found.get(1).equals("")) fail("the focus is on «" + found.get(0) + "», but " + found.get(1));
        return (String) found.get(0);
    }
}
