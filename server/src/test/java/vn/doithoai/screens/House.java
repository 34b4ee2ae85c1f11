package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.doithoai.process.HallClient;
import vn.doithoai.process.ServerProcess;
import vn.doithoai.wire.Json;

/// The hall with its screens: each device opened, and let in as in a real hall.
final class House implements AutoCloseable {
    private static final Pattern SHORT_CODE = Pattern.compile("[0-9A-Z]{4,}");

    private static final int PICTURE_MS = 5_000;

    private final Chromium chromium;
    private final URI address;
    private final List<Screen> screens;
    private final HallClient script;

    private House(Chromium chromium, URI address, List<Screen> screens, HallClient script) {
        this.chromium = chromium;
        this.address = address;
        this.screens = screens;
        this.script = script;
    }

    /// A hall whose organiser works by program only.
    ///
    /// @param server where programs reach it
    /// @param address where browsers reach it
    static House open(Chromium chromium, URI server, URI address) {
        HallClient script = HallClient.paired(server, ServerProcess.ORGANISER_CODE);
        return new House(chromium, address, new ArrayList<>(), script);
    }

    /// A hall whose organiser sits before a screen, and has paired it with the printed code.
    static House open(Chromium chromium, URI address, Screen organiser) {
        JsonNode made =
                tree(new Organiser(organiser).post("/api/devices", "{\"role\":\"organiser\",\"name\":\"Kịch bản\"}"));
        HallClient script = HallClient.paired(address, made.get("code").asText());
        return new House(chromium, address, new ArrayList<>(List.of(organiser)), script);
    }

    /// The same hall for devices that reach it at another address.
    House behind(URI elsewhere) {
        return new House(chromium, elsewhere, screens, script);
    }

    /// What the organiser's own programs may do over the interface.
    HallClient script() {
        return script;
    }

    /// A new device, not let in yet.
    Screen device(String name, Size size, String... scripts) {
        Screen screen = chromium.device(name, address, size, scripts);
        screens.add(screen);
        return screen;
    }

    /// A new device with a browser of its own, not let in yet. Opened again on the same profile it is the same device.
    Screen onDisk(Path profile, String name, Size size, String... scripts) {
        Screen screen = chromium.onDisk(profile, name, address, size, scripts);
        screens.add(screen);
        return screen;
    }

    /// A device that opens the address in its one-time QR code, and is led to its page.
    Screen paired(String name, String role, Size size, String... scripts) {
        return letIn(device(name, size, scripts), role);
    }

    /// The same for a device that is there already.
    Screen letIn(Screen device, String role) {
        ObjectNode wish = Json.mapper().createObjectNode();
        wish.put("role", role).put("name", device.name()).put("conference", HallClient.CONFERENCE);
        String code = tree(script.post("/api/devices", wish).body()).get("code").asText();
        String page = role.equals("display") ? "/display" : "/";
        return device.goTo(page + "?code=" + code);
    }

    /// Two taps: what the device is for, and the organiser's word.
    Screen byApproval(Organiser organiser, String name, Size size, String tile) {
        Screen screen = device(name, size).goTo("/");
        screen.page()
                .locator(".tile")
                .filter(new Locator.FilterOptions().setHasText(tile))
                .click();
        Locator code = screen.page().locator(".short-code");
        assertThat(code).hasText(SHORT_CODE);
        organiser.letIn(code.innerText().strip());
        return screen;
    }

    /// By a one-time code, typed on the device.
    Screen byCode(Organiser organiser, String name, Size size, String role, String label) {
        String code = organiser.codeFor(role, label);
        Screen screen = device(name, size).goTo("/");
        screen.write("Mã ghép máy hoặc mã trên giấy mời", code).tap("Ghép máy này");
        return screen;
    }

    /// A projector shows its code to the organiser by itself.
    Projector projector(Organiser organiser, Size size) {
        Screen screen = device("display", size).goTo("/display");
        Locator code = screen.page().locator("dt-scene-pairing strong");
        assertThat(code).hasText(SHORT_CODE);
        organiser.letIn(code.innerText().strip());
        return new Projector(screen);
    }

    /// Adds a delegate; `delegate` and the `code` of their invitation.
    JsonNode invite(String name, String unit, String group, String seat) {
        ObjectNode add = command("add-delegate");
        add.put("name", name).put("unit", unit).put("group", group).put("seat", seat);
        return script.accepted(add).result();
    }

    static ObjectNode command(String type) {
        return Json.mapper()
                .createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("type", type);
    }

    /// What the people of the hall do.
    interface Day {
        void live() throws Exception;
    }

    /// Lives the day; should it go wrong, there is a picture of every screen at that moment.
    void live(Path photos, Day day) throws Exception {
        Files.createDirectories(photos);
        try {
            day.live();
        } catch (Exception | AssertionError failure) {
            screens.forEach(screen -> photograph(screen, photos, failure));
            throw failure;
        }
        screens.forEach(Screen::hasNoComplaint);
    }

    private static void photograph(Screen screen, Path photos, Throwable failure) {
        if (screen.page().isClosed()) return;
        Path picture = photos.resolve("failed-" + screen.name() + ".png");
        try {
            screen.page()
                    .screenshot(new Page.ScreenshotOptions().setPath(picture).setTimeout(PICTURE_MS));
        } catch (PlaywrightException noPicture) {
            // A page that is cut off waits for its fonts; what went wrong matters more.
            failure.addSuppressed(noPicture);
        }
    }

    static JsonNode tree(String text) {
        try {
            return Json.tree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        screens.forEach(Screen::close);
    }
}
