package vn.doithoai.screens;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Deque's axe-core, put into a page by the test; the server never serves it.
final class Axe {
    /// What WCAG 2.2 AA asks for, and what experience adds.
    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String RUN = """
            async ([tags, more]) => {
              // What fades in is judged when it is there.
              await Promise.allSettled(document.getAnimations()
                .filter(each => each instanceof CSSTransition && each.effect.getTiming().duration <= 500)
                .map(each => each.finished))
              const wanted = Object.fromEntries(more.map(id => [id, { enabled: true }]))
              const { violations } = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                // The ruler asks for twice its 24 px, and takes no row half scrolled out of sight for a small target.
                rules: { ...wanted, 'target-size': { enabled: false } },
                resultTypes: ['violations'],
                // It would put style sheets into the page, which our policy refuses.
                preload: false,
              })
              return violations.flatMap(({ id, help, nodes }) =>
                nodes.map(({ target, any, all, none }) => `axe ${id}: ${help}: ${target.join(' ')}`
                  + ` (${[...any, ...all, ...none].map(each => each.message).join('; ')})`))
            }""";

    private Axe() {}

    /// Everything axe finds on this page as it stands.
    ///
    /// @param more rules beyond AA
    static List<String> findings(Page page, String... more) {
        if (!(Boolean) page.evaluate("() => 'axe' in globalThis")) page.evaluate(SOURCE);
        List<String> found = new ArrayList<>();
        Object all = page.evaluate(RUN, List.of(AA, List.of(more)));
        ((List<?>) all).forEach(each -> found.add((String) each));
        return found;
    }

    /// The version of it that `npm ci` brought.
    private static String source() {
        Path file = Path.of(System.getProperty("doithoai.root"), "kiosk-ui/node_modules/axe-core/axe.min.js");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("axe-core is missing: run `npm ci` in kiosk-ui", e);
        }
    }

    private static final String SOURCE = source();
}
