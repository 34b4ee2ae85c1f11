package vn.doithoai.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number as lists write it: with points, spaces or brackets, with the country before it, or without its
/// first zero, which a spreadsheet drops from a number.
final class PhoneNumber {
    private static final Pattern BETWEEN = Pattern.compile("[ .()-]");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?84(?=[235789][0-9]{8,9}$)");
    private static final Pattern ZERO_LOST = Pattern.compile("[35789][0-9]{8}|2[0-9]{9}");
    /// Mobile numbers have ten digits since 2018, those of a place eleven.
    private static final Pattern VIETNAMESE = Pattern.compile("0[35789][0-9]{8}|02[0-9]{9}");

    private static final Pattern FOREIGN = Pattern.compile("\\+(?!84)[1-9][0-9]{7,14}");

    private PhoneNumber() {}

    /// The number with nothing between its digits; empty when what is written cannot be one.
    static Optional<String> read(String written) {
        String digits = COUNTRY.matcher(BETWEEN.matcher(written).replaceAll("")).replaceFirst("0");
        String number = ZERO_LOST.matcher(digits).matches() ? "0" + digits : digits;
        boolean known =
                VIETNAMESE.matcher(number).matches() || FOREIGN.matcher(number).matches();
        return known ? Optional.of(number) : Optional.empty();
    }
}
