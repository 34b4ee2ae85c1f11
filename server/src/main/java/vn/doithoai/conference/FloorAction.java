package vn.doithoai.conference;

/// What the chair does on the floor and can take back.
public enum FloorAction {
    CALL,
    START_SPEECH,
    END_SPEECH,
    DEFER,
    DECLINE,
    MARK_ABSENT,
    REORDER
}
