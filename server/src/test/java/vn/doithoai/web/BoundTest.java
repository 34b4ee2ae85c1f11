package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page imports stands in its one script and its one sheet, once, before whoever needs it.
class BoundTest {
    @Test
    void aModuleHandsOutWhatItExports() {
        String bound = Bound.script(
                "/p.js",
                files(Map.of(
                        "/p.js", """
                        // The page.
                        import {
                          a,
                          b as c,
                        } from './m.js'
                        import { d } from '/lib/n.js'
                        await a(c, d)
                        """, "/m.js", """
                        import { d } from './lib/n.js'
                        export const a = () => d
                        const b = 1
                        export { b, hidden as shown }
                        """, "/lib/n.js", "export async function d() {}\nexport class E {}\n")));
        assertEquals("""
                // /lib/n.js
                const $1 = (() => {
                async function d() {}
                class E {}

                return { d, E }
                })()
                // /m.js
                const $2 = (() => {
                const { d } = $1
                const a = () => d
                const b = 1

                return { a, b, shown: hidden }
                })()
                // /p.js
                // The page.
                const {
                  a,
                  b: c,
                } = $2
                const { d } = $1
                await a(c, d)
                """, bound.replaceAll("\n\n\n+", "\n\n"));
    }

    @Test
    void whatIsWrittenOtherwiseIsNotBound() {
        assertThrows(
                IllegalStateException.class,
                () -> Bound.script("/p.js", files(Map.of("/p.js", "import every from './m.js'\n"))));
        assertThrows(
                IllegalStateException.class,
                () -> Bound.script(
                        "/p.js",
                        files(Map.of("/p.js", "import { a } from './m.js'\n", "/m.js", "export default 1\n"))));
        assertThrows(
                IllegalStateException.class,
                () -> Bound.script(
                        "/p.js",
                        files(Map.of(
                                "/p.js", "import { a } from './m.js'\n",
                                "/m.js", "import { b } from './n.js'\nexport const a = b\n",
                                "/n.js", "import { a } from './m.js'\nexport const b = a\n"))));
    }

    @Test
    void aSheetComesWithThoseItImports() {
        String sheet = Bound.style(
                "/p.css",
                files(Map.of("/p.css", """
                        @import url('/a.css');
                        @import url('/b.css') print;
                        p { margin: 0 }
                        """, "/a.css", "a { color: red }\n", "/b.css", "b { color: black }\n")));
        assertEquals("""
                a { color: red }

                @media print {
                b { color: black }
                }
                p { margin: 0 }
                """, sheet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui/pages/start",
                "/ui/pages/kiosk",
                "/ui/pages/delegate",
                "/ui/pages/chair",
                "/ui/pages/desk",
                "/ui/pages/styleguide",
                "/display/display"
            })
    void everyPageOfOursIsBound(String page) {
        String script = Bound.script(page + ".js", BoundTest::ours);
        assertFalse(Pattern.compile("(?m)^(import|export)\\b").matcher(script).find(), page);
        assertTrue(script.contains("// /ui/lib/dom.js\nconst $"), page);
        String sheet = Bound.style(page + ".css", BoundTest::ours);
        assertFalse(sheet.contains("@import"), page);
        assertTrue(sheet.contains("--accent:"), page);
    }

    private static UnaryOperator<String> files(Map<String, String> files) {
        return path -> {
            String text = files.get(path);
            if (text == null) throw new IllegalStateException(path);
            return text;
        };
    }

    private static String ours(String path) {
        try (InputStream in = BoundTest.class.getResourceAsStream("/web" + path)) {
            if (in == null) throw new IllegalStateException(path);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
