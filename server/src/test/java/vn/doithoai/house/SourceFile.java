package vn.doithoai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One of our own files: its path from the root of the project, with forward slashes, and its text.
record SourceFile(String path, String text) {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "vendor", ".git", ".idea", "data");

    List<String> lines() {
        return text.lines().toList();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean is(String... extensions) {
        return Stream.of(extensions).anyMatch(extension -> path.endsWith("." + extension));
    }

    boolean isUnder(String folder) {
        return path.startsWith(folder + "/");
    }

    /// Where the project's files lie: Maven says so, an IDE starts tests in `server` or in the root.
    static Path root() {
        String told = System.getProperty("doithoai.root");
        Path here = told == null ? Path.of("").toAbsolutePath() : Path.of(told);
        return Files.exists(here.resolve("kiosk-ui")) ? here : here.getParent();
    }

    /// Every file of ours with one of these extensions; nothing vendored, built or fetched.
    static List<SourceFile> all(String... extensions) {
        List<SourceFile> found = new ArrayList<>();
        Path root = root();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean skip = NOT_OURS.contains(name) || name.startsWith("data-");
                    return skip && !folder.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (new SourceFile(path, "").is(extensions)) {
                        found.add(new SourceFile(path, Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("reading the project's files under " + root, unreadable);
        }
        return found;
    }
}
