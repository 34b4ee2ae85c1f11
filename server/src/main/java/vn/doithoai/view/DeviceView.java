package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Role;

/// Seen by the organiser alone: a device's short code is half a key, and who holds which device is nobody else's
/// matter.
///
/// Not of the conference: the device room hands it over, and the live room adds whether the device is connected.
///
/// @param conference the only one it may look at; absent when it may look at all
/// @param shortCode what it shows while it waits to be let in
/// @param lastSeen when it was last connected
public record DeviceView(
        String id,
        Role role,
        String name,
        Optional<String> conference,
        Status status,
        boolean connected,
        Optional<String> shortCode,
        Optional<Instant> lastSeen) {

    /// How far a device is.
    public enum Status {
        /// It has a code and was not seen yet.
        INVITED,
        /// It shows a short code and asks to be let in.
        WAITING,
        PAIRED,
        REVOKED
    }
}
