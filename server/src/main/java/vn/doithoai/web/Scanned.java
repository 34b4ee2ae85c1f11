package vn.doithoai.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doithoai.intake.IdCardText;

/// What a scanner read, or somebody typed.
final class Scanned {
    /// A keyboard that types Vietnamese garbles letters but no digits: only the run at the end counts.
    private static final Pattern DIGITS_AT_END = Pattern.compile("(\\d{20})\\D*$");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.-]+");

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

    /// The name in what the code of an identity card holds; a text without bars is a name that was typed. Nothing else
    /// of the card is looked at.
    ///
    /// @throws Kind.Wrong when it is another card
    static String nameOnCard(String scanned) {
        return switch (IdCardText.read(scanned)) {
            case IdCardText.Citizen(var name) -> name;
            case IdCardText.Insurance() -> throw new Kind.Wrong(Fault.MALFORMED);
            case IdCardText.Unknown() -> {
                if (scanned.indexOf('|') >= 0) throw new Kind.Wrong(Fault.MALFORMED);
                yield scanned;
            }
        };
    }
}
