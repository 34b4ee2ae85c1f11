package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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

/// A cut of the network or a restart of the server ends with every screen right within two seconds, its age shown
/// meanwhile, and never a blank frame on the projector.
///
/// All in one life of one hall: five screens are cut off for a minute, and meanwhile five others live through the rest.
/// 75 s.
@Tag("browser")
@TestMethodOrder(OrderAnnotation.class)
class CutsIT {
    private static final int KILLS = 3;
    private static final long LONG_MS = 60_000;
    private static final String AGE = "Số liệu lúc";
    private static final String CUT_OFF = "Mất kết nối, đang tự nối lại. Số liệu lúc";

    @TempDir
    private static Path data;

    private static Dialogue hall;
    private static FiveScreens five;
    private static FiveScreens farAway;
    private static long cutAt;

    @BeforeAll
    static void open() throws Exception {
        hall = Dialogue.open(data, 2);
        farAway = FiveScreens.on(hall, 1);
        farAway.cable().cut(Cut.SILENT);
        cutAt = System.currentTimeMillis();
        five = FiveScreens.on(hall, 0);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    @Order(1)
    @DisplayName("cuts of 0.5 s and 8 s, broken and silent: every screen right within 2 s, no blank frame")
    void cuts() throws Exception {
        hall.live(() -> {
            for (Cut how : List.of(Cut.BROKEN, Cut.SILENT)) {
                rightAfter(how, 500);
                rightAfter(how, 8_000);
            }
            five.projectorWasNeverBlank();
        });
    }

    @Test
    @Order(2)
    @DisplayName("out of touch: staff are told at once, the public after seconds, and how old it is")
    void age() throws Exception {
        hall.live(() -> {
            five.cable().cut(Cut.BROKEN);
            for (Screen each : five.ofStaff()) each.sees(CUT_OFF);
            for (Screen each : five.ofPublic()) each.doesNotSee(AGE);
            five.phone.sees(CUT_OFF);
            five.display.screen().sees(AGE);
            five.photograph("30-out-of-touch");
            five.showTheTime();
            five.moveAndLook();
            five.areRightWithin(five.cable().mend(), "broken until the public was told");
            for (Screen each : five.all()) each.doesNotSee(AGE);
            five.projectorWasNeverBlank();
        });
    }

    @Test
    @Order(3)
    @DisplayName("the server killed and started: every screen right within 2 s of its return, no blank frame")
    void restart() throws Exception {
        hall.live(() -> {
            for (int kill = 1; kill <= KILLS; kill++) {
                hall.hall().kill();
                five.cable().cut(Cut.BROKEN);
                hall.hall().startAgain();
                five.moveAndLook();
                five.areRightWithin(five.cable().mend(), "killed and started, time " + kill);
            }
            five.projectorWasNeverBlank();
        });
    }

    @Test
    @Order(4)
    @DisplayName("a minute of silence in which the server was killed and started: every screen right within 2 s")
    void longCut() throws Exception {
        hall.live(() -> {
            hall.move();
            farAway.look();
            for (Screen each : farAway.all()) each.sees(AGE);
            long back = farAway.cable().mendAt(cutAt + LONG_MS);
            assertTrue(back - cutAt >= LONG_MS, "the cut was too short");
            farAway.areRightWithin(back, String.format(Locale.ROOT, "SILENT for %.1f s", (back - cutAt) / 1000.0));
            for (Screen each : farAway.all()) each.doesNotSee(AGE);
            farAway.projectorWasNeverBlank();
        });
    }

    /// Something changes in the hall while the screens are cut off.
    private static void rightAfter(Cut how, long millis) throws Exception {
        five.cable().cut(how);
        five.moveAndLook();
        five.seeNothingYet();
        long back = five.cable().cutFor(how, millis);
        five.areRightWithin(back, String.format(Locale.ROOT, "%s for %.1f s", how, millis / 1000.0));
    }
}
