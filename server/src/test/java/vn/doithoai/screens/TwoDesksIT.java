package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.screens.Cable.Cut;

/// Two secretaries write the same minutes: neither loses a word to the other, to a frame that comes in the middle of
/// something, or to F5; and what cannot be recorded is never called saved.
class TwoDesksIT extends AtTwoDesks {
    private static final String PETITION = "Nội dung kiến nghị";
    private static final String CONFLICT = "vừa sửa cùng chỗ này";
    private static final String TAP_WHEN_CHANGED = """
            () => {
              const box = document.querySelector('.conclusion .conflict')
              new MutationObserver((_, observer) => {
                observer.disconnect()
                const tap = new MouseEvent('click', { bubbles: true, detail: 1 })
                box.querySelector('button').dispatchEvent(tap)
                document.documentElement.dataset.tapped = ''
              }).observe(box.querySelector('blockquote'), { childList: true, characterData: true, subtree: true })
            }
            """;
    private static final String KEPT = "Chưa gửi được – giữ trong máy này";
    private static final int TOO_LONG = 4_001;

    @Test
    @DisplayName("the conclusion that both write: each sees the other's words, and nobody's are overwritten")
    void conclusion() throws Exception {
        hall.live(() -> {
            for (Desk each : new Desk[] {a, b}) each.tab("Kết luận");
            a.conclude("Một.").isSaved();
            assertThat(conclusion(b)).hasValue("Một.");
            b.conclude("Một. Hai (của B).").isSaved();
            assertThat(conclusion(a)).hasValue("Một. Hai (của B).");
            cableOfB.cut(Cut.BROKEN);
            b.sees("Mất kết nối").conclude("Một. Hai (của B). Bốn.");
            a.conclude("Một. Hai (của B). Ba (của A).").isSaved();
            cableOfB.mend();
            b.sees(CONFLICT).sees("Ba (của A).");
            assertThat(conclusion(b)).hasValue("Một. Hai (của B). Bốn.");
            assertThat(conclusion(a)).hasValue("Một. Hai (của B). Ba (của A).");
            b.takes("Lấy bản kia").isSaved();
        });
    }

    @Test
    @DisplayName("between two texts: a tap that lands just when the other desk has saved again overwrites nothing")
    void savedUnderTheFinger() throws Exception {
        hall.live(() -> {
            for (Desk each : new Desk[] {a, b}) each.tab("Kết luận");
            cableOfB.cut(Cut.BROKEN);
            b.sees("Mất kết nối").conclude("Của B.");
            a.conclude("Của A.").isSaved();
            cableOfB.mend();
            b.sees(CONFLICT).screen().page().evaluate(TAP_WHEN_CHANGED);
            a.conclude("Của A, đọc lại.").isSaved();
            assertThat(b.screen().page().locator("html[data-tapped]")).isAttached();
            assertThat(b.screen().page().locator(".conflict blockquote:visible"))
                    .hasText("Của A, đọc lại.");
            assertThat(conclusion(b)).hasValue("Của B.");
            b.takes("Giữ bản của tôi").isSaved();
            assertThat(conclusion(a)).hasValue("Của B.");
        });
    }

    @Test
    @DisplayName("A's answer is lost in a cut, both write on: A is asked, and B's words stay")
    void answerLost() throws Exception {
        hall.live(() -> {
            a.petition(1, "Đường hỏng.").isSaved();
            cableOfA.cut(Cut.ANSWERS_LOST);
            a.petition(1, "Đường hỏng, của A.");
            hall.untilRecorded("petition-edited", "Đường hỏng, của A.");
            b.seesPetition(1, "Đường hỏng, của A.")
                    .petition(1, "Đường hỏng, của A, của B.")
                    .isSaved();
            a.petition(1, "Đường hỏng, của A. Thêm.");
            cableOfA.mend();
            a.sees(CONFLICT).sees("Đường hỏng, của A, của B.").seesPetition(1, "Đường hỏng, của A. Thêm.");
            b.seesPetition(1, "Đường hỏng, của A, của B.");
            a.takes("Lấy bản kia").isSaved().seesPetition(1, "Đường hỏng, của A, của B.");
        });
    }

    @Test
    @DisplayName("edited in a cut, opened anew, typed on: sent in order, and no conflict with oneself")
    void openedAnew() throws Exception {
        hall.live(() -> {
            a.petition(1, "Đèn tắt.").isSaved();
            cableOfA.cut(Cut.BROKEN);
            Locator state = a.line(1).locator(".typed .state").first();
            a.sees("Mất kết nối").petition(1, "Đèn tắt cả tuyến.");
            assertThat(state).hasText(KEPT);
            a.screen().reload();
            a.seesPetition(1, "Đèn tắt cả tuyến.").petition(1, "Đèn tắt cả tuyến liên tổ.");
            assertThat(state).hasText(KEPT);
            cableOfA.mend();
            a.isSaved().screen().doesNotSee(CONFLICT);
            b.seesPetition(1, "Đèn tắt cả tuyến liên tổ.");
            assertEquals(1, hall.recorded("petition-edited", "Đèn tắt cả tuyến.\""), "sent once");
        });
    }

    @Test
    @DisplayName("words that the server cleans, told by a frame before it answers: they stand there once, and saved")
    void cleanedAndToldFirst() throws Exception {
        hall.live(() -> {
            a.petition(1, "Vỉa hè\u200B lún.").isSaved();
            Held answer = Held.of(a.screen(), "record-answer");
            a.answer(1, "Ông\u200B Trưởng phòng", "Sẽ sửa\u200B trong quý I.");
            assertThat(b.line(1).getByLabel(ANSWER, exact()).first()).hasValue("Sẽ sửa trong quý I.");
            Locator words = a.line(1).getByLabel(ANSWER, exact());
            assertThat(words).hasCount(2);
            answer.letGo();
            a.isSaved();
            assertThat(words.first()).hasValue("Sẽ sửa trong quý I.");
            assertThat(words.last()).hasValue("");
            assertThat(words).hasCount(2);
            assertThat(a.line(1).getByLabel(BY).first()).hasValue("Ông Trưởng phòng");
            assertEquals(1, hall.recorded("answer-recorded", "Sẽ sửa trong quý I."));
        });
    }

    @Test
    @DisplayName("an emptied petition says that it is not recorded, and comes back when it is left")
    void emptied() throws Exception {
        hall.live(() -> {
            a.petition(1, "Rác đầu ngõ.").isSaved();
            a.petition(1, "").sees("nội dung đã ghi không thể để trống");
            assertThat(saved(a)).hasAttribute("data-state", "stuck");
            a.line(1).getByLabel(PETITION).blur();
            a.seesPetition(1, "Rác đầu ngõ.").isSaved();
        });
    }

    @Test
    @DisplayName("what is refused in a turn that is not shown is told in the bar, with the way to it")
    void wayToTheRefused() throws Exception {
        hall.live(() -> {
            String before = hall.speaker();
            a.petition(1, "x".repeat(TOO_LONG)).sees("Chưa ghi được");
            hall.move();
            a.goesOn(hall.speaker());
            assertThat(heading(a)).hasText(hall.speaker());
            a.screen().tap("1 chỗ chưa ghi được, mời xem lại");
            assertThat(heading(a)).hasText(before);
            assertThat(a.line(1).getByLabel(PETITION)).isFocused();
            assertThat(a.line(1).getByLabel(PETITION)).hasAccessibleDescription(Pattern.compile("^Chưa ghi được: .+"));
            a.petition(1, "Vỉa hè lún.").isSaved();
        });
    }

    @Test
    @DisplayName("the lines of a note that is being typed stand after F5")
    void linesOfADraft() throws Exception {
        hall.live(() -> {
            Locator note = a.screen().field("Ghi diễn biến (F8)");
            note.fill("Chủ tọa cho nghỉ.\nTiếp tục lúc 09:30.");
            a.screen().reload();
            assertThat(note).hasValue("Chủ tọa cho nghỉ.\nTiếp tục lúc 09:30.");
        });
    }

    @Test
    @DisplayName("a note that is refused while the next one is typed stands behind it, and both stand after F5")
    void refusedNote() throws Exception {
        hall.live(() -> {
            Locator note = a.screen().field("Ghi diễn biến (F8)");
            Held wish = Held.before(a.screen(), "note");
            note.fill("Chủ tọa cho nghỉ.");
            note.press("Control+Enter");
            assertThat(note).hasValue("");
            note.fill("Tiếp tục.");
            wish.refuse("Không nhận.");
            assertThat(note).hasValue("Tiếp tục.\nChủ tọa cho nghỉ.");
            a.screen().reload();
            assertThat(note).hasValue("Tiếp tục.\nChủ tọa cho nghỉ.");
            note.fill("");
        });
    }
}
