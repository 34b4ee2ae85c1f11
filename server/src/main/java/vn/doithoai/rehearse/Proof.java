package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.rehearse.Expected.Wanted;

/// Compares, in the end, what every screen got with what was sent.
final class Proof {
    private final Cast cast;
    private final Expected expected;
    private final List<String> differences = new ArrayList<>();
    private int checks;

    Proof(Cast cast, Expected expected) {
        this.cast = cast;
        this.expected = expected;
    }

    /// What differs; nothing when all is well.
    ///
    /// @param lastSeq of the last command, which every screen sees
    List<String> differences(long lastSeq, byte[] minutes) {
        cast.screens().forEach(screen -> screen.caughtUp(lastSeq));
        screensOfOneKindAgree();
        cast.members().forEach(this::freshScreenAgrees);
        attendance();
        requests();
        petitions();
        minutes(minutes);
        journal();
        cast.screens().forEach(screen -> differences.addAll(screen.faults()));
        return List.copyOf(differences);
    }

    /// @throws RehearsalFailed unless the two are equal
    static void must(String what, Object wanted, Object found) {
        if (!wanted.equals(found)) throw new RehearsalFailed(what + ": expected " + wanted + ", found " + found);
    }

    /// How many things were compared.
    int checks() {
        return checks;
    }

    private void screensOfOneKindAgree() {
        same(
                "the two desks",
                cast.secretaries().getFirst().screen(),
                cast.secretaries().getLast().screen());
        same(
                "the first two doors",
                cast.doors().get(0).screen(),
                cast.doors().get(1).screen());
        same(
                "the last two doors",
                cast.doors().get(1).screen(),
                cast.doors().get(2).screen());
    }

    private void same(String what, Screen one, Screen other) {
        same(what, one.known(), other.known());
    }

    private void same(String what, SortedMap<String, JsonNode> one, SortedMap<String, JsonNode> other) {
        TreeMap<String, JsonNode> all = new TreeMap<>(one);
        all.putAll(other);
        for (String key : all.keySet()) {
            // Whether a device is connected changes by itself.
            if (!key.startsWith("device/")) check(what + ", " + key, one.get(key), other.get(key));
        }
    }

    /// Whoever watched all along and whoever comes in now see the same.
    private void freshScreenAgrees(Cast.Member member) {
        try (Screen fresh = member.device().screen()) {
            same(member.screen().name() + ", old and fresh", member.screen().known(), fresh.known());
        }
    }

    private void attendance() {
        for (Cast.Member member :
                List.of(cast.organiser(), cast.display(), cast.doors().getFirst())) {
            JsonNode shown = member.screen().value("attendance");
            expected.attendance()
                    .forEach((field, count) -> check(
                            member.screen().name() + ", attendance." + field,
                            count,
                            shown.path(field).asInt(-1)));
        }
    }

    private void requests() {
        Map<String, String> wanted = expected.requests();
        wanted.forEach((request, status) -> check(
                "queue/" + request,
                status,
                cast.chair().screen().value("queue/" + request).path("status").asText()));
        check(
                "requests in all",
                wanted.size(),
                Programme.count(cast.chair().screen().known(), "queue/"));
        wanted.forEach((request, status) -> {
            boolean gone = status.equals("withdrawn") || status.equals("declined");
            boolean shown = cast.display().screen().known().containsKey("queue/" + request);
            check("queue/" + request + " on the projector", !gone, shown);
        });
    }

    private void petitions() {
        Screen chair = cast.chair().screen();
        Map<String, Wanted> wanted = expected.petitions();
        wanted.forEach((id, record) -> petition(id, record, chair.value("petition/" + id)));
        check("petitions in all", wanted.size(), Programme.count(chair.known(), "petition/"));
        check(
                "petitions on the projector",
                0,
                Programme.count(cast.display().screen().known(), "petition/"));
    }

    private void petition(String id, Wanted wanted, JsonNode shown) {
        String key = "petition/" + id;
        check(key + ".text", wanted.text(), shown.path("text").asText());
        check(key + ".field", wanted.field(), shown.path("field").asText());
        check(key + ".agency", wanted.agency(), shown.path("agency").asText());
        check(key + ".outcome", wanted.outcome(), shown.path("outcome").asText());
        if (!wanted.due().isEmpty())
            check(key + ".due", wanted.due(), shown.path("due").asText());
        List<String> answers = new ArrayList<>();
        shown.path("answers")
                .forEach(answer -> answers.add(
                        answer.path("by").asText() + ": " + answer.path("text").asText()));
        check(key + ".answers", wanted.answers(), answers);
    }

    /// The minutes say every petition, and of the complaint nothing.
    private void minutes(byte[] docx) {
        String text = words(docx);
        expected.petitions().values().forEach(record -> {
            boolean complaint = record.outcome().equals("citizen-reception");
            check("the minutes on «" + record.text() + "»", !complaint, text.contains(flat(record.text())));
            record.answers().forEach(answer -> {
                String said = answer.substring(answer.indexOf(": ") + 2);
                check("the minutes on the answer «" + said + "»", true, text.contains(flat(said)));
            });
        });
    }

    private static String words(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (!part.getName().equals("word/document.xml")) continue;
                return flat(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
            }
            throw new RehearsalFailed("the minutes are no Word file");
        } catch (IOException e) {
            throw new RehearsalFailed("the minutes cannot be read", e);
        }
    }

    /// As XML writes it, without spaces, which a paper may set as it likes.
    private static String flat(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("\\s+", "");
    }

    /// The journal numbers its lines without a gap.
    private void journal() {
        var answer = cast.organiser().device().get("journal?after=0");
        if (answer.statusCode() != 200) {
            differences.add("the journal could not be fetched: " + answer.statusCode());
            return;
        }
        long wanted = 1;
        for (String line : answer.body().lines().toList()) {
            check(
                    "the journal's line " + wanted,
                    wanted,
                    Api.tree(line).path("seq").asLong());
            wanted++;
        }
    }

    private void check(String what, @Nullable Object wanted, @Nullable Object found) {
        checks++;
        if (!Objects.equals(wanted, found)) differences.add(what + ": expected " + wanted + ", found " + found);
    }
}
