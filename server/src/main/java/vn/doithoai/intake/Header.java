package vn.doithoai.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.doithoai.conference.Text;

/// Which column of a list means what, found by the words that Vietnamese offices write above it.
///
/// @param row the index of the header row in the sheet
/// @param columns where each is
/// @param names the header cells as they were written
/// @param unused names of columns that mean nothing to us
record Header<C extends Enum<C> & Header.Column>(
        int row, Map<C, Integer> columns, List<String> names, List<String> unused) {
    private static final int ROWS_LOOKED_AT = 40;

    /// What a column can mean.
    interface Column {
        /// What lists call it, folded.
        Pattern names();

        /// Whether a list without it is no list.
        boolean needed();
    }

    /// A sheet with its header.
    record Found<C extends Enum<C> & Column>(Sheet sheet, Header<C> header) {}

    /// The row that names most columns, on the first sheet that has one.
    static <C extends Enum<C> & Column> Optional<Found<C>> find(List<Sheet> sheets, Class<C> type) {
        for (Sheet sheet : sheets) {
            Optional<Header<C>> header = find(sheet, type);
            if (header.isPresent()) return header.map(found -> new Found<>(sheet, found));
        }
        return Optional.empty();
    }

    private static <C extends Enum<C> & Column> Optional<Header<C>> find(Sheet sheet, Class<C> type) {
        Optional<Header<C>> best = Optional.empty();
        for (int i = 0; i < Math.min(sheet.rows().size(), ROWS_LOOKED_AT); i++) {
            Header<C> header = at(i, sheet.rows().get(i), type);
            boolean whole = List.of(type.getEnumConstants()).stream()
                    .allMatch(column -> !column.needed() || header.columns.containsKey(column));
            boolean more =
                    best.map(was -> header.columns.size() > was.columns.size()).orElse(true);
            if (whole && more) best = Optional.of(header);
        }
        return best;
    }

    private static <C extends Enum<C> & Column> Header<C> at(int index, Sheet.Row row, Class<C> type) {
        Map<C, Integer> columns = new EnumMap<>(type);
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String name = row.cell(i).strip();
            if (name.isEmpty()) continue;
            Optional<C> column = meaning(name, type);
            boolean free = column.isPresent() && columns.putIfAbsent(column.get(), i) == null;
            if (!free) unused.add(name);
        }
        return new Header<>(index, columns, row.cells(), unused);
    }

    private static <C extends Enum<C> & Column> Optional<C> meaning(String name, Class<C> type) {
        String folded = Text.bare(name);
        return List.of(type.getEnumConstants()).stream()
                .filter(column -> column.names().matcher(folded).matches())
                .findFirst();
    }

    /// What a row says in a column; blank when there is no such column.
    String value(Sheet.Row row, C column) {
        return Optional.ofNullable(columns.get(column))
                .map(row::cell)
                .orElse("")
                .strip();
    }

    /// What the column is called in this list.
    String name(C column) {
        return Optional.ofNullable(columns.get(column))
                .map(names::get)
                .orElse("")
                .strip();
    }

    boolean has(C column) {
        return columns.containsKey(column);
    }
}
