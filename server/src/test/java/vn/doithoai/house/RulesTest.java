package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opentest4j.AssertionFailedError;

/// The rules themselves: each fails when it should, at the right line, and says what to use.
class RulesTest {
    private static final String WRONG = "vn.doithoai.house.wrong";
    private static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages(WRONG);
    private static final String CORE = "server/src/main/java/vn/doithoai/conference/Rule.java";

    @Test
    void aFindingReadsAsASentence() {
        List<Finding> one = List.of(new Finding("a/B.java", 7, "X is banned", "use Y"));
        AssertionFailedError failure = assertThrows(AssertionFailedError.class, () -> Finding.none(one));
        assertEquals("\na/B.java:7: X is banned, use Y\n", failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            element.innerHTML = words                | innerHTML
            element["outerHTML"] = words             | outerHTML
            row.insertAdjacentHTML("beforeend", x)   | insertAdjacentHTML
            document.write(words)                    | document.write
            eval(words)                              | eval
            new Function("return 1")                 | new Function
            setTimeout("go()", 5)                    | a timer on a string
            node.setAttribute("style", "color:red")  | setAttribute("style")
            fetch("https://example.org/x")           | another host
            """)
    void scriptsAreSearched(String code, String what) {
        assertEquals(
                List.of("kiosk-ui/web/lib/a.js:2: " + what + " is banned"),
                banned(WebRules.check(new SourceFile("kiosk-ui/web/lib/a.js", "// innerHTML\n" + code + "\n"))));
    }

    @Test
    void wordsAboutTheBannedAreNotFound() {
        String code = """
                /* innerHTML, eval() and
                   document.write are banned */
                // https://example.org/why
                const medieval = evaluation.eval_(1)
                const svg = "http://www.w3.org/2000/svg"
                """;
        assertEquals(List.of(), WebRules.check(new SourceFile("kiosk-ui/web/lib/a.js", code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <script>go()</script>                      | an inline <script>
            <style>p { color: red }</style>            | an inline <style>
            <p class="a" style="color: red">x</p>      | style=
            <button onclick="go()">x</button>          | an on…= attribute
            <img src="https://example.org/a.png">      | another host
            """)
    void pagesAreSearched(String markup, String what) {
        String page = "<!-- <style> -->\n<script type=\"module\" src=\"/ui/a.js\"></script>\n" + markup + "\n";
        assertEquals(
                List.of("p.html:3: " + what + " is banned"), banned(WebRules.check(new SourceFile("p.html", page))));
    }

    @Test
    void longLinesFilesAndNamesAreFound() {
        String marker = "FIX" + "ME";
        String text = "x".repeat(241) + "\n\t\n// " + marker + "\nNguye\u0302\u0303n\n" + "\n".repeat(297);
        assertEquals(
                List.of(
                        "display/web/Big_One.js:1: a line of 241 columns is banned",
                        "display/web/Big_One.js:1: the name Big_One.js is banned",
                        "display/web/Big_One.js:2: a tab is banned",
                        "display/web/Big_One.js:301: a file of 301 lines is banned",
                        "display/web/Big_One.js:3: a leftover marker is banned",
                        "display/web/Big_One.js:4: text that is not NFC is banned"),
                banned(TextRules.check(new SourceFile("display/web/Big_One.js", text))));
    }

    @Test
    void longMethodsAreFound() {
        String fits = "void fits() {\n" + "x();\n".repeat(68) + "}\n";
        String long71 = "void grows() {\n" + "x();\n".repeat(69) + "}\n";
        assertEquals(
                List.of(CORE + ":73: grows() of 71 lines is banned"),
                banned(JavaRules.check(new SourceFile(CORE, "/// A.\npublic class Rule {\n" + fits + long71 + "}\n"))));
    }

    @Test
    void defaultsInTheCoreAreFoundButNotOverWords() {
        String code = """
                class Rule {
                    int a(Command c) {
                        return switch (c) {
                            case Call call -> 1;
                            default -> 2;
                        };
                    }
                    int b(String word) {
                        return switch (word) {
                            case "in" -> 1;
                            default -> 2;
                        };
                    }
                }
                """;
        assertEquals(
                List.of(CORE + ":5: default in a switch of the core is banned"),
                banned(JavaRules.check(new SourceFile(CORE, code))));
        assertEquals(List.of(), JavaRules.check(new SourceFile(CORE.replace("conference", "web"), code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            c.query("select * from event where id = " + id)          | true
            c.query("delete from %s".formatted(table))               | true
            c.query(String.format("insert into %s values (1)", t))   | true
            c.query("select seq " + "from event where id = ?")       | false
            c.query("select " + Schema.COLUMNS + " from event")      | false
            log.info("selected " + id)                               | false
            """)
    void sqlFromPiecesIsFound(String call, boolean found) {
        String code = "class Rule {\n void a() {\n " + call + ";\n }\n}\n";
        List<String> expected = found ? List.of(CORE + ":3: SQL put together from pieces is banned") : List.of();
        assertEquals(expected, banned(JavaRules.check(new SourceFile(CORE, code))));
    }

    @Test
    void typesWithoutAWordAreFound() {
        assertEquals(
                List.of(CORE + ":1: Rule without a word about it is banned"),
                banned(JavaRules.check(new SourceFile(CORE, "public record Rule() {}\n"))));
    }

    @Test
    void packagesWithoutNullMarkedAreFound() {
        String wire = CORE.replace("conference", "wire");
        List<SourceFile> files = List.of(
                new SourceFile(CORE, "class Rule {}"),
                new SourceFile(CORE.replace("Rule", "package-info"), "@NullMarked package x;"),
                new SourceFile(wire, "class Rule {}"));
        assertEquals(
                List.of(wire.replace("Rule", "package-info") + ":1: a package without @NullMarked is banned"),
                banned(PlaceRules.checkPackages(files)));
    }

    @Test
    void strangersOnTheTopLevelAreFound() {
        assertEquals(
                List.of("docs:1: docs on the top level is banned"),
                banned(PlaceRules.checkTopLevel(List.of("docs", "server", ".ci", "data-rehearsal"))));
    }

    @Test
    void scriptTestsThatNeverRunAreFound() {
        List<SourceFile> scripts = List.of(
                new SourceFile("kiosk-ui/test/time.test.js", ""), new SourceFile("display/test/time.test.js", ""));
        assertEquals(
                List.of("display/test/time.test.js:1: a script test there is banned (it would never run)"),
                banned(PlaceRules.checkScriptTests(scripts)));
    }

    @Test
    void whatADocumentNamesButIsNotThereIsFound() {
        SourceFile document = new SourceFile(
                "README.md",
                "Here: `web/Front`, `web/Front.java`, `main/web`, `/kiosk`, `server/target/x.txt`.\nGone: `web/Back`.");
        assertEquals(
                List.of("README.md:2: `web/Back`, which is not there, is banned"),
                banned(PlaceRules.checkNamed(List.of(document), List.of("server/src/main/web/Front.java"))));
    }

    @Test
    void bannedCallsAreFoundInCompiledClasses() {
        String file = "vn/doithoai/house/wrong/Offender.java";
        assertEquals(
                List.of(
                        file + ":14: java.time.Instant.now is banned",
                        file + ":22: java.lang.System.out is banned",
                        file + ":27: java.util.concurrent.CompletableFuture.completedFuture is banned",
                        file + ":27: java.util.concurrent.CompletableFuture.isDone is banned"),
                banned(ApiBans.check(OFFENDERS, ApiBans.IN_MAIN)));
        assertEquals(
                List.of(file + ":26: java.lang.Thread.sleep is banned"),
                banned(ApiBans.check(OFFENDERS, ApiBans.EVERYWHERE)));
    }

    @Test
    void methodReferencesHideNothing() {
        ApiBans ban = new ApiBans(
                Pattern.compile("java\\.util\\.UUID\\.randomUUID"), Pattern.compile(".*"), Pattern.compile("-"), "");
        assertEquals(
                List.of("vn/doithoai/house/wrong/Offender.java:18: java.util.UUID.randomUUID is banned"),
                banned(ApiBans.check(OFFENDERS, List.of(ban))));
    }

    @Test
    void testsThatNeverRunAreFound() {
        String file = "vn/doithoai/house/wrong/Offender.java";
        assertEquals(
                List.of(
                        file + ":1: a test class called Offender is banned (it would never run)",
                        file + ":32: @Disabled is banned"),
                banned(TestRules.check(OFFENDERS)));
    }

    @Test
    void importsAgainstTheWayAreFound() {
        String file = "vn/doithoai/house/wrong/conference/Rule.java";
        assertEquals(
                List.of(
                        "vn/doithoai/house/wrong/attic/Box.java:1: a room called attic is banned",
                        file + ":0: org.slf4j.Logger in the core is banned",
                        file + ":10: Page of web in conference is banned",
                        file + ":14: org.slf4j.LoggerFactory in the core is banned"),
                banned(Rooms.check(OFFENDERS, WRONG)));
    }

    private static List<String> banned(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.file() + ":" + finding.line() + ": " + finding.what())
                .sorted()
                .toList();
    }
}
