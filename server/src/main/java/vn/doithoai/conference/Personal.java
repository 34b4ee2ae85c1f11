package vn.doithoai.conference;

/// Something about a person that must be erasable one day, such as a phone number (domain rules on personal data).
///
/// Whatever has this type is journaled beside the event, never in it, so that erasing it leaves the chain of hashes
/// whole. After the purge it reads as [#GONE].
public record Personal(String value) {
    /// What is left after the purge.
    public static final Personal GONE = new Personal("");

    /// Whether it was purged.
    public boolean gone() {
        return value.isEmpty();
    }

    /// Never in a log by accident.
    @Override
    public String toString() {
        return gone() ? "(purged)" : "(personal)";
    }
}
