package vn.doithoai.web;

import io.vertx.core.Future;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Submission;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.intake.DelegateList;
import vn.doithoai.intake.Imported;
import vn.doithoai.intake.ListRow;
import vn.doithoai.intake.PetitionList;
import vn.doithoai.intake.RowProblem;

/// Lists become wishes, one a row. A wish's id is made of what its row is known by: a list that comes again, as it was
/// or grown, wishes nothing twice, whatever became of its people and petitions meanwhile.
final class Imports {
    static final Query DRY_RUN = Query.flag("dryRun");

    private static final int ID_DIGITS = 24;
    /// What is on its way to the hall at once: some hundred rows share one commit, and everybody else's wishes still
    /// come in between.
    private static final int ROWS_AT_ONCE = 500;

    private final Aside aside;
    private final Secret secret;
    private final InstantSource clock;

    Imports(Aside aside, Secret secret, InstantSource clock) {
        this.aside = aside;
        this.secret = secret;
        this.clock = clock;
    }

    Future<?> delegates(Exchange x) {
        return taken(
                x,
                new Kind<>(
                        "add-delegate",
                        RowProblem.Wrong.INVITED_ALREADY,
                        (file, hall) -> DelegateList.read(
                                file,
                                hall.plan(),
                                hall.attendance().delegates().values().toList()),
                        (row, id) -> row.command(secret.ticket(Commands.seed(x.inHall(), id)))));
    }

    Future<?> petitions(Exchange x) {
        return taken(
                x,
                new Kind<>(
                        "record-petition",
                        RowProblem.Wrong.RECORDED_ALREADY,
                        (file, hall) -> PetitionList.read(
                                file,
                                hall.plan(),
                                hall.attendance().delegates().values().toList(),
                                hall.proceedings().petitions().values().toList()),
                        (row, _) -> row.command()));
    }

    /// What a list may be of.
    ///
    /// @param type of a row's wish
    /// @param already what is said of a row whose wish was granted before
    private record Kind<R extends ListRow>(String type, RowProblem.Wrong already, Reader<R> reader, Wisher<R> wisher) {}

    private interface Reader<R extends ListRow> {
        Imported<R> read(byte[] file, Conference hall);
    }

    private interface Wisher<R extends ListRow> {
        Command wish(R row, String id);
    }

    private <R extends ListRow> Future<?> taken(Exchange x, Kind<R> kind) {
        boolean dry = DRY_RUN.isSet(x);
        byte[] file = x.body().getBytes();
        Conference before = x.inHall().conference();
        return aside.run(() -> kind.reader.read(file, before)).compose(list -> {
            if (!dry && !list.clean()) throw Problem.of(list.toMend());
            ImportReport report = new ImportReport(x.language(), list);
            return fresh(x.inHall(), kind, list.rows(), report)
                    .compose(rows -> dry ? told(rows, report) : sent(x, kind, rows, report))
                    .compose(_ -> x.json(200, report.asJson()));
        });
    }

    /// @param id of the wish that it becomes
    private record Row<R extends ListRow>(String id, R row) {
        int number() {
            return row.row();
        }
    }

    /// The rows whose wishes were not granted before; of the others the report says so.
    private <R extends ListRow> Future<List<Row<R>>> fresh(Hall hall, Kind<R> kind, List<R> all, ImportReport report) {
        List<Row<R>> rows = withIds(kind, all);
        return hall.granted(rows.stream().map(Row::id).toList()).map(granted -> {
            rows.stream()
                    .filter(row -> granted.contains(row.id))
                    .forEach(row -> report.known(row.number(), kind.already));
            return rows.stream().filter(row -> !granted.contains(row.id)).toList();
        });
    }

    /// Two rows may be known by the same, as two slips without a name that say the same.
    private <R extends ListRow> List<Row<R>> withIds(Kind<R> kind, List<R> rows) {
        Map<String, Integer> alike = new HashMap<>();
        return rows.stream()
                .map(row -> {
                    int nth = alike.merge(row.key(), 1, Integer::sum);
                    String mark = secret.mark(kind.type + "\n" + row.key() + "\n" + nth);
                    return new Row<>("import-" + mark.substring(0, ID_DIGITS), row);
                })
                .toList();
    }

    private static <R extends ListRow> Future<Void> told(List<Row<R>> rows, ImportReport report) {
        rows.forEach(row -> report.would(row.number()));
        return Future.succeededFuture();
    }

    private <R extends ListRow> Future<Void> sent(Exchange x, Kind<R> kind, List<Row<R>> rows, ImportReport report) {
        Future<Void> all = Future.succeededFuture();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            List<Row<R>> some = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
            all = all.compose(_ -> Future.all(some.stream()
                            .map(row -> sent(x, kind, row).onSuccess(answer -> report.did(row.number(), answer)))
                            .toList())
                    .mapEmpty());
        }
        return all;
    }

    private <R extends ListRow> Future<Answer> sent(Exchange x, Kind<R> kind, Row<R> row) {
        Command command = kind.wisher.wish(row.row, row.id);
        Submission wish = new Submission(row.id, x.known().author(), clock.instant(), command);
        return x.inHall().submit(wish, Contents.fingerprint(wish, kind.type));
    }
}
