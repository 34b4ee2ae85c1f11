package vn.doithoai.bench.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;
import vn.doithoai.process.ServerProcess;

/// From the command to the first page, on an empty data folder: as it comes, and with what the JVM kept of a run
/// before.
public final class StartPart implements Part {
    private static final Path FOLDER = Path.of("server/target/bench");
    private static final int TURNS = 7;
    private static final double GOAL = 0.65;

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(Report report) throws Exception {
        Path folder = Files.createTempDirectory(Files.createDirectories(FOLDER).toAbsolutePath(), "start");
        Path cache = folder.resolve("doithoai.aot");
        train(folder, cache);
        Samples plain = new Samples();
        Samples cached = new Samples();
        Samples ratios = new Samples();
        for (int turn = 0; turn < TURNS; turn++) {
            double without = start(folder.resolve("plain" + turn), "");
            double with = start(folder.resolve("cached" + turn), "-XX:AOTCache=" + cache);
            plain.add(without);
            cached.add(with);
            ratios.add(with / without);
        }
        report.atMost(
                "start to the first page, with an AOT cache",
                Samples.ms(cached.median()),
                "without: " + Samples.ms(plain.median()),
                ratios.median(),
                GOAL);
    }

    /// One start and one page are what is to be fast.
    private void train(Path folder, Path cache) throws IOException, InterruptedException {
        Path recorded = folder.resolve("doithoai.aotconf");
        start(folder.resolve("training"), "-XX:AOTMode=record -XX:AOTConfiguration=" + recorded);
        Process creation = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:AOTMode=create",
                        "-XX:AOTConfiguration=" + recorded,
                        "-XX:AOTCache=" + cache,
                        "-cp",
                        System.getProperty("doithoai.jar.path"))
                .inheritIO()
                .start();
        if (creation.waitFor() != 0) throw new IOException("no AOT cache could be made");
    }

    private double start(Path data, String option) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Map<String, String> more = option.isEmpty() ? Map.of() : Map.of("JDK_JAVA_OPTIONS", option);
        try (ServerProcess server = ServerProcess.start(data, 0, more)) {
            URI page = server.address().resolve("/kiosk");
            int status = http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) throw new IOException(page + " answered " + status);
            return System.nanoTime() - began;
        }
    }
}
