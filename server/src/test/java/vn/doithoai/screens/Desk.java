package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/// A secretary's desk; lines count from 1.
record Desk(Screen screen) {
    Locator line(int number) {
        return screen.page().locator(".lines > .line").nth(number - 1);
    }

    Desk petition(int number, String text) {
        Locator words = line(number).getByLabel("Nội dung kiến nghị");
        words.fill(text);
        return this;
    }

    Desk answer(int number, String by, String text) {
        line(number).getByLabel("Người trả lời").last().fill(by);
        line(number).getByLabel("Trả lời", exact()).last().fill(text);
        return this;
    }

    Desk choose(int number, String label, String option) {
        line(number).getByLabel(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    Desk due(int number, String day) {
        Locator due = line(number).getByLabel("Thời hạn (ngày/tháng/năm)");
        due.fill(day);
        due.blur();
        return this;
    }

    Desk seesPetition(int number, String text) {
        assertThat(line(number).getByLabel("Nội dung kiến nghị")).hasValue(text);
        return this;
    }

    /// Everything that was typed is on the server's disk.
    Desk isSaved() {
        assertThat(screen.page().locator(".saved")).hasAttribute("data-state", "saved");
        return this;
    }

    /// From the turn that was written down last to the speaker's: nothing moves under the secretary's hands.
    Desk goesOn(String speaker) {
        screen.page()
                .getByText(speaker + " đang phát biểu. Chuyển sang lượt này")
                .click();
        return this;
    }

    /// Between two texts, once both can have been read.
    Desk takes(String choice) {
        assertThat(screen.page().locator(".conflict[data-fresh]:visible")).hasCount(0);
        screen.tap(choice);
        return this;
    }

    /// The petition's own number, as the phones and the minutes say it.
    String number(int line) {
        Locator heading = line(line).getByRole(AriaRole.HEADING);
        assertThat(heading).hasText(Pattern.compile("Kiến nghị số \\d+"));
        return heading.textContent().replaceAll("\\D", "");
    }

    Desk sees(String words) {
        screen.sees(words);
        return this;
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    Desk tab(String name) {
        screen.page()
                .getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name))
                .click();
        return this;
    }

    Desk conclude(String text) {
        screen.field("Kết luận của chủ tọa").fill(text);
        return this;
    }
}
