package vn.doithoai.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;
import vn.doithoai.view.Visibility;

/// What was shown lately, so that whoever was away for a moment is told only what changed meanwhile.
///
/// The moments share what they have in common, so each costs about what its change did. Bounded by changed keys too:
/// a burst of arrivals must not fill the memory with moments that nobody comes back to.
final class History {
    static final int MOMENTS_MAX = 1_000;
    static final int KEYS_MAX = 20_000;

    private final Deque<Moment> moments = new ArrayDeque<>();
    private int keys;
    private boolean forgot;

    /// @param touched since the moment before
    private record Moment(Shown shown, Set<Key> touched) {}

    void add(Shown shown, Set<Key> touched) {
        moments.addLast(new Moment(shown, touched));
        keys += touched.size();
        while (moments.size() > MOMENTS_MAX || (keys > KEYS_MAX && moments.size() > 1)) {
            keys -= moments.removeFirst().touched.size();
            forgot = true;
        }
    }

    /// What somebody who has seen everything up to `seq` must be told now, unless that is too long ago to tell.
    Optional<Difference> since(long seq, Audience audience) {
        // A number that was never reached here says nothing about what was seen.
        if (moments.isEmpty() || seq > moments.getLast().shown().seq()) return Optional.empty();
        Optional<Shown> seen = Optional.empty();
        Set<Key> later = new LinkedHashSet<>();
        for (Moment moment : moments) {
            // Frames may repeat a number, when only devices changed: the first moment of it counts.
            boolean reached = moment.shown.seq() <= seq;
            if (reached
                    && seen.filter(shown -> shown.seq() == moment.shown.seq()).isEmpty()) {
                seen = Optional.of(moment.shown);
                later.clear();
            } else {
                later.addAll(moment.touched);
            }
        }
        return seen.filter(this::whole).map(shown -> difference(shown, later, audience));
    }

    /// Whether nothing of this number was forgotten.
    private boolean whole(Shown seen) {
        return !forgot || seen.seq() != moments.getFirst().shown.seq();
    }

    /// A device, or the server, may have changed and changed back at one number; which of it was seen cannot be told.
    private Difference difference(Shown seen, Set<Key> touched, Audience audience) {
        Shown now = moments.getLast().shown();
        Difference difference = Difference.between(seen, now, touched, audience);
        for (Key key : touched) {
            if (!key.family().beside() || !Visibility.sees(audience, key.family())) continue;
            difference.put(key, now.value(audience, key));
        }
        return difference;
    }
}
