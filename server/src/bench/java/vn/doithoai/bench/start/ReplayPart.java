package vn.doithoai.bench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Peer;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;

/// 100,000 events read, verified and folded, beside reading and hashing the same rows and nothing else: in a process
/// that has done it before, and in one that has just started.
public final class ReplayPart implements Part {
    private static final Path FOLDER = Path.of("server/target/bench");
    private static final int EVENTS = 100_000;
    private static final int TURNS = 5;
    private static final int WARM = 8;
    private static final double SECOND = 1e9;

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(FOLDER), "replay");
        LongJournal.write(data, EVENTS);
        String events = String.format(Locale.ROOT, "replay of %,d events", EVENTS);
        compare(report, data, events + ", warm", WARM);
        compare(report, data, events + ", the first thing a process does", 1);
    }

    private static void compare(Report report, Path data, String work, int times) throws IOException {
        Samples ours = new Samples();
        Samples bare = new Samples();
        Samples ratios = new Samples();
        for (int turn = 0; turn < TURNS; turn++) {
            double replay = nanos("replay", data, times);
            double rows = nanos("bare", data, times);
            ours.add(replay);
            bare.add(rows);
            ratios.add(replay / rows);
        }
        if (times == 1) report.figure(work, Samples.ms(ours.median()));
        else report.figure(work, Samples.ms(ours.median()), "< 1 s", ours.median() < SECOND);
        report.figure(
                work + ", beside rows and hashes alone",
                Samples.ms(ours.median()) + " : " + Samples.ms(bare.median())
                        + String.format(Locale.ROOT, " = %.2f", ratios.median()));
    }

    private static double nanos(String how, Path data, int times) throws IOException {
        String[] said = Peer.result(ReplayProcess.class, List.of(), how, data.toString(), Integer.toString(times))
                .split(" ");
        if (Long.parseLong(said[1]) < EVENTS) throw new IOException("only " + said[1] + " lines were read");
        return Double.parseDouble(said[0]);
    }
}
