package vn.doithoai.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.doithoai.bench.checkin.CheckInPart;
import vn.doithoai.bench.checkin.PostgresPart;
import vn.doithoai.bench.push.BurstPart;
import vn.doithoai.bench.push.PushPart;
import vn.doithoai.bench.start.ReplayPart;
import vn.doithoai.bench.start.StartPart;
import vn.doithoai.screens.PaintPart;

/// Runs the parts that are named, or all of them, and prints one table.
public final class Bench {
    private static final List<Part> PARTS = List.of(
            new CheckInPart(),
            new PostgresPart(),
            new PushPart(),
            new BurstPart(),
            new GrowthPart(),
            new FilesPart(),
            new ReplayPart(),
            new StartPart(),
            new PaintPart());
    private static final Path RESULT = Path.of("server/target/bench.txt");

    private Bench() {}

    /// Runs from the root of the repository.
    ///
    /// @param args names of parts, separated by commas; `all` for all of them
    public static void main(String[] args) throws IOException {
        Set<String> wanted = Set.of(String.join(",", args).split(","));
        boolean all = args.length == 0 || wanted.contains("all");
        Report report = new Report();
        for (Part part : PARTS) {
            if (!all && !wanted.contains(part.name())) continue;
            System.out.println("== " + part.name());
            try {
                part.run(report);
            } catch (Exception failed) {
                report.remark(part.name() + " was not measured to the end: " + failed);
                failed.printStackTrace(System.out);
            }
        }
        System.out.println();
        System.out.println(report.text());
        Files.writeString(RESULT, report.text());
        System.exit(0);
    }
}
