package vn.doithoai.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Result;
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

/// Lists become wishes, one a row. A wish's id is made of the file and the row, so the same file sent again while the
/// first one is still on its way changes nothing; sent again later, its rows are known already.
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

    /// @param before the conference as it stood when the list came
    File of(Exchange x, Conference before, byte[] file) {
        String prefix = "import-" + Fingerprint.ofBytes(file).substring(0, HASH_DIGITS) + "-";
        return new File(x.inHall(), before, prefix);
    }

    /// A list on its way in.
    ///
    /// @param before the conference that it is compared with
    /// @param prefix of the ids of its wishes
    record File(Hall hall, Conference before, String prefix) {
        String id(int row) {
            return prefix + row;
        }

        <T> Read<T> report(Imported<T> imported) {
            return new Read<>(this, imported);
        }
    }

    record Read<T>(File file, Imported<T> imported) {}

    /// How the rows of a list become wishes.
    ///
    /// @param number of a row, as the spreadsheet counts
    /// @param had whether the conference had what the answer to such a wish names
    /// @param already what is said of a row then
    private record Wishes<T>(
            String type,
            ToIntFunction<T> number,
            Function<T, Command> command,
            BiPredicate<Conference, Answer.Done> had,
            RowProblem.Wrong already) {}

    /// @param dry whether it is only said what would happen
    Future<?> delegates(Exchange x, Read<DelegateList.Row> read, boolean dry) {
        Wishes<DelegateList.Row> wishes = new Wishes<>(
                "add-delegate",
                DelegateList.Row::row,
                row -> row.command(secret.ticket(Commands.seed(read.file.hall, read.file.id(row.row())))),
                (before, done) -> before.attendance()
                        .delegate(result(done, Result.Invited.class).delegate())
                        .isPresent(),
                RowProblem.Wrong.INVITED_ALREADY);
        return imported(x, read, wishes, dry);
    }

    /// @param dry whether it is only said what would happen
    Future<?> petitions(Exchange x, Read<PetitionList.Row> read, boolean dry) {
        Wishes<PetitionList.Row> wishes = new Wishes<>(
                "record-petition",
                PetitionList.Row::row,
                PetitionList.Row::command,
                (before, done) -> before.proceedings()
                        .petition(result(done, Result.Recorded.class).petition())
                        .isPresent(),
                RowProblem.Wrong.RECORDED_ALREADY);
        return imported(x, read, wishes, dry);
    }

    private static <R extends Result> R result(Answer.Done done, Class<R> type) {
        try {
            return Json.read(done.result(), type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private <T> Future<?> imported(Exchange x, Read<T> read, Wishes<T> wishes, boolean dry) {
        Report report = new Report(x.language(), read.imported);
        if (dry) {
            read.imported.rows().forEach(row -> report.would(wishes.number.applyAsInt(row)));
            return x.json(200, report.asJson());
        }
        if (!read.imported.clean()) return Future.failedFuture(Problem.of(read.imported.toMend()));
        Future<Void> all = Future.succeededFuture();
        List<T> rows = read.imported.rows();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<T> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            all = all.compose(_ -> Future.all(some.stream()
                            .map(row -> {
                                int at = wishes.number.applyAsInt(row);
                                return sent(x, read.file.id(at), wishes.type, wishes.command.apply(row))
                                        .onSuccess(answer -> tell(report, at, answer, read.file.before, wishes));
                            })
                            .toList())
                    .mapEmpty());
        }
        return all.compose(_ -> x.json(200, report.asJson()));
    }

    /// A row that was taken before, and changed since, is found by no comparison of lists: only the answer tells, which
    /// is the first one again.
    private static void tell(Report report, int row, Answer answer, Conference before, Wishes<?> wishes) {
        if (answer instanceof Answer.Done done && wishes.had.test(before, done)) report.known(row, wishes.already);
        else report.did(row, answer);
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
        private int known;
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
