package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/// One screen of each kind, on one cable of a hall in its dialogue.
final class FiveScreens {
    private static final long RIGHT_WITHIN_MS = 2_000;
    /// A test of ours keeps a processor that busy by itself.
    private static final double BUSY_LOAD = 2.5;
    private static final int FRAMES_MIN = 100;
    private static final String IS_KEPT = """
            async patience => {
              const own = location.pathname.startsWith('/d/') ? '/d/' : location.pathname
              const until = performance.now() + patience
              const isThere = async name => (await caches.match(name)) !== undefined
              while (!((await isThere(own)) && (await isThere('/ui/frozen')))) {
                if (performance.now() > until) return false
                await new Promise(requestAnimationFrame)
              }
              return true
            }""";

    private final Dialogue hall;
    private final Cable cable;

    Projector display;
    final Chair chair;
    final Phone phone;
    final Desk desk;
    Kiosk kiosk;

    /// @param display,kiosk devices that are not let in yet
    FiveScreens(Dialogue hall, Cable cable, Screen display, Screen kiosk) {
        this.hall = hall;
        this.cable = cable;
        House house = hall.house().behind(cable.address());
        String mark = display.name().substring("display".length());
        this.display = new Projector(house.letIn(display, "display"));
        this.kiosk = new Kiosk(house.letIn(kiosk, "reception"));
        chair = new Chair(house.paired("chair" + mark, "chair", Size.TABLET));
        desk = new Desk(house.paired("desk" + mark, "secretary", Size.TABLET));
        phone = new Phone(house.device("phone" + mark, Size.PHONE)).open(hall.owner());
        look();
        all().forEach(each -> Watch.seenAt(each.page()));
    }

    /// Five new devices.
    ///
    /// @param number of the cable, from 0
    static FiveScreens on(Dialogue hall, int number) {
        Cable cable = hall.hall().cable(number);
        House house = hall.house().behind(cable.address());
        String mark = number == 0 ? "" : "-" + (number + 1);
        return new FiveScreens(
                hall,
                cable,
                house.device("display" + mark, Size.LARGE, Watch.NEVER_BLANK),
                house.device("kiosk" + mark, Size.TABLET));
    }

    Cable cable() {
        return cable;
    }

    List<Screen> all() {
        return List.of(display.screen(), chair.screen(), phone.screen(), desk.screen(), kiosk.screen());
    }

    List<Screen> ofStaff() {
        return List.of(chair.screen(), desk.screen(), kiosk.screen());
    }

    List<Screen> ofPublic() {
        return List.of(display.screen(), phone.screen());
    }

    /// Each screen begins to look out for the newest state.
    void look() {
        String name = hall.speaker();
        Watch.lookFor(display.screen().page(), "#stage > :last-child .name", name);
        Watch.lookFor(chair.screen().page(), ".speech h2", name);
        Watch.lookFor(phone.screen().page(), ".now", name);
        Watch.lookFor(desk.screen().page(), ".sheet-head h2", name);
        Watch.lookFor(kiosk.screen().page(), ".figure", hall.present() + " trên " + Dialogue.DELEGATES);
    }

    /// Something changes in the hall, and each screen begins to look out for it.
    void moveAndLook() {
        hall.move();
        look();
    }

    /// Every screen shows the newest state within two seconds of that moment.
    void areRightWithin(long back, String after) {
        StringBuilder told = new StringBuilder();
        long allowed = allowed();
        for (Screen each : all()) {
            long took = Watch.seenAt(each.page()) - back;
            told.append(String.format(Locale.ROOT, "  %s %d ms", each.name(), took));
            assertTrue(took <= allowed, each.name() + " was right " + took + " ms after: " + after);
        }
        System.out.println("right after " + after + ":" + told);
    }

    /// Two seconds; more only where several processes wait for each processor: such a machine is slow, not wrong.
    private static long allowed() {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        double waiting = machine.getSystemLoadAverage() / machine.getAvailableProcessors() / BUSY_LOAD;
        if (waiting > 1) System.out.printf(Locale.ROOT, "the machine is %.1f times too busy%n", waiting);
        return Math.round(RIGHT_WITHIN_MS * Math.max(1, waiting));
    }

    void seeNothingYet() {
        assertTrue(all().stream().noneMatch(each -> Watch.seen(each.page())), "the cut lets something through");
    }

    /// The screens with a countdown count down to the same end as the server.
    void showTheTime() {
        JsonNode clock = chair.screen().heard("clock");
        for (Screen each : List.of(display.screen(), chair.screen(), desk.screen())) Watch.showsTimeLeft(each, clock);
    }

    void projectorWasNeverBlank() {
        assertEquals(List.of(), Watch.blanks(display.screen().page()), "blank frames on the projector");
        assertTrue(Watch.frames(display.screen().page()) > FRAMES_MIN, "hardly a frame was looked at");
    }

    /// The service worker keeps a page last of all that it needs, and holds it while the conference is in session.
    void areKept() {
        all().forEach(each -> isKept(each));
    }

    static void isKept(Screen screen) {
        // Not waitForFunction: to it every promise is true.
        assertTrue((Boolean) screen.page().evaluate(IS_KEPT, Chromium.PATIENCE_MS), screen.name() + " is not kept");
    }

    void photograph(String moment) {
        for (Screen each : all()) each.photograph(Dialogue.PHOTOS, moment);
    }
}
