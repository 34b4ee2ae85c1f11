package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.WholeHall;

/// The pages come whole: every file that a page names is there, and the browser may use it as the page needs.
class PagesTest {
    private static final List<String> PAGES =
            List.of("/", "/kiosk", "/chair", "/desk", "/display", "/styleguide", "/d/12345678901234567890");
    private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/[^\"#]+)\"");

    private static WholeHall hall;
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        hall = WholeHall.start();
    }

    @AfterAll
    static void stop() {
        hall.close();
        BROWSER.close();
    }

    @Test
    void everyFileThatAPageNamesIsThere() throws Exception {
        for (String page : PAGES) {
            var html = get(page);
            assertEquals(200, html.statusCode(), page);
            var named = NAMED.matcher(html.body());
            int files = 0;
            for (; named.find(); files++) {
                assertEquals(200, get(named.group(1)).statusCode(), page + " names " + named.group(1));
            }
            assertTrue(files > 2, page + " names " + files + " files");
        }
    }

    @Test
    void theServiceWorkerMayKeepEveryPage() throws Exception {
        assertEquals(
                "/",
                get("/ui/sw.js").headers().firstValue("Service-Worker-Allowed").orElse("nothing"));
    }

    @Test
    void thePagesHaveAnEditionThatIsAskedForAnew() throws Exception {
        var edition = get("/ui/edition.txt");
        assertTrue(edition.body().matches("[0-9a-f]{16}"), edition.body());
        assertEquals("no-cache", edition.headers().firstValue("Cache-Control").orElse("nothing"));
        assertEquals(edition.body(), Edition.onClassPath());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "br, GZIP;q=0.5 | true",
                "gzip;q=0 | false",
                "identity, gzip; q=0.000 | false",
                "x-gzipped | false"
            })
    void onlyWhoWantsItZippedGetsItZipped(String accepted, boolean zipped) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(hall.url() + "/ui/sw.js"));
        var answer = BROWSER.send(request.header("Accept-Encoding", accepted).build(), BodyHandlers.discarding());
        assertEquals(zipped, answer.headers().firstValue("Content-Encoding").isPresent());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(hall.url()).resolve(path);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
