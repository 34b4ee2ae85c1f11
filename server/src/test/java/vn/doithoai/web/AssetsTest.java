package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;

/// The pages and what they are made of: served at their addresses with strict headers, and nothing besides.
class AssetsTest {
    private static WholeHall hall;
    private static Client somebody;

    @BeforeAll
    static void start() {
        hall = WholeHall.start();
        somebody = hall.stranger();
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/kiosk", "/chair", "/desk", "/display", "/styleguide", "/d/12345678901234567890"})
    void everyPageIsThere(String path) {
        Reply page = somebody.get(path);
        assertEquals(200, page.status(), path);
        assertEquals("text/html; charset=utf-8", page.header("content-type"));
        assertEquals("no-cache", page.header("cache-control"));
        assertTrue(page.text().startsWith("<!doctype html>"), path);
        assertEquals(
                path.equals("/") || path.equals("/kiosk"),
                page.header("permissions-policy").contains("camera=(self)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ui",
                "/ui/",
                "/ui/lib",
                "/ui/lib/",
                "/ui/nothing.js",
                "/display/",
                "/ui/.hidden.js",
                "/ui/../ui/lib/live.js",
                "/ui/%2e%2e/%2e%2e/logback.xml",
                "/ui/..%2f..%2flogback.xml",
                "/ui/lib/live.js%00.html",
                "/ui/lib//live.js",
                "/ui/lib/protocol.d.ts",
                "/logback.xml",
                "/META-INF/MANIFEST.MF",
                "/web/ui/lib/live.js",
                "/vn/doithoai/Main.class",
                "/d/",
                "/d/1/2",
                "/favicon.ico",
                "//ui/lib/live.js",
                "/api/",
                "/api/nothing"
            })
    void nothingElseIs(String path) {
        somebody.get(path).problem(404, "not-found");
    }

    @Test
    void nothingIsSentTwiceToWhoHasIt() {
        Reply first = somebody.get("/ui/lib/live.js");
        assertEquals("text/javascript; charset=utf-8", first.header("content-type"));
        Reply again = somebody.send(somebody.request("/ui/lib/live.js")
                .header("If-None-Match", first.header("etag"))
                .GET());
        assertEquals(304, again.status());
        assertEquals("", again.text());
        assertEquals(first.header("etag"), again.header("etag"));
    }

    @Test
    void textIsPackedForWhoUnpacksIt() throws IOException, InterruptedException {
        var packed = somebody.http()
                .send(
                        somebody.request("/ui/lib/live.js")
                                .header("Accept-Encoding", "gzip, br")
                                .GET()
                                .build(),
                        BodyHandlers.ofByteArray());
        assertEquals("gzip", packed.headers().firstValue("content-encoding").orElse(""));
        assertEquals("accept-encoding", packed.headers().firstValue("vary").orElse(""));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(somebody.get("/ui/lib/live.js").text(), text);
        }
    }

    @Test
    void onlyTheHeadIsSentToWhoAsksForTheHead() {
        for (String path : List.of("/kiosk", "/healthz", "/ui/lib/live.js", "/api/nothing")) {
            Reply head = somebody.send(somebody.request(path).method("HEAD", BodyPublishers.noBody()));
            assertEquals("", head.text(), path);
            assertEquals(somebody.get(path).status(), head.status(), path);
        }
    }

    @Test
    void pagesAreNotWrittenTo() {
        somebody.post("/kiosk", "{}").problem(405, "method-not-allowed");
        assertEquals("GET, HEAD", somebody.post("/ui/lib/live.js", "{}").header("allow"));
    }

    @Test
    void everyAnswerCarriesTheStrictHeaders() {
        List<Reply> answers = List.of(
                somebody.get("/"),
                somebody.get("/ui/lib/live.js"),
                somebody.get("/ui/fonts/OFL.txt"),
                somebody.get("/healthz"),
                somebody.get("/api/openapi.json"),
                somebody.get("/api/me"),
                somebody.get("/nothing"),
                somebody.post("/api/pair", "{"),
                somebody.post("/api/pair", "{\"code\":\"FALSCHER\"}"),
                hall.organiser().get("/api/devices"),
                hall.organiser().wish("end-speech"));
        for (Reply answer : answers) {
            String policy = answer.header("content-security-policy");
            for (String rule : List.of(
                    "default-src 'none'",
                    "script-src 'self';",
                    "style-src 'self';",
                    "object-src 'none'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'",
                    "require-trusted-types-for 'script'",
                    "connect-src 'self'")) {
                assertTrue(policy.contains(rule), answer.text());
            }
            assertTrue(!policy.contains("unsafe"), policy);
            assertEquals("nosniff", answer.header("x-content-type-options"));
            assertEquals("no-referrer", answer.header("referrer-policy"));
            assertEquals("same-origin", answer.header("cross-origin-opener-policy"));
            assertEquals("same-origin", answer.header("cross-origin-resource-policy"));
            assertTrue(answer.header("permissions-policy").contains("microphone=()"));
            assertEquals("", answer.header("server"));
        }
        String port = ":" + hall.server().port();
        assertTrue(
                somebody.get("/")
                        .header("content-security-policy")
                        .contains("connect-src 'self' ws://127.0.0.1" + port),
                "the page's own socket");
        assertEquals("no-store", hall.organiser().get("/api/devices").header("cache-control"));
    }

    @Test
    void whatNobodyOffersIsNotAcceptable() {
        somebody.send(somebody.request("/healthz").header("Accept", "text/html").GET())
                .problem(406, "not-acceptable");
        for (String accept : List.of("*/*", "application/*", "text/html, application/json;q=0.5")) {
            assertEquals(
                    200,
                    somebody.send(somebody.request("/healthz")
                                    .header("Accept", accept)
                                    .GET())
                            .status());
        }
    }
}
