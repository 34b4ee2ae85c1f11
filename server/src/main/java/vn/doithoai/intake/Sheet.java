package vn.doithoai.intake;

import java.util.List;
import vn.doithoai.intake.UnreadableFile.Why;

/// A list as rows of text, whatever file it came in.
record Sheet(List<Row> rows) {
    /// More people than any hall holds, with their head rows.
    static final int ROWS_MAX = 20_000;
    /// Columns further right are not looked at.
    static final int COLUMNS_MAX = 60;
    /// What one cell may hold, far above any petition: the limits of the conference give the better sentence.
    static final int CELL_MAX = 20_000;

    /// As much as the setting `limits.uploadMegabytes` can allow; what it does allow, 5 MB unless told otherwise, is
    /// held before a file comes here.
    private static final int BYTES_MAX = 100 * 1024 * 1024;

    Sheet {
        rows = List.copyOf(rows);
    }

    /// @param number as a spreadsheet shows it, from 1
    record Row(int number, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /// The sheets of a file, one for CSV.
    ///
    /// @throws UnreadableFile when it cannot be looked at
    static List<Sheet> read(byte[] file) {
        if (file.length > BYTES_MAX) throw new UnreadableFile(Why.TOO_LARGE);
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnreadableFile(Why.OLD_EXCEL);
        if (startsWith(file, 'P', 'K', 3, 4)) return Workbook.read(file);
        return List.of(SeparatedText.read(file));
    }

    static String cut(String cell) {
        return cell.length() <= CELL_MAX ? cell : cell.substring(0, CELL_MAX);
    }

    private static boolean startsWith(byte[] file, int... magic) {
        if (file.length < magic.length) return false;
        for (int i = 0; i < magic.length; i++) {
            if ((file[i] & 0xFF) != magic[i]) return false;
        }
        return true;
    }
}
