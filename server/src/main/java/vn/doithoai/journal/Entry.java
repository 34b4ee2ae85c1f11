package vn.doithoai.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A line before it is written: everything but its place in the chain, which the journal gives it.
///
/// @param at when it happened; cut to milliseconds, so that a line reads as it was written
/// @param actor who caused it, as an id of the caller's (never a name: that would be personal)
/// @param device the device it came from
/// @param command the command's id; several lines may come from one command
/// @param fingerprint of the command's content, so that the same id with other content is noticed after a restart too
/// @param result what the command's sender was told, as JSON; on the command's last line only
/// @param type stable name of what happened, see [EventNames]
/// @param version of the type's format, from 1
/// @param body what happened, as JSON; nothing personal, see `personal`
/// @param personal personal data of the body as JSON, kept apart so that it can be purged and the chain stays whole;
///     the chain covers it only through a salted commitment in the body
public record Entry(
        Instant at,
        String actor,
        String device,
        String command,
        String fingerprint,
        Optional<String> result,
        String type,
        int version,
        String body,
        Optional<String> personal) {

    public Entry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        if (version < 1) throw new IllegalArgumentException("versions of a format count from 1: " + version);
    }
}
