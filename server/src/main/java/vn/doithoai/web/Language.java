package vn.doithoai.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The languages in which this server answers.
enum Language {
    VI,
    EN;

    /// The first of a browser's languages that we have; Vietnamese where there is none.
    static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) return VI;
        for (String each : acceptLanguage.toLowerCase(Locale.ROOT).split(",", 10)) {
            String tag = each.strip();
            if (tag.startsWith("vi")) return VI;
            if (tag.startsWith("en")) return EN;
        }
        return VI;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
