package vn.doithoai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A server in a process of its own. It says `PORT n` when it is ready and ends when its input does, so that none is
/// left behind whatever happens to us.
public final class Peer implements AutoCloseable {
    private final Process process;
    private final int port;

    private Peer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts a class of ours, on the class path that we run on.
    public static Peer java(Class<?> main, List<String> options, String... args) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(args));
        return start(new ProcessBuilder(command));
    }

    /// Starts a script with node.
    public static Peer node(Path script) throws IOException {
        return start(new ProcessBuilder("node", script.getFileName().toString())
                .directory(script.toAbsolutePath().getParent().toFile()));
    }

    private static Peer start(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("PORT ")) return new Peer(process, Integer.parseInt(line.substring("PORT ".length())));
        }
        throw new IOException("did not start: " + builder.command());
    }

    /// Where it listens, on loopback.
    public int port() {
        return port;
    }

    /// What it has taken of the processors so far.
    public Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /// The operating system's number of it.
    public long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit()
                .orTimeout(10, java.util.concurrent.TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
