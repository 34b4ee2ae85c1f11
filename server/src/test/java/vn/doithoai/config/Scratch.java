package vn.doithoai.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A configuration folder of a test: the shipped one, changed.
final class Scratch {
    /// The configuration that is shipped.
    static final Path SHIPPED =
            Path.of(System.getProperty("doithoai.root", "..")).resolve("config");

    private Scratch() {}

    static String shipped(String file) throws IOException {
        return Files.readString(SHIPPED.resolve(file));
    }

    /// Writes a file into a folder, making what lies between.
    static Path write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    /// Where a text first stands, as `line:column`, counted from 1.
    static String place(String whole, String part) {
        int at = whole.indexOf(part);
        if (at < 0) throw new IllegalArgumentException("not there: " + part);
        String before = whole.substring(0, at);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return line + ":" + (at - before.lastIndexOf('\n'));
    }
}
