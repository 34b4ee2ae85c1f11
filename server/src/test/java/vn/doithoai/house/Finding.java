package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;

/// One broken house rule: where, what, and what to do instead.
record Finding(String file, int line, String what, String instead) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + what + ", " + instead;
    }

    /// Fails the test with one line for each finding.
    static void none(List<Finding> findings) {
        if (!findings.isEmpty()) {
            fail(findings.stream().map(Finding::toString).sorted().collect(Collectors.joining("\n", "\n", "\n")));
        }
    }
}
