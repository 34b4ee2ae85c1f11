package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What our files look like: lengths, names, places, what a page may not contain.
class TidyTest {
    @Test
    void everyFileIsTidy() {
        List<SourceFile> files =
                SourceFile.all("java", "js", "ts", "css", "html", "yaml", "properties", "sh", "xml", "md", "run");
        assertFalse(files.isEmpty());
        Finding.none(
                files.stream().flatMap(file -> TextRules.check(file).stream()).toList());
    }

    @Test
    void javaKeepsItsShape() {
        List<SourceFile> files = SourceFile.all("java");
        assertFalse(files.isEmpty());
        Finding.none(
                files.stream().flatMap(file -> JavaRules.check(file).stream()).toList());
    }

    @Test
    void pagesNeverTurnWordsIntoMarkup() {
        List<SourceFile> files = SourceFile.all("js", "ts", "css", "html").stream()
                .filter(file -> file.isUnder("kiosk-ui/web") || file.isUnder("display/web"))
                .toList();
        assertFalse(files.isEmpty());
        Finding.none(
                files.stream().flatMap(file -> WebRules.check(file).stream()).toList());
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Finding.none(PlaceRules.checkPackages(SourceFile.all("java")));
    }

    @Test
    void everyScriptTestIsRun() {
        Finding.none(PlaceRules.checkScriptTests(SourceFile.all("js")));
    }

    @Test
    void theDocumentsNameWhatIsThere() {
        List<SourceFile> documents = SourceFile.all("md");
        assertFalse(documents.isEmpty());
        List<String> paths = SourceFile.all("java", "js", "ts", "css", "html", "yaml", "md", "xml", "run").stream()
                .map(SourceFile::path)
                .toList();
        Finding.none(PlaceRules.checkNamed(documents, paths));
    }

    @Test
    void theTopLevelStaysAsItIs() throws IOException {
        try (Stream<Path> top = Files.list(SourceFile.root())) {
            Finding.none(PlaceRules.checkTopLevel(
                    top.map(path -> path.getFileName().toString()).toList()));
        }
    }
}
