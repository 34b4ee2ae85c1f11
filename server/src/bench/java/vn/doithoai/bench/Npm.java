package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Fetches peers that run on node, into `target/`; the build itself never does.
public final class Npm {
    private static final Path SCRIPTS = Path.of("server/src/bench/node");
    private static final Path FOLDER = Path.of("server/target/bench/node");
    private static final Path HEADERS = Path.of("/usr/include/node/node.h");
    private static final long WAIT_S = 600;

    private Npm() {}

    /// The script with these packages beside it, ready to run; absent where there is no node or no registry.
    public static Optional<Path> script(String name, String... packages) {
        try {
            Files.createDirectories(FOLDER);
            Path script = FOLDER.resolve(name);
            Files.copy(SCRIPTS.resolve(name), script, StandardCopyOption.REPLACE_EXISTING);
            return installed(packages) ? Optional.of(script) : Optional.empty();
        } catch (IOException noNode) {
            System.out.println("no npm: " + noNode.getMessage());
            return Optional.empty();
        }
    }

    private static boolean installed(String... packages) throws IOException {
        List<String> command = new ArrayList<>(List.of("npm", "install", "--no-audit", "--no-fund", "--silent"));
        command.addAll(List.of(packages));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(FOLDER.toFile()).inheritIO();
        // Ready-made native parts lie on another host than the registry; where node's headers are, they are built.
        if (Files.exists(HEADERS)) {
            builder.environment().putAll(Map.of("npm_config_nodedir", "/usr", "npm_config_build_from_source", "true"));
        }
        Process npm = builder.start();
        try {
            return npm.waitFor(WAIT_S, TimeUnit.SECONDS) && npm.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            npm.destroy();
        }
    }
}
