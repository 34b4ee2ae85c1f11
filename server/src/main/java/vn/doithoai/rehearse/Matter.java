package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.doithoai.wire.Json;

/// A made-up petition, with what becomes of it.
///
/// @param how `spoken`, `form` (collected before) or `written-in-hall`
/// @param topic what a request to speak about it says
/// @param field as the plan of Uông Bí calls it; left out where the conference has no such field
/// @param agency likewise
/// @param days until the answer is due; 0 for the date that the rules give
/// @param answer what is said in the hall; blank when nothing is
record Matter(
        String code,
        String how,
        String by,
        String place,
        String topic,
        String text,
        String field,
        String agency,
        String outcome,
        int days,
        String answer) {

    /// The complaint: it may not be heard, nor be on any public screen.
    static final String COMPLAINT = "KN-017";
    /// Beside the point: received, and answered in writing.
    static final String OFF_TOPIC = "KN-016";
    /// Raised twice, and by whom first.
    static final String DUPLICATE = "KN-018";

    static final String FIRST = "KN-001";

    static List<Matter> all() {
        try (InputStream file = Objects.requireNonNull(Matter.class.getResourceAsStream("/rehearse/matters.json"))) {
            List<Matter> matters = new ArrayList<>();
            Json.mapper().readTree(file).path("matters").forEach(node -> matters.add(of(node)));
            return matters;
        } catch (IOException e) {
            throw new RehearsalFailed("the sample petitions cannot be read", e);
        }
    }

    private static Matter of(JsonNode node) {
        return new Matter(
                node.path("code").asText(),
                node.path("how").asText(),
                node.path("by").asText(),
                node.path("place").asText(),
                node.path("topic").asText(),
                node.path("text").asText(),
                node.path("field").asText(),
                node.path("agency").asText(),
                node.path("outcome").asText(),
                node.path("days").asInt(),
                node.path("answer").asText());
    }

    /// Who raised it, as a secretary writes it down.
    String byLine() {
        return by + ", " + place;
    }
}
