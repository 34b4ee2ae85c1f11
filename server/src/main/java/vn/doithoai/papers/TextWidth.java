package vn.doithoai.papers;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// How wide a bold line is in Times, near enough for the rule below it: the server has no fonts to measure with. Marks
/// add nothing; widths are those of the standard Times-Bold metrics, in thousandths of the size.
final class TextWidth {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] CAPITAL_WIDTHS = {
        722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722,
        1000, 722, 722, 667
    };
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] SMALL_WIDTHS = {
        500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500,
        722, 500, 500, 444
    };
    private static final int DIGIT = 500;
    private static final int SPACE = 250;
    private static final int HYPHEN = 333;
    private static final double MM_PER_POINT = 25.4 / 72;

    private TextWidth() {}

    /// In millimetres.
    static double of(String text, int points) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        int thousandths = bare.replace('đ', 'd')
                .replace('Đ', 'D')
                .chars()
                .map(TextWidth::of)
                .sum();
        return thousandths / 1000.0 * points * MM_PER_POINT;
    }

    private static int of(int character) {
        if (CAPITALS.indexOf(character) >= 0) return CAPITAL_WIDTHS[CAPITALS.indexOf(character)];
        if (SMALL.indexOf(character) >= 0) return SMALL_WIDTHS[SMALL.indexOf(character)];
        if (Character.isDigit(character)) return DIGIT;
        return character == '-' ? HYPHEN : SPACE;
    }
}
