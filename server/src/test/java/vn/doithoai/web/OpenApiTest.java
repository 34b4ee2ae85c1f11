package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Reason;
import vn.doithoai.wire.Json;

/// The description says what the server does, and the pages' own list of commands says the same.
class OpenApiTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  '([a-z-]+)': \\{(.*)}$");
    private static final Pattern FIELD = Pattern.compile("(\\w+)(\\??):");
    private static WholeHall hall;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        hall = WholeHall.start();
        description = hall.stranger().get("/api/openapi.json").ok(200);
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @Test
    void everyPathThatIsDescribedIsServed() {
        assertEquals("3.1.0", description.get("openapi").asText());
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> served(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private static void served(String template, String method, JsonNode operation) {
        String path = template.replace("{c}", WholeHall.CONFERENCE).replaceAll("\\{\\w+}", "1");
        Reply reply = hall.stranger()
                .send(hall.stranger()
                        .request(path)
                        .header("Content-Type", "application/json")
                        .method(
                                method.toUpperCase(Locale.ROOT),
                                BodyPublishers.ofString(method.equals("post") ? "{}" : "")));
        boolean open = operation.get("security").isEmpty();
        if (open) assertTrue(reply.status() != 401 && reply.status() != 405, template + reply.text());
        else reply.problem(401, "not-paired");
        assertTrue(operation.get("summary").asText().length() > 10, template);
        assertTrue(operation.at("/responses/default").has("$ref"), template);
        assertEquals(!open, operation.has("x-roles"), template);
    }

    @Test
    void everyOtherMethodIsRefusedWithThoseThatAreTaken() {
        description.get("paths").properties().forEach(path -> {
            String address = path.getKey().replaceAll("\\{\\w+}", "1");
            Reply reply =
                    hall.stranger().send(hall.stranger().request(address).method("PUT", BodyPublishers.ofString("{}")));
            reply.problem(405, "method-not-allowed");
            Set<String> allowed = new TreeSet<>(List.of(reply.header("allow").split(", ")));
            Set<String> described = new TreeSet<>();
            path.getValue().fieldNames().forEachRemaining(name -> described.add(name.toUpperCase(Locale.ROOT)));
            assertTrue(allowed.containsAll(described), address + allowed);
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collect(description, references);
        assertFalse(references.isEmpty());
        for (String reference : references) {
            assertFalse(description.at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) references.add(node.get("$ref").asText());
        if (node.has("mapping")) node.get("mapping").forEach(each -> references.add(each.asText()));
        node.forEach(each -> collect(each, references));
    }

    @Test
    void everyRefusalIsListed() {
        Set<String> codes = new TreeSet<>();
        description.at("/components/schemas/Problem/properties/code/enum").forEach(code -> codes.add(code.asText()));
        for (Reason reason : Reason.values()) assertTrue(codes.contains(Json.kebab(reason)), reason.name());
        for (String code : List.of("malformed", "not-recorded", "not-paired", "no-header")) {
            assertTrue(codes.contains(code), code);
        }
    }

    @Test
    void noRefusalIsListedTwice() {
        List<String> codes = new ArrayList<>();
        description.at("/components/schemas/Problem/properties/code/enum").forEach(code -> codes.add(code.asText()));
        assertEquals(codes.stream().distinct().toList(), codes);
    }

    @Test
    void whatMayBeAnsweredAndMustBeSentIsSaid() {
        assertTrue(operation("/api/pairings/poll", "post").at("/responses/202").isObject());
        assertEquals(
                Set.of(
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "application/json"),
                names(operation("/api/conferences/{c}/papers/{file}", "get").at("/responses/200/content")));
        JsonNode qr = operation("/api/qr", "get");
        assertTrue(qr.at("/parameters/0/required").asBoolean(), qr.toString());
        assertEquals(Set.of("image/svg+xml", "image/png"), names(qr.at("/responses/200/content")));
        JsonNode imports = operation("/api/conferences/{c}/imports/delegates", "post");
        assertEquals("boolean", imports.at("/parameters/1/schema/type").asText(), imports.toString());
        assertFalse(imports.at("/parameters/1/required").asBoolean());
        for (String path : List.of("/api/pair", "/api/devices", "/api/conferences/{c}/commands")) {
            assertTrue(operation(path, "post").at("/requestBody/required").asBoolean(), path);
        }
        assertTrue(imports.at("/requestBody/required").asBoolean());
        assertFalse(operation("/api/leave", "post").at("/requestBody/required").asBoolean());
    }

    private static JsonNode operation(String path, String method) {
        return description.get("paths").get(path).get(method);
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /// `payloads.d.ts` is what the pages are written against.
    @Test
    void commandsAreMadeOfWhatThePagesSend() throws IOException {
        String payloads = Files.readString(WholeHall.root().resolve("kiosk-ui/web/lib/payloads.d.ts"));
        Map<String, String> told = new TreeMap<>();
        Matcher commands = COMMAND.matcher(payloads);
        while (commands.find()) told.put(commands.group(1), fields(commands.group(2)));
        Map<String, String> described = new TreeMap<>();
        Commands.all().keySet().forEach(type -> described.put(type, fields(type, description)));
        assertEquals(told, described);
    }

    private static String fields(String declaration) {
        Set<String> fields = new TreeSet<>();
        Matcher field = FIELD.matcher(declaration);
        while (field.find()) fields.add(field.group(1) + field.group(2));
        return fields.toString();
    }

    private static String fields(String type, JsonNode all) {
        JsonNode schema = all.at("/components/schemas/command-" + type);
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        Set<String> fields = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(name -> {
            if (!name.equals("id") && !name.equals("type")) fields.add(required.contains(name) ? name : name + "?");
        });
        return fields.toString();
    }
}
