package vn.doithoai.intake;

import java.util.List;
import vn.doithoai.conference.Text;
import vn.doithoai.conference.Words;

/// What is to be said of a row of a list that is not taken.
///
/// @param row as the spreadsheet numbers it, from 1
/// @param column the name in the header row; empty when the row as a whole is meant
/// @param wrong what is wrong
/// @param values what stands in the sentence: what was found, and a proposal where there is one
public record RowProblem(int row, String column, Wrong wrong, List<String> values) {
    /// As much of a cell as its reader needs to find it again.
    private static final int QUOTED_MAX = 80;

    public RowProblem {
        column = quoted(column);
        values = values.stream().map(RowProblem::quoted).toList();
    }

    /// Whether the list must wait until somebody has mended this row; otherwise there is nothing left to do about it.
    public boolean mustBeMended() {
        return wrong != Wrong.INVITED_ALREADY && wrong != Wrong.RECORDED_ALREADY;
    }

    /// What a file holds as it may be shown: whoever made it may have meant to turn our words around.
    static String quoted(String cell) {
        return Text.excerpt(cell, QUOTED_MAX);
    }

    /// What is wrong, as a sentence.
    public Words sentence() {
        return new Words(wrong.english, wrong.vietnamese).with(values.toArray());
    }

    /// What can be wrong with a row. The kebab-case name is its stable code.
    public enum Wrong {
        EMPTY("Thiếu dữ liệu.", "Nothing is written here."),
        TOO_LONG("Dài hơn %s ký tự.", "Longer than %s characters."),
        OLD_FONT(
                "«%s» viết bằng phông chữ cũ (TCVN3, VNI). Chuyển sang Unicode rồi lưu lại.",
                "«%s» is written for an old font (TCVN3, VNI). Convert it to Unicode and save it again."),
        UNKNOWN_GROUP(
                "«%s» không có trong danh sách tổ chức được phân bổ.",
                "«%s» is none of the groups of this conference."),
        GROUP_MEANT(
                "«%s» không có trong danh sách tổ chức được phân bổ; có phải «%s»?",
                "«%s» is none of the groups of this conference; is it «%s»?"),
        UNKNOWN_FIELD("«%s» không phải lĩnh vực của hội nghị này.", "«%s» is no field of this conference."),
        UNKNOWN_AGENCY("«%s» không phải cơ quan trả lời.", "«%s» is none of the agencies that answer."),
        UNKNOWN_SOURCE("«%s» không phải nguồn ý kiến.", "«%s» is no source of petitions."),
        TWICE_IN_LIST(
                "Trùng với dòng %s (cùng tên, cùng đơn vị). Bỏ một dòng, hoặc ghi đơn vị rõ hơn.",
                "The same name and unit stand in row %s. Remove one of them, or tell their units apart."),
        SEAT_TWICE(
                "Ghế «%s» đã ghi ở dòng %s. Ghi cho mỗi người một ghế.",
                "Seat «%s» stands in row %s as well. Write a seat of their own for each."),
        SEAT_TAKEN(
                "Ghế «%s» đã xếp cho %s. Ghi ghế khác, hoặc đổi ghế của người đó trước.",
                "Seat «%s» is %s's. Write another one, or change that person's first."),
        NO_PHONE_NUMBER(
                "Không phải số điện thoại Việt Nam. Ghi một số, di động 10 chữ số, cố định 11 chữ số; hoặc bỏ trống.",
                "This is no Vietnamese telephone number. Write one number, of ten digits for a mobile and eleven for a "
                        + "landline; or leave it empty."),
        INVITED_ALREADY(
                "Đã có trong danh sách của hội nghị (cùng tên, cùng đơn vị).",
                "Somebody of this name and unit is invited already."),
        RECORDED_ALREADY(
                "Đã được ghi trước đó (cùng nội dung, cùng người nêu).",
                "The same text from the same person is recorded already.");

        private final String vietnamese;
        private final String english;

        Wrong(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }
    }
}
