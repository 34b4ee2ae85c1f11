package vn.doithoai.journal;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.Words;

/// What whoever runs the server is told: what is wrong, and what to do about it.
record Sentences(Dialect dialect) {

    // ---- nothing was written

    static JournalClosed taken(Path folder, String process) {
        return closed(
                "Another server (process " + process + ") is using the data folder " + folder
                        + ". Stop it first, or give this one a folder of its own (DOITHOAI_DATA).",
                "Một máy chủ khác (tiến trình " + process + ") đang dùng thư mục dữ liệu " + folder
                        + ". Hãy tắt máy chủ ấy, hoặc cho máy chủ này một thư mục riêng (DOITHOAI_DATA).",
                null);
    }

    static JournalClosed unusable(Path folder, IOException e) {
        return closed(
                "The data folder " + folder.toAbsolutePath() + " cannot be used (" + e
                        + "). It must be a folder on a disk of this machine that the server may write to.",
                "Không dùng được thư mục dữ liệu " + folder.toAbsolutePath() + " (" + e
                        + "). Đó phải là một thư mục trên ổ đĩa của máy này mà máy chủ được ghi.",
                e);
    }

    static JournalClosed remote(Path folder, String kind) {
        return closed(
                "The data folder " + folder + " is on another machine's disk (" + kind + "), where a power cut can lose"
                        + " what was confirmed. Give the server a folder on a disk of this machine (DOITHOAI_DATA).",
                "Thư mục dữ liệu " + folder + " nằm trên ổ đĩa của máy khác (" + kind + "), nơi mất điện có thể làm mất"
                        + " điều đã xác nhận. Hãy chọn một thư mục trên ổ đĩa của máy này (DOITHOAI_DATA).",
                null);
    }

    static JournalClosed noBackup(Path target, Words why) {
        return closed(
                "The backup " + target + " was not made: " + why.english() + ".",
                "Chưa sao lưu được vào " + target + ": " + why.vietnamese() + ".",
                null);
    }

    static JournalClosed ended(Exception e) {
        return closed("The journal was closed.", "Nhật ký đã đóng.", e);
    }

    JournalClosed closed(String because) {
        return closed(
                "The journal " + dialect.name() + " is closed: " + because,
                "Nhật ký " + dialect.name() + " đang đóng: " + because,
                null);
    }

    JournalClosed unusableHeads(IOException e) {
        return closed(
                "The head files beside " + dialect.name() + " cannot be used: " + e,
                "Không dùng được các tệp head bên cạnh " + dialect.name() + ": " + e,
                e);
    }

    JournalClosed newer(int found, int known) {
        return closed(
                "The journal " + dialect.name() + " was written by a newer program (schema " + found
                        + ", this program knows " + known
                        + "). Start the newer program, or restore a backup from before"
                        + " the upgrade.",
                "Nhật ký " + dialect.name() + " do chương trình mới hơn ghi (lược đồ " + found
                        + ", chương trình này biết đến " + known + "). Hãy chạy chương trình mới hơn, hoặc phục hồi bản"
                        + " sao lưu từ trước khi nâng cấp.",
                null);
    }

    JournalRefused refused(String stream, Exception cause) {
        return new JournalRefused(
                new Words(
                        "The database " + dialect.name() + " refused what was to be written to stream " + stream + " ("
                                + cause.getMessage() + "); nothing of it was written. Check the free space and the"
                                + " rights of its folder.",
                        "Cơ sở dữ liệu " + dialect.name() + " không ghi được những gì gửi tới luồng " + stream + " ("
                                + cause.getMessage() + "); không dòng nào được ghi. Hãy kiểm tra dung lượng trống và"
                                + " quyền ghi của thư mục."),
                cause);
    }

    // ---- nobody knows

    JournalUnknown unknown(String stream, long first, long last, Exception cause) {
        return new JournalUnknown(
                new Words(
                        "The disk failed while lines " + first + " to " + last + " of stream " + stream
                                + " were written, and it cannot be asked whether they are there (" + cause.getMessage()
                                + "). Check the disk of " + dialect.name() + ", then start again: what is there is"
                                + " shown.",
                        "Ổ đĩa hỏng khi đang ghi dòng " + first + " đến " + last + " của luồng " + stream
                                + " và không trả lời được các dòng ấy đã có hay chưa (" + cause.getMessage()
                                + "). Hãy kiểm tra ổ đĩa của " + dialect.name() + " rồi khởi động lại: máy chủ sẽ cho"
                                + " thấy những gì thật sự đã ghi."),
                cause);
    }

    // ---- what is on disk is not what was written

    /// The database answered with an error: damaged, or out of reach.
    ///
    /// @param seq the line that was to be read; 0 when it was none in particular
    JournalFailure unreadable(String stream, long seq, Link.Trouble e) {
        String name = dialect.name();
        if (!dialect.damaged(e.reason())) {
            return closed(
                    "The database " + name + " cannot be used: " + e.getMessage(),
                    "Không dùng được cơ sở dữ liệu " + name + ": " + e.getMessage(),
                    e);
        }
        boolean whole = seq == 0;
        return damaged(
                stream,
                seq,
                "The database " + name + " is damaged" + (whole ? "" : " at line " + seq + " of stream " + stream)
                        + " (" + e.getMessage() + ").",
                "Cơ sở dữ liệu " + name + " bị hỏng" + (whole ? "" : " ở dòng " + seq + " của luồng " + stream) + " ("
                        + e.getMessage() + ").",
                e);
    }

    JournalDamaged broken(String finding) {
        return damaged(
                "",
                0,
                "The database " + dialect.name() + " is damaged (" + finding + ").",
                "Cơ sở dữ liệu " + dialect.name() + " bị hỏng (" + finding + ").",
                null);
    }

    JournalDamaged missing(String stream, long seq) {
        return damaged(
                stream,
                seq,
                "Line " + seq + " of stream " + stream + " is missing from " + dialect.name()
                        + ": it was removed by hand, or the file is damaged.",
                "Thiếu dòng " + seq + " của luồng " + stream + " trong " + dialect.name()
                        + ": đã bị xóa bằng tay, hoặc tệp bị hỏng.",
                null);
    }

    JournalDamaged changed(String stream, long seq, @Nullable Exception cause) {
        return damaged(
                stream,
                seq,
                "Line " + seq + " of stream " + stream + " in " + dialect.name()
                        + " is not what was written: it was changed by hand, or the file is damaged.",
                "Dòng " + seq + " của luồng " + stream + " trong " + dialect.name()
                        + " không còn như lúc ghi: đã bị sửa bằng tay, hoặc tệp bị hỏng.",
                cause);
    }

    JournalDamaged rewritten(String stream, Head file) {
        return damaged(
                stream,
                file.seq(),
                "Line " + file.seq() + " of stream " + stream + " in " + dialect.name()
                        + " is not the line that the head"
                        + " file names: the stream was rewritten, or folder and database do not belong together.",
                "Dòng " + file.seq() + " của luồng " + stream + " trong " + dialect.name()
                        + " không phải là dòng mà tệp"
                        + " head ghi: luồng đã bị viết lại, hoặc thư mục và cơ sở dữ liệu không thuộc về nhau.",
                null);
    }

    JournalDamaged notUnderstood(String stream, Line line, Exception cause) {
        String what = line.seq() + " của luồng " + stream + " (" + line.entry().type() + ")";
        return new JournalDamaged(
                stream,
                line.seq(),
                new Words(
                        "Line " + line.seq() + " of stream " + stream + " ("
                                + line.entry().type() + ") in "
                                + dialect.name() + " is whole, but this program does not understand it: "
                                + cause.getMessage() + ". Start the program that wrote it, or a newer one.",
                        "Dòng " + what + " trong " + dialect.name() + " còn nguyên, nhưng chương trình này không hiểu: "
                                + cause.getMessage() + ". Hãy chạy chương trình đã ghi nó, hoặc bản mới hơn."),
                cause);
    }

    JournalDamaged tailLost(String stream, Head end, Head file) {
        Words restore = dialect.restore();
        return new JournalDamaged(
                stream,
                end.seq() + 1,
                new Words(
                        "The tail of stream " + stream + " is lost: the head file says line " + file.seq()
                                + ", the database " + dialect.name() + " ends at line " + end.seq() + ". "
                                + restore.english() + " that reaches line " + file.seq() + "," + acceptInEnglish(end),
                        "Mất phần cuối của luồng " + stream + ": tệp head ghi dòng " + file.seq()
                                + ", cơ sở dữ liệu " + dialect.name() + " chỉ đến dòng " + end.seq() + ". "
                                + restore.vietnamese() + " có đến dòng " + file.seq() + ";" + acceptInVietnamese(end)),
                null);
    }

    JournalDamaged headLost(String stream, Head end) {
        return new JournalDamaged(
                stream,
                end.seq() + 1,
                new Words(
                        "The head file of stream " + stream
                                + " is missing or unreadable, so nobody can tell whether lines"
                                + " are lost: the database " + dialect.name() + " ends at line " + end.seq()
                                + ". Put back the folder heads of the same moment," + acceptInEnglish(end),
                        "Tệp head của luồng " + stream + " bị thiếu hoặc không đọc được nên không biết có mất dòng nào"
                                + " không: cơ sở dữ liệu " + dialect.name() + " đến dòng " + end.seq()
                                + ". Hãy trả lại thư mục heads của cùng thời điểm;" + acceptInVietnamese(end)),
                null);
    }

    private static String acceptInEnglish(Head end) {
        return " or, to go on from line " + end.seq() + " and give up whatever came after it, start once with"
                + " --accept-lost-tail.";
    }

    private static String acceptInVietnamese(Head end) {
        return " hoặc, để tiếp tục từ dòng " + end.seq() + " và chấp nhận mất phần sau đó, hãy khởi động một lần với"
                + " --accept-lost-tail.";
    }

    private JournalDamaged damaged(String stream, long seq, String en, String vi, @Nullable Exception cause) {
        Words restore = dialect.restore();
        Words sentence = new Words(en + " " + restore.english() + ".", vi + " " + restore.vietnamese() + ".");
        return new JournalDamaged(stream, seq, sentence, cause);
    }

    private static JournalClosed closed(String en, String vi, @Nullable Exception cause) {
        return new JournalClosed(new Words(en, vi), cause);
    }
}
