package vn.doithoai.hall;

import java.time.Instant;
import java.util.function.Function;
import vn.doithoai.conference.Decision;

/// One wish at a ledger's door.
///
/// @param id the wish's own; the same id twice is answered with the first answer
/// @param fingerprint of its content, so that the same id with another content is noticed
/// @param actor who wishes, for the journal: a role or an id, never a name
/// @param decide what it comes to in a given state; pure
public record Wish<S, E>(
        String id, String fingerprint, String actor, String device, Instant at, Function<S, Decision<E>> decide) {}
