package vn.doithoai.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import vn.doithoai.conference.AttendanceCommand.Direction;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Role;
import vn.doithoai.live.Publication;
import vn.doithoai.view.Audience;
import vn.doithoai.view.HalfDay;

/// One check-in, one queue move, one edited petition: decided, applied and made into the frames of every audience, with
/// 10,000 delegates and 5,000 petitions beside 100 and 50.
public final class GrowthPart implements Part {
    private static final int TURNS = 41;
    private static final int WARMING_TURNS = 10;
    private static final int WISHES_A_TURN = 1_000;
    private static final int WAITING = 20;
    private static final double GOAL = 1.1;
    private static final List<Audience> AUDIENCES = List.of(
            Audience.of(Role.ORGANISER),
            Audience.of(Role.RECEPTION),
            Audience.of(Role.CHAIR),
            Audience.of(Role.SECRETARY),
            Audience.of(Role.DISPLAY),
            Audience.of(Role.DELEGATE),
            Audience.of(new DelegateId(WAITING + 1)));

    // One thread's time on a processor: what others do on the machine meanwhile does not count.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long frames;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public void run(Report report) {
        Conference small = hall(100, 50);
        Conference large = hall(10_000, 5_000);
        compare(report, "check-in", small, large, i -> HalfDay.door(new DelegateId(WAITING + 1 + i / 2 % 50), way(i)));
        compare(
                report,
                "queue move",
                small,
                large,
                i -> new FloorCommand.Reorder(
                        new RequestId(1 + i % WAITING),
                        Optional.of(new RequestId(1 + (i + 7) % WAITING)),
                        Optional.empty()));
        compare(
                report,
                "edited petition",
                small,
                large,
                i -> new ProceedingsCommand.EditPetition(
                        new PetitionId(1 + i % 50),
                        Optional.of("Sửa lần " + i),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        report.remark("growth: median of " + TURNS + " turns of " + WISHES_A_TURN
                + " wishes, small and large in turns; " + frames / 1_000_000 + " MB of frames made");
    }

    private static Direction way(int i) {
        return i % 2 == 0 ? Direction.IN : Direction.OUT;
    }

    private void compare(Report report, String what, Conference small, Conference large, IntFunction<Command> wish) {
        Samples ratios = new Samples();
        Samples smalls = new Samples();
        Samples larges = new Samples();
        for (int turn = -WARMING_TURNS; turn < TURNS; turn++) {
            boolean first = turn % 2 == 0;
            double one = nanosEach(first ? small : large, wish);
            double other = nanosEach(first ? large : small, wish);
            if (turn < 0) continue;
            smalls.add(first ? one : other);
            larges.add(first ? other : one);
            ratios.add(first ? other / one : one / other);
        }
        report.atMost(
                "one " + what + " with 10,000 delegates, 5,000 petitions",
                micros(larges.median()),
                "100 and 50: " + micros(smalls.median()),
                ratios.median(),
                GOAL);
    }

    private double nanosEach(Conference hall, IntFunction<Command> wish) {
        Conference now = hall;
        long began = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < WISHES_A_TURN; i++) {
            List<Event> events = HalfDay.events(now, wish.apply(i));
            Conference after = now;
            for (Event event : events) after = after.apply(event);
            frames += Publication.bytes(now, after, events, AUDIENCES);
            now = after;
        }
        return (double) (THREADS.getCurrentThreadCpuTime() - began) / WISHES_A_TURN;
    }

    /// In session, twenty waiting.
    private static Conference hall(int delegates, int petitions) {
        List<Command> all = Crowded.opened(delegates);
        for (int i = 1; i <= WAITING; i++) {
            all.add(HalfDay.door(new DelegateId(i), Direction.IN));
            all.add(HalfDay.asks(i, "Việc " + i));
        }
        for (int i = 1; i <= petitions; i++) all.add(HalfDay.submits(1 + i % delegates, "Kiến nghị " + i));
        return HalfDay.after(Conference.NEW, all);
    }

    private static String micros(double nanos) {
        return String.format(Locale.ROOT, "%.1f µs", nanos / 1_000);
    }
}
