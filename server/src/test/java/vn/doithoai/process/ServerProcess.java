package vn.doithoai.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `java -jar doithoai.jar` as an office runs it, on a port and a data folder of the test's.
public final class ServerProcess implements AutoCloseable {
    /// The code that the organiser pairs with, the same at every start.
    public static final String ORGANISER_CODE = "ORGANISER-CODE-FOR-TESTS";

    private static final int START_SECONDS_MAX = 60;
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");

    private final Process process;
    private final URI address;

    private ServerProcess(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /// Starts the server and waits until it says that it is ready.
    ///
    /// @param port 0 takes a free one
    public static ServerProcess start(Path data, int port, String... arguments) {
        return start(data, port, Map.of(), arguments);
    }

    /// The same with more in its environment.
    public static ServerProcess start(Path data, int port, Map<String, String> more, String... arguments) {
        return start(Path.of(System.getProperty("doithoai.jar.path")), data, port, more, arguments);
    }

    /// The same of another build.
    public static ServerProcess start(Path jar, Path data, int port, Map<String, String> more, String... arguments) {
        try {
            ProcessBuilder builder = builder(jar, data, port, arguments);
            builder.environment().putAll(more);
            Process process = builder.start();
            return new ServerProcess(process, ready(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts the server where it must not start, and answers what it said and its exit code.
    public static Refusal refusal(Path data, String... arguments) throws IOException, InterruptedException {
        Process process = builder(data, 0, arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Refusal(process.waitFor(), said);
    }

    /// What a server said that did not start.
    public record Refusal(int exitCode, String said) {}

    /// Where it answers.
    public URI address() {
        return address;
    }

    /// The same port again lets a screen find the hall after a restart.
    public int port() {
        return address.getPort();
    }

    /// SIGKILL: no farewell, no flush.
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /// SIGTERM.
    @Override
    public void close() {
        process.destroy();
        await();
    }

    /// The operating system's hold on it.
    Process process() {
        return process;
    }

    /// A port that is free now.
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProcessBuilder builder(Path data, int port, String... arguments) {
        return builder(Path.of(System.getProperty("doithoai.jar.path")), data, port, arguments);
    }

    private static ProcessBuilder builder(Path jar, Path data, int port, String... arguments) {
        Path root = Path.of(System.getProperty("doithoai.root"));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // It lives for seconds: compiled twice, it would take twice the processor that the tests beside it need.
        List<String> command =
                new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(root.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DOITHOAI_HOST", "127.0.0.1",
                        "DOITHOAI_PORT", Integer.toString(port),
                        "DOITHOAI_DATA", data.toString(),
                        "DOITHOAI_CONFIG", root.resolve("config").toString(),
                        "DOITHOAI_ORGANISER_CODE", ORGANISER_CODE));
        return builder;
    }

    static URI ready(Process process) {
        CompletableFuture<URI> ready = new CompletableFuture<>();
        StringBuilder said = new StringBuilder();
        Thread.ofVirtual().start(() -> listen(process, said, ready));
        try {
            return ready.get(START_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the server did not start; it said:\n" + said, e);
        }
    }

    private static void listen(Process process, StringBuilder said, CompletableFuture<URI> ready) {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                Matcher found = ADDRESS.matcher(line);
                if (found.find()) ready.complete(URI.create(found.group()));
            }
            ready.completeExceptionally(new IllegalStateException("it ended"));
        } catch (IOException killed) {
            ready.completeExceptionally(killed);
        }
    }

    private void await() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
