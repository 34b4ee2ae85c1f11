package vn.doithoai.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.Settings;
import vn.doithoai.conference.Words;

/// What the server is told by file and environment, and how mistakes in either are told back.
class HallFileTest {
    @TempDir
    private Path home;

    @Test
    void theEnvironmentWinsOverTheFile() throws IOException {
        Path folder = hall("host: 0.0.0.0\nport: 9000\ndata: kept\nlimits:\n  screens: 50\n  uploadMegabytes: 20\n");
        Settings file = HallFile.load(folder, Map.of());
        assertEquals("0.0.0.0", file.host());
        assertEquals(9000, file.port());
        assertEquals(home.resolve("kept").toAbsolutePath(), file.data());
        assertEquals(50, file.screens());
        assertEquals(20, file.uploadMegabytes());
        assertTrue(file.open());

        Settings told = HallFile.load(
                folder,
                Map.of(
                        "DOITHOAI_HOST", "127.0.0.1",
                        "DOITHOAI_PORT", "0",
                        "DOITHOAI_DATA", home.resolve("other").toString(),
                        "DOITHOAI_STORAGE", "postgresql://u:p@db/hall",
                        "DOITHOAI_LIMITS_SCREENS", "70",
                        "DOITHOAI_LIMITS_UPLOAD_MEGABYTES", "7",
                        "DOITHOAI_ORGANISER_CODE", "mot-hai-ba"));
        assertEquals("127.0.0.1", told.host());
        assertEquals(0, told.port());
        assertEquals(home.resolve("other").toAbsolutePath(), told.data());
        assertEquals(Optional.of("postgresql://u:p@db/hall"), told.storage());
        assertEquals(70, told.screens());
        assertEquals(7, told.uploadMegabytes());
        assertEquals(Optional.of("mot-hai-ba"), told.organiserCode());
    }

    @Test
    void aFolderWithoutTheFileMeansTheDefaults() throws IOException {
        Path folder = Files.createDirectories(home.resolve("config"));
        Settings settings = HallFile.load(folder, Map.of());
        assertEquals(8080, settings.port());
        assertEquals(home.resolve("data").toAbsolutePath(), settings.data());
        assertEquals(Optional.empty(), settings.storage());
        assertEquals("http://127.0.0.1:8080", settings.publicUrl(8080));
    }

    @Test
    void copiesGoWhereTheFileOrTheEnvironmentSays() throws IOException {
        Path folder = hall("backup: copies\n");
        assertEquals(
                Optional.of(home.resolve("copies").toAbsolutePath()),
                HallFile.load(folder, Map.of()).backup());
        Path stick = home.resolve("stick").toAbsolutePath();
        assertEquals(
                Optional.of(stick),
                HallFile.load(folder, Map.of("DOITHOAI_BACKUP", stick.toString()))
                        .backup());
        assertEquals(
                Optional.empty(), HallFile.load(hall("port: 9000\n"), Map.of()).backup());
    }

    @Test
    void postgresqlIsCopiedByItsOwnMeans() throws IOException {
        Path folder = hall("backup: copies\nstorage: postgresql://u:p@db/hall\n");
        ConfigRefused refused = assertThrows(ConfigRefused.class, () -> HallFile.load(folder, Map.of()));
        assertTrue(refused.getMessage().contains("pg_dump"), refused.getMessage());
    }

    @Test
    void derivesTheOriginsFromTheAddresses() throws IOException {
        Path folder = hall("publicUrl: https://hoi-truong.vn/\norigins: [\"http://man-hinh:8080\"]\n");
        Settings settings = HallFile.load(folder, Map.of());
        assertEquals("https://hoi-truong.vn", settings.publicUrl(8080));
        assertEquals(
                List.of(
                        "https://hoi-truong.vn",
                        "http://localhost:8080",
                        "http://127.0.0.1:8080",
                        "http://[::1]:8080",
                        "http://man-hinh:8080"),
                List.copyOf(settings.allowedOrigins(8080)));
        assertFalse(settings.open());
    }

    /// As a browser names them: in small letters, and without the port that goes without saying.
    @ParameterizedTest
    @CsvSource({
        "http://192.168.1.10:80, http://192.168.1.10",
        "https://Hoi-Truong.vn:443/, https://hoi-truong.vn",
        "http://HALL:8080, http://hall:8080",
        "http://hall:443, http://hall:443",
        "https://hall:80, https://hall:80",
        "'http://[FE80::1]:80', 'http://[fe80::1]'"
    })
    void namesAnOriginAsABrowserDoes(String told, String named) throws IOException {
        Settings settings = HallFile.load(hall("port: 0\n"), Map.of("DOITHOAI_PUBLIC_URL", told));
        assertEquals(named, settings.publicUrl(8080));
        assertTrue(settings.allowedOrigins(8080).contains(named), named);
        Settings further = HallFile.load(hall("port: 0\n"), Map.of("DOITHOAI_ORIGINS", told));
        assertTrue(further.allowedOrigins(8080).contains(named), named);
    }

    @Test
    void namesNoPortThatABrowserLeavesOut() throws IOException {
        Settings settings = HallFile.load(hall("host: HALL-PC\n"), Map.of());
        assertEquals("http://hall-pc", settings.publicUrl(80));
        assertEquals(
                List.of("http://localhost", "http://127.0.0.1", "http://[::1]", "http://hall-pc"),
                List.copyOf(settings.allowedOrigins(80)));
        assertEquals("http://hall-pc:443", settings.publicUrl(443));
    }

    @Test
    void tellsMistakesOfFileAndEnvironmentTogether() throws IOException {
        Path folder = hall("hots: 0.0.0.0\nport: 99999\ntls:\n  certificate: hall.pem\n");
        assertEquals(
                List.of(
                        folder.resolve("hall.yaml") + ":1:1: unknown key `hots` in the settings; did you mean `host`?",
                        folder.resolve("hall.yaml")
                                + ":2:7: `port` of the settings: found «99999», expected a whole number from"
                                + " 0 to 65535",
                        folder.resolve("hall.yaml")
                                + ":4:3: `tls` is reserved: this version speaks plain HTTP only. Take it out;"
                                + " for HTTPS,"
                                + " set a proxy before the server and its address as `publicUrl`",
                        "DOITHOAI_PUBLIC_URL: found «hall», expected an address like http://192.168.1.10:8080, without"
                                + " a path"),
                sorted(folder, Map.of("DOITHOAI_PUBLIC_URL", "hall")));
    }

    @ParameterizedTest
    @CsvSource({"hội trường, «hội trường»", "0.0.0.0/0, «0.0.0.0/0»"})
    void listensOnNothingThatIsNoMachine(String host, String found) throws IOException {
        Path folder = hall("host: " + host + "\n");
        assertEquals(
                List.of(folder.resolve("hall.yaml") + ":1:7: `host` of the settings: found " + found
                        + ", expected the name or number of a machine, such as 0.0.0.0"),
                sorted(folder, Map.of()));
    }

    @Test
    void neverRepeatsASecret() throws IOException {
        Path folder = hall("storage: mysql://u:geheim@db/hall\n");
        List<String> told = sorted(folder, Map.of("DOITHOAI_ORGANISER_CODE", "12 34"));
        assertEquals(2, told.size());
        assertFalse(String.join("\n", told).contains("geheim"));
        assertFalse(String.join("\n", told).contains("12 34"));
        Settings settings = HallFile.load(
                hall("storage: postgresql://u:geheim@db/hall\n"), Map.of("DOITHOAI_ORGANISER_CODE", "bi-mat-lam"));
        assertFalse(settings.toString().contains("geheim"));
        assertFalse(settings.toString().contains("bi-mat"));
    }

    /// It stands in an address, and in the QR code of one.
    @ParameterizedTest
    @ValueSource(strings = {"HOP&AN#77", "HOP+2026", "HOP%2026", "hộp-2026", "HOP2?", "12345"})
    void takesNoCodeThatAnAddressWouldCut(String code) throws IOException {
        assertEquals(
                List.of("DOITHOAI_ORGANISER_CODE: found something else, expected 6 to 64 letters from A to Z, digits or"
                        + " hyphens"),
                sorted(hall("port: 0\n"), Map.of("DOITHOAI_ORGANISER_CODE", code)));
    }

    @Test
    void tellsMistakesOfAllFilesTogether() throws IOException {
        Path folder = hall("port: x\n");
        Scratch.write(folder, "calendar.yaml", "days:\n  - { date: 2026-02-30 }\n");
        Scratch.write(folder, "conferences/a.yaml", "id: a\n");
        ConfigRefused refused = assertThrows(ConfigRefused.class, () -> ConfigFolder.load(folder, Map.of()));
        List<String> sources =
                refused.troubles().stream().map(Trouble::source).distinct().toList();
        assertEquals(
                List.of(
                        folder.resolve("calendar.yaml").toString(),
                        folder.resolve("conferences/a.yaml").toString(),
                        folder.resolve("hall.yaml").toString()),
                sources);
    }

    @Test
    void saysWhenAFolderOrAConferenceIsNotThere() throws IOException {
        Path none = home.resolve("nowhere");
        ConfigRefused refused =
                assertThrows(ConfigRefused.class, () -> ConfigFolder.load(Map.of("DOITHOAI_CONFIG", none.toString())));
        assertEquals(
                none + ": there is no such folder; start from where config/ lies, or name it in DOITHOAI_CONFIG",
                refused.getMessage());
        Path folder = hall("port: 0\n");
        ConfigRefused empty = assertThrows(ConfigRefused.class, () -> ConfigFolder.load(folder, Map.of()));
        assertEquals(
                folder.resolve("conferences") + ": there is no conference (*.yaml) in this folder", empty.getMessage());
    }

    /// A stick that a Mac has written to holds one beside each file.
    @Test
    void shadowsOfFilesAreNoConferences() throws IOException {
        Path folder = hall("port: 0\n");
        Scratch.write(folder, "conferences/a.yaml", Scratch.shipped("conferences/uong-bi-2024.yaml"));
        Scratch.write(folder, "conferences/._a.yaml", "\0\5\26\7");
        assertEquals(1, ConfigFolder.load(folder, Map.of()).conferences().size());
    }

    @Test
    void saysWhenAVariableIsMistyped() throws IOException {
        Path folder = hall("port: 0\n");
        Scratch.write(folder, "conferences/a.yaml", Scratch.shipped("conferences/uong-bi-2024.yaml"));
        Map<String, String> environment =
                Map.of("DOITHOAI_PROT", "80", "DOITHOAI_QUITE_ELSE", "", "DOITHOAI_PORT", "81", "PATH", "/bin");
        assertEquals(
                List.of(
                        "DOITHOAI_PROT: không có cài đặt này, nên không có tác dụng; có phải là DOITHOAI_PORT? /\n"
                                + "DOITHOAI_PROT: there is no such setting, so it does nothing; did you mean"
                                + " DOITHOAI_PORT?",
                        "DOITHOAI_QUITE_ELSE: không có cài đặt này, nên không có tác dụng /\n"
                                + "DOITHOAI_QUITE_ELSE: there is no such setting, so it does nothing"),
                ConfigFolder.load(folder, environment).remarks());
    }

    @Test
    void saysWhenDatesComeNearADayThatIsNotDecided() throws IOException {
        Path folder = hall("port: 0\n");
        Scratch.write(folder, "calendar.yaml", Scratch.shipped("calendar.yaml"));
        String plan = Scratch.shipped("conferences/uong-bi-2024.yaml");
        Scratch.write(folder, "conferences/a.yaml", plan);
        assertEquals(List.of(), ConfigFolder.load(folder, Map.of()).remarks());
        Scratch.write(folder, "conferences/a.yaml", plan.replace("2024-11-22T07:30", "2026-11-20T07:30"));
        assertEquals(
                List.of("uong-bi-2024: các thời hạn của hội nghị được tính như thể 2026-11-23 («Đề xuất hoán đổi, chưa"
                        + " xác nhận») là ngày làm việc thường, vì chưa có quyết định (calendar.yaml) /\n"
                        + "uong-bi-2024: the deadlines of the conference are counted as if 2026-11-23 were an ordinary"
                        + " day; it is not decided yet (calendar.yaml)"),
                ConfigFolder.load(folder, Map.of()).remarks());
    }

    private Path hall(String text) throws IOException {
        Path folder = home.resolve("config");
        Scratch.write(folder, "hall.yaml", text);
        return folder;
    }

    private static List<String> sorted(Path folder, Map<String, String> environment) {
        ConfigRefused refused = assertThrows(ConfigRefused.class, () -> HallFile.load(folder, environment));
        return refused.troubles().stream()
                .map(Trouble::told)
                .map(Words::english)
                .toList();
    }
}
