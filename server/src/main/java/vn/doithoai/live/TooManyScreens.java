package vn.doithoai.live;

/// No socket was opened: the device, or the server, has as many as it may. The web room answers 429 or 503.
public final class TooManyScreens extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean ofDevice;

    TooManyScreens(boolean ofDevice) {
        super(
                ofDevice ? "this device has too many sockets open" : "the server has too many sockets open",
                null,
                false,
                false);
        this.ofDevice = ofDevice;
    }

    /// Whether the device has too many, rather than the server.
    public boolean ofDevice() {
        return ofDevice;
    }
}
