package vn.doithoai.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.Source;
import vn.doithoai.wire.WireTimes;

/// How papers write numbers, times and dates (Decree 30, annex I: days below 10 and the months 1 and 2 with a zero in
/// front), and the glossary's words for what becomes of a petition.
final class Wording {
    /// Room for a number written by hand. Spaces of another kind would be pulled together.
    static final String BLANK = "\u00A0".repeat(8);

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", VIETNAMESE);

    private static final Pattern CONDITION = Pattern.compile("\\s*\\(nếu [^()]*\\)\\s*$");

    private Wording() {}

    /// `03`, `12`.
    static String count(int number) {
        return String.format(VIETNAMESE, "%02d", number);
    }

    /// `07 giờ 35 phút`.
    static String time(Instant at) {
        LocalTime time = at.atOffset(WireTimes.VIETNAM).toLocalTime();
        return count(time.getHour()) + " giờ " + count(time.getMinute()) + " phút";
    }

    /// The day in Vietnam.
    static LocalDate day(Instant at) {
        return at.atOffset(WireTimes.VIETNAM).toLocalDate();
    }

    /// `ngày 05 tháng 01 năm 2026`, `ngày 20 tháng 3 năm 2026`.
    static String date(LocalDate day) {
        return "ngày " + count(day.getDayOfMonth()) + monthAndYear(day);
    }

    /// The same with room for the day, to be filled in by hand.
    static String dateToFillIn(LocalDate day) {
        return "ngày" + BLANK + monthAndYear(day).strip();
    }

    private static String monthAndYear(LocalDate day) {
        int month = day.getMonthValue();
        return " tháng " + (month <= 2 ? count(month) : Integer.toString(month)) + " năm " + day.getYear();
    }

    /// `05/01/2026`.
    static String shortDate(LocalDate day) {
        return SHORT_DATE.format(day);
    }

    /// I, II, III … up to what a paper has sections.
    static String roman(int number) {
        String[] upToTwelve = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};
        return upToTwelve[number - 1];
    }

    /// a, b, c, d, đ, e …: the letters of points, in the Vietnamese alphabet; after y comes a number.
    static String letter(int number) {
        String letters = "abcdđeghiklmnopqrstuvxy";
        return number <= letters.length() ? letters.substring(number - 1, number) : Integer.toString(number);
    }

    /// What people wrote, as a part of a sentence that goes on behind it.
    static String unstopped(String text) {
        String bare = text.strip();
        return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /// What people wrote, as a sentence of its own.
    static String stopped(String text) {
        String bare = text.strip();
        return bare.isEmpty() || ".!?…,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0 ? bare : bare + ".";
    }

    /// The title of an agenda item without the plan's condition: in the minutes it did take place.
    static String unconditional(String title) {
        return CONDITION.matcher(title).replaceFirst("");
    }

    /// An outcome with the agency that it names. The people are only shown the way to one that is not ours (R112).
    static String outcome(Outcome outcome, String agency, boolean told) {
        String giao = charged(agency, told);
        return switch (outcome) {
            case ASSIGNED_VERIFY -> giao + " chủ trì xác minh, giải quyết";
            case WRITTEN_REPLY -> giao + " trả lời bằng văn bản";
            case REFERRED_UP ->
                "Kiến nghị cấp trên; " + Character.toLowerCase(giao.charAt(0)) + giao.substring(1) + " chủ trì";
            case GUIDED_OTHER_AUTHORITY -> "Hướng dẫn Nhân dân phản ánh, kiến nghị đến " + agency;
            case ANSWERED_ON_SPOT, EXPLAINED_POLICY -> outcome(outcome) + "; cơ quan trả lời: " + agency;
            case CITIZEN_RECEPTION -> outcome(outcome);
        };
    }

    /// An agency that owes something: a subordinate one is told («giao»), any other is asked («đề nghị», R032).
    static String charged(String agency, boolean told) {
        return (told ? "Giao " : "Đề nghị ") + agency;
    }

    /// What becomes of a petition, with the agency if one is named.
    static String outcome(Matter.Result result) {
        return result.agency()
                .map(agency -> outcome(result.outcome(), agency, result.told()))
                .orElseGet(() -> outcome(result.outcome()));
    }

    /// The same in a word or two, without the agency.
    static String briefly(Matter.Result result) {
        boolean asked = result.outcome() == Outcome.ASSIGNED_VERIFY && !result.told();
        return asked ? "Đề nghị xác minh, giải quyết" : outcome(result.outcome());
    }

    /// The glossary's word for an outcome.
    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED_ON_SPOT -> "Trả lời tại hội nghị";
            case ASSIGNED_VERIFY -> "Giao xác minh, giải quyết";
            case EXPLAINED_POLICY -> "Tuyên truyền, giải thích";
            case GUIDED_OTHER_AUTHORITY -> "Hướng dẫn đến cơ quan khác";
            case REFERRED_UP -> "Kiến nghị cấp trên";
            case WRITTEN_REPLY -> "Trả lời bằng văn bản";
            case CITIZEN_RECEPTION -> "Hướng dẫn đến nơi tiếp công dân";
        };
    }

    /// Who raised a matter; a form may come without a name.
    static String who(String name, String unit) {
        String known = name.isEmpty() ? "không ghi họ tên" : name;
        return unit.isEmpty() ? known : known + " – " + unit;
    }

    /// How a petition came.
    static String source(Source source) {
        return switch (source) {
            case SPOKEN -> "phát biểu tại hội trường";
            case WRITTEN_IN_HALL -> "phiếu tại hội trường";
            case FORM -> "phiếu xin ý kiến";
            case FRONT -> "Mặt trận Tổ quốc tổng hợp";
            case LETTER -> "thư";
            case EMAIL -> "thư điện tử";
            case PORTAL -> "cổng thông tin điện tử";
            case MEDIA -> "báo, đài";
        };
    }

    /// Why somebody who asked to speak was not called.
    static String declined(DeclineReason reason) {
        return switch (reason) {
            case COMPLAINT -> "hướng dẫn tiếp công dân";
            case OFF_TOPIC -> "ngoài nội dung đối thoại, trả lời riêng bằng văn bản";
            case DUPLICATE -> "trùng nội dung đã nêu";
            case OTHER -> "chưa bố trí phát biểu, tiếp nhận bằng văn bản";
        };
    }
}
