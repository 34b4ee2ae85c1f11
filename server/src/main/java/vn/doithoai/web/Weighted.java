package vn.doithoai.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One word of a header that lists what somebody would like, as `en;q=0.9` (RFC 9110, 12.4.2).
///
/// @param word in small letters, without its parameters
/// @param weight from 0, not at all, to 1
record Weighted(String word, double weight) {
    private static final Pattern WEIGHT =
            Pattern.compile("(?i)\\s*q\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*");
    /// Beyond it nobody lists what they like.
    private static final int WORDS_MAX = 50;

    /// What a header lists, dearest first and in its own order where two are as dear. What is not wanted at all is
    /// among them.
    static List<Weighted> of(@Nullable String header) {
        if (header == null) return List.of();
        return Stream.of(header.split(",", WORDS_MAX))
                .filter(each -> !each.isBlank())
                .map(Weighted::one)
                .sorted(Comparator.comparingDouble(Weighted::weight).reversed())
                .toList();
    }

    boolean wanted() {
        return weight > 0;
    }

    private static Weighted one(String listed) {
        String[] parts = listed.split(";");
        double weight = Stream.of(parts)
                .skip(1)
                .map(WEIGHT::matcher)
                .filter(Matcher::matches)
                .map(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElse(1.0);
        return new Weighted(parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT), weight);
    }
}
