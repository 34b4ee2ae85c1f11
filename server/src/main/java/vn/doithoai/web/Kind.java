package vn.doithoai.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Text;
import vn.doithoai.wire.Json;
import vn.doithoai.wire.WireTimes;

/// What a field holds: how it is read, how the description shows it, and what stands in for it when it is wrong.
///
/// @param reader throws [Wrong]
/// @param schema its JSON Schema
record Kind<T>(Function<JsonNode, T> reader, Map<String, Object> schema, T standIn) {
    private static final Pattern NUMBER_ID = Pattern.compile("[1-9][0-9]{0,8}");
    private static final int ID_DIGITS_MAX = 9;
    private static final int SLUG_MAX = 40;
    private static final int YEAR_MIN = 1970;
    private static final int YEAR_MAX = 9999;

    /// A value that is not of its kind.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Fault fault;

        Wrong(Fault fault) {
            super(fault.name(), null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    /// Whether a blank text counts as absent, as it does in every form that people fill in.
    static boolean absent(JsonNode node) {
        boolean blank = node.isTextual() && node.textValue().isBlank();
        return blank || node.isMissingNode() || node.isNull();
    }

    /// Text of one line or more, at most `max` UTF-16 units once it is cleaned.
    static Kind<String> text(int max) {
        return new Kind<>(
                node -> {
                    String text = textOf(node);
                    // Decomposed letters count double before they are cleaned: only then is the long way needed.
                    if (text.length() > max) within(text, max);
                    return text;
                },
                schema("string", "maxLength", max),
                "x");
    }

    private static void within(String text, int max) {
        try {
            Text.body("", text, max);
        } catch (Invalid tooLong) {
            throw new Wrong(Fault.TOO_LONG);
        }
    }

    /// Text of a fixed form.
    static Kind<String> form(Pattern form, String example) {
        return new Kind<>(
                node -> {
                    String text = textOf(node);
                    if (!form.matcher(text).matches()) throw new Wrong(Fault.MALFORMED);
                    return text;
                },
                schema("string", "pattern", "^" + form.pattern() + "$"),
                example);
    }

    /// An id that is a number, as text.
    static <T> Kind<T> numbered(IntFunction<T> make) {
        return new Kind<>(
                node -> {
                    String text = textOf(node);
                    if (!NUMBER_ID.matcher(text).matches()) throw new Wrong(Fault.MALFORMED);
                    return make.apply(Integer.parseInt(text));
                },
                schema("string", "pattern", "^[1-9][0-9]{0," + (ID_DIGITS_MAX - 1) + "}$"),
                make.apply(1));
    }

    /// An id that the plan gives.
    static <T> Kind<T> named(Function<String, T> make) {
        return new Kind<>(
                node -> {
                    try {
                        return make.apply(textOf(node));
                    } catch (Invalid notAnId) {
                        throw new Wrong(Fault.MALFORMED);
                    }
                },
                schema("string", "pattern", "^[A-Za-z0-9][A-Za-z0-9-]{0," + (SLUG_MAX - 1) + "}$"),
                make.apply("x"));
    }

    /// One of several words: the constants of an enum in kebab-case.
    static <T extends Enum<T>> Kind<T> word(Class<T> type) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T constant : type.getEnumConstants()) words.put(Json.kebab(constant), constant);
        return words(words);
    }

    /// One of several words, each with what it means.
    static <T> Kind<T> words(Map<String, T> words) {
        Map<String, T> known = new LinkedHashMap<>(words);
        return new Kind<>(
                node -> {
                    T found = known.get(textOf(node));
                    if (found == null) throw new Wrong(Fault.MALFORMED);
                    return found;
                },
                schema("string", "enum", known.keySet().stream().toList()),
                known.values().iterator().next());
    }

    /// A moment with its offset.
    static Kind<Instant> moment() {
        return new Kind<>(
                node -> {
                    try {
                        Instant at = WireTimes.moment(textOf(node));
                        checkYear(at.atOffset(WireTimes.VIETNAM).getYear());
                        return at;
                    } catch (DateTimeException notATime) {
                        throw new Wrong(Fault.MALFORMED);
                    }
                },
                schema("string", "format", "date-time"),
                Instant.EPOCH);
    }

    /// A day.
    static Kind<LocalDate> date() {
        return new Kind<>(
                node -> {
                    try {
                        LocalDate day = LocalDate.parse(textOf(node));
                        checkYear(day.getYear());
                        return day;
                    } catch (DateTimeException notADate) {
                        throw new Wrong(Fault.MALFORMED);
                    }
                },
                schema("string", "format", "date"),
                LocalDate.EPOCH);
    }

    /// What Java can reckon with reaches further than what anybody means, and than what can be written again.
    private static void checkYear(int year) {
        if (year < YEAR_MIN || year > YEAR_MAX) throw new Wrong(Fault.MALFORMED);
    }

    /// A whole number within bounds, both included; 60.0 is one too, as JSON Schema has it.
    static Kind<Integer> whole(int min, int max) {
        Map<String, Object> schema = schema("integer", "minimum", min);
        schema.put("maximum", max);
        return new Kind<>(
                node -> {
                    if (!node.canConvertToExactIntegral()) throw new Wrong(Fault.WRONG_TYPE);
                    if (!node.canConvertToInt() || node.intValue() < min || node.intValue() > max) {
                        throw new Wrong(Fault.MALFORMED);
                    }
                    return node.intValue();
                },
                schema,
                min);
    }

    /// Yes or no.
    static Kind<Boolean> flag() {
        return new Kind<>(
                node -> {
                    if (!node.isBoolean()) throw new Wrong(Fault.WRONG_TYPE);
                    return node.booleanValue();
                },
                new LinkedHashMap<>(Map.of("type", "boolean")),
                Boolean.TRUE);
    }

    /// The same, read further.
    Kind<T> then(UnaryOperator<T> further) {
        return new Kind<>(node -> further.apply(reader.apply(node)), schema, standIn);
    }

    /// What would have been right, in the description's own terms, which need no translation.
    String expected() {
        Object words = schema.get("enum");
        if (words instanceof List<?> all)
            return all.stream().map(String::valueOf).collect(Collectors.joining(", "));
        for (String key : List.of("format", "pattern", "type")) {
            if (schema.get(key) instanceof String said) return said + bounds();
        }
        return "";
    }

    private String bounds() {
        if (schema.containsKey("maxLength")) return " ≤ " + schema.get("maxLength");
        return schema.containsKey("maximum") ? " " + schema.get("minimum") + "–" + schema.get("maximum") : "";
    }

    private static String textOf(JsonNode node) {
        if (!node.isTextual()) throw new Wrong(Fault.WRONG_TYPE);
        return node.textValue();
    }

    private static Map<String, Object> schema(String type, String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        schema.put(key, value);
        return schema;
    }
}
