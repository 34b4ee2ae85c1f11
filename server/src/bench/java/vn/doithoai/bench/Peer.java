package vn.doithoai.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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
        return start(new ProcessBuilder(command(main, options, args)));
    }

    /// Lets a class of ours run to its end, and gives what it said behind `TOOK `.
    public static String result(Class<?> main, List<String> options, String... args) throws IOException {
        Process process = new ProcessBuilder(command(main, options, args))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return process.inputReader()
                .lines()
                .filter(line -> line.startsWith("TOOK "))
                .map(line -> line.substring("TOOK ".length()))
                .findFirst()
                .orElseThrow(() -> new IOException(main + " did not say how long it took"));
    }

    /// Starts a script with node.
    public static Peer node(Path script) throws IOException {
        return node(script, Map.of());
    }

    /// Starts a script with node and more in its environment.
    public static Peer node(Path script, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("node", script.getFileName().toString())
                .directory(script.toAbsolutePath().getParent().toFile());
        builder.environment().putAll(environment);
        return start(builder);
    }

    private static List<String> command(Class<?> main, List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(args));
        return command;
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
                .orTimeout(10, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
