package vn.doithoai.config;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.doithoai.conference.Words;

/// The configuration cannot be used: everything that is wrong with it, in the order of files and lines.
public final class ConfigRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Trouble> troubles;

    /// @param troubles at least one
    public ConfigRefused(List<Trouble> troubles) {
        super(lines(troubles, Words::english));
        this.troubles = troubles.stream().sorted().toList();
    }

    /// What is wrong, in the order of files and lines.
    public List<Trouble> troubles() {
        return troubles;
    }

    /// The same as the message, a line each, in Vietnamese.
    public String inVietnamese() {
        return lines(troubles, Words::vietnamese);
    }

    private static String lines(List<Trouble> troubles, Function<Words, String> language) {
        return troubles.stream().sorted().map(Trouble::told).map(language).collect(Collectors.joining("\n"));
    }
}
