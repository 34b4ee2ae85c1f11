package vn.doithoai.papers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.doithoai.papers.PaperFormat.Line;

/// The foot of a paper: who signs it, and who gets it. Neither name and title nor the heading and the first to sign are
/// ever parted.
final class SignatureBlock {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final double COLUMN = Docx.TEXT_WIDTH / 2.0;
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

    void write(List<Signer> secretaries, List<Signer> chairs) {
        docx.page().put(Layout.LEFT.kept(), new Line("", Type.size(8)));
        Grid columns = docx.columns(COLUMN);
        List<Place> heading = columns.row();
        heading.getFirst().put(Layout.CENTRED.kept(), new Line(format.secretaryHeading(), format.signatureHeading()));
        heading.getLast().put(Layout.CENTRED.kept(), new Line(format.chairHeading(), format.signatureHeading()));
        int rows = Math.max(secretaries.size(), chairs.size());
        for (int row = 0; row < rows; row++) {
            List<Place> cells = columns.row();
            signer(cells.getFirst(), secretaries, row, false);
            signer(cells.getLast(), chairs, row, true);
        }
    }

    private void signer(Place cell, List<Signer> signers, int row, boolean capitals) {
        if (row >= signers.size()) {
            cell.put(Layout.CENTRED, new Line("", format.signerName()));
            return;
        }
        Signer signer = signers.get(row);
        String title = capitals ? signer.title().toUpperCase(VIETNAMESE) : signer.title();
        Type type =
                capitals ? format.signerTitle() : Type.size(format.signerTitle().size());
        if (!title.isEmpty()) cell.put(Layout.CENTRED.before(4).kept(), new Line(title, type));
        cell.put(
                Layout.CENTRED.before(ROOM_TO_SIGN).after(6),
                new Line(signer.name().orElse(""), format.signerName()));
    }

    /// Nơi nhận; the last line says where the paper is kept.
    void recipients(List<String> recipients, String archive) {
        Place page = docx.page();
        page.put(Layout.LEFT.before(12).kept(), new Line("Nơi nhận:", format.recipientsHeading()));
        for (String recipient : recipients) {
            page.put(Layout.LEFT.kept(), new Line("- " + recipient + format.recipientEnd(), format.recipients()));
        }
        page.put(Layout.LEFT, new Line("- " + withoutStop(archive) + ".", format.recipients()));
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
