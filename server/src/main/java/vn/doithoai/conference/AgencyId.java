package vn.doithoai.conference;

/// An agency that answers (R028, R032). Written by hand in the plan: 1-40 letters, digits and hyphens.
public record AgencyId(String value) implements Comparable<AgencyId> {
    public AgencyId {
        Text.slug("agency", value);
    }

    @Override
    public int compareTo(AgencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
