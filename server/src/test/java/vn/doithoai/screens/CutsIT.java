package vn.doithoai.screens;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.screens.Cable.Cut;

/// A cut of the network or a restart of the server ends with every screen right within two seconds, its age shown
/// meanwhile, and never a blank frame on the projector.
///
/// `-Ddoithoai.long-cut-seconds=60` adds a longer cut of each kind.
@Tag("browser")
class CutsIT {
    private static final int KILLS = 3;
    private static final long LONG_CUT_MS = 1_000L * Integer.getInteger("doithoai.long-cut-seconds", 0);

    @TempDir
    Path data;

    @Test
    @DisplayName("cuts of 0.5 s and 8 s, broken and silent: every screen right within 2 s, no blank frame")
    void cuts() throws Exception {
        FiveScreens.in(data, hall -> {
            for (Cut how : List.of(Cut.BROKEN, Cut.SILENT)) {
                rightAfter(hall, how, 500);
                rightAfter(hall, how, 8_000);
                if (LONG_CUT_MS > 0) rightAfter(hall, how, LONG_CUT_MS);
            }
            hall.projectorWasNeverBlank();
        });
    }

    @Test
    @DisplayName("out of touch: staff are told at once, the public after seconds, and how old it is")
    void age() throws Exception {
        FiveScreens.in(data, hall -> {
            hall.cable().cut(Cut.BROKEN);
            for (Screen each : hall.ofStaff()) each.sees("Mất kết nối, đang tự nối lại. Số liệu lúc");
            for (Screen each : List.of(hall.display.screen(), hall.phone.screen())) each.doesNotSee("Số liệu lúc");
            hall.phone.sees("Mất kết nối, đang tự nối lại. Số liệu lúc");
            hall.display.screen().sees("Số liệu lúc");
            for (Screen each : hall.all()) each.photograph(FiveScreens.PHOTOS, "30-out-of-touch");
            hall.moveAndLook();
            hall.areRightWithin(hall.cable().mend(), "broken until the public was told");
            for (Screen each : hall.all()) each.doesNotSee("Số liệu lúc");
            hall.projectorWasNeverBlank();
        });
    }

    @Test
    @DisplayName("the server killed and started: every screen right within 2 s of its return, no blank frame")
    void restart() throws Exception {
        FiveScreens.in(data, hall -> {
            for (int kill = 1; kill <= KILLS; kill++) {
                hall.hall().kill();
                hall.cable().cut(Cut.BROKEN);
                hall.hall().startAgain();
                hall.moveAndLook();
                hall.areRightWithin(hall.cable().mend(), "killed and started, time " + kill);
            }
            hall.projectorWasNeverBlank();
        });
    }

    /// Something changes in the hall while the screens are cut off.
    private static void rightAfter(FiveScreens hall, Cut how, long millis) throws Exception {
        hall.cable().cut(how);
        hall.moveAndLook();
        hall.seeNothingYet();
        long back = hall.cable().cutFor(how, millis);
        hall.areRightWithin(back, String.format(Locale.ROOT, "%s for %.1f s", how, millis / 1000.0));
    }
}
