package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// One desk in two tabs, which show one draft.
class TwoTabsIT extends AtTwoDesks {
    private static final String PETITION = "Nội dung kiến nghị";
    private static final int PAUSE_MS = 5_000;

    @Test
    @DisplayName("a tab opened before the typing of the other one pauses makes no second petition of the draft")
    void oneDraft() throws Exception {
        hall.live(() -> {
            Page first = a.screen().page();
            first.clock().install();
            a.screen().reload();
            assertThat(heading(a)).hasText(hall.speaker());
            first.clock().pauseAt(((Number) first.evaluate("Date.now() + 1000")).longValue());
            a.petition(1, "Đèn đường tắt từ tháng trước.");
            Page second = first.context().newPage();
            second.navigate(first.url());
            b.seesPetition(1, "Đèn đường tắt từ tháng trước.");
            first.clock().runFor(PAUSE_MS);
            first.clock().resume();
            a.isSaved();
            assertEquals(1, hall.recorded("petition-received", "Đèn đường tắt"));
            for (Page each : new Page[] {first, second}) {
                assertThat(each.locator(".lines > .line").first().getByLabel(PETITION))
                        .hasValue("Đèn đường tắt từ tháng trước.");
                assertThat(each.locator(".lines > .line")).hasCount(2);
            }
            second.close();
        });
    }
}
