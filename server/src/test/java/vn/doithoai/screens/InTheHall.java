package vn.doithoai.screens;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.ServerProcess;

/// Tests of what people see: all of a class share the real server, on a data folder of its own, and one browser.
@Tag("browser")
abstract class InTheHall {
    static final Path PHOTOS = Path.of("target/screens");

    private static ServerProcess server;
    private static Chromium chromium;

    /// Of the day that is being lived.
    House house;

    @BeforeAll
    static void open(@TempDir Path data) {
        server = ServerProcess.start(data, 0);
        chromium = Chromium.launch();
    }

    @AfterAll
    static void close() {
        if (chromium != null) chromium.close();
        if (server != null) server.close();
    }

    static URI address() {
        return server.address();
    }

    /// A device that no house knows of.
    static Screen stranger(String name, Size size, String... scripts) {
        return chromium.device(name, address(), size, scripts);
    }

    /// The organiser, who has typed the code that the server prints when it starts. It works once.
    static Organiser organiserOfTheFirstHour() {
        return new Organiser(stranger("organiser", Size.TABLET)).pair(ServerProcess.ORGANISER_CODE);
    }

    /// A day whose organiser works by program only.
    void withHouse(House.Day day) throws Exception {
        withHouse(House.open(chromium, address(), address()), day);
    }

    /// A day whose organiser sits before a screen.
    void withHouse(Organiser organiser, House.Day day) throws Exception {
        withHouse(House.open(chromium, address(), organiser.screen()), day);
    }

    private void withHouse(House opened, House.Day day) throws Exception {
        try (opened) {
            house = opened;
            opened.live(PHOTOS, day);
        }
    }
}
