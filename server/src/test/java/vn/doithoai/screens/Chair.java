package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

/// The chair's tablet: one large button, and what stands beside it.
record Chair(Screen screen) {
    /// Taps the large button, which must say exactly this.
    Chair step(String words) {
        Locator large = screen.page().locator(".step .big");
        assertThat(large).hasText(words);
        steady();
        large.click();
        return this;
    }

    /// What has just become something else under the finger takes no tap, for nobody reads so fast.
    Chair steady() {
        assertThat(screen.page().locator(".step [data-fresh], .steer [data-fresh], dt-toast [data-fresh]"))
                .hasCount(0);
        return this;
    }

    Chair sees(String words) {
        screen.sees(words);
        return this;
    }

    Chair tap(String button) {
        assertThat(screen.button(button)).isVisible();
        steady();
        screen.tap(button);
        return this;
    }

    /// Of several buttons that say this, the last.
    Chair tapLast(String button) {
        screen.button(button).last().click();
        return this;
    }

    Chair tab(String name) {
        screen.page()
                .getByRole(AriaRole.TAB, new com.microsoft.playwright.Page.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    /// The agenda can be read, and nothing in it can be gone to.
    Chair offersNoItem() {
        tab("Chương trình");
        assertThat(screen.page().locator("dt-agenda li").first()).isVisible();
        assertThat(screen.page().locator("dt-agenda button").filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        return this;
    }

    Chair goTo(String item) {
        tab("Chương trình");
        screen.tap("Chuyển đến nội dung: " + item);
        tab("Danh sách chờ");
        return this;
    }

    /// The same past what is no matter of choice and has not taken place, which is asked about first.
    Chair goPast(String passed, String item) {
        tab("Chương trình");
        screen.tap("Chuyển đến nội dung: " + item);
        sees("Bỏ qua nội dung chưa diễn ra?").sees(passed).confirm("Bỏ qua, chuyển tiếp");
        tab("Danh sách chờ");
        return this;
    }

    /// The button of a question that is open.
    Chair confirm(String button) {
        screen.page()
                .locator("dialog[open]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }
}
