package vn.doithoai.conference;

import java.util.Arrays;
import java.util.function.Function;

/// A sentence, or a part of one, in both languages of those who run a hall.
public record Words(String english, String vietnamese) {
    /// What reads alike in both.
    public static Words same(String text) {
        return new Words(text, text);
    }

    /// The same with each `%s` filled in, in order; what is [Words] itself in the language of the whole.
    public Words with(Object... parts) {
        return new Words(filled(english, Words::english, parts), filled(vietnamese, Words::vietnamese, parts));
    }

    private static String filled(String pattern, Function<Words, String> language, Object... parts) {
        return String.format(
                pattern,
                Arrays.stream(parts)
                        .map(part -> part instanceof Words words ? language.apply(words) : part)
                        .toArray());
    }
}
