package vn.doithoai.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever starts the server in vain reads why, and what to do, in both languages.
class StartIT {
    /// For documents, and no machine's (RFC 5737).
    private static final String ELSEWHERE = "203.0.113.9";

    @TempDir
    Path data;

    @Test
    @DisplayName("a port that is taken")
    void portTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            toldInBothLanguages(ServerProcess.builder(data, taken.getLocalPort()), " " + taken.getLocalPort() + " ");
        }
    }

    @Test
    @DisplayName("an address that is another machine's")
    void anotherMachine() throws Exception {
        ProcessBuilder builder = ServerProcess.builder(data, 0);
        builder.environment().put("DOITHOAI_HOST", ELSEWHERE);
        toldInBothLanguages(builder, ELSEWHERE);
    }

    private static void toldInBothLanguages(ProcessBuilder builder, String what)
            throws IOException, InterruptedException {
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, process.waitFor(), said);
        assertEquals(2, said.lines().filter(line -> line.contains(what)).count(), said);
        assertTrue(said.startsWith("Không dùng được cổng "), said);
        assertTrue(said.contains("DOITHOAI_PORT") && said.contains("DOITHOAI_HOST"), said);
    }
}
