package vn.doithoai.conference;

/// A group of delegates with seats and owed opinions (R041). Written by hand in the plan: 1-40 letters, digits and
/// hyphens.
public record GroupId(String value) implements Comparable<GroupId> {
    public GroupId {
        Text.slug("group", value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
