package vn.doithoai.screens;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import vn.doithoai.process.ServerProcess;

/// A server, and the cable between it and the browsers. Both can fail, and both come back where they were.
final class Wired implements AutoCloseable {
    private final Path data;
    private final Cable cable;
    private ServerProcess server;

    private Wired(Path data, Cable cable) {
        this.data = data;
        this.cable = cable;
        this.server = ServerProcess.start(data, 0, environment());
        cable.to(server.port());
    }

    static Wired start(Path data) {
        return new Wired(data, Cable.laid());
    }

    Cable cable() {
        return cable;
    }

    /// Where programs reach the server without the cable.
    URI server() {
        return server.address();
    }

    /// Where browsers reach it.
    URI address() {
        return cable.address();
    }

    /// SIGKILL.
    void kill() {
        server.kill();
    }

    /// Starts it again, on the same data and port.
    ///
    /// @return when it was ready, in milliseconds since 1970
    long startAgain() {
        server = ServerProcess.start(data, server.port(), environment());
        return System.currentTimeMillis();
    }

    private Map<String, String> environment() {
        return Map.of("DOITHOAI_ORIGINS", cable.address().toString());
    }

    @Override
    public void close() {
        cable.close();
        server.close();
    }
}
