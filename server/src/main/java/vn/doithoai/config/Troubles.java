package vn.doithoai.config;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import vn.doithoai.conference.Words;

/// Collects what is wrong in one file while it is being read.
final class Troubles {
    private final String source;
    private final List<Trouble> found = new ArrayList<>();

    Troubles(String source) {
        this.source = source;
    }

    void at(Mark mark, Words sentence) {
        found.add(new Trouble(source, mark.getLine() + 1, mark.getColumn() + 1, sentence));
    }

    void at(int line, int column, Words sentence) {
        found.add(new Trouble(source, line, column, sentence));
    }

    void whole(Words sentence) {
        found.add(Trouble.of(source, sentence));
    }

    int count() {
        return found.size();
    }

    List<Trouble> all() {
        return List.copyOf(found);
    }

    /// @throws ConfigRefused when anything is wrong
    void refuse() {
        if (!found.isEmpty()) throw new ConfigRefused(found);
    }
}
