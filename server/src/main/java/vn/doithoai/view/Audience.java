package vn.doithoai.view;

import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Role;

/// Somebody who looks: a role, and for a delegate or an agency whose own matters come with it.
///
/// @param delegate whose phone it is, of role [Role#DELEGATE] only
/// @param agency which agency it is, of role [Role#AGENCY] only
public record Audience(Role role, Optional<DelegateId> delegate, Optional<AgencyId> agency) {
    public Audience {
        if (delegate.isPresent() && role != Role.DELEGATE) throw new IllegalArgumentException("a delegate as " + role);
        if (agency.isPresent() && role != Role.AGENCY) throw new IllegalArgumentException("an agency as " + role);
    }

    /// Everybody of this role: what they have in common, and nobody's own.
    public static Audience of(Role role) {
        return new Audience(role, Optional.empty(), Optional.empty());
    }

    /// One delegate.
    public static Audience of(DelegateId delegate) {
        return new Audience(Role.DELEGATE, Optional.of(delegate), Optional.empty());
    }

    /// Those whom this one shares all frames with, but for what is this one's own.
    public Audience shared() {
        return delegate.isPresent() ? of(Role.DELEGATE) : this;
    }

    /// One agency.
    public static Audience of(AgencyId agency) {
        return new Audience(Role.AGENCY, Optional.empty(), Optional.of(agency));
    }
}
