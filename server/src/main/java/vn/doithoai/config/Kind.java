package vn.doithoai.config;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.doithoai.conference.Text;

/// What a single value may be, and how it is read from the text that was written.
///
/// @param expected for messages, as «a whole number from 0 to 65535»
/// @param standIn what reading goes on with after a mistake; it never reaches a record
/// @param words the words to choose from, where there are only few
/// @param secret whether messages must not repeat what was written
/// @param parse throws any runtime exception for a text that does not fit
record Kind<T>(String expected, T standIn, List<String> words, boolean secret, Function<String, T> parse) {
    private static final Pattern CONFERENCE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private static final int QUOTED_MAX = 60;

    Kind(String expected, T standIn, Function<String, T> parse) {
        this(expected, standIn, List.of(), false, parse);
    }

    /// The same, but no message repeats it.
    Kind<T> hidden() {
        return new Kind<>(expected, standIn, words, true, parse);
    }

    /// Text that has a certain shape.
    static Kind<String> matching(String expected, Predicate<String> shape) {
        return new Kind<>(expected, "", text -> {
            if (!shape.test(text)) throw new IllegalArgumentException();
            return text;
        });
    }

    /// One line.
    static Kind<String> line(int max) {
        return new Kind<>("a line of at most " + max + " letters", "", text -> Text.line("", text, max));
    }

    /// Several lines.
    static Kind<String> body(int max) {
        return new Kind<>("text of at most " + max + " letters", "", text -> Text.body("", text, max));
    }

    /// A word that other things refer to.
    static <T> Kind<T> id(Function<String, T> make) {
        T standIn = make.apply("x");
        return new Kind<>("1 to 40 letters without accents, digits and hyphens", standIn, make);
    }

    /// The id of a conference: in every address, and the name of its stream in the journal.
    ///
    /// @param reserved what has another meaning there
    static Kind<String> conference(String reserved) {
        return new Kind<>("1 to 40 of a-z, 0-9 and hyphens, and not `" + reserved + "`", "x", text -> {
            if (!CONFERENCE.matcher(text).matches() || text.equals(reserved)) throw new IllegalArgumentException();
            return text;
        });
    }

    static Kind<Integer> whole(int min, int max) {
        return new Kind<>("a whole number from " + min + " to " + max, min, text -> {
            int number = Integer.parseInt(text);
            if (number < min || number > max) throw new IllegalArgumentException();
            return number;
        });
    }

    static Kind<Boolean> flag() {
        return new Kind<>("true or false", false, List.of("true", "false"), false, text -> {
            if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException();
            return text.equals("true");
        });
    }

    static Kind<LocalDate> date() {
        return new Kind<>("a date like 2024-11-22", LocalDate.EPOCH, LocalDate::parse);
    }

    static Kind<OffsetDateTime> moment() {
        return new Kind<>("a moment like 2024-11-22T07:30+07:00", OffsetDateTime.MIN, OffsetDateTime::parse);
    }

    /// One of an enum's names, in kebab-case.
    static <E extends Enum<E>> Kind<E> word(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> words = constants.stream().map(Kind::kebab).toList();
        return new Kind<>("one of: " + String.join(", ", words), constants.getFirst(), words, false, text -> {
            int place = words.indexOf(text);
            if (place < 0) throw new IllegalArgumentException();
            return constants.get(place);
        });
    }

    /// The text that fits, or a sentence about what was found instead.
    Read<T> read(String written) {
        String text = written.strip();
        try {
            return new Read.Fits<>(parse.apply(text));
        } catch (RuntimeException _) {
            // Whatever a parser throws, it means that the text does not fit; this sentence says it better.
            String hint = Nearest.to(text, words)
                    .map(word -> "; did you mean `" + word + "`?")
                    .orElse("");
            String found = secret ? "something else" : quoted(text);
            return new Read.Unfit<>("found " + found + ", expected " + expected + hint);
        }
    }

    /// What came of reading a text.
    sealed interface Read<T> {
        record Fits<T>(T value) implements Read<T> {}

        record Unfit<T>(String sentence) implements Read<T> {}
    }

    /// A text as a message repeats it.
    static String quoted(String text) {
        if (text.isEmpty()) return "nothing";
        if (text.length() <= QUOTED_MAX) return "«" + text + "»";
        return "«" + text.substring(0, QUOTED_MAX) + "…» (" + text.length() + " letters)";
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
