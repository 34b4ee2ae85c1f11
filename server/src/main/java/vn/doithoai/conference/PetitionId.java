package vn.doithoai.conference;

/// A petition: one matter that is owed an answer of its own. Counts from 1 in one conference.
public record PetitionId(int number) implements Comparable<PetitionId> {
    @Override
    public int compareTo(PetitionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Integer.toString(number);
    }
}
