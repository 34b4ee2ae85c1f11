package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A slip at the desk: struck out and put back, a duplicate that is none after all.
class StruckIT extends AtTwoDesks {
    private static final String STRIKE = "Gạch bỏ";
    private static final String RESTORE = "Khôi phục";

    @Test
    @DisplayName("what was taken down by mistake is struck out on both desks, and either puts it back as it was")
    void slip() throws Exception {
        hall.live(() -> {
            a.petition(1, "Ghi nhầm dòng này.").isSaved();
            b.seesPetition(1, "Ghi nhầm dòng này.");
            String number = a.number(1);
            button(a, STRIKE).click();
            for (Desk each : new Desk[] {a, b}) {
                assertThat(each.line(1)).containsText("Đã gạch bỏ: «Ghi nhầm dòng này.»");
                assertThat(each.line(1).getByLabel("Nội dung kiến nghị")).isHidden();
            }
            assertThat(button(a, RESTORE)).isFocused();
            a.petition(2, "Dòng sau.").isSaved();
            assertEquals(Integer.parseInt(number) + 1, Integer.parseInt(a.number(2)));
            button(b, RESTORE).click();
            for (Desk each : new Desk[] {a, b}) each.seesPetition(1, "Ghi nhầm dòng này.");
            assertEquals(number, a.number(1));
        });
    }

    @Test
    @DisplayName("what somebody has answered or concluded meanwhile is not offered to be struck out")
    void inUse() throws Exception {
        hall.live(() -> {
            a.petition(1, "Kè sông lở.").isSaved();
            assertThat(button(b, STRIKE)).isVisible();
            a.choose(1, "Hướng giải quyết", "3. Tuyên truyền, giải thích").isSaved();
            for (Desk each : new Desk[] {a, b}) assertThat(button(each, STRIKE)).isHidden();
        });
    }

    @Test
    @DisplayName("a petition that was marked as a duplicate by mistake is one of its own again")
    void toldApart() throws Exception {
        hall.live(() -> {
            a.petition(1, "Chợ cóc.").isSaved();
            a.petition(2, "Chợ đêm.").isSaved();
            a.line(2).getByText("Trùng với kiến nghị…").click();
            a.choose(2, "Trùng với kiến nghị nào đã ghi?", "Số " + a.number(1) + ": Chợ cóc.");
            a.screen().tap("Ghi là trùng");
            assertThat(b.line(2)).containsText("Trùng với kiến nghị số " + a.number(1));
            button(b, 2, "Không trùng").click();
            for (Desk each : new Desk[] {a, b}) {
                assertThat(button(each, 2, "Không trùng")).isHidden();
                assertThat(choice(each, 2, "Hướng giải quyết")).isVisible();
            }
        });
    }

    private static Locator button(Desk desk, String words) {
        return button(desk, 1, words);
    }

    private static Locator button(Desk desk, int line, String words) {
        return desk.line(line)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words).setExact(true));
    }
}
