package vn.doithoai.bench.start;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.AttendanceCommand.Direction;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Submission;
import vn.doithoai.conference.Ticket;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;
import vn.doithoai.journal.EventJson;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.Storage;
import vn.doithoai.view.HalfDay;

/// A journal far longer than any half day leaves: people invited, their petitions, and then in and out at the door.
final class LongJournal {
    private static final int DELEGATES = 5_000;
    private static final int PETITIONS = 5_000;
    private static final int AT_ONCE = 5_000;
    private static final String STREAM = HalfDay.PLAN.id();
    private static final Author AUTHOR = Author.staff(Role.ORGANISER, "bench", "bench");

    private final Hall hall;
    private int wishes;

    private LongJournal(Hall hall) {
        this.hall = hall;
    }

    /// Writes so many events, through the rules and the ledger as the server does.
    static void write(Path data, int events) {
        Vertx vertx = Vertx.vertx();
        try {
            Journal journal = open(vertx, data).await();
            Hall hall = halls(vertx, journal).await().hall(STREAM).orElseThrow();
            new LongJournal(hall).live(events - 1);
            journal.close().await();
        } finally {
            vertx.close().await();
        }
    }

    static Future<Journal> open(Vertx vertx, Path data) {
        return Journal.open(vertx, new Storage.Sqlite(data.resolve("journal.db")), data);
    }

    static Future<Halls> halls(Vertx vertx, Journal journal) {
        return Halls.open(
                vertx, journal, new EventJson(new SecureRandom()), List.of(HalfDay.PLAN), InstantSource.system());
    }

    private void live(int events) {
        List<Command> all = new ArrayList<>();
        for (int i = 1; i <= DELEGATES; i++) all.add(invite(i));
        all.add(new SessionCommand.OpenConference());
        for (int i = 1; i <= PETITIONS; i++) all.add(HalfDay.submits(i, "Kiến nghị sửa đường ngõ số " + i));
        for (int i = 0; all.size() < events; i++) {
            Direction way = i / DELEGATES % 2 == 0 ? Direction.IN : Direction.OUT;
            all.add(HalfDay.door(new DelegateId(1 + i % DELEGATES), way));
        }
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            submit(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }

    private void submit(List<Command> some) {
        List<Future<Answer>> answers = new ArrayList<>();
        for (Command each : some) {
            String id = "wish-" + ++wishes;
            answers.add(hall.submit(new Submission(id, AUTHOR, Instant.EPOCH, each), id));
        }
        for (Future<Answer> answer : answers) {
            if (!(answer.await() instanceof Answer.Done)) throw new IllegalStateException("" + answer.result());
        }
    }

    private static Command invite(int number) {
        return new AttendanceCommand.AddDelegate(
                "Nguyễn Văn " + number,
                Optional.of("Tổ " + number),
                HalfDay.FRONT,
                Optional.empty(),
                Optional.empty(),
                new Ticket("seed-" + number, "hash-" + number));
    }
}
