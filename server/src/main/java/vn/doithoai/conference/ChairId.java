package vn.doithoai.conference;

/// One of the chairs (R017-R019). Written by hand in the plan: 1-40 letters, digits and hyphens.
public record ChairId(String value) implements Comparable<ChairId> {
    public ChairId {
        Text.slug("chair", value);
    }

    @Override
    public int compareTo(ChairId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
