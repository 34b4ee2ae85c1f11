package vn.doithoai.journal;

/// One line of a stream, as it is on disk.
///
/// @param seq its number in the stream, from 1 without a gap
/// @param entry what it says; `personal` is empty where it was purged
/// @param hash SHA-256 over the hash of the line before and everything here but `personal`, see [Chain]
public record Line(long seq, Entry entry, String hash) {

    /// The stream's end when this is its newest line.
    public Head head() {
        return new Head(seq, hash);
    }
}
