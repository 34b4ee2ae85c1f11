package vn.doithoai.screens;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;
import vn.doithoai.process.ServerProcess;

/// How long a device that has never seen a page waits for something useful on it, over a slow LAN, and what it loads.
///
/// Useful is what the person came for with the hall's newest state in it, not a bar and «loading».
public final class PaintPart implements Part {
    private static final int TURNS = 7;
    private static final double LATENCY_MS = 50;
    private static final double BYTES_PER_S = 10_000_000 / 8.0;
    private static final double PAINT_GOAL_MS = 1_000;
    private static final double BYTES_GOAL = 150_000;
    private static final double NANOS_PER_MS = 1e6;

    /// Notes when the first element that matches has words and stands before the person: in the frame after it.
    private static final String WATCH = """
            (() => {
              const look = () => {
                const useful = globalThis.useful
                  && [...document.querySelectorAll(globalThis.useful)].find(each =>
                    each.getClientRects().length > 0 && each.textContent.trim() !== ''
                    && getComputedStyle(each).opacity > 0.99)
                if (useful) requestAnimationFrame(() => setTimeout(() => { globalThis.usefulAt = performance.now() }))
                else requestAnimationFrame(look)
              }
              globalThis.useful = '{{useful}}'
              requestAnimationFrame(look)
            })()""";

    private static final String LOADED = """
            () => performance.getEntriesByType('resource').reduce((sum, { name, encodedBodySize }) => {
              const path = new URL(name).pathname
              if (path.startsWith('/api/')) return sum
              sum.files += 1
              if (/[.](js|css)$/.test(path)) sum.code += encodedBodySize
              if (path.endsWith('.woff2')) sum.fonts += encodedBodySize
              return sum
            }, { files: 1, code: 0, fonts: 0 })""";

    /// A page, who opens it, and what is useful on it.
    private record Visit(String name, Size size, String path, String useful, List<Cookie> cookies) {}

    @Override
    public String name() {
        return "paint";
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("server/target/bench")), "paint-");
        System.setProperty("doithoai.root", Path.of("").toAbsolutePath().toString());
        try (ServerProcess server = ServerProcess.start(data, 0);
                Chromium chromium = Chromium.launch();
                House house = House.open(chromium, server.address(), server.address())) {
            FullHall hall = new FullHall(house);
            hall.invite();
            hall.arrive(0, FullHall.PEOPLE);
            hall.hands().openTheDialogue();
            hall.ask();
            hall.speak();
            for (Visit visit : visits(house, hall)) measure(report, chromium, server, visit);
        }
        report.remark("paint: 10 Mbit/s and 50 ms a round trip by Chromium's own emulation, empty cache, " + TURNS
                + " visits each; browser and server share "
                + Runtime.getRuntime().availableProcessors()
                + " processors");
    }

    private static List<Visit> visits(House house, FullHall hall) {
        return List.of(
                new Visit("start page", Size.TABLET, "/", ".tile", List.of()),
                new Visit("delegate's page", Size.PHONE, "/d/" + hall.code(9), ".speak .place", List.of()),
                of(house, "kiosk", "reception", "/kiosk", ".panel .figure"),
                of(house, "chair's page", "chair", "/chair", "dt-queue-row .name"),
                of(house, "secretary's desk", "secretary", "/desk", ".sheet-head h2"),
                of(house, "projector", "display", "/display", "dt-scene-speaker:not(.entering) .name"));
    }

    /// A page for which its device has been let in before.
    private static Visit of(House house, String name, String role, String path, String useful) {
        Screen screen = house.paired(name, role, Size.TABLET);
        screen.page().waitForURL("**" + path);
        return new Visit(
                name, Size.TABLET, path, useful, screen.page().context().cookies());
    }

    private static void measure(Report report, Chromium chromium, ServerProcess server, Visit visit) {
        Samples times = new Samples();
        JsonObject loaded = new JsonObject();
        for (int turn = 0; turn < TURNS; turn++) {
            Screen screen = chromium.device(
                    visit.name(), server.address(), visit.size(), WATCH.replace("{{useful}}", visit.useful()));
            Page page = screen.page();
            page.context().addCookies(visit.cookies());
            slow(page);
            screen.goTo(visit.path());
            double at =
                    ((Number) page.waitForFunction("() => globalThis.usefulAt").jsonValue()).doubleValue();
            times.add(at * NANOS_PER_MS);
            loaded =
                    new com.google.gson.Gson().toJsonTree(page.evaluate(LOADED)).getAsJsonObject();
            screen.close();
        }
        report.figure(
                "first useful paint, " + visit.name(),
                String.format(
                        Locale.ROOT,
                        "%.0f ms (slowest %.0f)",
                        times.median() / NANOS_PER_MS,
                        times.quantile(1) / NANOS_PER_MS),
                "≤ 1000 ms",
                times.median() / NANOS_PER_MS <= PAINT_GOAL_MS);
        double code = loaded.get("code").getAsDouble();
        String bytes = String.format(
                Locale.ROOT,
                "%.1f KB, fonts %.1f KB, %d requests",
                code / 1_000,
                loaded.get("fonts").getAsDouble() / 1_000,
                loaded.get("files").getAsInt());
        if (visit.size().equals(Size.PHONE)) {
            report.figure("script and style, " + visit.name(), bytes, "≤ 150 KB", code <= BYTES_GOAL);
        } else report.figure("script and style, " + visit.name(), bytes);
    }

    private static void slow(Page page) {
        CDPSession chrome = page.context().newCDPSession(page);
        chrome.send("Network.enable");
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", BYTES_PER_S);
        line.addProperty("uploadThroughput", BYTES_PER_S);
        chrome.send("Network.emulateNetworkConditions", line);
    }
}
