package vn.doithoai.hall;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Decider;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Submission;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Journal;
import vn.doithoai.wire.Json;

/// One running conference.
public final class Hall {
    private final String id;
    private final Ledger<Conference, Event> ledger;

    private Hall(String id, Ledger<Conference, Event> ledger) {
        this.id = id;
        this.ledger = ledger;
    }

    /// Folds the conference from the journal.
    ///
    /// @param id the conference's, which is its stream's name too
    public static Future<Hall> open(Vertx vertx, Journal journal, String id, Codec<Event> codec) {
        Ledger.Blank<Conference, Event> blank = new Ledger.Blank<>(Conference.NEW, Conference::apply, codec);
        return Ledger.open(vertx, journal, id, blank).map(ledger -> new Hall(id, ledger));
    }

    /// The conference's id.
    public String id() {
        return id;
    }

    /// The conference as of the last commit.
    public Conference conference() {
        return ledger.state();
    }

    /// Answers once the wish is on disk or refused; fails with [NotRecorded].
    ///
    /// @param fingerprint of the wish's content
    public Future<Answer> submit(Submission wish, String fingerprint) {
        Author author = wish.author();
        return ledger.submit(new Wish<>(
                wish.id(),
                fingerprint,
                Json.kebab(author.role()),
                author.device(),
                wish.at(),
                conference -> Decider.decide(conference, wish)));
    }

    /// See [Ledger#granted].
    public Future<Set<String>> granted(Collection<String> ids) {
        return ledger.granted(ids);
    }

    /// See [Ledger#watch].
    public Future<Void> watch(Consumer<Ledger.Standing<Conference>> first, Consumer<Change<Conference, Event>> then) {
        return ledger.watch(first, then);
    }
}
