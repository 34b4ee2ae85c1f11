package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Time is the server's: whatever the clocks of the devices say, they show the same second. 50 s.
@Tag("browser")
class ClocksIT {
    private static final Path PHOTOS = Path.of("target/screens");
    private static final int TEN_MINUTES_MS = 600_000;
    private static final int THIRD_OF_SECOND_MS = 300;

    /// After a command the screens have this long to follow; between two commands they agree.
    private static final long FOLLOWS_MS = 2_000;

    private static final long LOOKED_AT_MS = 1_500;
    private static final long SLEEP_MS = 8_000;
    private static final long STEP_MS = 50;

    private final List<Screen> screens = new ArrayList<>();
    private final List<Span> changes = new ArrayList<>();
    private Hands hands;
    private Wired hall;

    /// While something happens, and until the screens have followed.
    private record Span(long from, long to) {
        boolean holds(long moment) {
            return moment > from - STEP_MS && moment < to + FOLLOWS_MS;
        }
    }

    @Test
    @DisplayName("clocks off by -10 min, -0.3 s, +0.3 s, +10 min show the same second at every change and restart")
    void sameSecond(@TempDir Path data) throws Exception {
        try (Chromium chromium = Chromium.launch();
                Wired wired = Wired.start(data);
                House house = House.open(chromium, wired.server(), wired.address())) {
            hall = wired;
            house.live(PHOTOS, () -> live(house));
        }
    }

    private void live(House house) {
        hands = new Hands(house);
        var speaker = hands.invite("Đặng Thị Huệ");
        hands.checkIn(speaker.get("delegate").asText());
        String request = hands.ask(speaker.get("delegate").asText(), "Đường ngõ 45");
        hands.openTheDialogue();
        open(house, speaker.get("code").asText());
        long from = System.currentTimeMillis();
        change(() -> hands.speak(request));
        change(() -> hands.extend(60));
        change(this::sleep);
        change(() -> hands.preside("pause-speech"));
        change(() -> hands.preside("resume-speech"));
        change(hall::kill);
        change(hall::startAgain);
        change(() -> hands.extend(60));
        compare(from);
    }

    private void open(House house, String code) {
        screens.add(house.paired("display", "display", Size.LARGE, wrong(-TEN_MINUTES_MS)));
        screens.add(house.paired("chair", "chair", Size.TABLET, wrong(-THIRD_OF_SECOND_MS)));
        screens.add(house.device("phone", Size.PHONE, wrong(THIRD_OF_SECOND_MS)).goTo("/d/" + code));
        screens.add(house.paired("desk", "secretary", Size.TABLET, wrong(TEN_MINUTES_MS)));
        screens.forEach(each -> each.page().waitForFunction("() => document.body.innerText.includes('Đặng Thị Huệ')"));
    }

    private static String wrong(int millis) {
        return Watch.wrongClock(millis) + ";" + Watch.COUNTDOWN;
    }

    /// Something happens, the screens follow, and are looked at for a while.
    private void change(Runnable act) {
        long from = System.currentTimeMillis();
        act.run();
        long done = System.currentTimeMillis();
        changes.add(new Span(from, done));
        double until = done + FOLLOWS_MS + LOOKED_AT_MS;
        screens.getFirst().page().waitForFunction("until => realNow() > until", until);
    }

    /// The projector's laptop sleeps, and meanwhile nothing reaches anybody.
    private void sleep() {
        Page laptop = screens.getFirst().page();
        laptop.evaluate("() => fallAsleep()");
        try {
            hall.cable().cutFor(Cable.Cut.SILENT, SLEEP_MS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        laptop.evaluate("() => wakeUp()");
    }

    /// They agree with the server as well.
    private void isTrue(List<NavigableMap<Long, String>> shown, long at) {
        long left = Watch.left(screens.getFirst().heard("clock"), at);
        for (NavigableMap<Long, String> each : shown) {
            int says = Watch.seconds(Watch.at(each, at));
            assertTrue(Math.abs(says - left) <= 1, says + " s left are shown where " + left + " are");
        }
    }

    private void compare(long from) {
        long to = System.currentTimeMillis();
        List<NavigableMap<Long, String>> shown =
                screens.stream().map(each -> Watch.countdowns(each.page())).toList();
        int compared = 0;
        for (long at = from; at < to; at += STEP_MS) {
            long moment = at;
            if (changes.stream().anyMatch(change -> change.holds(moment))) continue;
            List<String> there =
                    shown.stream().map(each -> Watch.at(each, moment)).toList();
            assertFalse(there.contains(""), "a screen shows no time: " + there + " at " + (moment - from) + " ms");
            int least = there.stream().mapToInt(Watch::seconds).min().orElseThrow();
            int most = there.stream().mapToInt(Watch::seconds).max().orElseThrow();
            assertTrue(most - least <= 1, "screens differ: " + there + " at " + (moment - from) + " ms");
            compared++;
        }
        isTrue(shown, to);
        assertTrue(compared > 100, "hardly anything was compared: " + compared);
        System.out.println("clocks: four screens agreed on " + compared + " of " + (to - from) / STEP_MS + " moments");
    }
}
