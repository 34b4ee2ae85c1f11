package vn.doithoai.config;

import java.util.Comparator;
import vn.doithoai.conference.Words;

/// One thing wrong in what a person configured.
///
/// @param source the file as it was named, or the environment variable
/// @param line counted from 1; 0 for an environment variable or a whole file
/// @param column counted from 1; 0 likewise
/// @param sentence what was found and what was expected
public record Trouble(String source, int line, int column, Words sentence) implements Comparable<Trouble> {
    private static final Comparator<Trouble> BY_PLACE = Comparator.comparing(Trouble::source)
            .thenComparingInt(Trouble::line)
            .thenComparingInt(Trouble::column);

    /// Of a whole file or folder, or of an environment variable.
    public static Trouble of(String source, Words sentence) {
        return new Trouble(source, 0, 0, sentence);
    }

    @Override
    public int compareTo(Trouble other) {
        return BY_PLACE.compare(this, other);
    }

    /// In the form that editors and terminals turn into a link: `file:line:column: sentence`.
    Words told() {
        String place = line == 0 ? source : source + ":" + line + ":" + column;
        return Words.same("%s: %s").with(place, sentence);
    }
}
