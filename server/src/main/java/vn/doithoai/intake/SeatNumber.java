package vn.doithoai.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.Text;

/// The one place of one person, however it is written: `A-1`, `a01` and `A 1` are the same.
final class SeatNumber {
    /// `Khu A`, `Hàng 3`, `Bàn số 2`: where several people sit.
    private static final Pattern AREA = Pattern.compile("\\D*|(khu|hang|day|lo|ban|cum)( ghe)?( so)? \\S+");

    private static final Pattern LETTER_BESIDE_DIGIT = Pattern.compile("(?<=[a-z])(?=\\d)|(?<=\\d)(?=[a-z])");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ZEROS_BEFORE = Pattern.compile("\\b0+(?=\\d)");

    private SeatNumber() {}

    /// What tells it from every other one; empty for a place of several people.
    static Optional<String> read(String written) {
        String folded = Text.fold(written);
        if (AREA.matcher(folded).matches()) return Optional.empty();
        String parted = LETTER_BESIDE_DIGIT.matcher(folded).replaceAll(" ");
        return Optional.of(ZEROS_BEFORE
                .matcher(BETWEEN.matcher(parted).replaceAll(" ").strip())
                .replaceAll(""));
    }
}
