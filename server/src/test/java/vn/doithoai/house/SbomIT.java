package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import vn.doithoai.house.SafeVersions.Part;

/// What we hand out: the list of what is inside (SBOM), its licences, and the jar itself.
class SbomIT {
    private static final Path JAR = Path.of(System.getProperty("doithoai.jar.path"));
    private static final Path SBOM = JAR.resolveSibling("doithoai.cdx.json");

    @Test
    void theListNamesWhatTheJarCarriesAndNothingUnsafe() throws IOException {
        List<Part> parts = parts();
        assertTrue(parts.stream().anyMatch(part -> part.name().equals("netty-handler")), "no Netty in " + SBOM);
        assertTrue(parts.stream().noneMatch(part -> part.group().startsWith("org.junit")), "tests in " + SBOM);
        Finding.none(SafeVersions.check(SafeVersions.read(), parts));
    }

    @Test
    void theNoticeNamesEveryPart() throws IOException {
        String notice = Files.readString(SourceFile.root().resolve("NOTICE"));
        List<String> missing = parts().stream()
                .map(Part::group)
                .distinct()
                .filter(group -> !notice.contains(group + " "))
                .toList();
        assertEquals(List.of(), missing, "groups without a line in NOTICE");
    }

    @Test
    void theJarCarriesItsLicencesAndStartsWithoutFlags() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Attributes main = jar.getManifest().getMainAttributes();
            assertEquals("vn.doithoai.Main", main.getValue("Main-Class"));
            assertEquals("ALL-UNNAMED", main.getValue("Enable-Native-Access"));
            assertEquals("true", main.getValue("Multi-Release"));
            for (String carried : List.of("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/services/java.sql.Driver")) {
                assertTrue(size(jar, carried) > 0, carried + " is missing from the jar");
            }
        }
    }

    private static long size(JarFile jar, String name) {
        ZipEntry entry = jar.getEntry(name);
        return entry == null ? 0 : entry.getSize();
    }

    private static List<Part> parts() throws IOException {
        assumeTrue(Files.exists(SBOM), "the SBOM is not made offline (-o); .ci/run makes it");
        List<Part> parts = new ArrayList<>();
        for (JsonNode part : new ObjectMapper().readTree(SBOM.toFile()).path("components")) {
            parts.add(new Part(
                    part.path("group").asText(),
                    part.path("name").asText(),
                    part.path("version").asText()));
        }
        assertTrue(parts.size() > 20, "only " + parts.size() + " parts in " + SBOM);
        return parts;
    }
}
