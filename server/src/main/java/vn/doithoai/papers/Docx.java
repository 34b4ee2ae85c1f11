package vn.doithoai.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// A Word document as both regimes want it: A4 with margins of 20, 20, 30 and 15 mm, Times New Roman, Vietnamese, and
/// the number of the page centred above the text from the second page on.
final class Docx {
    /// What is left of the width of the page between the margins, in millimetres.
    static final int TEXT_WIDTH = 165;
    /// The style of sections, numbered I, II …
    static final String SECTION = "Heading1";
    /// The style of what stands within a section, numbered 1, 2 …
    static final String TURN = "Heading2";

    private static final String FONT = "Times New Roman";
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int PAGE_NUMBER_SIZE = 14;

    private final XWPFDocument document = new XWPFDocument();
    private final Place page = new Place(document::createParagraph);

    /// @param title what the file says of itself
    Docx(String title, Instant created) {
        style();
        paper();
        pageNumber();
        settings();
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(Place.clean(title));
        properties.setCreator("Đối Thoại");
        properties.setCreated(Optional.of(Date.from(created)));
        properties.setModified(Optional.of(Date.from(created)));
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Đối Thoại");
    }

    /// The page itself.
    Place page() {
        return page;
    }

    /// Two columns without borders; what stands in them is never parted by the end of a page.
    Grid columns(double left) {
        return Grid.borderless(document.createTable(1, 2), List.of(left, TEXT_WIDTH - left));
    }

    /// A table of data whose headings are repeated on every page.
    Grid table(List<Grid.Column> columns) {
        return Grid.bordered(document.createTable(1, columns.size()), columns);
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return out.toByteArray();
    }

    private void style() {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        styles.setEastAsia("vi-VN");
        styles.addStyle(named("Normal", "Normal", -1));
        styles.addStyle(named(SECTION, "heading 1", 0));
        styles.addStyle(named(TURN, "heading 2", 1));
    }

    /// The look stands on the paragraphs; a style only says what they are.
    private static XWPFStyle named(String id, String name, int outlineLevel) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (outlineLevel < 0) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outlineLevel));
        }
        style.addNewQFormat();
        return new XWPFStyle(style);
    }

    /// As Word itself has written since 2013; without it Word opens the paper in its compatibility mode.
    private void settings() {
        try (XmlCursor at = document.getSettings().getCTSettings().newCursor()) {
            at.toEndToken();
            at.beginElement(new QName(WORDS, "compat", "w"));
            at.beginElement(new QName(WORDS, "compatSetting", "w"));
            at.insertAttributeWithValue(new QName(WORDS, "name", "w"), "compatibilityMode");
            at.insertAttributeWithValue(new QName(WORDS, "uri", "w"), "http://schemas.microsoft.com/office/word");
            at.insertAttributeWithValue(new QName(WORDS, "val", "w"), "15");
        }
    }

    private void paper() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Place.twips(210)));
        size.setH(BigInteger.valueOf(Place.twips(297)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Place.twips(20)));
        margins.setBottom(BigInteger.valueOf(Place.twips(20)));
        margins.setLeft(BigInteger.valueOf(Place.twips(30)));
        margins.setRight(BigInteger.valueOf(Place.twips(15)));
        margins.setHeader(BigInteger.valueOf(Place.twips(10)));
        margins.setFooter(BigInteger.valueOf(Place.twips(10)));
        margins.setGutter(BigInteger.ZERO);
    }

    private void pageNumber() {
        XWPFParagraph number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        CTSimpleField field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var run = field.addNewR();
        run.addNewRPr().addNewSz().setVal(BigInteger.valueOf(PAGE_NUMBER_SIZE * 2L));
        run.addNewT().setStringValue("2");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }
}
