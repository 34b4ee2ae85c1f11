package vn.doithoai.bench.push;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Peer;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;

/// A thousand arrivals in a second, seen by a thousand screens.
public final class BurstPart implements Part {
    private static final int PEOPLE = 1_000;
    private static final int SCREENS = 1_000;
    private static final int DOORS = 32;
    private static final long SECOND = 1_000_000_000L;

    @Override
    public String name() {
        return "burst";
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("server/target/bench")), "burst-");
        try (Peer ours = Peer.java(PushServer.class, List.of(), "ours", data.toString());
                ExecutorService doors = Executors.newFixedThreadPool(DOORS)) {
            long start = System.nanoTime();
            everybody(ours, doors, "/delegate", start, 0);
            Screens screens = new Screens(ours.port(), new Screens.Dialect("/live", false), SCREENS);
            CompletableFuture<Long> right = screens.expectText("\"present\":" + PEOPLE + ",");
            start = System.nanoTime() + SECOND / 2;
            long acknowledged = everybody(ours, doors, "/arrive", start, SECOND / PEOPLE);
            long last = right.get(60, TimeUnit.SECONDS);
            double after = (double) (last - Math.max(acknowledged, start + SECOND));
            report.figure(
                    "burst: 1,000 arrivals in a second, 1,000 screens, from the last one to all screens right",
                    Samples.ms(Math.max(0, after)),
                    "≤ 1 s",
                    after <= SECOND);
            double each = (double) screens.frames() / SCREENS;
            report.figure(
                    "burst: frames a screen got for 1,000 arrivals",
                    String.format(Locale.ROOT, "%.0f", each),
                    "conflated",
                    each < PEOPLE);
            report.figure(
                    "burst: last acknowledgement after the first arrival", Samples.ms((double) (acknowledged - start)));
            screens.close();
        }
    }

    /// One request for each, at its planned time.
    ///
    /// @return when the last was answered
    private static long everybody(Peer ours, ExecutorService doors, String path, long start, long apart)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        List<Callable<Void>> all = new ArrayList<>();
        for (int door = 0; door < DOORS; door++) {
            all.add(() -> {
                try (Post post = new Post(ours.port())) {
                    for (int i = next.getAndIncrement(); i < PEOPLE; i = next.getAndIncrement()) {
                        send(post, path, i + 1, start + i * apart);
                    }
                }
                return null;
            });
        }
        for (Future<Void> done : doors.invokeAll(all)) done.get();
        return System.nanoTime();
    }

    private static void send(Post post, String path, int number, long at) throws IOException, InterruptedException {
        boolean early = new CountDownLatch(1).await(at - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (early) throw new IllegalStateException("nobody counts this down");
        post.send(path, Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
    }
}
