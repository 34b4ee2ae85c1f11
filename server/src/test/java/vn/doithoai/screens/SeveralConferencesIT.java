package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.ServerProcess;

/// An office keeps several conferences on one laptop: each file in `config/conferences` is one.
@Tag("browser")
class SeveralConferencesIT {
    private static final String FIRST = "uong-bi-2024";
    private static final String SECOND = "uong-bi-2025";

    @Test
    @DisplayName("the organiser goes from one conference to the other, and a page typed by hand shows the first")
    void twoFiles(@TempDir Path data, @TempDir Path config) throws IOException {
        copy(config);
        try (ServerProcess server = ServerProcess.start(data, 0, Map.of("DOITHOAI_CONFIG", config.toString()));
                Chromium chromium = Chromium.launch()) {
            Screen screen = chromium.device("organiser", server.address(), Size.TABLET);
            new Organiser(screen).pair(ServerProcess.ORGANISER_CODE);
            Page page = screen.page();
            assertThat(title(page)).containsText("2024");
            Locator halls = page.getByRole(AriaRole.NAVIGATION, named("Các hội nghị trên máy này"));
            assertThat(halls.getByRole(AriaRole.LINK)).hasCount(2);
            assertThat(halls.locator("[aria-current=page]")).containsText("2024");
            screen.photograph(Path.of("target/screens"), "several-conferences");
            halls.getByText("2025").click();
            assertThat(title(page)).containsText("2025");
            assertThat(page.locator("a[href='/desk?conference=" + SECOND + "']"))
                    .isVisible();
            page.navigate(server.address() + "/kiosk");
            screen.sees("đại biểu đã có mặt");
        }
    }

    private static Locator title(Page page) {
        return page.locator(".organiser > .conference");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static void copy(Path config) throws IOException {
        Path ours = Path.of(System.getProperty("doithoai.root"), "config");
        Path folder = Files.createDirectory(config.resolve("conferences"));
        for (String file : new String[] {"hall.yaml", "calendar.yaml"}) {
            Files.copy(ours.resolve(file), config.resolve(file));
        }
        String first = Files.readString(ours.resolve("conferences").resolve(FIRST + ".yaml"));
        Files.writeString(folder.resolve(FIRST + ".yaml"), first);
        Files.writeString(
                folder.resolve(SECOND + ".yaml"),
                first.replace("id: " + FIRST, "id: " + SECOND).replace("năm 2024", "năm 2025"));
    }
}
