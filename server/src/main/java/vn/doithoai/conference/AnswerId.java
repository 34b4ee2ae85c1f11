package vn.doithoai.conference;

/// An answer of one petition. Counts from 1 in one conference.
public record AnswerId(int number) implements Comparable<AnswerId> {
    @Override
    public int compareTo(AnswerId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
