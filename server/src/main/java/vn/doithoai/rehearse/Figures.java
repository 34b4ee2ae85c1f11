package vn.doithoai.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many commands, how long each took, and how long until the last screen knew.
final class Figures {
    private final List<Command> commands = new ArrayList<>();
    private int refused;
    private int repeated;

    /// A command that was answered.
    ///
    /// @param seq where it stands in the journal
    /// @param sentAt [System#nanoTime] when it was sent
    /// @param answeredAt likewise when the answer was there
    record Command(String type, long seq, long sentAt, long answeredAt) {}

    /// A percentile of many durations, in milliseconds.
    record Spread(int count, double p50, double p99, double max) {
        static Spread of(List<Long> nanos) {
            List<Long> sorted = nanos.stream().sorted().toList();
            if (sorted.isEmpty()) return new Spread(0, 0, 0, 0);
            return new Spread(sorted.size(), at(sorted, 0.5), at(sorted, 0.99), at(sorted, 1));
        }

        private static double at(List<Long> sorted, double part) {
            int place = (int) Math.ceil(part * sorted.size()) - 1;
            return sorted.get(Math.max(0, place)) / 1e6;
        }

        @Override
        public String toString() {
            return "%5d   p50 %7.1f ms   p99 %7.1f ms   max %7.1f ms".formatted(count, p50, p99, max);
        }
    }

    synchronized void answered(Command command) {
        commands.add(command);
    }

    synchronized void refused() {
        refused++;
    }

    synchronized void repeated() {
        repeated++;
    }

    synchronized List<Command> commands() {
        return List.copyOf(commands);
    }

    synchronized int refusals() {
        return refused;
    }

    synchronized int repeats() {
        return repeated;
    }

    Spread answers() {
        return Spread.of(commands().stream()
                .map(command -> command.answeredAt() - command.sentAt())
                .toList());
    }

    Map<String, Integer> byType() {
        Map<String, Integer> counts = new TreeMap<>();
        commands().forEach(command -> counts.merge(command.type(), 1, Integer::sum));
        return counts;
    }
}
