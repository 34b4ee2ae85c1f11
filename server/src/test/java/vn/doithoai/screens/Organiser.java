package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// The organiser at the start page: lets devices in, adds them by a code, brings the list of delegates.
record Organiser(Screen screen) {
    Organiser pair(String code) {
        screen.goTo("/");
        screen.sees("Máy này dùng làm gì?");
        screen.write("Mã ghép máy hoặc mã trên giấy mời", code).tap("Ghép máy này");
        screen.sees("Các máy của hội nghị");
        return this;
    }

    /// One tap for a device that shows this short code.
    Organiser letIn(String shortCode) {
        Locator asking = screen.page().locator(".asks").filter(new Locator.FilterOptions().setHasText(shortCode));
        assertThat(asking).isVisible();
        // A row that has just come, or moved, takes no tap.
        assertThat(screen.page().locator(".waiting[data-fresh]")).hasCount(0);
        asking.getByText("Cho vào", new Locator.GetByTextOptions().setExact(true))
                .click();
        return this;
    }

    /// Makes a one-time code for a device that is not there yet.
    String codeFor(String role, String name) {
        screen.field("Việc của máy").selectOption(role);
        screen.write("Tên gọi", name).tap("Tạo mã");
        screen.sees("Mã của " + name);
        return screen.page().locator(".made .short-code").innerText().strip();
    }

    Organiser importDelegates(Path list, int expected) {
        screen.field("Tệp Excel hoặc CSV").setInputFiles(list);
        screen.tap("Xem thử").sees(expected + " thêm mới").sees("Chưa có gì được ghi");
        screen.tap("Nhập " + expected + " đại biểu").sees("Đã nhập danh sách: " + expected + " thêm mới");
        return this;
    }

    /// How many devices are connected now, in words.
    Organiser seesConnected(int connected, int paired) {
        screen.sees(connected + " trên " + paired + " máy đang kết nối");
        return this;
    }

    /// Calls the interface from the page, as its own scripts do.
    String post(String path, String json) {
        return (String) screen.page().evaluate("""
                        async ([path, body]) => {
                          const answer = await fetch(path, {
                            method: 'POST', body, headers: { 'content-type': 'application/json' } })
                          return answer.text()
                        }""", new Object[] {path, json});
    }

    Page page() {
        return screen.page();
    }
}
