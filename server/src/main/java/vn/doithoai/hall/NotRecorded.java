package vn.doithoai.hall;

/// A wish could not be written. Whoever sent it may send it again with the same id: it is done once at most.
public final class NotRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRecorded(String why, Throwable cause) {
        super(why, cause);
    }

    NotRecorded(String why) {
        super(why);
    }
}
