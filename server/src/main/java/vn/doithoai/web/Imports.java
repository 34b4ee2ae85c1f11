package vn.doithoai.web;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.Submission;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.intake.DelegateList;
import vn.doithoai.intake.Imported;
import vn.doithoai.intake.PetitionList;
import vn.doithoai.intake.RowProblem;
import vn.doithoai.wire.Fingerprint;
import vn.doithoai.wire.Json;

/// Lists become wishes, one a row. A wish's id is made of the file and the row, so the same file sent again, because
/// the first answer was lost, is told the same and changes nothing.
final class Imports {
    private static final int HASH_DIGITS = 24;
    /// What is on its way to the hall at once: some hundred rows share one commit, and everybody else's wishes still
    /// come in between.
    private static final int ROWS_AT_ONCE = 500;

    private final Secret secret;
    private final InstantSource clock;

    Imports(Secret secret, InstantSource clock) {
        this.secret = secret;
        this.clock = clock;
    }

    File of(Exchange x, byte[] file) {
        String prefix = "import-" + Fingerprint.ofBytes(file).substring(0, HASH_DIGITS) + "-";
        return new File(x.inHall(), prefix);
    }

    /// A list on its way in.
    ///
    /// @param prefix of the ids of its wishes
    record File(Hall hall, String prefix) {
        String id(int row) {
            return prefix + row;
        }

        /// Who is invited already, but not by this very file.
        List<Delegate> others(Conference conference) {
            String own = Commands.seed(hall, prefix);
            return conference
                    .attendance()
                    .delegates()
                    .values()
                    .filter(delegate -> !delegate.ticket().seed().startsWith(own))
                    .toList();
        }

        <T> Read<T> report(Imported<T> imported) {
            return new Read<>(this, imported);
        }
    }

    record Read<T>(File file, Imported<T> imported) {}

    Future<?> delegates(Exchange x, Read<DelegateList.Row> read) {
        Function<DelegateList.Row, Command> wish =
                row -> row.command(secret.ticket(Commands.seed(read.file.hall, read.file.id(row.row()))));
        return imported(x, read, DelegateList.Row::row, "add-delegate", wish);
    }

    Future<?> petitions(Exchange x, Read<PetitionList.Row> read) {
        return imported(x, read, PetitionList.Row::row, "record-petition", PetitionList.Row::command);
    }

    private <T> Future<?> imported(
            Exchange x, Read<T> read, ToIntFunction<T> number, String type, Function<T, Command> command) {
        Report report = new Report(x.language(), read.imported);
        if ("true".equals(x.request().getParam("dryRun"))) {
            read.imported.rows().forEach(row -> report.would(number.applyAsInt(row)));
            return x.json(200, report.asJson());
        }
        if (!read.imported.clean()) return Future.failedFuture(Problem.of(read.imported.toMend()));
        Future<Void> all = Future.succeededFuture();
        List<T> rows = read.imported.rows();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<T> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            all = all.compose(_ -> Future.all(some.stream()
                            .map(row -> {
                                int at = number.applyAsInt(row);
                                return sent(x, read.file.id(at), type, command.apply(row))
                                        .onSuccess(answer -> report.did(at, answer));
                            })
                            .toList())
                    .mapEmpty());
        }
        return all.compose(_ -> x.json(200, report.asJson()));
    }

    private Future<Answer> sent(Exchange x, String id, String type, Command command) {
        Submission wish = new Submission(id, x.known().author(), clock.instant(), command);
        return x.inHall().submit(wish, Contents.fingerprint(wish, type));
    }

    /// What became of each row.
    private static final class Report {
        private final Language language;
        private final List<Row> rows = new ArrayList<>();
        private final List<String> unused;
        private final int known;
        private long refused;
        private int added;

        private record Row(int number, Map<String, Object> told) {}

        Report(Language language, Imported<?> imported) {
            this.language = language;
            this.unused = imported.unused();
            imported.problems().forEach(this::problem);
            refused = imported.toMend().stream().map(RowProblem::row).distinct().count();
            known = imported.problems().size() - imported.toMend().size();
        }

        private void problem(RowProblem problem) {
            Map<String, Object> row = row(problem.row(), Json.kebab(problem.wrong()));
            if (!problem.column().isEmpty()) row.put("column", problem.column());
            String sentence = problem.sentence(Locale.of(language.tag()));
            row.put("detail", problem.column().isEmpty() ? sentence : problem.column() + ": " + sentence);
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
}
