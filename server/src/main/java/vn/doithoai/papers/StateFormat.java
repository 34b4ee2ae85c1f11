package vn.doithoai.papers;

import java.util.List;
import java.util.regex.Pattern;
import vn.doithoai.conference.LeadOffice;

/// State papers: Nghị định 30/2020/NĐ-CP, Phụ lục I (elements and type in section V), minutes as in Mẫu 1.9.
final class StateFormat implements PaperFormat {
    // Of the People's Committee, not of the People's Council or the Front.
    private static final Pattern CHAIRMAN = Pattern.compile("((?:Phó )?Chủ tịch) (?:UBND|[ỦU][yỷ] ban [nN]hân dân)");

    @Override
    public int leftColumn() {
        return 65;
    }

    @Override
    public List<Line> motto() {
        return List.of(
                new Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Type.size(13).bold()),
                new Line("Độc lập - Tự do - Hạnh phúc", Type.size(14).bold()));
    }

    @Override
    public Mark underMotto() {
        return new Mark.Rule(1);
    }

    @Override
    public Type superior() {
        return Type.size(13);
    }

    @Override
    public Type issuer() {
        return Type.size(13).bold();
    }

    @Override
    public Mark underIssuer() {
        return new Mark.Rule(0.4);
    }

    @Override
    public String numberToFillIn(PaperKind kind, LeadOffice office) {
        return "Số:" + Wording.BLANK + "/" + kind.code() + "-" + office.code();
    }

    @Override
    public Type number() {
        return Type.size(13);
    }

    @Override
    public Type placeAndDate() {
        return Type.size(14).italic();
    }

    @Override
    public Type title() {
        return Type.size(14).bold();
    }

    @Override
    public Type subject() {
        return Type.size(14).bold();
    }

    @Override
    public String subjectText(String title) {
        return title;
    }

    @Override
    public Mark underSubject() {
        return new Mark.Rule(0.4);
    }

    @Override
    public String legalBasis(String basis) {
        return "Căn cứ " + basis;
    }

    @Override
    public Type legalBases() {
        return Type.size(14).italic();
    }

    @Override
    public Type body() {
        return Type.size(14);
    }

    @Override
    public double firstLineIndent() {
        return 12.7;
    }

    @Override
    public Spacing spacing() {
        return new Spacing.Times(1.1);
    }

    @Override
    public String sectionNumber(String roman) {
        return roman + ".";
    }

    @Override
    public String endMark() {
        return "./.";
    }

    @Override
    public Type signatureHeading() {
        return Type.size(14).bold();
    }

    @Override
    public String secretaryHeading() {
        return "THƯ KÝ";
    }

    @Override
    public String chairHeading() {
        return "CHỦ TỌA";
    }

    @Override
    public String courtesy() {
        return "";
    }

    @Override
    public List<String> onBehalf(boolean deputised) {
        String committee = "TM. ỦY BAN NHÂN DÂN";
        return deputised ? List.of(committee, "KT. CHỦ TỊCH") : List.of(committee);
    }

    @Override
    public Pattern rank() {
        return CHAIRMAN;
    }

    @Override
    public Type signerTitle() {
        return Type.size(14).bold();
    }

    @Override
    public Type signerName() {
        return Type.size(14).bold();
    }

    @Override
    public Type recipientsHeading() {
        return Type.size(12).bold().italic();
    }

    @Override
    public Type recipients() {
        return Type.size(11);
    }

    @Override
    public String recipientEnd() {
        return ";";
    }
}
