package vn.doithoai.web;

import java.util.Optional;
import vn.doithoai.conference.Author;
import vn.doithoai.conference.Role;

/// Whoever asks, proven by a token.
///
/// @param conference the only one the caller may enter; every one when absent
/// @param byCookie whether the browser proved it by itself, so that a foreign page could have made it ask
record Caller(Author author, Optional<String> conference, boolean byCookie) {
    Role role() {
        return author.role();
    }

    /// Whether the caller may send this command. Whatever an agency may do is about what was given to it, so that a
    /// device of no certain agency only looks on.
    boolean maySend(String type) {
        boolean ofNoAgency = role() == Role.AGENCY && author.agency().isEmpty();
        return !ofNoAgency && Roles.maySend(role(), type);
    }

    boolean mayEnter(String id) {
        return conference.isEmpty() || conference.get().equals(id);
    }
}
