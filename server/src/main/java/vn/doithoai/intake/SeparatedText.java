package vn.doithoai.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.doithoai.intake.UnreadableFile.Why;

/// A CSV file: commas, semicolons (what a Vietnamese Excel writes) or tabs, in UTF-8 or the UTF-16 of Excel's
/// «Unicode Text».
final class SeparatedText {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int SAMPLE_LINES = 20;

    private SeparatedText() {}

    static Sheet read(byte[] file) {
        String text = decoded(file);
        if (text.indexOf('\0') >= 0) throw new UnreadableFile(Why.NO_LIST);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        List<Sheet.Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            // A line's own number, which is not the record's once a text in quotes runs over several lines.
            long line = 1;
            for (CSVRecord row : parser) {
                if (rows.size() == Sheet.ROWS_MAX) throw new UnreadableFile(Why.TOO_MANY_ROWS);
                rows.add(new Sheet.Row((int) line, cells(row)));
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException _) {
            throw new UnreadableFile(Why.NO_LIST);
        }
        return new Sheet(rows);
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().limit(Sheet.COLUMNS_MAX).map(Sheet::cut).toList();
    }

    private static String decoded(byte[] file) {
        if (marked(file, 0xFF, 0xFE))
            return decoded(file, StandardCharsets.UTF_16LE).substring(1);
        if (marked(file, 0xFE, 0xFF))
            return decoded(file, StandardCharsets.UTF_16BE).substring(1);
        String text = decoded(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException _) {
            throw new UnreadableFile(Why.NOT_UTF8);
        }
    }

    private static boolean marked(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /// The one that stands most often in the first lines; a comma when none does.
    private static char separator(String text) {
        String sample = String.join("\n", text.lines().limit(SAMPLE_LINES).toList());
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        candidate -> sample.chars().filter(c -> c == candidate).count()))
                .orElse(',');
    }
}
