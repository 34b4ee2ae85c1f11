package vn.doithoai.bench.checkin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.bench.Npm;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Peer;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;

/// How many check-ins a second are acknowledged after the disk has them, beside the same route without a journal, the
/// bare database, and a server that many would write instead.
public final class CheckInPart implements Part {
    static final Path FOLDER = Path.of("server/target/bench");
    static final int ROUNDS = 5;
    static final double WARM_SECONDS = 15;
    static final double SECONDS = 2;
    private static final double PACE = 2_000;
    private static final int SYNCS = 100;

    private static final String OURS = "ours";
    private static final String NO_JOURNAL = "the same route without a journal";
    private static final String PEER_SINGLE = "fastify + better-sqlite3, a commit for each request";
    private static final String PEER_GROUP = "fastify + better-sqlite3, group commit";

    @Override
    public String name() {
        return "check-in";
    }

    @Override
    public void run(Report report) throws Exception {
        Files.createDirectories(FOLDER);
        Path folder = Files.createTempDirectory(FOLDER.toAbsolutePath(), "check-in");
        Optional<Path> peer = Npm.script("fastify-sqlite.cjs", "fastify", "better-sqlite3");
        if (peer.isEmpty())
            report.remark("no npm registry, or better-sqlite3 could not be built: its rows are missing");
        try (RawSqlite raw = new RawSqlite(folder)) {
            for (int connections : List.of(64, 256)) {
                // New servers each time: all remember what they answered, and no hall sees a million check-ins.
                within(folder.resolve("with-" + connections), peer, loads -> {
                    for (Load load : loads.values()) load.full(connections, WARM_SECONDS);
                    compare(connections, loads, raw, report);
                });
            }
        }
        within(folder.resolve("acknowledgement"), Optional.empty(), loads -> {
            for (Load load : loads.values()) load.full(64, WARM_SECONDS);
            acknowledgement(loads, new Disk(folder), report);
        });
    }

    private interface Measured {
        void with(Map<String, Load> loads) throws Exception;
    }

    private static void within(Path folder, Optional<Path> peer, Measured measured) throws Exception {
        Files.createDirectories(folder);
        Map<String, Peer> servers = new LinkedHashMap<>();
        try {
            measured.with(start(folder, servers, peer));
        } finally {
            for (Peer server : servers.values()) server.close();
        }
    }

    private static Map<String, Load> start(Path folder, Map<String, Peer> servers, Optional<Path> peer)
            throws Exception {
        Path ours = folder.resolve("ours");
        servers.put(OURS, hall(ours, "sqlite:" + ours.resolve("hall.db")));
        servers.put(NO_JOURNAL, hall(folder.resolve("none"), HallProcess.NONE));
        if (peer.isPresent()) {
            Map<String, String> where = Map.of("BENCH_FOLDER", folder.toString());
            servers.put(PEER_SINGLE, Peer.node(peer.get(), where));
            servers.put(PEER_GROUP, Peer.node(peer.get(), Map.of("BENCH_FOLDER", folder.toString(), "GROUP", "1")));
        }
        Map<String, Load> loads = new LinkedHashMap<>();
        for (Map.Entry<String, Peer> server : servers.entrySet()) {
            int port = server.getValue().port();
            boolean own = server.getKey().equals(OURS) || server.getKey().equals(NO_JOURNAL);
            loads.put(server.getKey(), own ? Prepared.load(port) : new Load(port, Prepared.CONFERENCE, "TOKEN"));
        }
        return loads;
    }

    /// @param storage as [HallProcess] takes it
    static Peer hall(Path data, String storage) throws IOException {
        return Peer.java(HallProcess.class, List.of("-Xmx1g"), data.toString(), storage);
    }

    private static void compare(int connections, Map<String, Load> loads, RawSqlite raw, Report report)
            throws Exception {
        Map<String, Samples> rates = new LinkedHashMap<>();
        Map<String, Samples> ratios = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Double> turn = new LinkedHashMap<>();
            for (Map.Entry<String, Load> load : loads.entrySet()) {
                turn.put(
                        load.getKey(),
                        load.getValue().full(connections, SECONDS).perSecond());
            }
            turn.put("bare SQLite, " + connections + " rows a commit", raw.rowsPerSecond(connections, SECONDS));
            turn.put("bare SQLite, one row a commit", raw.rowsPerSecond(1, SECONDS));
            double ours = turn.get(OURS);
            turn.forEach((who, rate) -> {
                rates.computeIfAbsent(who, _ -> new Samples()).add(rate);
                ratios.computeIfAbsent(who, _ -> new Samples()).add(ours / rate);
            });
        }
        String ours = perSecond(rates.get(OURS));
        rates.forEach((who, rate) -> {
            if (who.equals(OURS)) return;
            String work = "durable check-ins, " + connections + " connections, beside " + who;
            Optional<Double> goal = goal(who, connections);
            double ratio = ratios.get(who).median();
            goal.ifPresentOrElse(
                    least -> report.atLeast(work, ours, perSecond(rate), ratio, least),
                    () -> report.figure(work, ours + " : " + perSecond(rate) + " = " + round(ratio)));
        });
    }

    private static Optional<Double> goal(String who, int connections) {
        if (who.equals(NO_JOURNAL)) return Optional.of(0.6);
        if (who.endsWith("one row a commit")) return Optional.of(15.0);
        if (who.equals(PEER_SINGLE)) return Optional.of(4.0);
        return who.equals(PEER_GROUP) && connections == 256 ? Optional.of(1.25) : Optional.empty();
    }

    /// At a pace far beyond any door, and well below what the server can do: what is measured is the wait for the disk
    /// and not a queue of our own making. What the same server takes without a journal is the machine's and Java's
    /// share.
    private static void acknowledgement(Map<String, Load> loads, Disk disk, Report report) throws Exception {
        Samples excess = new Samples();
        Samples told = new Samples();
        Samples bare = new Samples();
        Samples syncs = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            Samples here = new Samples();
            disk.sync(SYNCS, here);
            double p99 = loads.get(OURS).paced(64, SECONDS, PACE).quantile(0.99);
            disk.sync(SYNCS, here);
            told.add(p99);
            bare.add(loads.get(NO_JOURNAL).paced(64, SECONDS, PACE).quantile(0.99));
            syncs.add(here.quantile(0.99));
            excess.add(p99 / (2.5 * here.quantile(0.99) + 5e6));
        }
        report.atMost(
                "acknowledgement p99, 64 connections, 2,000 a second, beside 2.5 x the disk's sync p99 + 5 ms",
                Samples.ms(told.median()),
                "sync p99 " + Samples.ms(syncs.median()),
                excess.median(),
                1.0);
        report.figure("acknowledgement p99, the same without a journal", Samples.ms(bare.median()));
    }

    static String perSecond(Samples rates) {
        return String.format(Locale.ROOT, "%,.0f/s", rates.median());
    }

    private static String round(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }
}
