package vn.doithoai.conference;

/// A line of the minutes that belongs to no petition. Counts from 1 in one conference.
public record NoteId(int number) implements Comparable<NoteId> {
    @Override
    public int compareTo(NoteId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
