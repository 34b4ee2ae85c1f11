package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.screens.Cable.Cut;

/// What becomes of a petition is written by two desks and by the chair: nobody overwrites what they have not seen.
class ConcludedTogetherIT extends AtTwoDesks {
    private static final String OUTCOME = "Hướng giải quyết";
    private static final String NOTE = "Ý kiến kết luận";
    private static final String DUE = "Thời hạn (ngày/tháng/năm)";
    private static final String CONFLICT = "vừa sửa cùng chỗ này";
    private static final String EXPLAINED = "3. Tuyên truyền, giải thích";

    @Test
    @DisplayName("both desks write the same words of the conclusion: the one that comes later is asked")
    void sameWords() throws Exception {
        hall.live(() -> {
            a.petition(1, "Kênh cạn.").isSaved();
            a.choose(1, OUTCOME, EXPLAINED).isSaved();
            assertThat(choice(b, OUTCOME)).hasValue("explained-policy");
            cableOfB.cut(Cut.BROKEN);
            b.sees("Mất kết nối");
            note(b, "Của B.");
            note(a, "Của A.");
            a.isSaved();
            cableOfB.mend();
            b.sees(CONFLICT).sees("Của A.");
            assertThat(a.line(1).getByLabel(NOTE)).hasValue("Của A.");
            b.takes("Giữ bản của tôi").isSaved();
            assertThat(a.line(1).getByLabel(NOTE)).hasValue("Của B.");
        });
    }

    @Test
    @DisplayName("each desk writes another part of a conclusion: both stand, and nobody is asked")
    void otherParts() throws Exception {
        hall.live(() -> {
            a.petition(1, "Mương đầy.").isSaved();
            a.choose(1, OUTCOME, EXPLAINED).isSaved();
            assertThat(choice(b, OUTCOME)).hasValue("explained-policy");
            cableOfB.cut(Cut.BROKEN);
            b.sees("Mất kết nối").due(1, "30/12/2024");
            note(a, "Của A.");
            a.isSaved();
            cableOfB.mend();
            b.isSaved().screen().doesNotSee(CONFLICT);
            for (Desk each : new Desk[] {a, b}) {
                assertThat(each.line(1).getByLabel(NOTE)).hasValue("Của A.");
                assertThat(choice(each, DUE)).hasValue("30/12/2024");
            }
        });
    }

    @Test
    @DisplayName("what a desk writes while the chair's question stands open is shown there before it is overwritten")
    void chair() throws Exception {
        hall.live(() -> {
            a.petition(1, "Cầu yếu.").isSaved();
            Screen tablet = hall.house().paired("tablet", "chair", Size.TABLET);
            Chair chair = new Chair(tablet).sees("Cầu yếu.").tapLast("Kết luận");
            Locator asked = tablet.page().locator("dialog[open]");
            tablet.field("Tuyên truyền, giải thích").check();
            asked.getByLabel(NOTE).fill("Của chủ tọa.");
            a.choose(1, OUTCOME, "6. Trả lời bằng văn bản");
            note(a, "Của thư ký.");
            a.isSaved();
            chair.sees(CONFLICT).sees("Của thư ký.").confirm("Ghi kết luận");
            assertThat(asked).isVisible();
            assertThat(a.line(1).getByLabel(NOTE)).hasValue("Của thư ký.");
            assertThat(tablet.page().locator(".conflict[data-fresh]")).hasCount(0);
            chair.confirm("Lấy bản kia");
            assertThat(asked.getByLabel(NOTE)).hasValue("Của thư ký.");
            asked.getByLabel(NOTE).fill("Của thư ký, chủ tọa đồng ý.");
            chair.confirm("Ghi kết luận");
            assertThat(a.line(1).getByLabel(NOTE)).hasValue("Của thư ký, chủ tọa đồng ý.");
            assertThat(choice(a, OUTCOME)).hasValue("written-reply");
        });
    }

    private static void note(Desk desk, String words) {
        Locator note = desk.line(1).getByLabel(NOTE);
        note.fill(words);
        note.blur();
    }
}
