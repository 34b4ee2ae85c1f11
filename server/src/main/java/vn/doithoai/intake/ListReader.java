package vn.doithoai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Text;
import vn.doithoai.intake.RowProblem.Wrong;
import vn.doithoai.intake.UnreadableFile.Why;

/// Goes down a list below its header, row by row, and gathers what can be taken and what is to be said of the rest.
///
/// @param <C> what a column can mean
/// @param <R> what a good row comes to
abstract class ListReader<C extends Enum<C> & Header.Column, R extends ListRow> {
    private final Header<C> header;
    private final Sheet sheet;
    private final List<R> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    /// @throws UnreadableFile when the file is no list with such columns
    ListReader(byte[] file, Class<C> columns) {
        List<Sheet> sheets = Sheet.read(file);
        Header.Found<C> found = Header.find(sheets, columns)
                .orElseThrow(() -> new UnreadableFile(isInOldFont(sheets) ? Why.OLD_FONT : Why.NO_HEADER));
        this.header = found.header();
        this.sheet = found.sheet();
    }

    private static boolean isInOldFont(List<Sheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(OldFont::wrote);
    }

    /// What a row that is not blank comes to; empty when it is no entry of the list, or when something of it was found
    /// wrong.
    abstract Optional<R> take(Sheet.Row row);

    final Imported<R> read() {
        for (Sheet.Row row : sheet.rows().subList(header.row() + 1, sheet.rows().size())) {
            int before = problems.size();
            Optional<R> taken = row.blank() ? Optional.empty() : take(row);
            if (problems.size() == before) taken.ifPresent(rows::add);
        }
        return new Imported<>(rows, problems, header.unused());
    }

    /// Whether the list has such a column.
    final boolean has(C column) {
        return header.has(column);
    }

    /// As it is written; empty where nothing is.
    final String written(Sheet.Row row, C column) {
        return header.value(row, column);
    }

    /// Text of one line, or of several.
    interface Cleaner {
        String clean(String field, String value, int max);
    }

    /// What is written, fit to be kept; blank is what is left of a cell of invisible letters.
    ///
    /// @param cleaner [Text#line] or [Text#body]
    final Optional<String> cleaned(Sheet.Row row, C column, int max, Cleaner cleaner) {
        String written = written(row, column);
        if (written.isEmpty()) return Optional.empty();
        try {
            String clean = cleaner.clean(column.name(), written, max);
            if (OldFont.wrote(clean)) problem(row, column, Wrong.OLD_FONT, clean);
            return Optional.of(clean);
        } catch (Invalid e) {
            if (e.problem() == Invalid.Problem.TOO_LONG) problem(row, column, Wrong.TOO_LONG, String.valueOf(max));
            return Optional.empty();
        }
    }

    /// The same where a list must say something; a problem where it does not.
    final String needed(Sheet.Row row, C column, int max, Cleaner cleaner) {
        int before = problems.size();
        Optional<String> said = cleaned(row, column, max, cleaner);
        if (said.isEmpty() && problems.size() == before) problem(row, column, Wrong.EMPTY);
        return said.orElse("");
    }

    /// Two texts as one that is the same however they are written.
    static String key(String one, String other) {
        return Text.fold(one) + "\n" + Text.fold(other);
    }

    final void problem(Sheet.Row row, C column, Wrong wrong, String... values) {
        problems.add(new RowProblem(row.number(), header.name(column), wrong, List.of(values)));
    }
}
