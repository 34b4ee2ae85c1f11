package vn.doithoai.conference;

/// Why a request is not heard.
public enum DeclineReason {
    /// Complaint or denunciation: goes to citizen reception and leaves every public screen (R115).
    COMPLAINT,
    /// Received all the same and answered in writing (R114).
    OFF_TOPIC,
    DUPLICATE,
    OTHER;

    /// What its petitions are from now on.
    Concern concern() {
        return switch (this) {
            case COMPLAINT -> Concern.COMPLAINT;
            case OFF_TOPIC -> Concern.OFF_TOPIC;
            case DUPLICATE, OTHER -> Concern.NORMAL;
        };
    }
}
