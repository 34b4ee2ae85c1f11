package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.rehearse.People.Share;

/// The conference as the organiser's screen shows it: nothing is read from its files.
///
/// @param id of the conference
/// @param day of the hall
/// @param items of the agenda in order
/// @param groups with seats, by id
/// @param agencies id by name
/// @param fields what petitions are about
/// @param chairs ids in order
record Programme(
        String id,
        LocalDate day,
        List<Item> items,
        Map<String, Share> groups,
        Map<String, String> agencies,
        List<String> fields,
        List<String> chairs) {

    /// An item of the agenda.
    record Item(String id, int order, String kind, int minutes) {}

    static Programme of(Screen organiser) {
        organiser.await("the conference", known -> known.containsKey("conference") && known.containsKey("attendance"));
        JsonNode conference = organiser.value("conference");
        List<Item> items = new ArrayList<>();
        Map<String, String> agencies = new LinkedHashMap<>();
        organiser.known().forEach((key, value) -> {
            if (key.startsWith("agenda/")) items.add(item(value));
            if (key.startsWith("agency/")) {
                agencies.put(value.path("name").asText(), value.path("id").asText());
            }
        });
        Map<String, Share> groups = new LinkedHashMap<>();
        organiser
                .value("attendance")
                .path("groups")
                .forEach(group -> groups.put(
                        group.path("id").asText(),
                        new Share(
                                group.path("name").asText(), group.path("seats").asInt())));
        return new Programme(
                conference.path("id").asText(),
                OffsetDateTime.parse(conference.path("startsAt").asText()).toLocalDate(),
                items.stream().sorted(Comparator.comparingInt(Item::order)).toList(),
                groups,
                agencies,
                texts(conference.path("fields")),
                conference.path("chairs").findValuesAsText("id"));
    }

    private static Item item(JsonNode value) {
        return new Item(
                value.path("id").asText(),
                value.path("order").asInt(),
                value.path("kind").asText(),
                value.path("plannedMinutes").asInt());
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(node.asText()));
        return texts;
    }

    /// The agency of this name; some agency where the conference has none such.
    String agency(String name) {
        return agencies.getOrDefault(
                name, agencies.values().stream().findFirst().orElseThrow());
    }

    String agencyName(String id) {
        return agencies.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// The field of this name; blank where the conference has none such.
    String field(String name) {
        return fields.contains(name) ? name : "";
    }

    /// The id of the group of this name.
    String group(String name) {
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().group().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /// How many keys of a family are known.
    static int count(Map<String, JsonNode> known, String prefix) {
        return (int)
                known.keySet().stream().filter(key -> key.startsWith(prefix)).count();
    }
}
