package vn.doithoai.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Looks at a page from inside, at every change or every frame, and keeps what it saw with the time of this machine's
/// own clock, whatever clock the page was given.
final class Watch {
    /// Gives the page a clock that is wrong by so many milliseconds, before any of its scripts runs. Its running clock
    /// can stand still for a while, as that of a laptop does which sleeps: `fallAsleep()`, `wakeUp()`.
    static String wrongClock(long offsetMillis) {
        return """
                (() => {
                  const Real = Date, offset = %d
                  const origin = performance.timeOrigin
                  globalThis.Date = new Proxy(Real, {
                    construct: (T, given) => given.length > 0 ? new T(...given) : new T(Real.now() + offset),
                    apply: () => new Real(Real.now() + offset).toString(),
                    get: (T, name) => name === 'now' ? () => Real.now() + offset : T[name],
                  })
                  Object.defineProperty(performance, 'timeOrigin', { get: () => origin + offset })
                  globalThis.realNow = () => Real.now()
                  const running = performance.now.bind(performance)
                  let slept = 0, fellAsleep
                  performance.now = () => (fellAsleep ?? running()) - slept
                  globalThis.fallAsleep = () => { fellAsleep = running() }
                  globalThis.wakeUp = () => { slept += running() - fellAsleep; fellAsleep = undefined }
                })()""".formatted(offsetMillis);
    }

    /// Keeps each countdown that is shown, with the moment from which it was.
    static final String COUNTDOWN = """
            (() => {
              globalThis.realNow ??= () => Date.now()
              globalThis.countdowns = []
              let last = ''
              const look = () => {
                const isSeen = each => each.getClientRects().length > 0
                const clock = [...document.querySelectorAll('dt-clock')].filter(isSeen).at(-1)
                const shown = clock?.querySelector('.unseen')?.textContent ?? ''
                if (shown === last) return
                last = shown
                countdowns.push([realNow(), shown])
              }
              addEventListener('DOMContentLoaded', () => {
                new MutationObserver(look).observe(document.body, {
                  childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['hidden'] })
              })
            })()""";

    /// Counts the animation frames on which the projector's stage had nothing to read, and those it looked at, from the
    /// first scene on.
    static final String NEVER_BLANK = """
            (() => {
              globalThis.blanks = []
              globalThis.frames = 0
              const isFull = scene => {
                const { width, height } = scene.getBoundingClientRect()
                const { visibility, opacity } = getComputedStyle(scene)
                return width > 0 && height > 0 && visibility === 'visible' && Number(opacity) > 0.99
                  && scene.textContent.trim() !== ''
              }
              const look = () => {
                requestAnimationFrame(look)
                if (document.documentElement.dataset.scene === undefined) return
                frames += 1
                const stage = document.querySelector('#stage')
                if (![...stage.children].some(isFull)) blanks.push(stage.innerHTML.slice(0, 200) || 'nothing')
              }
              addEventListener('DOMContentLoaded', () => requestAnimationFrame(look))
            })()""";

    private static final String NOTE_WHEN = """
            ([place, words]) => {
              globalThis.realNow ??= () => Date.now()
              globalThis.rightAt = 0
              const look = () => {
                const said = [...document.querySelectorAll(place)].map(each => each.textContent).join(' ')
                if (said.includes(words)) globalThis.rightAt = realNow()
                else setTimeout(look, 25)
              }
              look()
            }""";

    private Watch() {}

    /// Begins to look for words in a part of the page.
    static void lookFor(Page page, String place, String words) {
        page.evaluate(NOTE_WHEN, List.of(place, words));
    }

    /// When they were there, in milliseconds since 1970; waits for them.
    static long seenAt(Page page) {
        return ((Number) page.waitForFunction("() => globalThis.rightAt || false")
                        .jsonValue())
                .longValue();
    }

    /// Whether they are there by now.
    static boolean seen(Page page) {
        return (Boolean) page.evaluate("() => globalThis.rightAt > 0");
    }

    /// The blank frames of the projector so far, at most a few of them.
    static List<String> blanks(Page page) {
        List<String> all = new ArrayList<>();
        ((List<?>) page.evaluate("() => globalThis.blanks.slice(0, 3)")).forEach(each -> all.add((String) each));
        return all;
    }

    static long frames(Page page) {
        return ((Number) page.evaluate("() => globalThis.frames")).longValue();
    }

    /// What the page's countdown said from when on, in seconds left; nothing while it showed none.
    static NavigableMap<Long, String> countdowns(Page page) {
        NavigableMap<Long, String> all = new TreeMap<>();
        for (Object each : (List<?>) page.evaluate("() => globalThis.countdowns")) {
            List<?> pair = (List<?>) each;
            all.put(((Number) pair.get(0)).longValue(), (String) pair.get(1));
        }
        return all;
    }

    /// `4:05` is 245, `+0:03` is 3 over.
    static int seconds(String shown) {
        boolean over = shown.startsWith("+");
        String[] parts = shown.substring(over ? 1 : 0).split(":");
        int whole = 0;
        for (String part : parts) whole = whole * 60 + Integer.parseInt(part);
        return over ? -whole : whole;
    }

    /// Seconds left of a running speech, as the server reckons them; its clock is this machine's.
    static long left(JsonNode clock, long at) {
        long startedAt = OffsetDateTime.parse(clock.get("startedAt").asText())
                .toInstant()
                .toEpochMilli();
        return clock.get("allotted").asLong() - (at - startedAt) / 1000;
    }

    /// The page's countdown says that much now.
    static void showsTimeLeft(Screen screen, JsonNode clock) {
        Locator countdown = screen.page().locator("dt-clock .unseen").last();
        assertThat(countdown).hasText(Pattern.compile("\\d+:\\d\\d"));
        long says = seconds(countdown.textContent());
        long left = left(clock, System.currentTimeMillis());
        assertTrue(Math.abs(says - left) <= 1, screen.name() + " shows " + says + " s left where " + left + " are");
    }

    /// What stood there at that moment.
    static String at(NavigableMap<Long, String> shown, long moment) {
        Map.Entry<Long, String> entry = shown.floorEntry(moment);
        return entry == null ? "" : entry.getValue();
    }
}
