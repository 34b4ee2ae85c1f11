package vn.doithoai.screens;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// One real browser; everybody in the hall gets a context of their own, which shares nothing with the others.
final class Chromium implements AutoCloseable {
    /// The distribution's; the build installs it (`.ci/run`).
    private static final Path EXECUTABLE = Path.of(System.getProperty("doithoai.chromium", "/usr/bin/chromium"));

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Of many pages only one can be in front; in the hall each is on a screen of its own.
            "--disable-background-timer-throttling",
            "--disable-backgrounding-occluded-windows",
            "--disable-renderer-backgrounding");

    /// A loaded machine is slow, not wrong.
    static final int PATIENCE_MS = Integer.getInteger("doithoai.patience-ms", 30_000);

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium launch() {
        return launch(List.of());
    }

    /// One whose pages may use a camera, which sees this film over and over.
    ///
    /// @param film Motion JPEG
    static Chromium withCamera(Path film) {
        return launch(List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film));
    }

    private static Chromium launch(List<String> more) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(Stream.concat(FLAGS.stream(), more.stream()).toList()));
        return new Chromium(playwright, browser);
    }

    /// A device that has never been here before, without a page yet.
    ///
    /// @param name what the test calls it
    /// @param scripts run in its pages before any of their own
    Screen device(String name, URI hall, Size size, String... scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(hall.toString())
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setHasTouch(size.isTouched())
                .setViewportSize(size.width(), size.height()));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Screen(name, context, size, List.of(scripts));
    }

    /// A device with a browser of its own, whose profile stays on its disk.
    Screen onDisk(Path profile, String name, URI hall, Size size, String... scripts) {
        BrowserContext context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(EXECUTABLE)
                                .setArgs(FLAGS)
                                .setBaseURL(hall.toString())
                                .setLocale("vi-VN")
                                .setTimezoneId("Asia/Ho_Chi_Minh")
                                .setHasTouch(size.isTouched())
                                .setViewportSize(size.width(), size.height()));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Screen(name, context, size, List.of(scripts));
    }

    /// The browser of that profile is gone from one moment to the next.
    static void crash(Path profile) {
        ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(profile.toString()))
                .forEach(ProcessHandle::destroyForcibly);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
