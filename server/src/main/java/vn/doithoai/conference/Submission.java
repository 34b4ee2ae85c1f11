package vn.doithoai.conference;

import java.time.Instant;

/// One wish with everything that the rules must not look up: who, when, and the id that makes a repeat harmless.
///
/// @param id made by whoever wishes; the same id twice is answered with the first answer
public record Submission(String id, Author author, Instant at, Command command) {}
