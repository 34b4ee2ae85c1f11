package vn.doithoai.papers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who was there, as papers tell it.
///
/// @param presided who presided from when, once it changed
public record Presence(Attended attended, List<Chair> chairs, List<Presided> presided) {

    /// Who came. `absent` counts the invited who did not; walk-ins are present and were not invited.
    public record Attended(int invited, int present, int absent, int walkIns, List<Group> groups) {}

    /// Who came of one group; the last one without a name is everybody without a group.
    public record Group(String name, int invited, int present, int absent, int walkIns) {}

    /// One who presides, each with the own deputy (R021, R022).
    public record Chair(
            String title,
            Optional<String> name,
            Optional<String> deputy,
            Optional<String> deputyName,
            Optional<String> ground) {
        /// Whoever signs: the deputy, or the chair.
        String signs() {
            return deputy.orElse(title);
        }

        /// Their name, if it is known; whose chair is deputised does not sign.
        Optional<String> signerName() {
            return deputy.isPresent() ? deputyName : name;
        }
    }

    /// Who presided from when, and why it changed.
    public record Presided(
            String title, Optional<String> deputy, Optional<String> deputyName, Optional<String> ground, Instant from) {
        /// Whether this is that chair's deputy in the chair's stead.
        boolean isDeputyOf(Chair chair) {
            return deputy.isPresent()
                    && deputy.equals(chair.deputy())
                    && deputyName.equals(chair.deputyName())
                    && title.equals(chair.title());
        }
    }
}
