package vn.doithoai.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;
import vn.doithoai.view.Views;
import vn.doithoai.view.Visibility;

/// From one moment to the next, as each audience is told. A value that several see alike is encoded once for all of
/// them: ten agencies cost no more than one when somebody moves in the queue.
final class Telling {
    private final Shown before;
    private final Shown after;
    private final Set<Key> touched;
    private final Instant now;
    private final Map<Seen, Outcome> values = new HashMap<>();

    /// A key as whoever has this scope sees it.
    private record Seen(Key key, Object scope) {}

    /// What became of a value.
    private sealed interface Outcome {}

    private record Same() implements Outcome {}

    private record Gone() implements Outcome {}

    private static final class Value implements Outcome {
        /// Of `set`.
        final byte[] member;

        Value(byte[] member) {
            this.member = member;
        }
    }

    Telling(Shown before, Shown after, Set<Key> touched, Instant now) {
        this.before = before;
        this.after = after;
        this.touched = touched;
        this.now = now;
    }

    /// What one audience is told, if anything. The caller owns its bytes.
    Optional<News.Part> to(Audience audience) {
        List<byte[]> members = new ArrayList<>();
        Set<Key> unset = new LinkedHashSet<>();
        Set<Key> keys = new LinkedHashSet<>();
        for (Key key : touched) {
            if (!Visibility.sees(audience, key.family())) continue;
            switch (outcome(audience, key)) {
                case Same _ -> {
                    continue;
                }
                case Gone _ -> unset.add(key);
                case Value value -> members.add(value.member);
            }
            keys.add(key);
        }
        if (keys.isEmpty()) return Optional.empty();
        byte[] frame = Frame.changes(after.seq(), now, Optional.empty(), Frame.joined(members), unset);
        return Optional.of(new News.Part(keys, Framing.text(frame)));
    }

    private Outcome outcome(Audience audience, Key key) {
        Seen seen = new Seen(key, Views.scope(audience, key.family()));
        Outcome known = values.get(seen);
        if (known != null) return known;
        Outcome found = found(audience, key);
        values.put(seen, found);
        return found;
    }

    private Outcome found(Audience audience, Key key) {
        Optional<Record> value = after.value(audience, key);
        if (value.equals(before.value(audience, key))) return new Same();
        return value.<Outcome>map(record -> new Value(Frame.member(key, record)))
                .orElseGet(Gone::new);
    }
}
