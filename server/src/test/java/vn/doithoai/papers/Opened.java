package vn.doithoai.papers;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// A paper opened again, as somebody reads it: from the top, cell by cell.
final class Opened {
    private final XWPFDocument document;
    private final List<XWPFParagraph> paragraphs = new ArrayList<>();

    Opened(byte[] docx) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (IBodyElement element : document.getBodyElements()) {
            switch (element) {
                case XWPFParagraph paragraph -> paragraphs.add(paragraph);
                case XWPFTable table ->
                    table.getRows()
                            .forEach(row ->
                                    row.getTableCells().forEach(cell -> paragraphs.addAll(cell.getParagraphs())));
                default -> throw new AssertionError("something else in a paper: " + element.getElementType());
            }
        }
    }

    /// The minutes.
    static Opened of(HalfDay day) {
        return of(Paper.MINUTES, day);
    }

    static Opened of(Paper paper, HalfDay day) {
        return new Opened(
                Papers.render(paper, Format.DOCX, day.hall(), day.now()).orElseThrow());
    }

    XWPFDocument document() {
        return document;
    }

    /// Every paragraph that says something, in order.
    List<String> lines() {
        return paragraphs.stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// A table's cells, row by row; a cell's paragraphs are lines.
    static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream()
                        .map(cell -> cell.getParagraphs().stream()
                                .map(XWPFParagraph::getText)
                                .collect(Collectors.joining("\n")))
                        .toList())
                .toList();
    }

    /// The headings above each line and the line itself, as `section > heading > line`.
    List<String> linesInPlace() {
        List<String> lines = new ArrayList<>();
        String section = "";
        String heading = "";
        for (XWPFParagraph paragraph : paragraphs) {
            String text = paragraph.getText();
            if (text.isBlank()) continue;
            if (Docx.SECTION.equals(paragraph.getStyle())) {
                section = text;
                heading = "";
            } else if (Docx.TURN.equals(paragraph.getStyle())) {
                heading = text;
            } else {
                lines.add(section + " > " + heading + " > " + text);
            }
        }
        return lines;
    }

    /// The one paragraph that reads exactly so.
    XWPFParagraph paragraph(String text) {
        List<XWPFParagraph> found = paragraphs.stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " × «" + text + "» in " + lines());
        return found.getFirst();
    }

    /// The paragraph after it.
    XWPFParagraph after(XWPFParagraph paragraph) {
        return paragraphs.get(paragraphs.indexOf(paragraph) + 1);
    }

    /// Each of these is found behind the one before it.
    static void assertInOrder(List<String> lines, String... parts) {
        int from = 0;
        for (String part : parts) {
            int at = from;
            while (at < lines.size() && !lines.get(at).contains(part)) at++;
            assertTrue(at < lines.size(), "«" + part + "» is not behind line " + from + " of " + lines);
            from = at + 1;
        }
    }

    /// What no page may part from the line that begins so, and from each other.
    List<String> keptWith(String beginning) {
        List<String> kept = new ArrayList<>();
        boolean going = false;
        for (XWPFParagraph paragraph : paragraphs) {
            going |= paragraph.getText().startsWith(beginning);
            if (!going) continue;
            kept.add(paragraph.getText());
            if (!paragraph.isKeepNext()) break;
        }
        return kept;
    }

    /// How that paragraph is set: `14 bold italic underlined`.
    String type(String text) {
        XWPFRun run = paragraph(text).getRuns().getFirst();
        return run.getFontSizeAsDouble().intValue()
                + (run.isBold() ? " bold" : "")
                + (run.isItalic() ? " italic" : "")
                + (run.getUnderline() == UnderlinePatterns.SINGLE ? " underlined" : "");
    }
}
