package vn.doithoai.config;

import java.util.List;
import java.util.stream.Collectors;

/// The configuration cannot be used: everything that is wrong with it, in the order of files and lines.
public final class ConfigRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Trouble> troubles;

    /// @param troubles at least one
    public ConfigRefused(List<Trouble> troubles) {
        super(troubles.stream().sorted().map(Trouble::toString).collect(Collectors.joining("\n")));
        this.troubles = troubles.stream().sorted().toList();
    }

    /// What is wrong, in the order of files and lines.
    public List<Trouble> troubles() {
        return troubles;
    }
}
