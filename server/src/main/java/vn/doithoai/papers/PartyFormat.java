package vn.doithoai.papers;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.doithoai.conference.LeadOffice;

/// Party papers: Hướng dẫn 36-HD/VPTW (2018), whose table of types Quy định 399-QĐ/TW (2026) goes on with as far as is
/// known. Disputed points (see the notes on formats) are settled here and nowhere else.
final class PartyFormat implements PaperFormat {
    private static final Pattern SECRETARY = Pattern.compile("((?:Phó )?Bí thư(?: Thường trực)?)");

    @Override
    public int leftColumn() {
        return 77;
    }

    @Override
    public List<Line> motto() {
        return List.of(new Line("ĐẢNG CỘNG SẢN VIỆT NAM", Type.size(15).bold()));
    }

    @Override
    public Mark underMotto() {
        return new Mark.Rule(1);
    }

    @Override
    public Type superior() {
        return Type.size(14);
    }

    @Override
    public Type issuer() {
        return Type.size(14).bold();
    }

    @Override
    public Mark underIssuer() {
        return new Mark.Sign("*", Type.size(14));
    }

    @Override
    public String numberToFillIn(PaperKind kind, LeadOffice office) {
        return "Số" + Wording.BLANK + "-" + kind.code() + "/" + office.code();
    }

    @Override
    public Type number() {
        return Type.size(14);
    }

    @Override
    public Type placeAndDate() {
        return Type.size(14).italic();
    }

    @Override
    public Type title() {
        return Type.size(16).bold();
    }

    @Override
    public Type subject() {
        return Type.size(14).bold();
    }

    /// With a small first letter, unless an abbreviation begins it.
    @Override
    public String subjectText(String title) {
        if (title.length() > 1 && Character.isUpperCase(title.charAt(1))) return title;
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    @Override
    public Mark underSubject() {
        return new Mark.Sign("-----", Type.size(14));
    }

    @Override
    public String legalBasis(String basis) {
        return "- Căn cứ " + basis;
    }

    @Override
    public Type legalBases() {
        return Type.size(14);
    }

    @Override
    public Type body() {
        return Type.size(14);
    }

    @Override
    public double firstLineIndent() {
        return 10;
    }

    @Override
    public Spacing spacing() {
        return new Spacing.Exactly(18);
    }

    @Override
    public String sectionNumber(String roman) {
        return roman + "-";
    }

    @Override
    public String endMark() {
        return ".";
    }

    @Override
    public Type signatureHeading() {
        return Type.size(14).bold();
    }

    @Override
    public String secretaryHeading() {
        return "NGƯỜI GHI BIÊN BẢN";
    }

    @Override
    public String chairHeading() {
        return "CHỦ TRÌ HỘI NGHỊ";
    }

    @Override
    public String courtesy() {
        return "đồng chí ";
    }

    /// A committee is collective: a vice-secretary, too, signs for it and for nobody else.
    @Override
    public List<String> onBehalf(boolean deputised) {
        return List.of("T/M BAN THƯỜNG VỤ");
    }

    @Override
    public Pattern rank() {
        return SECRETARY;
    }

    @Override
    public Type signerTitle() {
        return Type.size(14);
    }

    @Override
    public Type signerName() {
        return Type.size(14).bold();
    }

    @Override
    public Type recipientsHeading() {
        return Type.size(14).underlined();
    }

    @Override
    public Type recipients() {
        return Type.size(12);
    }

    @Override
    public String recipientEnd() {
        return ",";
    }
}
