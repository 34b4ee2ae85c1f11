package vn.doithoai.intake;

import java.util.List;

/// What a list came to. Nothing of it has happened yet, and nothing will before every row is right.
///
/// @param rows those that can be taken, in the order of the list
/// @param problems what is to be said of the others, by row
/// @param unused names of columns that were not understood and will not be kept
public record Imported<T extends ListRow>(List<T> rows, List<RowProblem> problems, List<String> unused) {
    public Imported {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        unused = unused.stream().map(RowProblem::quoted).toList();
    }

    /// Whether the list can be taken: no row of it must be mended first.
    public boolean clean() {
        return toMend().isEmpty();
    }

    /// What must be mended first, by row.
    public List<RowProblem> toMend() {
        return problems.stream().filter(RowProblem::mustBeMended).toList();
    }
}
