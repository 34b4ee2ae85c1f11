package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.screens.Cable.Cut;

/// Screens that nobody looks after: through a night's sleep, a crash of their browser, an update of the server. 65 s.
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class LongLivedIT {
    private static final long ASLEEP_MS = 22_000;
    /// So long the browser may take to bring to its disk what it knows.
    private static final long ON_DISK_MS = 35_000;
    private static final String MARK = "data-made";

    @TempDir
    private static Path data;

    @TempDir
    private static Path projector;

    @TempDir
    private static Path entrance;

    @TempDir
    private static Path builds;

    private static Dialogue hall;
    private static House house;
    private static FiveScreens five;
    private static long pairedAt;

    @BeforeAll
    static void open() {
        hall = Dialogue.open(data, 1);
        house = hall.house().behind(hall.hall().address());
        five = new FiveScreens(hall, hall.hall().cable(), displayOnDisk(), kioskOnDisk());
        pairedAt = System.currentTimeMillis();
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    @Order(1)
    @DisplayName("pages asleep while the network was off and the server started anew are right within 2 s")
    void sleep() throws Exception {
        hall.live(() -> {
            five.areKept();
            five.display.screen().page().evaluate("() => fallAsleep()");
            for (Screen each : five.all()) each.freeze(true);
            five.cable().cut(Cut.BROKEN);
            hall.hall().kill();
            hall.hall().startAgain();
            hall.move();
            five.cable().cutFor(Cut.BROKEN, ASLEEP_MS);
            long woken = System.currentTimeMillis();
            for (Screen each : five.all()) each.freeze(false);
            five.display.screen().page().evaluate("() => wakeUp()");
            five.look();
            five.areRightWithin(woken, "sleep");
            five.showTheTime();
            five.projectorWasNeverBlank();
        });
    }

    @Test
    @Order(2)
    @DisplayName("the browsers of the projector and the entrance crash in a cut: opened again, they are back untouched")
    void crash() throws Exception {
        hall.live(() -> {
            five.chair.screen().page().waitForFunction("until => Date.now() > until", (double) pairedAt + ON_DISK_MS);
            five.cable().cut(Cut.BROKEN);
            Chromium.crash(projector);
            Chromium.crash(entrance);
            hall.move();
            five.display = new Projector(displayOnDisk().goTo("/display"));
            five.kiosk = new Kiosk(kioskOnDisk().goTo("/kiosk"));
            // What they knew may be older than the cut: a browser writes to its disk once a minute.
            five.display.shows("speaker", "Nguyễn Thị Người").screen().sees("Số liệu lúc");
            five.kiosk.screen().sees(" trên " + Dialogue.DELEGATES).sees("Mất kết nối");
            five.photograph("34-crashed");
            five.look();
            five.areRightWithin(five.cable().mend(), "a crash");
        });
    }

    @Test
    @Order(3)
    @DisplayName("a newer server changes no page during a conference, F5 or not, and each by itself afterwards")
    void update() throws Exception {
        hall.live(() -> {
            five.areKept();
            hall.hall().kill();
            hall.hall().startAgain(newerBuild());
            five.moveAndLook();
            for (Screen each : five.all()) Watch.seenAt(each.page());
            five.display.screen().reload();
            five.kiosk.screen().reload();
            five.look();
            for (Screen each : five.all()) Watch.seenAt(each.page());
            for (Screen each : five.all()) assertNull(made(each), each.name() + " was changed during the conference");
            hall.hands().preside("end-speech");
            hall.hands().preside("close-conference");
            for (Screen each : five.all()) each.page().waitForSelector("html[" + MARK + "]");
            for (Screen each : five.all()) assertEquals("anew", made(each), each.name());
        });
    }

    private static String made(Screen screen) {
        return screen.page().locator("html").getAttribute(MARK);
    }

    private static Screen displayOnDisk() {
        return house.onDisk(projector, "display", Size.LARGE, Watch.NEVER_BLANK, Watch.wrongClock(0));
    }

    private static Screen kioskOnDisk() {
        return house.onDisk(entrance, "kiosk", Size.TABLET);
    }

    /// The same server, but one module that every page loads marks the page.
    private static Path newerBuild() throws IOException {
        Path jar = builds.resolve("doithoai.jar");
        Files.copy(Path.of(System.getProperty("doithoai.jar.path")), jar);
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Files.writeString(
                    inside.getPath("web/ui/lib/live.js"),
                    "\ndocument.documentElement.setAttribute('" + MARK + "', 'anew')\n",
                    StandardOpenOption.APPEND);
        }
        return jar;
    }
}
