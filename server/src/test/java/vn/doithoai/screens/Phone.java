package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/// A delegate's own phone.
record Phone(Screen screen) {
    Phone open(String code) {
        screen.goTo("/d/" + code);
        return this;
    }

    Phone askToSpeak(String topic) {
        screen.write("Ông/Bà muốn phát biểu về việc gì?", topic).tap("Đăng ký phát biểu");
        return this;
    }

    Phone sendPetition(String text) {
        screen.page().getByText("Gửi kiến nghị bằng văn bản").click();
        screen.write("Nội dung kiến nghị", text).tap("Gửi kiến nghị");
        return this;
    }

    /// There is no form for a petition any more.
    Phone writesNoMore() {
        assertThat(screen.page().getByText("Gửi kiến nghị bằng văn bản")).isHidden();
        return this;
    }

    Phone sees(String words) {
        screen.sees(words);
        return this;
    }
}
