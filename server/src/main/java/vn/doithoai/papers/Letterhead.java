package vn.doithoai.papers;

import java.time.LocalDate;
import java.util.List;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.papers.PaperFormat.Line;

/// The head of every paper: who issues it, the country or the Party, number, place and date, the name of the paper.
final class Letterhead {
    private static final Type DRAFT = Type.size(13).bold();
    private static final double DRAFT_WIDTH = 32;
    // Keeps a title of two lines from filling the first and leaving one word for the second.
    private static final double SUBJECT_INSET = 12;

    private final Docx docx;
    private final PaperFormat format;

    Letterhead(Docx docx, PaperFormat format) {
        this.docx = docx;
        this.format = format;
    }

    /// The number and the day are left blank: the office's clerk gives both when the paper is issued (R130).
    ///
    /// @param month of which the day is left blank
    void write(PaperKind kind, LeadOffice office, boolean draft, LocalDate month) {
        Grid columns = docx.columns(format.leftColumn());
        double left = format.leftColumn();
        double right = Docx.TEXT_WIDTH - left;
        List<Place> who = columns.row();
        office.superior().forEach(line -> who.getFirst().put(Layout.CENTRED, new Line(line, format.superior())));
        office.issuer().forEach(line -> who.getFirst().put(Layout.CENTRED, new Line(line, format.issuer())));
        mark(who.getFirst(), left, new Line(office.issuer().getLast(), format.issuer()), format.underIssuer());
        format.motto().forEach(line -> who.getLast().put(Layout.CENTRED, line));
        mark(who.getLast(), right, format.motto().getLast(), format.underMotto());
        List<Place> when = columns.row();
        when.getFirst().put(Layout.CENTRED.before(4), new Line(format.numberToFillIn(kind, office), format.number()));
        if (draft) {
            when.getFirst()
                    .boxed(Layout.CENTRED.before(8).within((left - DRAFT_WIDTH) / 2), new Line("DỰ THẢO", DRAFT));
        }
        String placeAndDate = office.locality() + ", " + Wording.dateToFillIn(month);
        when.getLast().put(Layout.CENTRED.before(4), new Line(placeAndDate, format.placeAndDate()));
    }

    /// What the paper is, and what it is about.
    void title(PaperKind kind, String subject) {
        Place page = docx.page();
        page.put(Layout.CENTRED.before(20).kept(), new Line(kind.title(), format.title()));
        Line about = new Line(format.subjectText(subject), format.subject());
        page.put(Layout.CENTRED.kept().within(SUBJECT_INSET), about);
        mark(page, Docx.TEXT_WIDTH, about, format.underSubject());
        page.put(Layout.CENTRED, new Line("", Type.size(6)));
    }

    private static void mark(Place place, double width, Line above, PaperFormat.Mark mark) {
        switch (mark) {
            case PaperFormat.Mark.Rule(var ofText) -> {
                double text = Math.min(TextWidth.of(above.text(), above.type().size()), width * 0.95);
                place.rule(Layout.CENTRED.before(2).within((width - text * ofText) / 2));
            }
            case PaperFormat.Mark.Sign(var sign, var type) -> place.put(Layout.CENTRED, new Line(sign, type));
        }
    }
}
