package vn.doithoai.conference;

/// Whether a matter is for the dialogue.
public enum Concern {
    NORMAL,
    /// Complaint or denunciation: on no public screen, in the papers only as a count (R115).
    COMPLAINT,
    /// Received and answered in writing (R114).
    OFF_TOPIC
}
