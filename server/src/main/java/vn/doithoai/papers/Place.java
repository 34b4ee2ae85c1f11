package vn.doithoai.papers;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Where paragraphs go: the page, or a cell of a table.
final class Place {
    // What XML 1.0 cannot hold. Text from people is clean already; this guards against text from files.
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final BigInteger RULE_EIGHTHS = BigInteger.valueOf(6);

    private final Supplier<XWPFParagraph> next;

    Place(Supplier<XWPFParagraph> next) {
        this.next = next;
    }

    /// One paragraph. Pieces in different type follow each other in its line.
    void put(Layout layout, PaperFormat.Line... pieces) {
        put(layout, List.of(pieces));
    }

    void put(Layout layout, List<PaperFormat.Line> pieces) {
        XWPFParagraph paragraph = laidOut(layout);
        pieces.forEach(piece -> set(paragraph.createRun(), piece));
    }

    /// A thin line across, as long as the layout leaves it.
    void rule(Layout layout) {
        XWPFParagraph paragraph = laidOut(layout);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        CTPBdr borders = properties(paragraph).addNewPBdr();
        line(borders.addNewTop());
    }

    /// A paragraph in a box.
    void boxed(Layout layout, PaperFormat.Line text) {
        XWPFParagraph paragraph = laidOut(layout);
        CTPBdr borders = properties(paragraph).addNewPBdr();
        line(borders.addNewTop());
        line(borders.addNewLeft());
        line(borders.addNewBottom());
        line(borders.addNewRight());
        set(paragraph.createRun(), text);
    }

    /// Composed, and without what XML cannot hold.
    static String clean(String text) {
        return NO_XML.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }

    static int twips(double mm) {
        return Math.toIntExact(Math.round(mm * 1440 / 25.4));
    }

    private XWPFParagraph laidOut(Layout layout) {
        XWPFParagraph paragraph = next.get();
        layout.style().ifPresent(paragraph::setStyle);
        paragraph.setAlignment(
                switch (layout.align()) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case JUSTIFIED -> ParagraphAlignment.BOTH;
                });
        if (layout.firstLine() > 0) paragraph.setIndentationFirstLine(twips(layout.firstLine()));
        if (layout.left() > 0) paragraph.setIndentationLeft(twips(layout.left()));
        if (layout.right() > 0) paragraph.setIndentationRight(twips(layout.right()));
        paragraph.setSpacingBefore(layout.before() * 20);
        paragraph.setSpacingAfter(layout.after() * 20);
        layout.spacing().ifPresent(spacing -> {
            switch (spacing) {
                case PaperFormat.Spacing.Exactly(var points) ->
                    paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
                case PaperFormat.Spacing.Times(var factor) -> paragraph.setSpacingBetween(factor, LineSpacingRule.AUTO);
            }
        });
        if (layout.keepNext()) paragraph.setKeepNext(true);
        return paragraph;
    }

    private static void set(XWPFRun run, PaperFormat.Line piece) {
        Type type = piece.type();
        run.setText(clean(piece.text()));
        // In the order of the standard, for POI writes them in the order of these calls.
        if (type.isBold()) run.setBold(true);
        if (type.isItalic()) run.setItalic(true);
        run.setFontSize(type.size());
        if (type.isUnderlined()) run.setUnderline(UnderlinePatterns.SINGLE);
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().getPPr();
        return properties == null ? paragraph.getCTP().addNewPPr() : properties;
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(RULE_EIGHTHS);
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }
}
