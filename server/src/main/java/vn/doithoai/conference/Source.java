package vn.doithoai.conference;

/// How a petition reached the hall (R010, R063).
public enum Source {
    SPOKEN,
    WRITTEN_IN_HALL,
    FORM,
    FRONT,
    LETTER,
    EMAIL,
    PORTAL,
    MEDIA
}
