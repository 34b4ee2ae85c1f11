package vn.doithoai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Numbers of one kind, and what they come to.
public final class Samples {
    private final List<Double> values = new ArrayList<>();

    /// One more.
    public void add(double value) {
        values.add(value);
    }

    /// The value below which this share of them lies, from 0 to 1.
    public double quantile(double share) {
        if (values.isEmpty()) throw new IllegalStateException("nothing was measured");
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /// The one in the middle.
    public double median() {
        return quantile(0.5);
    }

    /// How many there are.
    public int size() {
        return values.size();
    }

    /// A time in nanoseconds as milliseconds.
    public static String ms(double nanos) {
        return String.format(Locale.ROOT, nanos < 10e6 ? "%.2f ms" : "%.1f ms", nanos / 1e6);
    }
}
