package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.house.SafeVersions.Part;

/// What is really on the class path, beside the floors below which a version has known holes.
class SafeVersionsTest {
    private static final List<Part> CARRIED =
            SafeVersions.parts(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));

    @Test
    void nothingOnTheClassPathHasAKnownHole() {
        Finding.none(SafeVersions.check(SafeVersions.read(), CARRIED));
    }

    @Test
    void everyFloorIsAboutSomethingWeCarry() {
        List<String> idle = SafeVersions.read().stream()
                .filter(floor -> CARRIED.stream().noneMatch(floor::names))
                .map(SafeVersions::artifact)
                .toList();
        assertEquals(List.of(), idle, "lines of safe-versions.txt that hold nothing");
    }

    @Test
    void anOldNettyIsFound() {
        List<Finding> found =
                SafeVersions.check(SafeVersions.read(), List.of(new Part("io.netty", "netty-handler", "4.2.12.Final")));
        assertEquals(1, found.size());
        assertTrue(found.getFirst().toString().startsWith("pom.xml:1: io.netty:netty-handler:4.2.12.Final is banned"));
    }

    @ParameterizedTest
    @CsvSource({
        "4.2.20.Final, 4.2.20, 0",
        "4.2.9.Final, 4.2.20, -1",
        "3.54.1.0, 3.51.3.0, 1",
        "2.22, 2.22.1, -1",
        "5.0.10, 5.0.7, 1"
    })
    void versionsAreComparedByNumber(String left, String right, int order) {
        assertEquals(order, Integer.signum(SafeVersions.compare(left, right)));
    }
}
