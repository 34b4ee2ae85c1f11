package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.rehearse.Expected.Wanted;

/// What the two secretaries do, and whoever else brings or answers a petition on paper.
final class Desks {
    private final Cast cast;
    private final Programme programme;
    private final Pace pace;
    private final Expected expected;
    private final Map<String, String> ids = new HashMap<>();

    Desks(Cast cast, Programme programme, Pace pace, Expected expected) {
        this.cast = cast;
        this.programme = programme;
        this.pace = pace;
        this.expected = expected;
    }

    /// The petition of a matter.
    synchronized String id(Matter matter) {
        return ids.getOrDefault(matter.code(), "");
    }

    private synchronized void remember(Matter matter, String id) {
        ids.put(matter.code(), id);
    }

    /// Before the hall day: what came on forms is recorded, assigned, and its answer prepared.
    void collect(List<Matter> matters) {
        List<Matter> forms =
                matters.stream().filter(matter -> matter.how().equals("form")).toList();
        int half = forms.size() / 2;
        Together.run(
                () -> forms.subList(0, half).forEach(matter -> collect(cast.desk(), matter)),
                () -> forms.subList(half, forms.size()).forEach(matter -> collect(cast.otherDesk(), matter)));
    }

    private void collect(Device desk, Matter matter) {
        String agency = programme.agency(matter.agency());
        String id = record(desk, matter, "by", matter.byLine(), "source", matter.how());
        desk.command("assign-petition", "petition", id, "agency", agency);
        if (!matter.answer().isEmpty()) {
            desk.command("prepare-answer", "petition", id, "text", matter.answer());
        }
    }

    /// Records what was said in the turn under way.
    String spoken(Device desk, Matter matter) {
        return record(desk, matter);
    }

    private String record(Device desk, Matter matter, Object... more) {
        String field = programme.field(matter.field());
        String agency = programme.agency(matter.agency());
        Object[] fields = new Object[6 + more.length];
        System.arraycopy(new Object[] {"text", matter.text(), "field", field, "agency", agency}, 0, fields, 0, 6);
        System.arraycopy(more, 0, fields, 6, more.length);
        String id = desk.command("record-petition", fields).path("petition").asText();
        remember(matter, id);
        expected.petition(id, new Wanted(matter.text(), field, agency, "", "", List.of()));
        return id;
    }

    /// Somebody in the hall writes a petition instead of speaking: on the own phone, or on a slip at the door.
    void written(Matter matter, Guest guest, Device device) {
        String field = programme.field(matter.field());
        String delegate = device.role().equals("delegate") ? "" : guest.delegate();
        JsonNode result =
                device.command("submit-petition", "text", matter.text(), "field", field, "delegate", delegate);
        String id = result.path("petition").asText();
        remember(matter, id);
        expected.petition(id, new Wanted(matter.text(), field, "", "", "", List.of()));
    }

    /// An agency answers aloud, and what becomes of the matter is settled.
    void settle(Matter matter) {
        answer(cast.desk(), matter);
        conclude(cast.otherDesk(), matter);
    }

    void answer(Device desk, Matter matter) {
        if (matter.answer().isEmpty()) return;
        String id = id(matter);
        String by = programme.agencyName(programme.agency(matter.agency()));
        desk.command("record-answer", "petition", id, "by", by, "text", matter.answer());
        expected.petition(id, expected.petition(id).answered(by, matter.answer()));
    }

    void conclude(Device desk, Matter matter) {
        String id = id(matter);
        String agency = programme.agency(matter.agency());
        String due = matter.days() == 0
                ? ""
                : programme.day().plusDays(matter.days()).toString();
        desk.command("conclude-petition", "petition", id, "outcome", matter.outcome(), "agency", agency, "due", due);
        expected.petition(id, expected.petition(id).concluded(matter.outcome(), agency, due));
    }

    /// Everything that is still open at the end of the dialogue, each secretary a half.
    void settleRest(List<Matter> matters) {
        List<Matter> open = matters.stream()
                .filter(matter -> !matter.how().equals("spoken"))
                .filter(matter -> !matter.outcome().isEmpty())
                .toList();
        int half = open.size() / 2;
        Together.run(
                () -> settle(cast.desk(), open.subList(0, half)),
                () -> settle(cast.otherDesk(), open.subList(half, open.size())));
    }

    private void settle(Device desk, List<Matter> open) {
        for (Matter matter : open) {
            pace.pass(Duration.ofSeconds(40));
            answer(desk, matter);
            conclude(desk, matter);
        }
    }

    /// The same matter came twice.
    void duplicate(Matter second, Matter first) {
        cast.desk().command("mark-duplicate", "petition", id(second), "of", id(first));
    }

    /// Both correct the same words at once; only one may win, and the other is told.
    void collide(Matter matter) {
        String id = id(matter);
        String key = "petition/" + id;
        cast.secretaries().forEach(desk -> desk.screen().await(key, "text", matter.text()));
        int revision = cast.secretaries()
                .getFirst()
                .screen()
                .value(key)
                .path("revision")
                .asInt();
        String better = matter.text() + " (đã đọc lại)";
        cast.desk().command("edit-petition", "petition", id, "text", better, "revision", revision);
        cast.otherDesk()
                .refused(
                        "changed-meanwhile",
                        "edit-petition",
                        "petition",
                        id,
                        "text",
                        matter.text() + "!",
                        "revision",
                        revision);
        expected.petition(id, expected.petition(id).worded(better));
    }

    /// A petition that came with a request to speak, found on the chair's screen.
    String broughtWith(Matter matter, String request) {
        Screen chair = cast.chair().screen();
        chair.await(
                "the petition of " + request, known -> known.values().stream().anyMatch(value -> isOf(value, request)));
        String id = chair.known().values().stream()
                .filter(value -> isOf(value, request))
                .map(value -> value.path("id").asText())
                .findFirst()
                .orElseThrow();
        remember(matter, id);
        expected.petition(id, new Wanted(matter.text(), "", "", "", "", List.of()));
        return id;
    }

    private static boolean isOf(JsonNode value, String request) {
        return value.has("revision") && value.path("request").asText().equals(request);
    }
}
