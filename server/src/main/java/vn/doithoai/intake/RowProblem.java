package vn.doithoai.intake;

import java.util.List;
import java.util.Locale;
import vn.doithoai.conference.Text;

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

    /// The sentence in Vietnamese, or in English when that is asked for.
    public String sentence(Locale language) {
        String sentence = language.getLanguage().equals("en") ? wrong.english : wrong.vietnamese;
        for (int i = 0; i < values.size(); i++) sentence = sentence.replace("{" + i + "}", values.get(i));
        return sentence;
    }

    /// What can be wrong with a row. The kebab-case name is its stable code.
    public enum Wrong {
        EMPTY("Thiếu dữ liệu.", "Nothing is written here."),
        TOO_LONG("Dài hơn {0} ký tự.", "Longer than {0} characters."),
        OLD_FONT(
                "«{0}» viết bằng phông chữ cũ (TCVN3, VNI). Chuyển sang Unicode rồi lưu lại.",
                "«{0}» is written for an old font (TCVN3, VNI). Convert it to Unicode and save it again."),
        UNKNOWN_GROUP(
                "«{0}» không có trong danh sách tổ chức được phân bổ.",
                "«{0}» is none of the groups of this conference."),
        GROUP_MEANT(
                "«{0}» không có trong danh sách tổ chức được phân bổ; có phải «{1}»?",
                "«{0}» is none of the groups of this conference; is it «{1}»?"),
        UNKNOWN_FIELD("«{0}» không phải lĩnh vực của hội nghị này.", "«{0}» is no field of this conference."),
        UNKNOWN_AGENCY("«{0}» không phải cơ quan trả lời.", "«{0}» is none of the agencies that answer."),
        UNKNOWN_SOURCE("«{0}» không phải nguồn ý kiến.", "«{0}» is no source of petitions."),
        TWICE_IN_LIST(
                "Trùng với dòng {0} (cùng tên, cùng đơn vị). Bỏ một dòng, hoặc ghi đơn vị rõ hơn.",
                "The same name and unit stand in row {0}. Remove one of them, or tell their units apart."),
        SEAT_TWICE(
                "Ghế «{0}» đã ghi ở dòng {1}. Ghi cho mỗi người một ghế.",
                "Seat «{0}» stands in row {1} as well. Write a seat of their own for each."),
        SEAT_TAKEN(
                "Ghế «{0}» đã xếp cho {1}. Ghi ghế khác, hoặc đổi ghế của người đó trước.",
                "Seat «{0}» is {1}'s. Write another one, or change that person's first."),
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
