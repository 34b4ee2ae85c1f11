package vn.doithoai.conference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a text what must not become public: numbers of telephones, identity cards, accounts and vehicles, and
/// all of a name but its initials (domain rules on personal data).
///
/// It finds what has a form. Who is accused in a text it cannot find: a person reads whatever goes on paper.
public final class Masking {
    private static final char MASK = 'x';

    // Runs of nine digits and more are identity cards (9, 12), accounts (up to 16), telephones and delegates' codes
    // (20); amounts of money are written with points between the thousands.
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<!\\d)(?<!\\d[.,])\\+?\\d{9,}");
    // 0912 345 678, 024.3825.3536, +84 912-345-678, 09 12 34 56 78.
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(?<!\\d[.,])(?:\\+84[ .-]?|0)"
            + "(?:\\d{2,3}\\)?[ .-]?\\d{3,4}[ .-]?\\d{3,4}|\\d(?:[ .-]\\d{2}){4})(?!\\d)");
    // 14A-123.45, 29-H1 234.56, 30F 1234.
    private static final Pattern PLATE =
            Pattern.compile("(?<![\\p{L}\\d])\\d{2}[ -]?[A-ZĐ]{1,2}\\d?[ -]?\\d{3}[. ]?\\d{1,2}(?![\\p{L}\\d])");
    private static final List<Pattern> NUMBERS = List.of(TELEPHONE, LONG_NUMBER, PLATE);
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Set<String> FORMS_OF_ADDRESS = Set.of("ông", "bà", "anh", "chị", "cô", "chú", "bác");

    private Masking() {}

    /// The text with every digit of such a number as `x`.
    public static String text(String text) {
        String masked = text;
        for (Pattern number : NUMBERS) {
            masked = number.matcher(masked).replaceAll(Masking::withoutDigits);
        }
        return masked;
    }

    /// `Bà Nguyễn Thị An` as `Bà N.T.A.`; nothing stays nothing.
    public static String name(String name) {
        StringBuilder masked = new StringBuilder();
        for (String word : SPACES.split(name.strip())) {
            if (word.isEmpty()) continue;
            if (masked.isEmpty() && FORMS_OF_ADDRESS.contains(word.toLowerCase(Locale.ROOT))) {
                masked.append(word).append(' ');
            } else {
                masked.appendCodePoint(word.codePointAt(0)).append('.');
            }
        }
        return masked.toString().strip();
    }

    private static String withoutDigits(MatchResult found) {
        return Matcher.quoteReplacement(DIGIT.matcher(found.group()).replaceAll(String.valueOf(MASK)));
    }
}
