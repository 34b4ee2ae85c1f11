package vn.doithoai.conference;

/// A delegate of a conference, invited or walked in. Counts from 1 in one conference.
public record DelegateId(int number) implements Comparable<DelegateId> {
    @Override
    public int compareTo(DelegateId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
