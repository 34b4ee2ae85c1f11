package vn.doithoai.config;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.doithoai.conference.Text;
import vn.doithoai.conference.Words;
import vn.doithoai.wire.Json;

/// What a single value may be, and how it is read from the text that was written.
///
/// @param expected for messages, as «a whole number from 0 to 65535»
/// @param standIn what reading goes on with after a mistake; it never reaches a record
/// @param words the words to choose from, where there are only few
/// @param secret whether messages must not repeat what was written
/// @param parse throws any runtime exception for a text that does not fit
record Kind<T>(Words expected, T standIn, List<String> words, boolean secret, Function<String, T> parse) {
    private static final Words CONFERENCE_ID = new Words(
            "1 to 40 of a-z, 0-9 and hyphens, and not `%s`", "1 đến 40 ký tự a-z, 0-9 và dấu gạch nối, khác `%s`");
    private static final Words WHOLE = new Words("a whole number from %s to %s", "một số nguyên từ %s đến %s");
    private static final Words ONE_OF = new Words("one of: %s", "một trong các từ: %s");
    private static final Words UNFIT = new Words("found %s, expected %s%s", "đang là %s, cần %s%s");
    private static final Words MEANT = new Words("; did you mean `%s`?", "; có phải là `%s`?");
    private static final Words LONG = new Words("«%s…» (%s letters)", "«%s…» (%s ký tự)");

    private static final int QUOTED_MAX = 60;

    Kind(Words expected, T standIn, Function<String, T> parse) {
        this(expected, standIn, List.of(), false, parse);
    }

    /// The same, but no message repeats it.
    Kind<T> hidden() {
        return new Kind<>(expected, standIn, words, true, parse);
    }

    /// Text that has a certain shape.
    static Kind<String> matching(Words expected, Predicate<String> shape) {
        return new Kind<>(expected, "", text -> {
            if (!shape.test(text)) throw new IllegalArgumentException();
            return text;
        });
    }

    /// One line.
    static Kind<String> line(int max) {
        return new Kind<>(
                new Words("a line of at most %s letters", "một dòng không quá %s ký tự").with(max),
                "",
                text -> Text.line("", text, max));
    }

    /// Several lines.
    static Kind<String> body(int max) {
        return new Kind<>(
                new Words("text of at most %s letters", "một đoạn không quá %s ký tự").with(max),
                "",
                text -> Text.body("", text, max));
    }

    /// A word that other things refer to.
    static <T> Kind<T> id(Function<String, T> make) {
        T standIn = make.apply("x");
        return new Kind<>(
                new Words(
                        "1 to 40 letters without accents, digits and hyphens",
                        "1 đến 40 chữ cái không dấu, chữ số và dấu gạch nối"),
                standIn,
                make);
    }

    /// The same where it stays text.
    static Kind<String> slug() {
        return id(text -> {
            Text.slug("", text);
            return text;
        });
    }

    /// The id of a conference: in every address, and the name of its stream in the journal.
    ///
    /// @param reserved what has another meaning there
    static Kind<String> conference(String reserved) {
        return new Kind<>(CONFERENCE_ID.with(reserved), "x", text -> {
            Text.slug("", text);
            boolean lower = text.equals(text.toLowerCase(Locale.ROOT));
            if (!lower || text.equals(reserved)) throw new IllegalArgumentException();
            return text;
        });
    }

    static Kind<Integer> whole(int min, int max) {
        return new Kind<>(WHOLE.with(min, max), min, text -> {
            int number = Integer.parseInt(text);
            if (number < min || number > max) throw new IllegalArgumentException();
            return number;
        });
    }

    static Kind<Boolean> flag() {
        return new Kind<>(
                new Words("true or false", "true hoặc false"), false, List.of("true", "false"), false, text -> {
                    if (!text.equals("true") && !text.equals("false")) throw new IllegalArgumentException();
                    return text.equals("true");
                });
    }

    static Kind<LocalDate> date() {
        return new Kind<>(
                new Words("a date like 2024-11-22", "một ngày như 2024-11-22"), LocalDate.EPOCH, LocalDate::parse);
    }

    static Kind<OffsetDateTime> moment() {
        return new Kind<>(
                new Words("a moment like 2024-11-22T07:30+07:00", "một thời điểm như 2024-11-22T07:30+07:00"),
                OffsetDateTime.MIN,
                OffsetDateTime::parse);
    }

    /// One of an enum's names, as it stands on the wire.
    static <E extends Enum<E>> Kind<E> word(Class<E> type) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        List<String> words = constants.stream().map(Json::kebab).toList();
        return new Kind<>(ONE_OF.with(String.join(", ", words)), constants.getFirst(), words, false, text -> {
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
            Words hint = Nearest.to(text, words).map(MEANT::with).orElse(Words.same(""));
            Words found = secret ? new Words("something else", "một giá trị khác") : quoted(text);
            return new Read.Unfit<>(UNFIT.with(found, expected, hint));
        }
    }

    /// What came of reading a text.
    sealed interface Read<T> {
        record Fits<T>(T value) implements Read<T> {}

        record Unfit<T>(Words sentence) implements Read<T> {}
    }

    /// A text as a message repeats it.
    static Words quoted(String text) {
        if (text.isEmpty()) return new Words("nothing", "chỗ trống");
        if (text.length() <= QUOTED_MAX) return Words.same("«" + text + "»");
        return LONG.with(text.substring(0, QUOTED_MAX), text.length());
    }
}
