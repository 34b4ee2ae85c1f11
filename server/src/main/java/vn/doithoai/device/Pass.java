package vn.doithoai.device;

import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.Text;

/// What a device may be: its role, the name people know it by, and where.
///
/// @param conference the only conference it may enter; every one when absent
/// @param agency which one a device of the role `agency` answers for; without one it only looks on
public record Pass(Role role, String name, Optional<String> conference, Optional<AgencyId> agency) {
    public Pass {
        name = Text.line("name", name, Limits.NAME_MAX);
        if (role == Role.DELEGATE) throw new Invalid("role", Invalid.Problem.MALFORMED);
    }

    /// A pass for every conference.
    public static Pass everywhere(Role role, String name) {
        return new Pass(role, name, Optional.empty(), Optional.empty());
    }
}
