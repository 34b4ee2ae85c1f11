package vn.doithoai.web;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import vn.doithoai.wire.Fingerprint;

/// Which edition of the pages this server serves, as one short word: another one where any file of them is another.
///
/// A screen that has been open since before an update learns from it that there is something new.
final class Edition {
    private static final String PAGES = "web/";
    private static final int DIGITS = 16;

    private Edition() {}

    /// Of all that stands under `web/` beside this class, be it in a jar or a folder.
    ///
    /// @return 16 hex digits
    static String onClassPath() {
        try {
            Path place = Path.of(Edition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> lines = Files.isDirectory(place) ? inFolder(place) : inJar(place.toFile());
            return Fingerprint.ofText(String.join("\n", lines)).substring(0, DIGITS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The jar's own list has each file's check sum: nothing is unpacked.
    private static List<String> inJar(File jar) throws IOException {
        try (JarFile open = new JarFile(jar)) {
            return open.stream()
                    .filter(entry -> entry.getName().startsWith(PAGES) && !entry.isDirectory())
                    .map(entry -> entry.getName() + ' ' + entry.getCrc() + ' ' + entry.getSize())
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        Path pages = folder.resolve(PAGES);
        if (!Files.isDirectory(pages)) return List.of();
        try (Stream<Path> files = Files.walk(pages)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> pages.relativize(file) + " " + fingerprint(file))
                    .sorted()
                    .toList();
        }
    }

    private static String fingerprint(Path file) {
        try {
            return Fingerprint.ofBytes(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
