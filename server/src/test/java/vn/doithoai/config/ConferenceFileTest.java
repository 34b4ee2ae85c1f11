package vn.doithoai.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.conference.Words;

/// Every kind of mistake in a conference's file, and the exact words in which it is told.
class ConferenceFileTest {
    private static final String GOOD = good();

    @TempDir
    private Path folder;

    @Test
    void suggestsTheKeyThatWasMeant() throws IOException {
        told(
                GOOD.replace("\nagenda:", "\nagendaa:"),
                "\nagendaa:",
                "unknown key `agendaa` in the conference; did you mean `agenda`?");
    }

    @Test
    void listsTheKeysWhenNoneIsNear() throws IOException {
        told(
                GOOD.replace("  heading: HỘI NGHỊ", "  heading: HỘI NGHỊ\n  colour: red"),
                "colour: red",
                "unknown key `colour` in the backdrop; expected one of: issuer, heading, title, placeAndDate");
    }

    @Test
    void tellsWhatIsMissing() throws IOException {
        told(
                GOOD.replace(
                        "seats: 10, minimum: 2,\n      description: Đại diện các",
                        "minimum: 2,\n      description: Đại diện các"),
                "{ id: mttq, name: MTTQ thành phố,",
                "`seats` of a group is missing; expected a whole number from 0 to 10000");
    }

    @Test
    void tellsWhatHasNoValue() throws IOException {
        told(
                GOOD.replace("place: Trung tâm Tổ chức hội nghị thành phố Uông Bí", "place:"),
                "place:",
                "`place` of the conference has no value; expected a line of at most 200 letters");
    }

    @Test
    void tellsAWrongType() throws IOException {
        told(
                GOOD.replace("plannedMinutes: 25", "plannedMinutes: một giờ"),
                "một giờ",
                "`plannedMinutes` of an agenda item: found «một giờ», expected a whole number from 1 to 480");
        told(
                GOOD.replace("  speech: 300", "  speech: [300]"),
                "[300]",
                "`speech` of the speaking times: found a list, expected a whole number from 30 to 3600");
        told(
                GOOD.replace("    titles:\n      - Bí thư Thành ủy", "    titles: Bí thư Thành ủy"),
                "Bí thư Thành ủy",
                "`titles` of a chair: found «Bí thư Thành ủy», expected a list (lines that begin with «- »)");
        told(
                GOOD.replace("speaking:\n  speech: 300\n  followUp: 120\n  answer: 300", "speaking: năm phút"),
                "năm phút",
                "`speaking` of the conference: found «năm phút», expected keys of its own, indented below it");
        told(GOOD + "? [a, b]\n: c\n", "[a, b]", "found a list, expected a key");
    }

    @Test
    void tellsAListWithNothingInIt() throws IOException {
        told(
                GOOD.replace("secretaries:\n  - unit: Ban Dân vận Thành ủy", "secretaries: []"),
                "[]",
                "`secretaries` of the conference is empty; expected a list (lines that begin with «- »)");
    }

    @Test
    void tellsANumberOutOfRange() throws IOException {
        told(
                GOOD.replace("  followUp: 120", "  followUp: 12"),
                "12\n  answer",
                "`followUp` of the speaking times: found «12», expected a whole number from 30 to 3600");
    }

    @Test
    void tellsAnUnknownWordAndTheNearestOne() throws IOException {
        told(
                GOOD.replace("kind: periodic ", "kind: periodical "),
                "periodical",
                "`kind` of the conference: found «periodical», expected one of: periodic, thematic, ad-hoc;"
                        + " did you mean"
                        + " `periodic`?");
    }

    @Test
    void tellsABadDateAndABadMoment() throws IOException {
        told(
                GOOD.replace("date: 2024-11-12", "date: 2024-11-31"),
                "2024-11-31",
                "`date` of a deadline: found «2024-11-31», expected a date like 2024-11-22");
        told(
                GOOD.replace("startsAt: 2024-11-22T07:30+07:00", "startsAt: 22/11/2024 07:30"),
                "22/11/2024 07:30",
                "`startsAt` of the conference: found «22/11/2024 07:30», expected a moment like"
                        + " 2024-11-22T07:30+07:00");
    }

    @Test
    void tellsTextThatIsTooLong() throws IOException {
        String long201 = "x".repeat(201);
        told(
                GOOD.replace("place: Trung tâm Tổ chức hội nghị thành phố Uông Bí", "place: " + long201),
                long201,
                "`place` of the conference: found «" + "x".repeat(60)
                        + "…» (201 letters), expected a line of at most 200 letters");
    }

    @Test
    void tellsWhereAnIdWasUsedBefore() throws IOException {
        String first = Scratch.place(GOOD, "nong-dan").split(":", 2)[0];
        told(
                GOOD.replace("{ id: phu-nu,", "{ id: nong-dan,"),
                "nong-dan, name: Hội Liên hiệp",
                "`id` «nong-dan» of a group is used already in line " + first);
    }

    @Test
    void tellsABadId() throws IOException {
        told(
                GOOD.replace("id: bi-thu", "id: bí thư"),
                "bí thư",
                "`id` of a chair: found «bí thư», expected 1 to 40 letters without accents, digits and hyphens");
    }

    @Test
    void tellsAConferencesIdThatNoAddressAndNoStreamCanHave() throws IOException {
        for (String id : List.of("GiaVien-2025", "devices")) {
            told(
                    GOOD.replace("id: uong-bi-2024", "id: " + id),
                    id,
                    "`id` of the conference: found «" + id
                            + "», expected 1 to 40 of a-z, 0-9 and hyphens, and not `devices`");
        }
    }

    @Test
    void tellsAKeyThatStandsTwice() throws IOException {
        String first = Scratch.place(GOOD, "\nplace:").split(":", 2)[0];
        told(
                GOOD.replace("\nstartsAt:", "\nplace: Nhà văn hóa\nstartsAt:"),
                "place: Nhà văn hóa",
                "`place` stands twice in the conference; the first is in line " + (Integer.parseInt(first) + 1));
    }

    @Test
    void tellsMoreChairsThanAConferenceHas() throws IOException {
        told(
                GOOD.replace("  - id: chu-tich-ubnd", "  - { id: a, titles: [A] }\n  - id: chu-tich-ubnd"),
                "- id: bi-thu",
                "`chairs`: found 4, expected at most 3");
    }

    @Test
    void tellsThatNobodyKnowsWhenTheNoticeIsOut() throws IOException {
        told(
                GOOD.replace("    duty: notice\n", ""),
                "- id: xa-phuong",
                "`deadlines`: found 0 with `duty: notice`, expected exactly one: when the notice of the conclusion is"
                        + " out");
        told(
                GOOD.replace("    duty: answer\n", "    duty: answr\n"),
                "answr",
                "`duty` of a deadline: found «answr», expected one of: notice, answer; did you mean `answer`?");
    }

    @Test
    void tellsThatTwoDeadlinesAreForTheAnswer() throws IOException {
        String twice = "    anchor: conference\n    days: -7\n    unit: working\n";
        told(
                GOOD.replace(twice, twice + "    duty: answer\n"),
                "- id: xa-phuong",
                "`deadlines`: found 2 with `duty: answer`, expected exactly one: when a petition is answered");
    }

    @Test
    void tellsThatTheNoticeCannotBeCountedFromItself() throws IOException {
        told(
                GOOD.replace("anchor: conference\n    days: 10", "anchor: notice\n    days: 10"),
                "notice\n    days: 10",
                "`anchor` of a deadline is not of the form or in the range that is asked for");
    }

    @Test
    void tellsWhatIsNoYaml() throws IOException {
        told(
                GOOD.replace("notice: >-\n", "notice: Lưu ý: hội nghị"),
                ": hội nghị",
                "this is no YAML: mapping values are not allowed here (a text that holds «: » or « #» needs"
                        + " quotes around"
                        + " it)");
    }

    @Test
    void tellsWhereAFileIsNotUtf8() throws IOException {
        byte[] bytes = "id: a\ntitle: \u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("bad.yaml"), bytes);
        assertEquals(List.of(file + ":2:1: found bytes that are not UTF-8; save the file as UTF-8"), troubles(file));
    }

    @Test
    void tellsEveryMistakeOfAFileAtOnceInOrder() throws IOException {
        String text = GOOD.replace("kind: periodic ", "kind: yearly ")
                .replace("  followUp: 120", "  followup: 120")
                .replace("seats: 5, minimum: 1 }", "seats: five, minimum: 1 }");
        List<String> told = troubles(Scratch.write(folder, "c.yaml", text));
        assertEquals(1 + 5 + 1, told.size(), () -> String.join("\n", told));
        assertEquals(
                folder.resolve("c.yaml") + ":" + Scratch.place(text, "yearly")
                        + ": `kind` of the conference: found «yearly», expected one of: periodic, thematic, ad-hoc",
                told.getFirst());
        assertEquals(
                folder.resolve("c.yaml") + ":" + Scratch.place(text, "followup")
                        + ": unknown key `followup` in the speaking times; did you mean `followUp`?",
                told.getLast());
    }

    private void told(String text, String at, String sentence) throws IOException {
        Path file = Scratch.write(folder, "c.yaml", text);
        String part = at.startsWith("\n") ? at.substring(1) : at;
        String place = at.startsWith("\n")
                ? (Integer.parseInt(Scratch.place(text, at).split(":", 2)[0]) + 1) + ":1"
                : Scratch.place(text, part);
        assertEquals(List.of(file + ":" + place + ": " + sentence), troubles(file));
    }

    private static List<String> troubles(Path file) {
        ConfigRefused refused = assertThrows(ConfigRefused.class, () -> ConferenceFile.load(file, Calendar.PLAIN));
        return refused.troubles().stream()
                .map(Trouble::told)
                .map(Words::english)
                .toList();
    }

    private static String good() {
        try {
            return Scratch.shipped("conferences/uong-bi-2024.yaml");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
