package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.screens.Cable.Cut;

/// Who answers, which agency, what comes of it and by when: what was chosen or typed at one desk is undone by no
/// frame, no cut and no F5, and is recorded once.
class DeskChoicesIT extends AtTwoDesks {
    private static final String AGENCY = "Cơ quan trả lời, giải quyết";
    private static final String OUTCOME = "Hướng giải quyết";
    private static final String URBAN = "Phòng Quản lý đô thị";
    private static final String POLICE = "Công an thành phố";
    private static final String FIELD = "Lĩnh vực";
    private static final String NOTE = "Ý kiến kết luận";
    private static final String DUE = "Thời hạn (ngày/tháng/năm)";
    private static final String CONCERN = "Phân loại";
    private static final String WASTE = "Vệ sinh môi trường";
    private static final int NAME_TOO_LONG = 121;

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
            a.answer(1, "x".repeat(NAME_TOO_LONG), "Sẽ dẹp trong tháng.").sees("Thừa 1 ký tự");
            Locator by = a.line(1).getByLabel(BY).last();
            by.fill("Ông Giám đốc");
            by.blur();
            a.isSaved().screen().doesNotSee("Thừa 1 ký tự");
            assertEquals(1, hall.recorded("answer-recorded", "Sẽ dẹp trong tháng."));
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
}
