package vn.doithoai.journal;

import vn.doithoai.conference.Words;

/// Somebody else wrote behind the line that the caller took for the newest. Nothing of the batch was written; the
/// caller's picture is out of date and must be rebuilt by [Journal#read].
public final class JournalConflict extends JournalFailure {

    private final transient Head actual;

    JournalConflict(String stream, Head expected, Head actual) {
        super(
                new Words(
                        "Another writer was first: stream " + stream + " ends at line " + actual.seq()
                                + ", not at line "
                                + expected.seq() + " as expected. Two servers may be using one database: stop one of"
                                + " them.",
                        "Nơi khác đã ghi trước: luồng " + stream + " kết thúc ở dòng " + actual.seq()
                                + ", không phải dòng " + expected.seq() + ". Có thể hai máy chủ đang dùng chung một cơ"
                                + " sở dữ liệu: hãy tắt một máy."),
                null);
        this.actual = actual;
    }

    /// Where the stream really ends.
    public Head actual() {
        return actual;
    }
}
