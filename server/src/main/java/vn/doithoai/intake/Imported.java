package vn.doithoai.intake;

import java.util.List;

/// What a list came to. Nothing of it has happened yet: whoever asked decides whether the good rows are taken although
/// others are bad.
///
/// @param read rows that hold anything, below the header
/// @param rows those that can be taken, in the order of the list
/// @param problems why others cannot, by row
/// @param unused names of columns that were not understood and will not be kept
public record Imported<T>(int read, List<T> rows, List<RowProblem> problems, List<String> unused) {
    public Imported {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        unused = unused.stream().map(RowProblem::quoted).toList();
    }

    /// Whether every row can be taken.
    public boolean clean() {
        return problems.isEmpty();
    }
}
