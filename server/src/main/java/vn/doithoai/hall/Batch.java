package vn.doithoai.hall;

import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.doithoai.conference.Decision;
import vn.doithoai.journal.Codec;
import vn.doithoai.journal.Entry;
import vn.doithoai.wire.Json;

/// The wishes that are decided one after the other and written together.
///
/// Each is decided on what the ones before it left, so nothing of it may be told to anybody before all of it is on
/// disk: even a refusal may rest on something that the disk then does not take.
final class Batch<S, E> {
    private final BiFunction<S, E, S> apply;
    private final Codec<E> codec;
    private final long seqBefore;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, Told> byId = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<E> events = new ArrayList<>();
    private S state;

    /// A wish and what its sender will be told once the batch is on disk.
    record Told(String id, String fingerprint, Answer answer, List<Promise<Answer>> senders) {}

    Batch(S state, long seqBefore, BiFunction<S, E, S> apply, Codec<E> codec) {
        this.state = state;
        this.seqBefore = seqBefore;
        this.apply = apply;
        this.codec = codec;
    }

    /// Decides the wish, unless the same id is in this batch already: then both are told the same.
    void add(Wish<S, E> wish, Promise<Answer> sender) {
        Told twin = byId.get(wish.id());
        if (twin != null && twin.fingerprint.equals(wish.fingerprint())) {
            twin.senders.add(sender);
            return;
        }
        Answer answer = twin == null ? decided(wish) : Answers.REUSED;
        Told mine = new Told(wish.id(), wish.fingerprint(), answer, new ArrayList<>(List.of(sender)));
        told.add(mine);
        byId.putIfAbsent(wish.id(), mine);
    }

    private Answer decided(Wish<S, E> wish) {
        return switch (wish.decide().apply(state)) {
            case Decision.Refused<E>(var reason, var details) -> new Answer.Refused(reason, details);
            case Decision.Accepted<E>(var facts, var result) -> accepted(wish, facts, Json.text(result));
        };
    }

    private Answer accepted(Wish<S, E> wish, List<E> facts, String result) {
        List<Entry> lines = new ArrayList<>(facts.size());
        S after = state;
        for (E fact : facts) {
            boolean last = lines.size() == facts.size() - 1;
            lines.add(entry(wish, codec.encode(fact), last ? Optional.of(result) : Optional.empty()));
            after = apply.apply(after, fact);
        }
        entries.addAll(lines);
        events.addAll(facts);
        state = after;
        return new Answer.Done(seqBefore + entries.size(), result);
    }

    private Entry entry(Wish<S, E> wish, Codec.Coded coded, Optional<String> result) {
        return new Entry(
                wish.at(),
                wish.actor(),
                wish.device(),
                wish.id(),
                wish.fingerprint(),
                result,
                coded.type(),
                coded.version(),
                coded.body(),
                coded.personal());
    }

    List<Entry> entries() {
        return entries;
    }

    List<E> events() {
        return events;
    }

    List<Told> told() {
        return told;
    }

    S state() {
        return state;
    }

    void refuse(NotRecorded why) {
        for (Told each : told) each.senders.forEach(sender -> sender.fail(why));
    }
}
