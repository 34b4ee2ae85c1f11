package vn.doithoai.conference;

/// What becomes of a petition.
public enum Outcome {
    /// R109.
    ANSWERED_ON_SPOT,
    /// R110: an agency looks into it and owes an answer by a date.
    ASSIGNED_VERIFY,
    /// R111.
    EXPLAINED_POLICY,
    /// R112.
    GUIDED_OTHER_AUTHORITY,
    /// R113.
    REFERRED_UP,
    /// R114.
    WRITTEN_REPLY,
    /// R115: a complaint or denunciation, shown the way to citizen reception.
    CITIZEN_RECEPTION;

    /// Whether somebody owes something after the hall day, so that a date is needed.
    public boolean owed() {
        return switch (this) {
            case ASSIGNED_VERIFY, WRITTEN_REPLY, REFERRED_UP -> true;
            case ANSWERED_ON_SPOT, EXPLAINED_POLICY, GUIDED_OTHER_AUTHORITY, CITIZEN_RECEPTION -> false;
        };
    }
}
