package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.screens.Cable.Cut;

/// Two secretaries write the same minutes: neither loses a word to the other, to a frame that comes in the middle of
/// something, or to F5; and what cannot be recorded is never called saved. Each test has a turn of its own.
@Tag("browser")
class TwoDesksIT {
    private static final String PETITION = "Nội dung kiến nghị";
    private static final String BY = "Người trả lời";
    private static final String ANSWER = "Trả lời";
    private static final String AGENCY = "Cơ quan trả lời, giải quyết";
    private static final String OUTCOME = "Hướng giải quyết";
    private static final String URBAN = "Phòng Quản lý đô thị";
    private static final String POLICE = "Công an thành phố";
    private static final String FIELD = "Lĩnh vực";
    private static final String NOTE = "Ý kiến kết luận";
    private static final String DUE = "Thời hạn (ngày/tháng/năm)";
    private static final String CONCERN = "Phân loại";
    private static final String WASTE = "Vệ sinh môi trường";
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
    private static final int NAME_TOO_LONG = 121;

    @TempDir
    private static Path data;

    private static Dialogue hall;
    private static Desk a;
    private static Desk b;
    private static Cable cableOfA;
    private static Cable cableOfB;

    @BeforeAll
    static void open() {
        hall = Dialogue.open(data, 2);
        cableOfA = hall.hall().cable(0);
        cableOfB = hall.hall().cable(1);
        a = desk(cableOfA, "desk-a");
        b = desk(cableOfB, "desk-b");
        for (Desk each : new Desk[] {a, b}) FiveScreens.isKept(each.screen());
    }

    private static Desk desk(Cable cable, String name) {
        Screen screen = hall.house().behind(cable.address()).paired(name, "secretary", Size.LARGE);
        return new Desk(screen.sees("Lượt phát biểu"));
    }

    /// Each test begins in a turn that has just begun, with both desks in it.
    @BeforeEach
    void nextTurn() {
        hall.move();
        for (Cable each : new Cable[] {cableOfA, cableOfB}) each.mend();
        for (Desk each : new Desk[] {a, b}) each.screen().reload();
        for (Desk each : new Desk[] {a, b}) assertThat(heading(each)).hasText(hall.speaker());
    }

    @AfterAll
    static void close() {
        hall.close();
    }

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
    @DisplayName("who answered is typed while frames come: it stays, and an answer without a name says so at the name")
    void answeredBy() throws Exception {
        hall.live(() -> {
            a.petition(1, "Nước yếu.").isSaved();
            Locator by = a.line(1).getByLabel(BY).last();
            by.fill("Bà Phó Giám đốc");
            b.choose(1, AGENCY, URBAN);
            assertThat(choice(a, AGENCY)).not().hasValue("");
            assertThat(by).hasValue("Bà Phó Giám đốc");
            by.fill("");
            a.line(1).getByLabel(ANSWER, exact()).last().fill("Đã giao đơn vị cấp nước.");
            assertThat(by).hasAttribute("aria-invalid", "true");
            assertThat(by).hasAccessibleDescription("Cần ghi người trả lời");
            by.fill("Ông Giám đốc");
            by.blur();
            a.isSaved();
            assertThat(b.line(1).getByLabel(BY).first()).hasValue("Ông Giám đốc");
            Locator recorded = a.line(1).getByLabel(BY).first();
            recorded.fill("Ông Giám đốc Công ty");
            recorded.blur();
            assertThat(b.line(1).getByLabel(BY).first()).hasValue("Ông Giám đốc Công ty");
            a.isSaved();
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
    @DisplayName(
            "an outcome that waits for its agency keeps its due date and note, through F5 too, and is not called saved")
    void outcome() throws Exception {
        hall.live(() -> {
            a.petition(1, "Cống tắc.").isSaved();
            a.choose(1, OUTCOME, "2. Giao xác minh, giải quyết").sees("Cần chọn cơ quan");
            a.due(1, "31/12/2024");
            Locator note = a.line(1).getByLabel(NOTE);
            note.fill("Làm trước Tết.");
            b.choose(1, FIELD, WASTE);
            assertThat(choice(a, FIELD)).hasValue(WASTE);
            assertThat(note).hasValue("Làm trước Tết.");
            assertThat(saved(a)).hasAttribute("data-state", "stuck");
            a.screen().reload();
            a.sees("Cần chọn cơ quan");
            a.choose(1, AGENCY, URBAN).isSaved();
            a.screen().doesNotSee("Cần chọn cơ quan");
            assertThat(b.line(1).getByLabel(NOTE)).hasValue("Làm trước Tết.");
            assertThat(b.line(1).getByLabel(DUE)).hasValue("31/12/2024");
            for (String none : new String[] {"Chưa giao", "Chưa chọn", "Chưa kết luận"}) {
                assertThat(a.line(1).locator("option").getByText(none)).hasCount(0);
            }
        });
    }

    @Test
    @DisplayName("an agency that is on its way stays chosen when a frame comes, and the outcome goes with it")
    void agencyOnItsWay() throws Exception {
        hall.live(() -> {
            a.petition(1, "Hố ga mất nắp.").isSaved();
            a.choose(1, AGENCY, POLICE).isSaved();
            Held wish = Held.before(a.screen(), "edit-petition");
            a.choose(1, AGENCY, URBAN);
            b.choose(1, FIELD, WASTE);
            assertThat(choice(a, FIELD)).hasValue(WASTE);
            assertThat(choice(a, AGENCY)).hasValue("quan-ly-do-thi");
            a.choose(1, OUTCOME, "2. Giao xác minh, giải quyết");
            wish.letGo();
            a.isSaved();
            assertThat(choice(b, OUTCOME)).hasValue("assigned-verify");
            assertThat(choice(b, AGENCY)).hasValue("quan-ly-do-thi");
            assertEquals(0, hall.recorded("petition-concluded", "cong-an"));
        });
    }

    @Test
    @DisplayName("what is chosen for a new petition in a cut, and who answers it, stand after F5 and are sent")
    void chosenInACut() throws Exception {
        hall.live(() -> {
            cableOfA.cut(Cut.BROKEN);
            a.sees("Mất kết nối").petition(1, "Cây đổ chắn đường.");
            a.choose(1, FIELD, WASTE)
                    .choose(1, CONCERN, "Ngoài nội dung đối thoại")
                    .choose(1, AGENCY, URBAN);
            Locator by = a.line(1).getByLabel(BY).last();
            by.fill("Bà Phó Giám đốc");
            a.screen().reload();
            assertThat(choice(a, FIELD)).hasValue(WASTE);
            assertThat(choice(a, CONCERN)).hasValue("off-topic");
            assertThat(choice(a, AGENCY)).hasValue("quan-ly-do-thi");
            assertThat(by).hasValue("Bà Phó Giám đốc");
            cableOfA.mend();
            a.isSaved();
            assertThat(choice(b, CONCERN)).hasValue("off-topic");
            assertThat(choice(b, FIELD)).hasValue(WASTE);
            assertThat(choice(b, AGENCY)).hasValue("quan-ly-do-thi");
            assertThat(by).hasValue("Bà Phó Giám đốc");
        });
    }

    @Test
    @DisplayName("an outcome, its date and its note that wait in a cut stand after F5, and are sent once")
    void concludedInACut() throws Exception {
        hall.live(() -> {
            a.petition(1, "Mương cạn.").isSaved();
            cableOfA.cut(Cut.BROKEN);
            a.sees("Mất kết nối")
                    .choose(1, OUTCOME, "3. Tuyên truyền, giải thích")
                    .due(1, "30/12/2024");
            Locator note = a.line(1).getByLabel(NOTE);
            note.fill("Nạo vét trước vụ xuân.");
            note.blur();
            a.screen().reload();
            assertThat(choice(a, OUTCOME)).hasValue("explained-policy");
            assertThat(choice(a, DUE)).hasValue("30/12/2024");
            assertThat(note).hasValue("Nạo vét trước vụ xuân.");
            cableOfA.mend();
            a.isSaved();
            assertThat(b.line(1).getByLabel(NOTE)).hasValue("Nạo vét trước vụ xuân.");
            assertThat(choice(b, DUE)).hasValue("30/12/2024");
            assertEquals(1, hall.recorded("petition-concluded", "Nạo vét trước vụ xuân."));
        });
    }

    @Test
    @DisplayName(
            "a name of somebody who answers that is too long says so at once, and put right, the answer is recorded")
    void nameTooLong() throws Exception {
        hall.live(() -> {
            a.petition(1, "Chợ tạm.").isSaved();
            a.answer(1, "x".repeat(NAME_TOO_LONG), "Sẽ dẹp trong tháng.").sees("Dài quá 1 ký tự");
            Locator by = a.line(1).getByLabel(BY).last();
            by.fill("Ông Giám đốc");
            by.blur();
            a.isSaved().screen().doesNotSee("Dài quá 1 ký tự");
            assertEquals(1, hall.recorded("answer-recorded", "Sẽ dẹp trong tháng."));
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

    @Test
    @DisplayName("a petition that repeats another one is recorded so, under its number, and asks for no outcome")
    void repeated() throws Exception {
        hall.live(() -> {
            assertThat(a.line(1).getByRole(AriaRole.HEADING)).hasText("Kiến nghị mới");
            a.petition(1, "Chợ tạm lấn đường.").isSaved();
            String first = a.number(1);
            a.petition(2, "Lòng đường thành chợ.").isSaved();
            a.line(2).getByText("Trùng với kiến nghị…").click();
            a.screen().tap("Ghi là trùng");
            a.sees("Cần chọn kiến nghị")
                    .choose(2, "Trùng với kiến nghị nào đã ghi?", "Số " + first + ": Chợ tạm lấn đường.");
            a.screen().tap("Ghi là trùng");
            for (Desk each : new Desk[] {a, b}) {
                assertThat(each.line(2).locator(".told")).containsText("Trùng với kiến nghị số " + first);
                assertThat(choice(each, 2, OUTCOME)).isHidden();
                assertThat(choice(each, 1, OUTCOME)).isVisible();
            }
        });
    }

    private static Locator heading(Desk desk) {
        return desk.screen().page().locator(".sheet-head h2");
    }

    private static Locator saved(Desk desk) {
        return desk.screen().page().locator(".saved");
    }

    private static Locator conclusion(Desk desk) {
        return desk.screen().field("Kết luận của chủ tọa");
    }

    private static Locator choice(Desk desk, String label) {
        return choice(desk, 1, label);
    }

    private static Locator choice(Desk desk, int line, String label) {
        return desk.line(line).getByLabel(label);
    }

    private static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
