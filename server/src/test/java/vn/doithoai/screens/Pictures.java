package vn.doithoai.screens;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.doithoai.process.ServerProcess;

/// The picture book: every screen in every main state, at its real sizes, in one page.
///
///     ./mvnw -q -Ppictures                            all of it
///     ./mvnw -q -Ppictures -Dpictures.parts=full      day, full, elements or scenes only
public final class Pictures {
    private static final Path TARGET = Path.of("server/target");

    private Pictures() {}

    /// Runs from the root of the repository.
    ///
    /// @param args names of parts, separated by commas; `all` for all of them
    public static void main(String[] args) throws Exception {
        Set<String> wanted = Set.of(String.join(",", args).split(","));
        boolean all = args.length == 0 || wanted.contains("all");
        Album album = new Album(TARGET.resolve("pictures"));
        try (Chromium chromium = Chromium.launch()) {
            if (all || wanted.contains("day")) day(chromium, album);
            if (all || wanted.contains("full")) full(chromium, album);
            if (all || wanted.contains("scenes")) scenes(chromium, album);
            if (all || wanted.contains("elements")) elements(chromium, album);
        }
        Path page = TARGET.resolve("pictures.html");
        album.bind(page);
        System.out.println(album.size() + " pictures in " + page + " (" + Files.size(page) / 1_000_000 + " MB)");
        System.exit(0);
    }

    /// The half day of the tests, with a photographer in the hall.
    private static void day(Chromium chromium, Album album) throws Exception {
        try (ServerProcess server = ServerProcess.start(Files.createTempDirectory("pictures-day"), 0)) {
            URI address = server.address();
            Organiser organiser = new Organiser(chromium.device("organiser", address, Size.TABLET))
                    .pair(ServerProcess.ORGANISER_CODE);
            try (House house = House.open(chromium, address, organiser.screen())) {
                house.live(TARGET.resolve("pictures"), new HalfDay(house, organiser, address, album)::live);
            }
        }
    }

    /// What the half day does not come to: empty lists, full ones, mistakes, waiting, out of touch, the other language.
    private static void full(Chromium chromium, Album album) throws Exception {
        try (Wired hall = Wired.start(Files.createTempDirectory("pictures-full"));
                House house = House.open(chromium, hall.server(), hall.address())) {
            house.live(TARGET.resolve("pictures"), new FullDay(hall, house, album)::live);
        }
    }

    /// The projector at every size, in a light hall and in a dark one.
    private static void scenes(Chromium chromium, Album album) throws Exception {
        try (ServerProcess server = ServerProcess.start(Files.createTempDirectory("pictures-scenes"), 0)) {
            Screen screen = chromium.device("display", server.address(), Size.LARGE);
            for (String scene : Scenes.ALL) {
                scene(screen, album, scene, "light", List.of(Size.LARGE, Size.OLD_PROJECTOR));
                scene(screen, album, scene, "dark", List.of(Size.LARGE));
                if (Scenes.AT_EVERY_SIZE.contains(scene)) {
                    scene(screen, album, scene, "light", List.of(Size.SHARP_PROJECTOR));
                    scene(screen, album, scene, "dark", List.of(Size.SHARP_PROJECTOR, Size.OLD_PROJECTOR));
                }
            }
            screen.close();
        }
    }

    private static void scene(Screen screen, Album album, String scene, String hall, List<Size> sizes) {
        screen.goTo("/display?sample=" + scene + "&hall=" + hall);
        new Projector(screen).shows(Scenes.sceneOf(scene));
        album.look(screen, "60 sample " + scene + (hall.equals("dark") ? ", dark hall" : ""), sizes);
    }

    private static void elements(Chromium chromium, Album album) throws Exception {
        try (ServerProcess server = ServerProcess.start(Files.createTempDirectory("pictures-elements"), 0)) {
            Screen screen = chromium.device("styleguide", server.address(), Size.TABLET);
            for (String query : List.of("hall=light", "hall=dark", "hall=light&lang=en")) {
                screen.goTo("/styleguide?" + query);
                screen.page().waitForSelector("html[data-ready]");
                album.look(screen, "90 " + query.replace("hall=", "").replace("&lang=en", ", English"));
            }
            screen.close();
        }
    }
}
