package vn.doithoai.device;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Author;

/// A device that the hall knows.
///
/// @param codeHash SHA-256 in hex of the code that it may come with, or came with
/// @param codeUntil when that code opens nothing any more
/// @param tokenHash SHA-256 in hex of what proves it; empty until it came
/// @param since when the status became what it is
public record Device(
        int number,
        Pass pass,
        Status status,
        String codeHash,
        Optional<Instant> codeUntil,
        Optional<String> tokenHash,
        Optional<Instant> since) {

    /// How far a device is.
    public enum Status {
        /// It has a code and has not come yet.
        INVITED,
        /// It is let in.
        PAIRED,
        /// It is shut out.
        REVOKED
    }

    /// The number as it stands in JSON and in the journal.
    public String id() {
        return Integer.toString(number);
    }

    /// Whose wishes come from it.
    public Author author() {
        return new Author(pass.role(), id(), pass.name(), Optional.empty(), pass.agency());
    }

    /// Whether it may enter this conference.
    public boolean mayEnter(String conference) {
        return pass.conference().isEmpty() || pass.conference().get().equals(conference);
    }

    Device paired(String token, Instant at) {
        return new Device(number, pass, Status.PAIRED, codeHash, codeUntil, Optional.of(token), Optional.of(at));
    }

    Device revoked(Instant at) {
        return new Device(number, pass, Status.REVOKED, codeHash, codeUntil, tokenHash, Optional.of(at));
    }
}
