package vn.doithoai.device;

/// A device that was let in, with the token that proves it from now on. Told to the device once, kept nowhere.
public record Paired(Device device, String token) {
    /// Never in a log by accident.
    @Override
    public String toString() {
        return "Paired[" + device.id() + "]";
    }
}
