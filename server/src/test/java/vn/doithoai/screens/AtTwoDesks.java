package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/// Two secretaries at their desks in a hall in its dialogue, each on a cable of their own. Each test has a turn of its
/// own.
@Tag("browser")
abstract class AtTwoDesks {
    static final String BY = "Người trả lời";
    static final String ANSWER = "Trả lời";

    static Dialogue hall;
    static Desk a;
    static Desk b;
    static Cable cableOfA;
    static Cable cableOfB;

    @BeforeAll
    static void open(@TempDir Path data) {
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

    static Locator heading(Desk desk) {
        return desk.screen().page().locator(".sheet-head h2");
    }

    static Locator saved(Desk desk) {
        return desk.screen().page().locator(".saved");
    }

    static Locator conclusion(Desk desk) {
        return desk.screen().field("Kết luận của chủ tọa");
    }

    static Locator choice(Desk desk, String label) {
        return choice(desk, 1, label);
    }

    static Locator choice(Desk desk, int line, String label) {
        return desk.line(line).getByLabel(label);
    }

    static Locator.GetByLabelOptions exact() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
