package vn.doithoai.bench.push;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.bench.Npm;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Peer;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;

/// From the command to the last of many screens, beside a bare broadcast and beside socket.io.
public final class PushPart implements Part {
    private static final int[] SCREENS = {200, 1_000, 5_000};
    private static final int TURNS = 5;
    private static final int ROUNDS = 30;
    private static final int WARMING_ROUNDS = 60;
    private static final String SOCKET_IO = "socket.io@4.8";
    /// What our frame adds to its text, so that the others send as much.
    private static final int FRAME_BYTES = 125;
    private static final double BARE_GOAL = 1.15;

    @Override
    public String name() {
        return "push";
    }

    @Override
    public void run(Report report) throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("server/target/bench")), "push-");
        Optional<Path> socketIo = Npm.script("socket-io.cjs", SOCKET_IO);
        if (socketIo.isEmpty()) report.remark("socket.io could not be fetched, so nothing stands beside it");
        try (Peer ours = Peer.java(PushServer.class, List.of(), "ours", data.toString());
                Peer bare = Peer.java(PushServer.class, List.of(), "bare")) {
            Optional<Peer> peer = socketIo.isPresent() ? Optional.of(Peer.node(socketIo.get())) : Optional.empty();
            try {
                for (int screens : SCREENS) measure(report, screens, ours, bare, peer);
            } finally {
                if (peer.isPresent()) peer.get().close();
            }
        }
        report.remark(
                "push: load generator and servers share " + Runtime.getRuntime().availableProcessors()
                        + " processors; median of " + TURNS + " turns of " + ROUNDS + " changes each");
    }

    private static void measure(Report report, int count, Peer ours, Peer bare, Optional<Peer> peer) throws Exception {
        long before = memory(ours);
        try (Crowd crowd = new Crowd(ours, new Screens.Dialect("/live", false), count, 0);
                Crowd beside = new Crowd(bare, new Screens.Dialect("/live", false), count, FRAME_BYTES)) {
            double bytesEach = (double) (memory(ours) - before) / count;
            Optional<Crowd> third = peer.isPresent()
                    ? Optional.of(new Crowd(
                            peer.get(),
                            new Screens.Dialect("/socket.io/?EIO=4&transport=websocket", true),
                            count,
                            FRAME_BYTES))
                    : Optional.empty();
            List<Crowd> all = new ArrayList<>(List.of(crowd, beside));
            third.ifPresent(all::add);
            for (Crowd each : all) each.rounds(WARMING_ROUNDS, new Samples(), new Samples());
            List<Turn> turns = new ArrayList<>();
            for (int i = 0; i < TURNS; i++) turns.add(Turn.of(crowd, beside, third));
            if (third.isPresent()) third.get().close();
            tell(report, count, crowd.length(), turns, bytesEach);
        }
    }

    /// Medians of one turn, in nanoseconds.
    private record Turn(double ours, double commit, double bare, double socketIo, double cpuEach) {
        static Turn of(Crowd ours, Crowd bare, Optional<Crowd> socketIo) throws Exception {
            Samples total = new Samples();
            Samples commits = new Samples();
            long cpu = ours.cpu();
            ours.rounds(ROUNDS, total, commits);
            double cpuEach = (double) (ours.cpu() - cpu) / ROUNDS / ours.count();
            Samples beside = new Samples();
            bare.rounds(ROUNDS, beside, new Samples());
            Samples third = new Samples();
            if (socketIo.isPresent()) socketIo.get().rounds(ROUNDS, third, new Samples());
            double last = socketIo.isPresent() ? third.median() : Double.NaN;
            return new Turn(total.median(), commits.median(), beside.median(), last, cpuEach);
        }

        double push() {
            return ours - commit;
        }
    }

    private static void tell(Report report, int count, int bytes, List<Turn> turns, double bytesEach) {
        Samples ours = new Samples();
        Samples push = new Samples();
        Samples bare = new Samples();
        Samples third = new Samples();
        Samples besideBare = new Samples();
        Samples besideThird = new Samples();
        Samples cpu = new Samples();
        for (Turn turn : turns) {
            ours.add(turn.ours());
            push.add(turn.push());
            bare.add(turn.bare());
            third.add(turn.socketIo());
            besideBare.add(turn.push() / turn.bare());
            besideThird.add(turn.push() / turn.socketIo());
            cpu.add(turn.cpuEach());
        }
        String work = "push to the last of " + count + " screens";
        report.figure(work + ", command to last, commit included", Samples.ms(ours.median()));
        report.atMost(
                work + ", less the commit (" + bytes + " bytes)",
                Samples.ms(push.median()),
                "bare Vert.x " + Samples.ms(bare.median()),
                besideBare.median(),
                BARE_GOAL);
        if (!Double.isNaN(third.median())) {
            report.atMost(
                    work + ", less the commit",
                    Samples.ms(push.median()),
                    "socket.io " + Samples.ms(third.median()),
                    besideThird.median(),
                    count < 5_000 ? 0.60 : 0.75);
        }
        double micros = cpu.median() / 1_000;
        report.figure("CPU a delivery, " + count + " screens", one(micros) + " µs", "≤ 10 µs", micros <= 10);
        if (count >= 1_000) {
            report.figure(
                    "memory a screen, " + count + " screens",
                    one(bytesEach / 1_024) + " KB",
                    "≤ 30 KB",
                    bytesEach <= 30 * 1_024);
        }
    }

    /// The resident memory of a process, in bytes.
    private static long memory(Peer peer) throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/" + peer.pid() + "/status"), StandardCharsets.UTF_8)) {
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) * 1_024;
        }
        return 0;
    }

    private static String one(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
