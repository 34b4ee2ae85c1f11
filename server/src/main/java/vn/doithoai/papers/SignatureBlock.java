package vn.doithoai.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.papers.PaperFormat.Line;

/// The foot of a paper: who signs it, and who gets it. It stays together, with the last words of the text: a page of
/// signatures alone could be laid behind any text.
final class SignatureBlock {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final double COLUMN = Docx.TEXT_WIDTH / 2.0;
    private static final Signer NOBODY = new Signer("", Optional.empty());
    // Four lines of 14 points: room to sign in.
    private static final int ROOM_TO_SIGN = 60;

    private final Docx docx;
    private final PaperFormat format;

    SignatureBlock(Docx docx, PaperFormat format) {
        this.docx = docx;
        this.format = format;
    }

    /// Somebody who signs.
    ///
    /// @param title left out when it is empty
    /// @param name absent where a person writes it by hand
    record Signer(String title, Optional<String> name) {}

    /// For what the signers themselves have written and heard.
    void confirmed(List<Signer> secretaries, List<Signer> chairs) {
        docx.page().put(Layout.LEFT.kept(), new Line("", Type.size(8)));
        Grid columns = docx.columns(COLUMN);
        row(
                columns,
                Layout.CENTRED,
                new Line(format.secretaryHeading(), format.signatureHeading()),
                new Line(format.chairHeading(), format.signatureHeading()));
        for (int place = 0; place < Math.max(secretaries.size(), chairs.size()); place++) {
            Signer left = place < secretaries.size() ? secretaries.get(place) : NOBODY;
            Signer right = place < chairs.size() ? chairs.get(place) : NOBODY;
            Type plain = Type.size(format.signerTitle().size());
            row(columns, Layout.CENTRED.before(4), new Line(left.title(), plain), capitals(right));
            row(columns, Layout.CENTRED.before(ROOM_TO_SIGN).after(6), name(left), name(right));
        }
    }

    /// For the body that issues the paper; who gets it stands beside the signature.
    void issued(List<String> onBehalf, Signer signer, List<String> recipients, String archive) {
        docx.page().put(Layout.LEFT.kept(), new Line("", Type.size(8)));
        List<Place> cells = docx.columns(COLUMN).row();
        recipients(cells.getFirst(), Layout.LEFT, recipients, archive);
        Place right = cells.getLast();
        onBehalf.forEach(body -> right.put(Layout.CENTRED.kept(), new Line(body, format.signatureHeading())));
        right.put(Layout.CENTRED.kept(), capitals(signer));
        right.put(Layout.CENTRED.before(ROOM_TO_SIGN), name(signer));
        // Word wants a paragraph behind a table at the end.
        docx.page().put(Layout.LEFT, new Line("", Type.size(2)));
    }

    /// Titles and names have rows of their own: names stand beside each other, however long the titles are.
    private static void row(Grid columns, Layout layout, Line left, Line right) {
        List<Place> cells = columns.row();
        cells.getFirst().put(layout.kept(), left);
        cells.getLast().put(layout.kept(), right);
    }

    private Line capitals(Signer signer) {
        return new Line(signer.title().toUpperCase(VIETNAMESE), format.signerTitle());
    }

    private Line name(Signer signer) {
        return new Line(signer.name().orElse(""), format.signerName());
    }

    /// Nơi nhận; the last line says where the paper is kept.
    void recipients(List<String> recipients, String archive) {
        recipients(docx.page(), Layout.LEFT.before(12), recipients, archive);
    }

    private void recipients(Place place, Layout heading, List<String> recipients, String archive) {
        place.put(heading.kept(), new Line("Nơi nhận:", format.recipientsHeading()));
        for (String recipient : recipients) {
            place.put(Layout.LEFT.kept(), new Line("- " + recipient + format.recipientEnd(), format.recipients()));
        }
        place.put(Layout.LEFT, new Line("- " + withoutStop(archive) + ".", format.recipients()));
    }

    /// What the paper's text has ended without: small lines at the very end.
    void remarks(List<String> remarks) {
        for (String remark : remarks) {
            docx.page()
                    .put(
                            Layout.LEFT.before(6),
                            new Line(remark, format.recipients().italic()));
        }
    }

    private static String withoutStop(String line) {
        String bare = line.strip();
        return Wording.unstopped(bare.startsWith("- ") ? bare.substring(2) : bare);
    }
}
