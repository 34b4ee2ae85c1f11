package vn.doithoai.journal;

/// Where a stream ends: the number and the hash of its newest line.
///
/// @param seq the newest line's number; 0 while the stream is empty, then 1, 2, 3 … without a gap
/// @param hash the newest line's hash: 64 lower-case hex digits; 64 zeros while the stream is empty
public record Head(long seq, String hash) {

    private static final int HASH_DIGITS = 64;

    /// The end of a stream that has no line yet.
    public static final Head EMPTY = new Head(0, "0".repeat(HASH_DIGITS));

    public Head {
        if (seq < 0) throw new IllegalArgumentException("a stream's seq is never negative: " + seq);
        if (hash.length() != HASH_DIGITS || !hash.chars().allMatch(Head::isLowerHex))
            throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + hash);
    }

    // Every line that is written or read passes here: a regular expression was a tenth of a commit.
    private static boolean isLowerHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
