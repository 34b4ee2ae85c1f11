package vn.doithoai.screens;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/// A command on its way, or the server's answer to one that it has carried out, held for as long as a test likes.
final class Held {
    private static final String COMMANDS = "**/commands";
    private static final int CONFLICT = 409;

    private final Page page;
    private final boolean isAnswer;
    private Route route;
    private APIResponse answer;

    private Held(Page page, boolean isAnswer) {
        this.page = page;
        this.isAnswer = isAnswer;
    }

    /// The answer to the next command of this type.
    static Held of(Screen screen, String type) {
        return new Held(screen.page(), true).next(type);
    }

    /// The next command of this type, before the server hears of it.
    static Held before(Screen screen, String type) {
        return new Held(screen.page(), false).next(type);
    }

    private Held next(String type) {
        page.route(COMMANDS, asked -> hold(asked, type));
        return this;
    }

    private void hold(Route asked, String type) {
        if (route != null || !asked.request().postData().contains('"' + type + '"')) {
            asked.resume();
            return;
        }
        route = asked;
        if (isAnswer) answer = asked.fetch();
    }

    /// The server refuses it.
    void refuse(String why) {
        page.waitForCondition(() -> route != null);
        route.fulfill(new Route.FulfillOptions()
                .setStatus(CONFLICT)
                .setContentType("application/problem+json")
                .setBody("{\"status\":409,\"code\":\"refused\",\"title\":\"\",\"detail\":\"" + why + "\"}"));
        page.unroute(COMMANDS);
    }

    /// It goes where it was going.
    void letGo() {
        page.waitForCondition(() -> isAnswer ? answer != null : route != null);
        if (isAnswer) route.fulfill(new Route.FulfillOptions().setResponse(answer));
        else route.resume();
        page.unroute(COMMANDS);
    }
}
