package vn.doithoai.live;

/// Why a socket is closed, and the code that tells the client.
enum Closing {
    /// The device or the delegate may not listen any more; it does not come back.
    REVOKED(4001, "revoked"),
    /// It took nothing for too long; it comes back and gets the newest of everything.
    TOO_SLOW(4008, "too slow"),
    /// It left pings unanswered.
    SILENT(1001, "no answer to pings"),
    /// The device opened more sockets than it may, and this one was silent longest.
    SURPLUS(1001, "too many sockets of this device"),
    /// It sent more than answers to pings.
    TALKATIVE(1008, "nothing is to be sent here"),
    /// The server goes down.
    GOING(1001, "the server goes down");

    private final short code;
    private final String words;

    Closing(int code, String words) {
        this.code = (short) code;
        this.words = words;
    }

    short code() {
        return code;
    }

    String words() {
        return words;
    }
}
