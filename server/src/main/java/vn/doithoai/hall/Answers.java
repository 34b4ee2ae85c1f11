package vn.doithoai.hall;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.conference.Reason;

/// The first answer to every wish, by the wish's id, so that a repeat is told the same and changes nothing.
///
/// What was done is remembered for as long as the journal is, for it comes back with it. Refusals are remembered in
/// memory only, the newest [#REFUSALS_MAX]: a refused wish left nothing behind that could be done twice.
final class Answers {
    static final int REFUSALS_MAX = 10_000;

    /// What the same id with another content is told.
    static final Answer REUSED = new Answer.Refused(Reason.ID_REUSED, Map.of());

    private final Map<String, Given> done = new HashMap<>();
    private final Map<String, Given> refused = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Given> eldest) {
            return size() > REFUSALS_MAX;
        }
    };

    private record Given(String fingerprint, Answer answer) {}

    /// The answer given before; the id with another content is refused.
    Optional<Answer> to(String id, String fingerprint) {
        Given given = done.get(id);
        if (given == null) given = refused.get(id);
        if (given == null) return Optional.empty();
        return Optional.of(given.fingerprint.equals(fingerprint) ? given.answer : REUSED);
    }

    /// Whether a wish of this id was granted, whatever it was.
    boolean granted(String id) {
        return done.containsKey(id);
    }

    void remember(String id, String fingerprint, Answer answer) {
        Map<String, Given> kind = switch (answer) {
            case Answer.Done _ -> done;
            case Answer.Refused _ -> refused;
        };
        kind.put(id, new Given(fingerprint, answer));
    }
}
