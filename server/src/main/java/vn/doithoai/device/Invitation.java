package vn.doithoai.device;

import java.time.Instant;

/// A device that was invited, with the one-time code for it.
public record Invitation(Device device, String code, Instant until) {
    /// Never in a log by accident.
    @Override
    public String toString() {
        return "Invitation[" + device.id() + "]";
    }
}
