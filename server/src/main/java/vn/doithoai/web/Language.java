package vn.doithoai.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.conference.Words;

/// The languages in which this server answers.
enum Language {
    VI,
    EN;

    /// The one of a browser's languages that it likes best of those that we have; Vietnamese where there is none.
    static Language of(@Nullable String acceptLanguage) {
        return Weighted.of(acceptLanguage).stream()
                .filter(Weighted::wanted)
                .flatMap(listed -> Stream.of(values()).filter(ours -> ours.isIn(listed.word())))
                .findFirst()
                .orElse(VI);
    }

    /// Whether it is this language, of any country.
    private boolean isIn(String listed) {
        return listed.equals(tag()) || listed.startsWith(tag() + "-");
    }

    /// What somebody who reads this language is told.
    String say(Words words) {
        return switch (this) {
            case VI -> words.vietnamese();
            case EN -> words.english();
        };
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
