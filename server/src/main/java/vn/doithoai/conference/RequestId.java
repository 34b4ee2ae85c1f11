package vn.doithoai.conference;

/// A request to speak, which becomes a turn when the chair calls it. Counts from 1 in one conference.
public record RequestId(int number) implements Comparable<RequestId> {
    @Override
    public int compareTo(RequestId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
