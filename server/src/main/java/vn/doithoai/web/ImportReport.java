package vn.doithoai.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.hall.Answer;
import vn.doithoai.intake.Imported;
import vn.doithoai.intake.RowProblem;
import vn.doithoai.wire.Json;

/// What became of each row of a list, or would.
final class ImportReport {
    private final Language language;
    private final List<String> unused;
    private final List<Row> rows = new ArrayList<>();
    private int added;
    private int known;
    private long refused;

    private record Row(int number, Map<String, Object> told) {}

    /// Begins with the rows that cannot be taken, or need not.
    ImportReport(Language language, Imported<?> list) {
        this.language = language;
        this.unused = list.unused();
        list.problems().forEach(this::problem);
        refused = list.toMend().stream().map(RowProblem::row).distinct().count();
        known = list.problems().size() - list.toMend().size();
    }

    void known(int number, RowProblem.Wrong already) {
        problem(new RowProblem(number, "", already, List.of()));
        known++;
    }

    void would(int number) {
        row(number, "ready");
        added++;
    }

    void did(int number, Answer answer) {
        switch (answer) {
            case Answer.Done _ -> {
                row(number, "added");
                added++;
            }
            case Answer.Refused(var reason, var details) -> {
                row(number, Json.kebab(reason)).put("detail", Sentences.of(reason, details, language));
                refused++;
            }
        }
    }

    private void problem(RowProblem problem) {
        Map<String, Object> row = row(problem.row(), Json.kebab(problem.wrong()));
        if (!problem.column().isEmpty()) row.put("column", problem.column());
        String sentence = language.say(problem.sentence());
        row.put("detail", problem.column().isEmpty() ? sentence : problem.column() + ": " + sentence);
    }

    private Map<String, Object> row(int number, String outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("row", number);
        told.put("outcome", outcome);
        rows.add(new Row(number, told));
        return told;
    }

    Map<String, Object> asJson() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("added", added);
        report.put("known", known);
        report.put("refused", refused);
        report.put("unusedColumns", unused);
        report.put(
                "rows",
                rows.stream()
                        .sorted(Comparator.comparingInt(Row::number))
                        .map(Row::told)
                        .toList());
        return report;
    }
}
