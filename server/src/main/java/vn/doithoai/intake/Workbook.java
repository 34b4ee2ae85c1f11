package vn.doithoai.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.doithoai.intake.UnreadableFile.Why;

/// The sheets of an `.xlsx` file.
final class Workbook {
    /// 20,000 rows with many styles unpack to some 30 MB.
    private static final long UNPACKED_BYTES_MAX = 80_000_000;

    private static final int PARTS_MAX = 2_000;
    private static final int SHEETS_MAX = 50;
    private static final int HEAD_BYTES = 4_096;
    /// Twelve signs, `1E2000000000`, would be written out as two thousand million.
    private static final int ZEROS_MAX = 100;
    /// Half a million digits take the reader of numbers many seconds: its time grows with their square.
    private static final int DIGITS_MAX = 1_000;

    private Workbook() {}

    static List<Sheet> read(byte[] file) {
        try {
            weigh(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                List<Sheet> sheets = new ArrayList<>();
                for (var sheet : workbook.getSheets().limit(SHEETS_MAX).toList()) sheets.add(sheet(sheet.openStream()));
                return sheets;
            }
        } catch (UnreadableFile e) {
            throw e;
        } catch (IOException | RuntimeException _) {
            // The library fails in many ways on a damaged file; to whoever sent it they are all one.
            throw new UnreadableFile(Why.NO_LIST);
        }
    }

    /// Unpacks once without keeping anything, so that a small file that swells is refused before it fills the memory,
    /// and one that brings its own entities before an XML parser sees them.
    private static void weigh(byte[] file) throws IOException {
        byte[] buffer = new byte[8_192];
        long unpacked = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > PARTS_MAX) throw new UnreadableFile(Why.SUSPICIOUS);
                byte[] head = zip.readNBytes(HEAD_BYTES);
                if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                    throw new UnreadableFile(Why.SUSPICIOUS);
                }
                unpacked += head.length;
                int digits = digits(0, head, head.length);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    digits = digits(digits, buffer, read);
                    if (unpacked > UNPACKED_BYTES_MAX) throw new UnreadableFile(Why.SUSPICIOUS);
                }
            }
        }
    }

    /// How many digits stand in a row at the end of these bytes.
    ///
    /// @param before how many stood before them
    private static int digits(int before, byte[] bytes, int length) {
        int row = before;
        for (int i = 0; i < length; i++) {
            row = bytes[i] >= '0' && bytes[i] <= '9' ? row + 1 : 0;
            if (row > DIGITS_MAX) throw new UnreadableFile(Why.SUSPICIOUS);
        }
        return row;
    }

    private static Sheet sheet(Stream<Row> all) {
        try (Stream<Row> rows = all) {
            List<Sheet.Row> read =
                    rows.limit(Sheet.ROWS_MAX + 1L).map(Workbook::row).toList();
            if (read.size() > Sheet.ROWS_MAX) throw new UnreadableFile(Why.TOO_MANY_ROWS);
            return new Sheet(read);
        }
    }

    private static Sheet.Row row(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), Sheet.COLUMNS_MAX); i++) {
            cells.add(row.getOptionalCell(i).map(Workbook::text).orElse(""));
        }
        return new Sheet.Row(row.getRowNum(), cells);
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) return number(cell.asNumber());
        if (cell.getType() == CellType.STRING) return Sheet.cut(cell.asString());
        String raw = cell.getRawValue();
        return raw == null || cell.getType() == CellType.ERROR ? "" : Sheet.cut(raw);
    }

    private static String number(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        boolean endless = Math.abs((long) bare.scale()) > ZEROS_MAX;
        return Sheet.cut(endless ? bare.toString() : bare.toPlainString());
    }
}
