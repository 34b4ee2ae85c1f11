package vn.doithoai.hall;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Head;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.Line;

/// One stream of the journal and the state folded from it: the only writer of both.
///
/// Wishes that arrive while a commit is under way are written together in the next one (group commit). Nobody is told
/// anything before it is on disk. When a commit fails, everything of its batch is refused, and the state is folded
/// again from what the disk really holds before the next wish is looked at. All of it happens on one event-loop
/// context, so there is no lock and no await between reading the state and replacing it.
public final class Ledger<S, E> {
    private static final Logger LOG = LoggerFactory.getLogger(Ledger.class);
    /// What is decided and written at once; more only lets the first wait longer.
    private static final int BATCH_MAX = 1_000;
    /// What may wait; beyond it the sender is told to come again.
    private static final int WAITING_MAX = 20_000;
    /// How long after a failed rebuilding it is tried again.
    private static final long REBUILD_AGAIN_MS = 1_000;

    private final Vertx vertx;
    private final Context context;
    private final Journal journal;
    private final String stream;
    private final Blank<S, E> blank;
    private final Queue<Waiting<S, E>> waiting = new ArrayDeque<>();
    private final List<Consumer<Change<S, E>>> watchers = new ArrayList<>();

    private Answers answers = new Answers();
    private Head head = Head.EMPTY;
    private volatile S state;
    private boolean busy;

    /// What a ledger begins with and how facts change it.
    public record Blank<S, E>(S state, BiFunction<S, E, S> apply, Codec<E> codec) {}

    private record Waiting<S, E>(Wish<S, E> wish, Promise<Answer> sender) {}

    private Ledger(Vertx vertx, Journal journal, String stream, Blank<S, E> blank) {
        this.vertx = vertx;
        this.context = vertx.getOrCreateContext();
        this.journal = journal;
        this.stream = stream;
        this.blank = blank;
        this.state = blank.state;
    }

    /// Folds the stream from the journal; fails with the journal's failure when that cannot be read.
    public static <S, E> Future<Ledger<S, E>> open(Vertx vertx, Journal journal, String stream, Blank<S, E> blank) {
        Ledger<S, E> ledger = new Ledger<>(vertx, journal, stream, blank);
        return ledger.rebuild().map(ledger);
    }

    /// Answers once the wish is on disk, or is refused by the rules. Fails with [NotRecorded] when it could not be
    /// written. May be called from any thread; the answer arrives on the caller's context.
    public Future<Answer> submit(Wish<S, E> wish) {
        Promise<Answer> sender = Promise.promise();
        context.runOnContext(_ -> enqueue(new Waiting<>(wish, sender)));
        return handedOver(sender.future());
    }

    /// Which wishes of these ids were granted before, as of the last commit.
    public Future<Set<String>> granted(Collection<String> ids) {
        Promise<Set<String>> found = Promise.promise();
        context.runOnContext(
                _ -> found.complete(ids.stream().filter(answers::granted).collect(Collectors.toSet())));
        return handedOver(found.future());
    }

    /// The state as of the last commit.
    public S state() {
        return state;
    }

    /// Calls the watcher with the state as it stands and then with every change, without a gap between, on the ledger's
    /// own context.
    public Future<Void> watch(Consumer<Standing<S>> first, Consumer<Change<S, E>> then) {
        Promise<Void> watching = Promise.promise();
        context.runOnContext(_ -> {
            first.accept(new Standing<>(head.seq(), state));
            watchers.add(then);
            watching.complete();
        });
        return watching.future();
    }

    /// Where a ledger stands.
    public record Standing<S>(long seq, S state) {}

    private <T> Future<T> handedOver(Future<T> answer) {
        Context caller = Vertx.currentContext();
        if (caller == null || caller.equals(context)) return answer;
        Promise<T> there = Promise.promise();
        answer.onComplete(result -> caller.runOnContext(_ -> there.handle(result)));
        return there.future();
    }

    private void enqueue(Waiting<S, E> next) {
        if (waiting.size() >= WAITING_MAX) {
            next.sender.fail(new NotRecorded("too many wishes wait"));
            return;
        }
        waiting.add(next);
        if (!busy) commitNext();
    }

    private void commitNext() {
        if (waiting.isEmpty()) return;
        Batch<S, E> batch = new Batch<>(state, head.seq(), blank.apply, blank.codec);
        for (int i = 0; i < BATCH_MAX && !waiting.isEmpty(); i++) take(batch, waiting.remove());
        if (batch.entries().isEmpty()) {
            tell(batch);
            if (!waiting.isEmpty()) context.runOnContext(_ -> resume());
            return;
        }
        busy = true;
        journal.append(stream, head, batch.entries())
                .onComplete(written -> context.runOnContext(_ -> {
                    if (written.succeeded()) committed(batch, written.result());
                    else failed(batch, written.cause());
                }));
    }

    private void resume() {
        if (!busy) commitNext();
    }

    private void take(Batch<S, E> batch, Waiting<S, E> next) {
        Optional<Answer> before = answers.to(next.wish.id(), next.wish.fingerprint());
        if (before.isPresent()) {
            next.sender.complete(before.get());
            return;
        }
        try {
            batch.add(next.wish, next.sender);
        } catch (RuntimeException defect) {
            LOG.error("{}: a rule failed on wish {}", stream, next.wish.id(), defect);
            next.sender.fail(defect);
        }
    }

    private void committed(Batch<S, E> batch, Head end) {
        Change<S, E> change = new Change<>(end.seq(), state, batch.state(), batch.events());
        head = end;
        state = batch.state();
        busy = false;
        tell(batch);
        show(change);
        commitNext();
    }

    /// A watcher that fails keeps neither the others nor the next commit from going on.
    private void show(Change<S, E> change) {
        for (Consumer<Change<S, E>> watcher : watchers) {
            try {
                watcher.accept(change);
            } catch (RuntimeException defect) {
                LOG.error("{}: a watcher failed on line {}", stream, change.seq(), defect);
            }
        }
    }

    private void tell(Batch<S, E> batch) {
        for (Batch.Told each : batch.told()) {
            answers.remember(each.id(), each.fingerprint(), each.answer());
            each.senders().forEach(sender -> sender.complete(each.answer()));
        }
    }

    private void failed(Batch<S, E> batch, Throwable cause) {
        LOG.error("{}: not written, {} wishes refused: {}", stream, batch.told().size(), cause.getMessage());
        batch.refuse(new NotRecorded(String.valueOf(cause.getMessage()), cause));
        rebuildUntilItHolds();
    }

    /// The disk has the last word: whatever of the batch it holds is part of the state now, and asking again with the
    /// same id gets its answer.
    private void rebuildUntilItHolds() {
        S before = state;
        rebuild().onComplete(done -> {
            if (done.failed()) {
                refuseWaiting(done.cause());
                vertx.setTimer(REBUILD_AGAIN_MS, _ -> context.runOnContext(_ -> rebuildUntilItHolds()));
                return;
            }
            Change<S, E> change = new Change<>(head.seq(), before, state, List.of());
            show(change);
            commitNext();
        });
    }

    private void refuseWaiting(Throwable cause) {
        LOG.error("{}: the journal cannot be read: {}", stream, cause.getMessage());
        NotRecorded why = new NotRecorded(String.valueOf(cause.getMessage()), cause);
        while (!waiting.isEmpty()) waiting.remove().sender.fail(why);
    }

    private Future<Void> rebuild() {
        Folding folding = new Folding();
        Promise<Void> done = Promise.promise();
        context.runOnContext(_ -> {
            busy = true;
            journal.read(stream, folding::line)
                    .onComplete(read -> context.runOnContext(_ -> {
                        if (read.failed()) {
                            done.fail(read.cause());
                            return;
                        }
                        head = read.result();
                        state = folding.state;
                        answers = folding.answers;
                        busy = false;
                        done.complete();
                    }));
        });
        return done.future();
    }

    private final class Folding {
        private S state = blank.state;
        private final Answers answers = new Answers();

        void line(Line line) {
            state = blank.apply.apply(state, blank.codec.decode(line.entry()));
            line.entry()
                    .result()
                    .ifPresent(result -> answers.remember(
                            line.entry().command(), line.entry().fingerprint(), new Answer.Done(line.seq(), result)));
        }
    }
}
