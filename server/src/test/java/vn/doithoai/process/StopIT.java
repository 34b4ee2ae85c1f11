package vn.doithoai.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server goes down in good order and leaves nothing running: asked by the system, and when what started it is
/// gone.
class StopIT {
    private static final int SIGTERM_EXIT = 143;
    private static final int GONE_SECONDS_MAX = 10;
    private static final int GOING_AWAY = 1001;
    private static final String WITH_PARENT = "-Ddoithoai.stop-with-parent=true";

    @TempDir
    Path data;

    @Test
    @DisplayName("SIGTERM with a screen connected: it is told, the journal is folded, all is there at the next start")
    void terminated() throws Exception {
        ServerProcess server = ServerProcess.start(data, 0);
        HallClient script = HallClient.paired(server.address(), ServerProcess.ORGANISER_CODE);
        CompletableFuture<Integer> told = screen(server.address(), script.token());
        int lines = script.journal().size();
        server.process().destroy();
        assertTrue(server.process().waitFor(GONE_SECONDS_MAX, TimeUnit.SECONDS), "it is still there");
        assertEquals(SIGTERM_EXIT, server.process().exitValue());
        assertEquals(GOING_AWAY, told.get(GONE_SECONDS_MAX, TimeUnit.SECONDS));
        try (Stream<Path> files = Files.list(data)) {
            assertEquals(
                    List.of(),
                    files.filter(each -> each.toString().endsWith("-wal")).toList());
        }
        try (ServerProcess again = ServerProcess.start(data, server.port())) {
            assertEquals(lines, script.at(again.address()).journal().size());
        }
    }

    @Test
    @DisplayName("started by Maven, it ends when Maven does, however that ended")
    void withParent() throws Exception {
        ProcessBuilder builder = ServerProcess.builder(data, 0);
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$0\" \"$@\" & wait"));
        command.addAll(builder.command());
        command.add(4, WITH_PARENT);
        Process parent = builder.command(command).start();
        ServerProcess.ready(parent);
        ProcessHandle server = parent.toHandle().children().findFirst().orElseThrow();
        parent.destroyForcibly().waitFor();
        assertTrue(gone(server), "it outlives what started it");
    }

    private static boolean gone(ProcessHandle server) throws Exception {
        try {
            server.onExit().get(GONE_SECONDS_MAX, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException late) {
            server.destroyForcibly();
            return false;
        }
    }

    /// A screen that listens; with which code its line was closed.
    private static CompletableFuture<Integer> screen(URI server, String token) {
        CompletableFuture<Integer> closed = new CompletableFuture<>();
        URI live = URI.create("ws://127.0.0.1:" + server.getPort() + "/api/conferences/" + HallClient.CONFERENCE
                + "/live?token=" + token);
        HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(live, new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
                        closed.complete(code);
                        return CompletableFuture.completedFuture(null);
                    }

                    @Override
                    public void onError(WebSocket socket, Throwable failure) {
                        closed.completeExceptionally(failure);
                    }
                })
                .join();
        return closed;
    }
}
