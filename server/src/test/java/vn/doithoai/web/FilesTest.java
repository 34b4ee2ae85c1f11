package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;
import vn.doithoai.wire.Json;

/// What comes in and goes out as a file.
class FilesTest {
    private static final String BASE = "/api/conferences/" + WholeHall.CONFERENCE;
    private WholeHall hall;
    private Client organiser;

    @BeforeEach
    void start() {
        hall = WholeHall.start();
        organiser = hall.organiser();
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    @Test
    void theCodeInAPictureIsRead() {
        String url = hall.url() + "/d/12345678901234567890";
        byte[] picture = QrCode.png(url);
        JsonNode codes = hall.as(Role.RECEPTION)
                .upload(BASE + "/scan", "image/png", picture)
                .ok(200)
                .get("codes");
        assertEquals("[\"" + url + "\"]", codes.toString());
        hall.as(Role.RECEPTION)
                .upload(BASE + "/scan", "image/png", new byte[100])
                .problem(422, "no-picture");
    }

    /// Whoever says nothing of the type sends octets (RFC 9110, 8.3); what they are is seen by looking at them.
    @Test
    void aFileWithoutATypeIsLookedAt() {
        byte[] list = "Họ và tên;Tổ chức\nVõ Thị Sáu;mttq\n".getBytes(StandardCharsets.UTF_8);
        untyped(organiser, "/imports/delegates", list).ok(200);
        untyped(hall.as(Role.RECEPTION), "/scan", QrCode.png(hall.url() + "/")).ok(200);
        untyped(hall.as(Role.RECEPTION), "/scan", list).problem(422, "no-picture");
        untyped(organiser, "/commands", "{}".getBytes(StandardCharsets.UTF_8)).problem(415, "unsupported-media-type");
    }

    private static Reply untyped(Client client, String path, byte[] file) {
        return client.send(client.request(BASE + path).POST(BodyPublishers.ofByteArray(file)));
    }

    @Test
    void anOwnAddressIsDrawnAndNoOther() {
        Reply drawn = organiser.get("/api/qr?text=" + hall.url() + "/?code%3DBCFGHJKL");
        assertEquals(200, drawn.status(), drawn.text());
        assertEquals("image/svg+xml", drawn.header("content-type"));
        assertTrue(drawn.text().startsWith("<svg "), drawn.text());
        assertEquals(
                "image/png",
                organiser.get("/api/qr?format=png&text=" + hall.url() + "/").header("content-type"));
        organiser.get("/api/qr?text=https://evil.example/").problem(422, "malformed");
        organiser.get("/api/qr").problem(422, "malformed");
    }

    @Test
    void theJournalIsHandedOutLineByLine() throws JsonProcessingException {
        for (int i = 0; i < 3; i++)
            organiser.wish("announce", "text", "Lời " + i).done();
        List<String> lines = organiser.get(BASE + "/journal").text().lines().toList();
        long seq = 0;
        for (String line : lines) assertEquals(++seq, Json.tree(line).get("seq").asLong());
        assertEquals("Lời 2", Json.tree(lines.getLast()).at("/body/text").asText(), lines.getLast());
        String newer = organiser.get(BASE + "/journal?after=" + (seq - 1)).text();
        assertEquals(lines.getLast() + "\n", newer);
        assertEquals("", organiser.get(BASE + "/journal?after=" + seq).text());
        organiser.get(BASE + "/journal?after=x").problem(422, "malformed");
        hall.as(Role.CHAIR).get(BASE + "/journal").problem(403, "not-allowed");
    }

    @Test
    void aLongJournalIsWholeAndSaysNoPhoneNumber() {
        StringBuilder list = new StringBuilder("Họ và tên,Tổ chức,Điện thoại\n");
        for (int i = 0; i < 1_200; i++) list.append("Người ").append(i).append(",MTTQ thành phố,0912345678\n");
        assertEquals(
                1_200,
                organiser
                        .upload(
                                BASE + "/imports/delegates",
                                "text/csv",
                                list.toString().getBytes(StandardCharsets.UTF_8))
                        .ok(200)
                        .get("added")
                        .asInt());
        String journal = organiser.get(BASE + "/journal").text();
        assertTrue(journal.lines().count() > 1_200);
        assertTrue(!journal.contains("0912345678"), "a phone number in the journal");
    }

    @Test
    void theCodesOfAllInvitationsThatHoldComeAtOnce() {
        for (String name : List.of("Bà Hoa", "Ông Ba", "Bà Tư")) {
            organiser.wish("add-delegate", "name", name, "group", "mttq").done();
        }
        organiser.wish("withdraw-invitation", "delegate", "2").done();
        JsonNode codes = organiser.get(BASE + "/codes").ok(200).get("codes");
        assertEquals(
                List.of("1", "3"),
                codes.valueStream().map(each -> each.get("delegate").asText()).toList());
        assertEquals(organiser.get(BASE + "/delegates/3/code").ok(200), codes.get(1));
        hall.as(Role.RECEPTION).get(BASE + "/codes").problem(403, "not-allowed");
    }

    @Test
    void everyPaperComesAsAFileThatTheBrowserKnows() {
        for (String role : new String[] {"ORGANISER", "CHAIR", "SECRETARY"}) {
            for (String file : new String[] {"minutes.docx", "notice.docx", "petitions.xlsx", "petitions.json"}) {
                Reply paper = hall.as(Role.valueOf(role)).get(BASE + "/papers/" + file);
                assertEquals(200, paper.status(), role + " " + file);
            }
        }
        hall.as(Role.SECRETARY).get(BASE + "/papers/petitions.docx").problem(404, "not-found");
    }

    @Test
    void theMinutesComeAsAFile() {
        Reply minutes = hall.as(Role.SECRETARY).get(BASE + "/papers/minutes.docx");
        assertEquals(200, minutes.status());
        assertTrue(minutes.header("content-disposition").startsWith("attachment; filename=\""), minutes.text());
        hall.as(Role.SECRETARY).get(BASE + "/papers/minutes.exe").problem(404, "not-found");
        hall.as(Role.SECRETARY).get(BASE + "/papers/minutes").problem(404, "not-found");
        hall.as(Role.DISPLAY).get(BASE + "/papers/minutes.docx").problem(403, "not-allowed");
    }

    @Test
    void whoReadsMaskedOnTheScreenGetsNoPaperInFull() {
        for (String file : new String[] {"minutes.docx", "minutes.json", "notice.docx", "petitions.xlsx"}) {
            hall.as(Role.SUPERVISOR).get(BASE + "/papers/" + file).problem(403, "not-allowed");
        }
    }
}
