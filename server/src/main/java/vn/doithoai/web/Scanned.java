package vn.doithoai.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a scanner read, or somebody typed.
final class Scanned {
    /// A keyboard that types Vietnamese garbles letters but no digits: only the run at the end counts.
    private static final Pattern DIGITS_AT_END = Pattern.compile("(\\d{20})\\D*$");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");
    private static final int NAME_ON_CARD = 2;

    private Scanned() {}

    /// The 20 digits of a delegate's code; the text itself where there are none, which is nobody's code.
    static String code(String scanned) {
        String run = SEPARATORS.matcher(scanned).replaceAll("");
        Matcher digits = DIGITS_AT_END.matcher(run);
        return digits.find() ? digits.group(1) : run;
    }

    /// Whether it ends in the digits of a delegate's code.
    static boolean isDelegateCode(String scanned) {
        return DIGITS_AT_END.matcher(SEPARATORS.matcher(scanned).replaceAll("")).find();
    }

    /// The name in what the code of an identity card holds (`number|old number|name|…`); any other text is the name.
    /// Nothing else of the card is looked at.
    static String nameOnCard(String scanned) {
        String[] parts = scanned.split("\\|", -1);
        return parts.length > NAME_ON_CARD ? parts[NAME_ON_CARD] : scanned;
    }
}
