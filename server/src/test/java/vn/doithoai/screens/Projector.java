package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// The projector: nobody touches it, everybody reads it.
record Projector(Screen screen) {
    Projector shows(String scene, String... words) {
        assertThat(screen.page().locator("html")).hasAttribute("data-scene", scene);
        for (String each : words)
            assertThat(screen.page().locator("#stage > :last-child")).containsText(each);
        return this;
    }

    /// The figures of the countdown, like `4:59`.
    String countdown() {
        return screen.page().locator("#stage > :last-child dt-clock .unseen").textContent();
    }
}
