package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.Screen;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// How the server itself is, as those are told who can do something about it.
class ServerToldTest {
    private static final Set<String> MADE = Set.of("whole", "same-disk");

    @Test
    void sinceWhenTheNewestCopyIs(@TempDir Path stick) throws IOException {
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_BACKUP", stick.toString()));
                Screen organiser = hall.organiser().screen();
                Screen chair = hall.as(Role.CHAIR).screen()) {
            organiser.await(
                    "there is a copy",
                    s -> s.values().containsKey("server")
                            && MADE.contains(s.value("server").get("copies").asText())
                            && s.value("server").has("copiedAt"));
            try (Stream<Path> files = Files.list(stick)) {
                assertEquals(1, files.count());
            }
            chair.await("the stage", s -> s.values().containsKey("stage"));
            assertFalse(chair.values().containsKey("server"));
        }
    }

    @Test
    void thatThereIsNoStick(@TempDir Path folder) {
        String gone = folder.resolve("gone").toString();
        try (WholeHall hall = WholeHall.start(Map.of("DOITHOAI_BACKUP", gone));
                Screen desk = hall.as(Role.SECRETARY).screen()) {
            desk.await(
                    "it is missed",
                    s -> s.values().containsKey("server")
                            && s.value("server").get("copies").asText().equals("missing"));
        }
    }

    @Test
    void thatNobodyAskedForCopies() {
        try (WholeHall hall = WholeHall.start();
                Screen door = hall.as(Role.RECEPTION).screen()) {
            door.await(
                    "there are none",
                    s -> s.values().containsKey("server")
                            && s.value("server").get("copies").asText().equals("off"));
        }
    }
}
