package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What people hold to the scanner besides their invitation. Of an identity card the name lets somebody in, and nothing
/// else of it leaves the page, stands on the screen or stays in the browser. All numbers are made up.
class CardsIT extends InTheHall {
    private static final String MAU = "Trần Văn Mẫu";
    private static final String THU = "Lê Thị Thử";
    private static final String NUMBER = "001060012345";
    private static final String ADDRESS = "Tổ 3, phường Mẫu";
    private static final String SEARCH = "dt-person-search input";
    private static final String KEEPS_NOTHING = """
            () => [document.body.innerText, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }),
              ...[...document.querySelectorAll('input, textarea')].map(each => each.value)].join(' ')""";
    /// Each text that stands among the typed digits from now on.
    private static final String WATCH_DIGITS = """
            () => { window.shown = []
              const digits = document.querySelector('.panel .digits')
              new MutationObserver(() => window.shown.push(digits.textContent))
                .observe(digits, { childList: true, characterData: true, subtree: true }) }""";

    private static final long FORGOTTEN_MS = 61_000;

    private final List<String> sent = new ArrayList<>();
    private Hands hands;
    private Kiosk kiosk;
    private Page page;

    @Test
    @DisplayName("identity cards, insurance cards and addresses at the door")
    void cards() throws Exception {
        withHouse(() -> {
            hands = new Hands(house);
            kiosk = new Kiosk(house.paired("cards", "reception", Size.TABLET));
            page = kiosk.screen().page();
            kiosk.screen().sees("Mời đưa mã QR trên giấy mời vào máy quét");
            page.onRequest(this::note);
            page.evaluate(WATCH_DIGITS);
            hands.invite(MAU);
            letsIn();
            whileSomebodyTypes();
            severalOfThatName();
            nobodyOfThatName();
            otherCards();
            assertEquals(List.of(), page.evaluate("() => window.shown.filter(each => each !== '')"));
            assertEquals(List.of(), sent);
            forgetsWhatWasTyped();
        });
    }

    private void letsIn() {
        kiosk.scan(card(MAU)).answers("ok", MAU);
        kiosk.scan(card(MAU).replace("001234567", "") + "||||").answers("warn", "Đã điểm danh lúc", MAU);
        keepsNothing();
    }

    private void whileSomebodyTypes() {
        Locator search = page.locator(SEARCH);
        search.fill("thị th");
        kiosk.scan(card(MAU)).answers("warn", "Đã điểm danh lúc", MAU);
        assertThat(search).hasValue("thị th");
        keepsNothing();
        search.fill("");
    }

    private void severalOfThatName() {
        hands.invite(THU);
        hands.invite(THU);
        kiosk.scan(card(THU)).answers("warn", "Mời Ông/Bà chọn đúng người");
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(2);
        page.getByRole(AriaRole.OPTION).last().click();
        kiosk.answers("ok", THU);
        assertThat(page.getByRole(AriaRole.OPTION)).hasCount(0);
    }

    private void nobodyOfThatName() {
        kiosk.scan(card("Phạm Hư Cấu"))
                .answers("warn", "Phạm Hư Cấu", "Không có đại biểu nào tên")
                .steady();
        kiosk.screen().tap("Ghi đại biểu phát sinh");
        assertThat(kiosk.screen().field("Họ và tên")).hasValue("Phạm Hư Cấu");
        kiosk.screen().tap("Ghi và mời vào");
        kiosk.answers("ok", "Phạm Hư Cấu", "Đã ghi tên");
        keepsNothing();
        kiosk.done();
    }

    private void otherCards() {
        kiosk.scan("GD4010000000001|5472e1baa76e|01/01/1990|1|4d|01|01/01/2024|-|01|4|x|y|")
                .answers("warn", "Đây là thẻ bảo hiểm y tế");
        kiosk.scan("https://vneid.example/q/A1b2").answers("warn", "Đây không phải mã giấy mời");
        kiosk.scan(card("Trn Vn Mu")).answers("warn", "Chưa đọc được họ tên trên thẻ căn cước");
    }

    private void forgetsWhatWasTyped() {
        Screen screen = house.device("forgetting", Size.TABLET);
        screen.page().clock().install();
        Kiosk forgetting = new Kiosk(house.letIn(screen, "reception"));
        forgetting.search("Phạm Giả").sees("Không thấy ai theo");
        screen.page().clock().runFor(FORGOTTEN_MS);
        assertThat(screen.page().locator(SEARCH)).hasValue("");
        screen.doesNotSee("Không thấy ai theo");
    }

    private void keepsNothing() {
        String kept = (String) page.evaluate(KEEPS_NOTHING);
        assertFalse(kept.replace(" ", "").contains(NUMBER), kept);
        assertFalse(kept.contains(ADDRESS), kept);
        assertTrue(house.script().journal().stream()
                .noneMatch(line -> line.toString().contains(NUMBER)));
    }

    /// Whatever of a card goes out besides its name.
    private void note(Request request) {
        String body = request.postData();
        if (body != null && (body.contains(NUMBER) || body.contains("1960") || body.contains(ADDRESS))) sent.add(body);
    }

    private static String card(String name) {
        return NUMBER + "|001234567|" + name + "|01011960|Nam|" + ADDRESS + "|02022021";
    }
}
