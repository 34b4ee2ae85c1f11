package vn.doithoai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The table that is printed in the end.
public final class Report {
    private static final Row HEAD = new Row("work", "ours", "beside", "ratio", "goal", "met");

    private final List<Row> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /// A line of the table; `met` is `yes`, `no` or empty where there is no goal.
    private record Row(String work, String ours, String beside, String ratio, String goal, String met) {
        List<String> cells() {
            return List.of(work, ours, beside, ratio, goal, met);
        }
    }

    /// A ratio that must not be above its goal.
    public void atMost(String work, String ours, String beside, double ratio, double goal) {
        rows.add(new Row(work, ours, beside, two(ratio), "≤ " + two(goal), ratio <= goal ? "yes" : "no"));
    }

    /// A ratio that must not be below its goal.
    public void atLeast(String work, String ours, String beside, double ratio, double goal) {
        rows.add(new Row(work, ours, beside, two(ratio), "≥ " + two(goal), ratio >= goal ? "yes" : "no"));
    }

    /// A figure with a goal of its own.
    public void figure(String work, String ours, String goal, boolean met) {
        rows.add(new Row(work, ours, "", "", goal, met ? "yes" : "no"));
    }

    /// A figure without a goal.
    public void figure(String work, String ours) {
        rows.add(new Row(work, ours, "", "", "", ""));
    }

    /// A sentence under the table.
    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /// The table as text.
    public String text() {
        List<Row> all = new ArrayList<>(List.of(HEAD));
        all.addAll(rows);
        int[] widths = new int[HEAD.cells().size()];
        for (Row row : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.cells().get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (Row row : all) {
            text.append('|');
            for (int i = 0; i < widths.length; i++)
                text.append(
                        " %-".concat(widths[i] + "s |").formatted(row.cells().get(i)));
            text.append('\n');
            if (row.equals(HEAD)) text.append(rule(widths));
        }
        remarks.forEach(remark -> text.append("- ").append(remark).append('\n'));
        return text.toString();
    }

    private static String rule(int[] widths) {
        StringBuilder rule = new StringBuilder("|");
        for (int width : widths) rule.append("-".repeat(width + 2)).append('|');
        return rule.append('\n').toString();
    }

    private static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
