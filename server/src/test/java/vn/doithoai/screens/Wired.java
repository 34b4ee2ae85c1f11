package vn.doithoai.screens;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.doithoai.process.ServerProcess;

/// A server, and the cables between it and the browsers. All can fail, and all come back where they were.
final class Wired implements AutoCloseable {
    private final Path data;
    private final List<Cable> cables;
    private ServerProcess server;

    private Wired(Path data, List<Cable> cables) {
        this.data = data;
        this.cables = cables;
        this.server = ServerProcess.start(data, 0, environment());
        cables.forEach(each -> each.to(server.port()));
    }

    /// With one cable.
    static Wired start(Path data) {
        return start(data, 1);
    }

    static Wired start(Path data, int cables) {
        return new Wired(data, Stream.generate(Cable::laid).limit(cables).toList());
    }

    Cable cable() {
        return cable(0);
    }

    /// @param number from 0
    Cable cable(int number) {
        return cables.get(number);
    }

    /// Where programs reach the server without the cable.
    URI server() {
        return server.address();
    }

    /// Where browsers on the first cable reach it.
    URI address() {
        return cable().address();
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

    /// The same of another build of the server.
    void startAgain(Path jar) {
        server = ServerProcess.start(jar, data, server.port(), environment());
    }

    private Map<String, String> environment() {
        return Map.of(
                "DOITHOAI_ORIGINS",
                cables.stream().map(each -> each.address().toString()).collect(Collectors.joining(",")));
    }

    @Override
    public void close() {
        cables.forEach(Cable::close);
        server.close();
    }
}
