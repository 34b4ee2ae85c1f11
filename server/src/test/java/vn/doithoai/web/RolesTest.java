package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.Client;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;
import vn.doithoai.wire.Json;

/// Who may send what: every role and every command over real HTTP, in the own conference and in another one, against
/// a table that somebody has approved (`resources/web/roles.approved.txt`).
class RolesTest {
    static final String OTHER = "hoi-nghi-khac";

    @Test
    void everyRoleMaySendWhatTheTableSaysAndNothingElse(@TempDir Path config) throws IOException {
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_CONFIG", twoConferences(config)))) {
            List<Client> clients = new ArrayList<>();
            for (Role role : Role.values()) clients.add(bound(hall, role));
            List<String> walked = new ArrayList<>();
            walked.add("command              Org Rec Cha Sec Age Sup Dis Del");
            for (String type : Commands.all().keySet()) {
                StringBuilder row = new StringBuilder(String.format("%-21s", type));
                for (Client client : clients) row.append(may(client, type) ? " x  " : " .  ");
                walked.add(row.toString().strip());
            }
            assertEquals(approved(), String.join("\n", walked) + "\n");
        }
    }

    @Test
    void noRoleOfAnotherConferenceMaySendAnything(@TempDir Path config) throws IOException {
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_CONFIG", twoConferences(config)))) {
            for (Role role : Role.values()) {
                Client there = bound(hall, role);
                Client elsewhere = Client.of(there.url(), OTHER, there.token());
                for (String type : Commands.all().keySet()) {
                    elsewhere.wish(type).problem(403, "other-conference");
                }
                elsewhere.get("/api/conferences/" + OTHER).problem(403, "other-conference");
                assertEquals(
                        1,
                        there.get("/api/conferences").ok(200).get("conferences").size());
            }
        }
    }

    /// A wish without its fields: whoever may send it is told what is missing, or it is done.
    private static boolean may(Client client, String type) {
        Reply reply = client.wish(type);
        if (reply.status() == 403) {
            reply.problem(403, "not-allowed");
            return false;
        }
        assertTrue(Set.of(200, 409, 422).contains(reply.status()), type + " " + reply.status() + " " + reply.text());
        return true;
    }

    private static Client bound(WholeHall hall, Role role) {
        if (role == Role.DELEGATE) return hall.delegate("Nguyễn Văn " + role).phone();
        String agency = role == Role.AGENCY ? ",\"agency\":\"van-phong-ubnd\"" : "";
        Reply invited = hall.organiser()
                .post(
                        "/api/devices",
                        "{\"role\":\"" + Json.kebab(role) + "\",\"name\":\"x\",\"conference\":\"" + WholeHall.CONFERENCE
                                + "\"" + agency + "}");
        return hall.pair(invited.ok(201).get("code").textValue());
    }

    /// A folder with one conference twice, the second by the id [#OTHER].
    static String twoConferences(Path config) throws IOException {
        Path conferences = Files.createDirectories(config.resolve("conferences"));
        Path first = WholeHall.root().resolve("config/conferences/" + WholeHall.CONFERENCE + ".yaml");
        String text = Files.readString(first);
        Files.writeString(conferences.resolve("1.yaml"), text);
        Files.writeString(conferences.resolve("2.yaml"), text.replaceFirst("(?m)^id: .*$", "id: " + OTHER));
        return config.toString();
    }

    private static String approved() throws IOException {
        try (var in = RolesTest.class.getResourceAsStream("/web/roles.approved.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
