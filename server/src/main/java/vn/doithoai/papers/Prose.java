package vn.doithoai.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.doithoai.papers.PaperFormat.Line;

/// Running text in a format: sections, points, labels. Several lines of a text become several paragraphs.
final class Prose {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Place page;
    private final PaperFormat format;
    private final Layout body;
    private int sections;

    Prose(Docx docx, PaperFormat format) {
        this.page = docx.page();
        this.format = format;
        this.body = Layout.body(format);
    }

    /// The next section, numbered I, II …
    void section(String title) {
        sections++;
        String number = format.sectionNumber(Wording.roman(sections));
        page.put(
                body.before(10).toTheLeft().styled(Docx.SECTION).kept(),
                bold(number + " " + title.toUpperCase(VIETNAMESE)));
    }

    /// Something numbered 1, 2 … within a section.
    void heading(int number, String title) {
        page.put(body.toTheLeft().styled(Docx.TURN).kept(), bold(number + ". " + title));
    }

    /// What the paper rests on; the last one ends with a full stop.
    void legalBasis(String basis, boolean last) {
        String text = format.legalBasis(Wording.unstopped(basis)) + (last ? "." : ";");
        page.put(body, new Line(text, format.legalBases()));
    }

    /// A label in bold and what it says.
    void labelled(String label, String text) {
        written(List.of(bold(label + (text.isEmpty() ? "" : " "))), text, body);
    }

    /// The same, with something of what comes next on its page.
    void introduction(String label, String text) {
        written(List.of(bold(label + " ")), text, body.kept());
    }

    /// A label in italics within a point.
    void answer(String label, String text) {
        written(List.of(new Line("- " + label + " ", format.body().italic())), text, body);
    }

    /// A point that begins with a dash.
    void point(String text) {
        paragraph("- " + text);
    }

    void paragraph(String text) {
        written(List.of(), text, body);
    }

    /// A paragraph that stays with the one after it.
    void paragraphKept(String text) {
        written(List.of(), text, body.kept());
    }

    private void written(List<Line> before, String text, Layout layout) {
        List<Line> pieces = new ArrayList<>(before);
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) pieces.add(new Line(line, format.body()));
            if (!pieces.isEmpty()) page.put(layout, pieces);
            pieces.clear();
        }
    }

    private Line bold(String text) {
        return new Line(text, format.body().bold());
    }
}
