package vn.doithoai.live;

import java.time.Duration;

/// The bounds of the live room.
///
/// @param screensMax sockets in all; a hall has some 300 phones, the rest is head room for tests of strength
/// @param perStaffDeviceMax sockets of one staff device: a few tabs and a reload that overlaps
/// @param perDelegateMax sockets of one delegate: a phone, a tablet, a reload
/// @param ping how often each socket is pinged and sent a heartbeat frame
/// @param silenceMax how long a socket may leave pings unanswered
/// @param fullMax how long a socket may take nothing at all before it is closed with 4008
public record LiveOptions(
        int screensMax,
        int perStaffDeviceMax,
        int perDelegateMax,
        Duration ping,
        Duration silenceMax,
        Duration fullMax) {
    /// What a hall uses.
    public static LiveOptions hall(int screensMax) {
        return new LiveOptions(screensMax, 8, 4, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(5));
    }
}
