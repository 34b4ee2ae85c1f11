package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Imports run one way, the core depends on the JDK alone, and banned calls are not made.
class HouseTest {
    private static final Path CLASSES = SourceFile.root().resolve("server/target/classes");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(CLASSES);
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/house/wrong/"))
            .importPath(SourceFile.root().resolve("server/target/test-classes"));

    @Test
    void thereIsSomethingToRead() {
        assertTrue(MAIN.contain("vn.doithoai.Main"), "no classes under " + CLASSES);
        assertTrue(TESTS.contain(HouseTest.class), "no test classes");
    }

    @Test
    void importsRunOneWay() {
        Finding.none(Rooms.check(MAIN, "vn.doithoai"));
    }

    @Test
    void mainMakesNoBannedCall() {
        Finding.none(ApiBans.check(MAIN, ApiBans.IN_MAIN));
    }

    @Test
    void nobodySleeps() {
        Finding.none(ApiBans.check(MAIN, ApiBans.EVERYWHERE));
        Finding.none(ApiBans.check(TESTS, ApiBans.EVERYWHERE));
    }

    @Test
    void everyTestIsRun() {
        Finding.none(TestRules.check(TESTS));
    }
}
