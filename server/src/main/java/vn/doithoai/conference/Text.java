package vn.doithoai.conference;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.Invalid.Problem;

/// Cleans and compares what people type. Everything kept is NFC, without control or direction-changing characters.
public final class Text {
    private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");
    // Format characters reorder or hide text on a screen; the zero-width joiners of emoji go with them.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\n\\t]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\p{Z}\\t&&[^\\n]]+");
    private static final Pattern BLANK_LINES = Pattern.compile(" *\\n *(\\n *){2,}");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    // More marks on one letter than Vietnamese ever stacks is somebody's game with the projector.
    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{2})\\p{M}+");

    private Text() {}

    /// One line, neither blank nor longer than `max`.
    public static String line(String field, String value, int max) {
        return within(field, cleanLine(value), max);
    }

    /// One line, if it is there; a blank one counts as absent.
    public static Optional<String> line(String field, Optional<String> value, int max) {
        return value.map(Text::cleanLine).filter(text -> !text.isEmpty()).map(text -> within(field, text, max));
    }

    /// Several lines, neither blank nor longer than `max`.
    public static String body(String field, String value, int max) {
        return within(field, cleanBody(value), max);
    }

    /// Several lines, if they are there; blank ones count as absent.
    public static Optional<String> body(String field, Optional<String> value, int max) {
        return value.map(Text::cleanBody).filter(text -> !text.isEmpty()).map(text -> within(field, text, max));
    }

    /// An id written by hand.
    public static void slug(String field, String value) {
        if (value.isBlank()) throw new Invalid(field, Problem.MISSING);
        if (!SLUG.matcher(value).matches()) throw new Invalid(field, Problem.MALFORMED);
    }

    /// At most `max` of them.
    public static void count(String field, Collection<?> values, int max) {
        if (values.size() > max) throw new Invalid(field, Problem.TOO_LONG);
    }

    /// One line as a report quotes it: cleaned, and with … for what is more than `max`.
    public static String excerpt(String value, int max) {
        String line = cleanLine(value);
        if (line.length() <= max) return line;
        int end = Character.isHighSurrogate(line.charAt(max - 1)) ? max - 1 : max;
        return line.substring(0, end) + "…";
    }

    /// What a search compares: without diacritics, tone and case, đ as d, one space between words.
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT).replace('đ', 'd'))
                .replaceAll(" ")
                .strip();
    }

    /// The same with letters and digits only: what a word in a list is known by, however it is punctuated.
    public static String bare(String text) {
        return SIGNS.matcher(fold(text)).replaceAll(" ").strip();
    }

    private static String cleanLine(String value) {
        return SPACES.matcher(unpiled(value.replace('\r', ' ').replace('\t', ' ')))
                .replaceAll(" ")
                .strip();
    }

    private static String cleanBody(String value) {
        String unified = value.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        String seen = SPACES_IN_LINE.matcher(unpiled(unified)).replaceAll(" ");
        return BLANK_LINES.matcher(seen).replaceAll("\n\n").strip();
    }

    /// What is unseen goes first: left standing between two marks it would hide a pile, and taken out later it would
    /// leave text that is not NFC.
    private static String unpiled(String value) {
        String seen = UNSEEN.matcher(value).replaceAll("");
        String bare = PILED_MARKS
                .matcher(Normalizer.normalize(seen, Normalizer.Form.NFD))
                .replaceAll("$1");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static String within(String field, String value, int max) {
        if (value.isEmpty()) throw new Invalid(field, Problem.MISSING);
        if (value.length() > max) throw new Invalid(field, Problem.TOO_LONG);
        return value;
    }
}
