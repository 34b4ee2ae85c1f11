package vn.doithoai.device;

import java.time.Instant;

/// A fact about a device that has happened. Its name in the journal is [DeviceJson]'s, not this class's.
public sealed interface DeviceEvent {
    /// The device's number, from 1.
    int device();

    /// The organiser made a one-time code for a device.
    ///
    /// @param codeHash SHA-256 of the code, in hex
    record DeviceInvited(int device, Pass pass, String codeHash, Instant expiresAt) implements DeviceEvent {}

    /// The device came with its code.
    record DevicePaired(int device, String tokenHash, Instant at) implements DeviceEvent {}

    /// A device was let in at once: it had asked and the organiser agreed, or it came with the start's own code.
    ///
    /// @param codeHash of the start's code, which opens nothing again; of the short code otherwise
    record DeviceLetIn(int device, Pass pass, String codeHash, String tokenHash, Instant at) implements DeviceEvent {}

    /// The device is shut out for good.
    record DeviceRevoked(int device, Instant at) implements DeviceEvent {}
}
