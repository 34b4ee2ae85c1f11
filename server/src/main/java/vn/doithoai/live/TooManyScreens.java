package vn.doithoai.live;

/// No socket was opened, for the server has as many as it may. The web room answers 503.
///
/// A device that opens too many is never shut out: it loses the socket that has been silent longest, which after a cut
/// is one that it no longer knows of.
public final class TooManyScreens extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyScreens() {
        super("the server has too many sockets open", null, false, false);
    }
}
