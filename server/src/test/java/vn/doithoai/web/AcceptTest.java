package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// Which answers are given to whoever says what they can read.
class AcceptTest {
    private static final String PAPERS = "/api/conferences/" + WholeHall.CONFERENCE + "/papers/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @AutoClose
    private static final WholeHall hall = WholeHall.start();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                ",",
                "*/*",
                "application/*",
                "Application/JSON; charset=utf-8",
                "text/html, */*;q=0.1",
                "application/problem+json",
                "application/json, application/problem+json"
            })
    void whoeverCanReadJsonGetsIt(String accept) {
        assertEquals("application/json", asked("/api/me", accept).header("content-type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "*/*;q=0.0", "json", ";"})
    void whoeverCannotIsToldWhatThereIs(String accept) {
        asked("/api/me", accept).problem(406, "not-acceptable");
    }

    @Test
    void aPaperIsWhatItsNameSays() {
        for (String accept : new String[] {"application/json", WORD, "*/*", "", "text/html,application/xhtml+xml"}) {
            assertEquals(
                    "application/json", asked(PAPERS + "minutes.json", accept).header("content-type"), accept);
            assertEquals(WORD, asked(PAPERS + "minutes.docx", accept).header("content-type"), accept);
        }
    }

    @Test
    void aCodeIsDrawnAsItsAddressSays() {
        String path = "/api/qr?format=png&text=" + hall.url() + "/";
        assertEquals("image/png", asked(path, "image/png").header("content-type"));
    }

    private static Reply asked(String path, String accept) {
        Client secretary = hall.as(Role.SECRETARY);
        return secretary.send(secretary.request(path).header("Accept", accept).GET());
    }
}
