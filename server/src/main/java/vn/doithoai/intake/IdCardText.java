package vn.doithoai.intake;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Text;

/// The text in the QR code of a Vietnamese identity card: seven fields between bars since 2021, eleven since July 2024.
///
/// Only the name is taken out. Number, date of birth, sex and address are looked at to know the card, and forgotten:
/// an identity number is not kept (domain rules on personal data).
public sealed interface IdCardText {
    /// An identity card, and whose.
    record Citizen(String name) implements IdCardText {}

    /// A health insurance card, which people hold out too.
    record Insurance() implements IdCardText {}

    /// No card that is known.
    record Unknown() implements IdCardText {}

    /// What a scanner read.
    static IdCardText read(String scanned) {
        String text = bare(scanned);
        String[] parts = text.split("\\|", -1);
        if (parts.length < 6) return new Unknown();
        if (Parts.INSURANCE.matcher(parts[0]).matches()) return new Insurance();
        boolean card = Parts.NUMBER.matcher(parts[0]).matches()
                && Parts.OLD_NUMBER.matcher(parts[1]).matches()
                && Parts.BIRTH.matcher(parts[3]).matches()
                && Parts.SEX.matcher(Text.fold(parts[4])).matches();
        if (!card) return new Unknown();
        return name(parts[2]).<IdCardText>map(Citizen::new).orElseGet(Unknown::new);
    }

    private static Optional<String> name(String written) {
        try {
            return Optional.of(Text.line("card", written, Limits.NAME_MAX));
        } catch (Invalid _) {
            // A name that no delegate could have is no name.
            return Optional.empty();
        }
    }

    /// Without what scanners and readers put around a text: a symbology mark, a byte order mark, a label, line ends;
    /// and without whatever follows a NUL.
    private static String bare(String scanned) {
        String text = Normalizer.normalize(scanned, Normalizer.Form.NFC);
        int end = text.indexOf('\0');
        String whole = end < 0 ? text : text.substring(0, end);
        return Parts.AROUND.matcher(whole).replaceFirst("").strip();
    }

    /// What the fields look like.
    final class Parts {
        private static final Pattern AROUND =
                Pattern.compile("^[\\uFEFF\\s]*(\\][A-Za-z][0-9])?[\\uFEFF\\s]*((CCCD|CC)\\s*:)?");
        private static final Pattern NUMBER = Pattern.compile("[0-9]{12}");
        private static final Pattern OLD_NUMBER = Pattern.compile("([0-9]{9}|[0-9]{12})?");
        /// Day and month are 00 on some old records.
        private static final Pattern BIRTH = Pattern.compile("[0-9]{8}");

        private static final Pattern SEX = Pattern.compile("nam|nu");
        private static final Pattern INSURANCE = Pattern.compile("[A-Z]{2}[0-9]{13}|[0-9]{10}");

        private Parts() {}
    }
}
