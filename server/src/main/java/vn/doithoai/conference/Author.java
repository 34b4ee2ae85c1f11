package vn.doithoai.conference;

import java.util.Optional;

/// Who wants something: the role, the device it came from, the name people know it by.
///
/// @param delegate the delegate when the role is [Role#DELEGATE]
/// @param agency the agency when the role is [Role#AGENCY]
public record Author(Role role, String device, String name, Optional<DelegateId> delegate, Optional<AgencyId> agency) {
    /// A device of the staff.
    public static Author staff(Role role, String device, String name) {
        return new Author(role, device, name, Optional.empty(), Optional.empty());
    }

    /// A citizen with the own code.
    public static Author of(DelegateId delegate, String name) {
        return new Author(Role.DELEGATE, "delegate-" + delegate, name, Optional.of(delegate), Optional.empty());
    }

    /// An agency prepares the answers to what was given to it, and to nothing else.
    boolean mayPrepare(Petition petition) {
        if (role == Role.AGENCY && agency.isEmpty()) return false;
        return agency.isEmpty() || agency.equals(petition.agency());
    }
}
