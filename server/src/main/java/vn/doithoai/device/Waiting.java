package vn.doithoai.device;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.Text;

/// A device that asks to be let in. Kept in memory only: strangers write nothing into the journal.
///
/// @param shortCode what the device shows and the organiser compares; alone it opens nothing
/// @param until when it stops waiting
public record Waiting(String shortCode, Role role, String name, Optional<String> conference, Instant until) {
    public Waiting {
        name = Text.line("name", name, Limits.NAME_MAX);
        if (role == Role.DELEGATE) throw new Invalid("role", Invalid.Problem.MALFORMED);
    }

    /// The id under which the organiser sees it among the devices.
    public String id() {
        return "waiting-" + shortCode;
    }
}
