package vn.doithoai.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The jar as a person starts it, with the shipped configuration, from another folder: a whole half day from end to
/// end.
class RehearsalIT {
    private static final Path ROOT = Path.of(System.getProperty("doithoai.root", ".."));
    private static final long MINUTES_MAX = 4;

    @TempDir
    private Path home;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void nothingStaysBehind() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void everyScreenGetsWhatWasSent() throws IOException, InterruptedException {
        copy(ROOT.resolve("config"), home.resolve("config"));
        Path elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        String said = run(elsewhere, 0, "--rehearse", "--speed", "fast");
        assertTrue(said.contains("khớp tất cả / things compared, all equal"), said);

        // Its data lie beside the configuration, the real ones are not touched, and the minutes are with them.
        List<Path> left;
        try (Stream<Path> folders = Files.list(home)) {
            left = folders.filter(folder -> folder.getFileName().toString().startsWith("data"))
                    .toList();
        }
        assertEquals(1, left.size(), () -> left.toString());
        assertTrue(left.getFirst().getFileName().toString().startsWith("data-rehearsal-"));
        assertTrue(Files.size(left.getFirst().resolve("minutes.docx")) > 0);
        assertFalse(Files.exists(home.resolve("data")));
    }

    @Test
    void aTypoInTheConfigurationIsToldAndNothingStarts() throws IOException, InterruptedException {
        copy(ROOT.resolve("config"), home.resolve("config"));
        Path hall = home.resolve("config/hall.yaml");
        Files.writeString(hall, "prot: 8080\n");
        String said = run(home, 1, "--rehearse", "--speed", "fast");
        assertTrue(said.contains(hall + ":1:1: unknown key `prot` in the settings; did you mean `port`?"), said);
        assertFalse(Files.exists(home.resolve("data")));
    }

    private String run(Path folder, int exit, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("doithoai.jar.path")));
        command.addAll(List.of(arguments));
        File log = Files.createTempFile(home, "said", ".txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().keySet().removeIf(name -> name.startsWith("DOITHOAI_"));
        builder.environment().put("DOITHOAI_CONFIG", home.resolve("config").toString());
        Process process = builder.start();
        started.add(process);
        boolean ended = process.waitFor(MINUTES_MAX, TimeUnit.MINUTES);
        String said = Files.readString(log.toPath());
        assertTrue(ended, () -> "did not end: " + said);
        assertEquals(exit, process.exitValue(), said);
        return said;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
