package vn.doithoai.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// SQLite's native library, which its driver unpacks to a new file at every start and deletes at a proper end only. In
/// a folder of our own what killed servers left is swept away at the next start.
final class NativeLibrary {

    private static final String SETTING = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /// Before the driver is first used, and only with the data folder locked: what lies there belongs to nobody alive.
    static void unpackInto(Path folder) throws IOException {
        // One library per process: where an earlier journal of this process chose a folder, it stays.
        if (System.getProperty(SETTING) != null || System.getProperty("org.sqlite.lib.path") != null) return;
        Files.createDirectories(folder);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "sqlite-*")) {
            for (Path file : left) Files.deleteIfExists(file);
        }
        System.setProperty(SETTING, folder.toAbsolutePath().toString());
    }
}
