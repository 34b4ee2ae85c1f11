package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// One device and the page on it. It remembers whatever went wrong in the page, and everything that the server sent.
final class Screen {
    /// What a browser says by itself when a network is cut, a server is away, or somebody is not let in.
    private static final Pattern NETWORK =
            Pattern.compile("(?s)(Failed to load resource: .*|WebSocket connection to .* failed.*)");

    private static final String TELL_VIOLATIONS = """
            addEventListener('securitypolicyviolation', event => {
              console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`)
            })""";
    private static final String FONTS_MISSING = """
            async () => {
              await document.fonts.ready
              return [...document.fonts].filter(each => each.status === 'error').length
            }""";
    private static final String TWO_FRAMES = """
            () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))""";

    /// Runs out what is on its way to another colour or place, but not what goes on for seconds.
    private static final String SETTLED = """
            () => Promise.allSettled(document.getAnimations()
              .filter(run => run instanceof CSSTransition && run.transitionProperty !== 'transform')
              .map(run => run.finished)).then(() => true)""";

    private final String name;
    private final Page page;
    private final Size size;
    private final List<String> complaints = new ArrayList<>();
    private final StringBuilder heard = new StringBuilder();

    /// @param scripts run in the page before any of its own
    Screen(String name, BrowserContext context, Size size, List<String> scripts) {
        this.name = name;
        this.size = size;
        context.addInitScript(TELL_VIOLATIONS);
        scripts.forEach(context::addInitScript);
        this.page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> complaints.add("script: " + error));
        page.onWebSocket(socket -> socket.onFrameReceived(this::hear));
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }

    /// Its own size.
    Size size() {
        return size;
    }

    /// Everything that the live line brought so far, frame after frame.
    String heard() {
        return heard.toString();
    }

    /// The newest value of a key that the live line brought.
    JsonNode heard(String key) {
        return heard().lines()
                .map(House::tree)
                .filter(frame -> frame.path("set").has(key))
                .map(frame -> frame.get("set").get(key))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private void hear(WebSocketFrame frame) {
        if (frame.text() != null) heard.append(frame.text()).append('\n');
    }

    private void hear(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        if (bad && !NETWORK.matcher(message.text()).matches()) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    Screen goTo(String path) {
        page.navigate(path);
        return this;
    }

    Screen reload() {
        page.reload();
        return this;
    }

    /// A button by its whole name.
    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /// A field by its label.
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /// A visible element that says these words, whatever stands around them.
    Locator words(String words) {
        return page.getByText(words)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    Screen tap(String button) {
        button(button).click();
        return this;
    }

    Screen write(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Screen sees(String words) {
        assertThat(words(words)).isVisible();
        return this;
    }

    Screen doesNotSee(String words) {
        assertThat(page.getByText(words).filter(new Locator.FilterOptions().setVisible(true)))
                .hasCount(0);
        return this;
    }

    /// Every font that the page asked for has come.
    Screen hasItsFonts() {
        assertEquals(0, page.evaluate(FONTS_MISSING), "fonts missing on " + name);
        return this;
    }

    /// Nothing went wrong in this page since it was opened: no script failed, no policy was violated.
    void hasNoComplaint() {
        assertEquals(List.of(), complaints, "on " + name);
    }

    /// Photographs what is seen now at each size, and goes back to its own.
    Screen photograph(Path folder, String moment) {
        for (Size each : Size.ALL) {
            page.setViewportSize(each.width(), each.height());
            page.evaluate(TWO_FRAMES);
            String file = String.format(Locale.ROOT, "%s-%s-%s.png", moment, name, each);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
        }
        page.setViewportSize(size.width(), size.height());
        return this;
    }

    /// The browser stops this page as it does one that is long out of sight, or lets it go on.
    void freeze(boolean frozen) {
        JsonObject state = new JsonObject();
        state.addProperty("state", frozen ? "frozen" : "active");
        CDPSession session = page.context().newCDPSession(page);
        session.send("Page.setWebLifecycleState", state);
        session.detach();
    }

    /// One picture at this size, of the whole page or of what the screen shows of it; and back to its own size.
    void photograph(Path file, Size at, boolean whole) {
        page.setViewportSize(at.width(), at.height());
        page.evaluate(TWO_FRAMES);
        page.evaluate(SETTLED);
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(whole));
        page.setViewportSize(size.width(), size.height());
    }

    void close() {
        page.context().close();
    }
}
