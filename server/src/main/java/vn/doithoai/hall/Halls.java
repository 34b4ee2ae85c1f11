package vn.doithoai.hall;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Submission;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Journal;
import vn.doithoai.wire.Fingerprint;

/// The conferences that this server runs, each with its plan taken over.
public final class Halls {
    private static final Author SERVER = Author.staff(Role.ORGANISER, "server", "server");

    private final Map<String, Hall> halls = new LinkedHashMap<>();

    private Halls() {}

    /// Opens a hall for every plan, in order, and lets it take over the plan where that has changed.
    public static Future<Halls> open(
            Vertx vertx, Journal journal, Codec<Event> codec, List<Plan> plans, InstantSource clock) {
        Halls all = new Halls();
        Future<Void> opened = Future.succeededFuture();
        for (Plan plan : plans) {
            opened = opened.compose(_ -> Hall.open(vertx, journal, plan.id(), codec))
                    .compose(hall -> planned(hall, plan, clock).map(hall))
                    .onSuccess(hall -> all.halls.put(hall.id(), hall))
                    .mapEmpty();
        }
        return opened.map(all);
    }

    /// The hall of a conference.
    public Optional<Hall> hall(String id) {
        return Optional.ofNullable(halls.get(id));
    }

    /// All of them, in the order of their plans.
    public Collection<Hall> all() {
        return halls.values();
    }

    /// One that has begun keeps its plan, and so does one in whose new plan something is missing that is in use:
    /// then it is not the one that was given here.
    private static Future<Void> planned(Hall hall, Plan plan, InstantSource clock) {
        if (hall.conference().planned().equals(Optional.of(plan))) return Future.succeededFuture();
        String fingerprint = Fingerprint.of(plan);
        // The same plan may come back after another one: each taking over is a wish of its own.
        String id = "set-up-" + clock.millis() + "-" + fingerprint.substring(0, 16);
        Submission wish = new Submission(id, SERVER, clock.instant(), new SessionCommand.SetUp(plan));
        return hall.submit(wish, fingerprint).mapEmpty();
    }
}
