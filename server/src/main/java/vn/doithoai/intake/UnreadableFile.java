package vn.doithoai.intake;

import vn.doithoai.conference.Words;

/// A file or picture that cannot be looked at at all, with a sentence for the person who sent it.
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /// @param why what is wrong
    public UnreadableFile(Why why) {
        super(why.english);
        this.why = why;
    }

    /// What is wrong, as a stable code.
    public Why why() {
        return why;
    }

    /// What is wrong, as a sentence.
    public Words sentence() {
        return new Words(why.english, why.vietnamese);
    }

    /// What can be wrong with a whole file. The kebab-case name is its stable code.
    public enum Why {
        TOO_LARGE("Tệp lớn hơn mức cho phép.", "The file is larger than allowed."),
        TOO_MANY_ROWS("Tệp có hơn 20.000 dòng.", "The file has more than 20,000 rows."),
        NO_LIST(
                "Tệp không phải danh sách Excel (.xlsx) hoặc CSV.",
                "The file is no list in Excel (.xlsx) or CSV form."),
        OLD_EXCEL(
                "Tệp Excel đời cũ (.xls) hoặc có mật khẩu: hãy lưu lại thành .xlsx không mật khẩu.",
                "An old Excel file (.xls) or one with a password: save it as .xlsx without a password."),
        SUSPICIOUS(
                "Tệp nén bất thường nên không được mở.",
                "The file unpacks to far more than it should, so it was not opened."),
        NOT_UTF8("Tệp CSV phải lưu ở dạng UTF-8.", "The CSV file must be saved as UTF-8."),
        NO_HEADER(
                "Không tìm thấy dòng tiêu đề cột (cần có cột «Họ tên» hoặc «Nội dung»).",
                "No row with column names was found (there must be a column «Họ tên» or «Nội dung»)."),
        OLD_FONT(
                "Tệp viết bằng phông chữ cũ (TCVN3, VNI): hãy chuyển sang Unicode rồi lưu lại.",
                "The file is written for an old font (TCVN3, VNI): convert it to Unicode and save it again."),
        NO_PICTURE("Tệp không phải ảnh PNG hoặc JPEG đọc được.", "The file is no readable PNG or JPEG picture."),
        PICTURE_TOO_LARGE("Ảnh lớn hơn 40 triệu điểm ảnh.", "The picture has more than 40 million pixels.");

        private final String vietnamese;
        private final String english;

        Why(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }
}
