package vn.doithoai.conference;

/// Who somebody is to the hall. One device has one role; one person may hold several devices (R024).
public enum Role {
    /// Prepares the conference and lets devices in.
    ORGANISER,
    /// Checks delegates in at the entrance.
    RECEPTION,
    /// Presides: runs the order of speaking.
    CHAIR,
    /// Writes the minutes.
    SECRETARY,
    /// Answers what it was asked.
    AGENCY,
    /// Watches that promises are kept (R034).
    SUPERVISOR,
    /// The projector.
    DISPLAY,
    /// A citizen, by the code on the invitation.
    DELEGATE
}
