package vn.doithoai.conference;

/// An item of the agenda (R091-R094). Written by hand in the plan: 1-40 letters, digits and hyphens.
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        Text.slug("item", value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
