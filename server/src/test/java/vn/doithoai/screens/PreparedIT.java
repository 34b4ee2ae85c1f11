package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.screens.Cable.Cut;

/// The answer that is made ready before the hall day, at the desks.
class PreparedIT extends AtTwoDesks {
    @Test
    @DisplayName("an answer is prepared at both desks, neither is written over, and it is taken over as the answer")
    void prepared() throws Exception {
        hall.live(() -> {
            ObjectNode letter = House.command("record-petition").put("text", "Kè sông sạt lở.");
            letter.put("by", "Bà Lan").put("source", "letter");
            hall.house().script().device("secretary", "Thư ký (kịch bản)").accepted(letter);
            for (Desk each : new Desk[] {a, b}) openWritten(each);
            prepared(a).fill("Đã bố trí vốn năm 2025.");
            a.isSaved();
            assertThat(prepared(b)).hasValue("Đã bố trí vốn năm 2025.");
            prepared(b).fill("Đã bố trí vốn năm 2026.");
            b.isSaved();
            assertThat(prepared(a)).hasValue("Đã bố trí vốn năm 2026.");
            cableOfB.cut(Cut.BROKEN);
            b.sees("Mất kết nối");
            prepared(b).fill("Đã bố trí vốn quý II năm 2026.");
            prepared(a).fill("Đã bố trí vốn quý I năm 2026.");
            a.isSaved();
            cableOfB.mend();
            b.sees("Hai bàn cùng sửa").takes("Lấy bản kia").isSaved();
            a.screen().reload();
            openWritten(a);
            assertThat(prepared(a)).hasValue("Đã bố trí vốn quý I năm 2026.");
            a.screen().tap("Lấy dự thảo");
            assertThat(a.line(1).getByLabel(ANSWER, exact()).last()).hasValue("Đã bố trí vốn quý I năm 2026.");
            a.line(1).getByLabel(BY).last().fill("Phòng Quản lý đô thị");
            a.line(1).getByLabel(BY).last().blur();
            a.isSaved();
            for (Desk each : new Desk[] {a, b}) assertThat(prepared(each)).isHidden();
        });
    }

    private static void openWritten(Desk desk) {
        Locator written = desk.screen().page().locator(".turns button");
        written.filter(new Locator.FilterOptions().setHasText("Kiến nghị bằng văn bản"))
                .click();
    }

    private static Locator prepared(Desk desk) {
        return desk.line(1).getByLabel("Dự thảo trả lời");
    }
}
