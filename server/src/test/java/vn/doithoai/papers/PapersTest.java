package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Conference;
import vn.doithoai.wire.Json;

/// The door: which papers there are, and what comes out.
class PapersTest {
    private static final HalfDay DAY = HalfDay.lived(SamplePlans.STATE);

    @Test
    void namesAndTypesAreForTheBrowser() {
        Papers.File docx =
                Papers.render("minutes", "docx", DAY.hall(), DAY.now()).orElseThrow();
        assertEquals("bien-ban-nghi-mau-2026.docx", docx.name());
        assertEquals("application/vnd.openxmlformats-officedocument.wordprocessingml.document", docx.contentType());
        assertEquals(
                "application/json",
                Papers.render("minutes", "json", DAY.hall(), DAY.now())
                        .orElseThrow()
                        .contentType());
    }

    @Test
    void whatThereIsNotIsEmpty() {
        assertEquals(Optional.empty(), Papers.render("report", "docx", DAY.hall(), DAY.now()));
        assertEquals(Optional.empty(), Papers.render("minutes", "exe", DAY.hall(), DAY.now()));
        assertEquals(Optional.empty(), Papers.render("minutes", "docx", Conference.NEW, Instant.EPOCH));
    }

    @Test
    void theContentIsServedAsJsonToo() throws JsonProcessingException {
        byte[] bytes =
                Papers.render(Paper.MINUTES, Format.JSON, DAY.hall(), DAY.now()).orElseThrow();
        JsonNode json = Json.tree(new String(bytes, StandardCharsets.UTF_8));
        assertEquals("nghi-mau-2026", json.path("conference").asText());
        assertEquals("2026-02-06T07:35:00.000+07:00", json.path("openedAt").asText());
        JsonNode first = json.path("turns").path(0).path("petitions").path(0);
        assertEquals("5", first.path("petition").asText());
        assertEquals("assigned-verify", first.path("result").path("outcome").asText());
        assertEquals("2026-03-08", first.path("result").path("due").asText());
        assertEquals(2, json.path("complaints").asInt());
    }

    @Test
    void textIsComposedAndHoldsOnlyWhatXmlCan() {
        String decomposed = Normalizer.normalize("Hải Phòng", Normalizer.Form.NFD);
        assertEquals("Hải Phòng", Place.clean(decomposed + "\u0000\u0008\uFFFE\uD800"));
        assertEquals("😀 & <", Place.clean("😀 & <"));
        assertTrue(TextWidth.of("ĐỘC LẬP", 14) > TextWidth.of("DOC LA", 14));
    }
}
