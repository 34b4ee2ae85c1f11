package vn.doithoai.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;

/// What somebody must be told to get from one moment to another: values that are new, keys that have none any more.
record Difference(Map<Key, Record> set, Set<Key> unset) {
    /// Between two moments, of these keys; what looks the same is left out.
    static Difference between(Shown before, Shown after, Collection<Key> keys, Audience audience) {
        Difference difference = new Difference(new LinkedHashMap<>(), new LinkedHashSet<>());
        for (Key key : keys) {
            Optional<Record> now = after.value(audience, key);
            if (!now.equals(before.value(audience, key))) difference.put(key, now);
        }
        return difference;
    }

    /// To a moment, of these keys, whatever was known of them.
    static Difference to(Shown after, Collection<Key> keys, Audience audience) {
        Difference difference = new Difference(new LinkedHashMap<>(), new LinkedHashSet<>());
        for (Key key : keys) difference.put(key, after.value(audience, key));
        return difference;
    }

    /// Of everything in it.
    Set<Key> keys() {
        Set<Key> keys = new LinkedHashSet<>(set.keySet());
        keys.addAll(unset);
        return keys;
    }

    boolean isEmpty() {
        return set.isEmpty() && unset.isEmpty();
    }

    void put(Key key, Optional<Record> now) {
        now.ifPresentOrElse(value -> set.put(key, value), () -> unset.add(key));
    }
}
