package vn.doithoai.device;

/// What a device that asks to be let in is told.
///
/// @param deviceCode what it proves itself with while it waits; nobody else ever sees it
public record Asking(Waiting waiting, String deviceCode) {
    /// Never in a log by accident.
    @Override
    public String toString() {
        return "Asking[" + waiting.shortCode() + "]";
    }
}
