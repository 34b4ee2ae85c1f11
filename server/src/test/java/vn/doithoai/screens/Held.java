package vn.doithoai.screens;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/// The server's answer to a command, which it has carried out, kept from the page for as long as a test likes.
final class Held {
    private static final String COMMANDS = "**/commands";

    private final Page page;
    private Route route;
    private APIResponse answer;

    private Held(Page page) {
        this.page = page;
    }

    /// Of the next command of this type.
    static Held of(Screen screen, String type) {
        Held held = new Held(screen.page());
        held.page.route(COMMANDS, route -> held.hold(route, type));
        return held;
    }

    private void hold(Route asked, String type) {
        if (route != null || !asked.request().postData().contains('"' + type + '"')) {
            asked.resume();
            return;
        }
        answer = asked.fetch();
        route = asked;
    }

    /// The page gets it.
    void letGo() {
        page.waitForCondition(() -> answer != null);
        route.fulfill(new Route.FulfillOptions().setResponse(answer));
        page.unroute(COMMANDS);
    }
}
