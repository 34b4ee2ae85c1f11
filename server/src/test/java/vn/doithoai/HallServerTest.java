package vn.doithoai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HallServerTest {
    private static final String FILE = WholeHall.CONFERENCE + ".yaml";

    @Test
    @DisplayName("a plan that was changed is taken over until the conference begins; then it is said that it was not")
    void keepsItsPlan(@TempDir Path config) throws IOException {
        Path plan = Files.createDirectory(config.resolve("conferences")).resolve(FILE);
        Files.copy(WholeHall.root().resolve("config/conferences").resolve(FILE), plan);
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_CONFIG", config.toString()))) {
            change(plan, "plannedMinutes: 15", "plannedMinutes: 16");
            hall.restart();
            assertEquals(List.of(), hall.server().keepingTheirPlan());
            hall.organiser().wish("open-conference").done();
            change(plan, "plannedMinutes: 16", "plannedMinutes: 17");
            hall.restart();
            assertEquals(List.of(WholeHall.CONFERENCE), hall.server().keepingTheirPlan());
        }
    }

    private static void change(Path plan, String from, String to) throws IOException {
        Files.writeString(plan, Files.readString(plan).replaceFirst(from, to));
    }
}
