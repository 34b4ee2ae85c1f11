package vn.doithoai.screens;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.ServerProcess;

/// The half day passes, and no page complains.
///
/// Writes what each of the people sees, at three sizes, into `target/screens/`.
@Tag("browser")
class HalfDayIT {
    private static final Path PHOTOS = Path.of("target/screens");

    private static ServerProcess server;
    private static Chromium chromium;

    @BeforeAll
    static void open(@TempDir Path data) throws Exception {
        Files.createDirectories(PHOTOS);
        server = ServerProcess.start(data, 0);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
        if (server != null) server.close();
    }

    @Test
    @DisplayName("the half day: pairing, check-in, dialogue, petitions, conclusion and minutes, on every screen")
    void halfDay() throws Exception {
        URI address = server.address();
        Organiser organiser =
                new Organiser(chromium.device("organiser", address, Size.TABLET)).pair(ServerProcess.ORGANISER_CODE);
        try (House house = House.open(chromium, address, organiser.screen())) {
            Onlooker photographer = (screen, moment) -> screen.photograph(PHOTOS, moment.replace(' ', '-'));
            house.live(PHOTOS, new HalfDay(house, organiser, address, photographer)::live);
        }
    }
}
