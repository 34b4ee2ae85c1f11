package vn.doithoai.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.papers.NoticeContent.Figures;
import vn.doithoai.papers.NoticeContent.Lacking;
import vn.doithoai.papers.PaperFormat.Line;
import vn.doithoai.papers.SignatureBlock.Signer;

/// Thông báo kết luận hội nghị đối thoại as a Word document, in the format of the office that leads.
final class NoticePaper {
    private static final int NAMED_TOGETHER = 2;

    private final NoticeContent notice;
    private final PaperFormat format;
    private final Docx docx;
    private final Prose prose;

    private NoticePaper(NoticeContent notice) {
        this.notice = notice;
        this.format = PaperFormat.of(notice.leadOffice().regime());
        this.docx = new Docx("Thông báo kết luận " + notice.title(), notice.drawnUpAt());
        this.prose = new Prose(docx, format);
    }

    static byte[] docx(NoticeContent notice) {
        NoticePaper paper = new NoticePaper(notice);
        paper.head();
        paper.opening();
        paper.conclusion();
        new NoticeSections(notice, paper.docx, paper.prose).write();
        paper.carryingOut();
        paper.foot();
        return paper.docx.bytes();
    }

    private void head() {
        Letterhead head = new Letterhead(docx, format);
        head.write(PaperKind.NOTICE, notice.leadOffice(), notice.draft(), notice.heldOn());
        head.title(PaperKind.NOTICE, "Kết luận của " + concluding() + " tại " + notice.title());
        if (notice.draft()) docx.page().boxed(Layout.LEFT.after(6).within(1), new Line(lacking(), Grid.CELL.italic()));
    }

    /// Before anything else, so that nobody signs a gap unseen.
    private String lacking() {
        Lacking lacking = notice.lacking();
        List<String> all = new ArrayList<>();
        if (!notice.closed()) all.add("hội nghị chưa bế mạc");
        if (lacking.conclusion()) all.add("chưa ghi kết luận của chủ trì");
        if (!lacking.outcome().isEmpty())
            all.add("chưa có kết luận đối với kiến nghị số " + numbers(lacking.outcome()));
        if (!lacking.agency().isEmpty()) all.add("chưa rõ cơ quan chủ trì kiến nghị số " + numbers(lacking.agency()));
        return "Chưa đủ để ký ban hành: " + String.join("; ", all) + ".";
    }

    private static String numbers(List<PetitionId> petitions) {
        return petitions.stream().map(PetitionId::toString).collect(Collectors.joining(", "));
    }

    private void opening() {
        notice.legalBases()
                .forEach(basis ->
                        prose.legalBasis(basis, basis.equals(notice.legalBases().getLast())));
        prose.paragraph("Tại " + notice.place() + ", " + Wording.date(notice.heldOn()) + ", "
                + joined(notice.chairs().stream().map(this::presiding).toList()) + " chủ trì " + notice.title() + ". "
                + figures());
        prose.paragraph("Sau khi nghe ý kiến phát biểu của Nhân dân và trả lời của các cơ quan, đơn vị, " + concluding()
                + " kết luận như sau:");
    }

    private String figures() {
        Figures figures = notice.figures();
        String present = figures.present() == 0 ? "…" : Wording.count(figures.present());
        return "Tham dự hội nghị có " + present + " đại biểu. Hội nghị đã nghe " + Wording.count(figures.turns())
                + " lượt phát biểu; tiếp nhận " + Wording.count(figures.petitions()) + " ý kiến, kiến nghị, gồm: "
                + Wording.count(figures.spoken()) + " nêu trực tiếp tại hội nghị, " + Wording.count(figures.handedIn())
                + " bằng văn bản nhận tại hội trường, " + Wording.count(figures.collected())
                + " thu thập trước hội nghị.";
    }

    /// Whose conclusions these are; three would fill the title with titles.
    private String concluding() {
        if (notice.chairs().size() > NAMED_TOGETHER) return "các đồng chủ trì";
        return joined(notice.chairs().stream()
                .map(chair -> format.courtesy() + chair.signs())
                .toList());
    }

    private String presiding(Presence.Chair chair) {
        String named = chair.signerName().map(name -> name + ", ").orElse("");
        String delegated = chair.deputy()
                .map(_ -> " (được " + format.courtesy() + chair.title() + " ủy quyền)")
                .orElse("");
        return format.courtesy() + named + chair.signs() + delegated;
    }

    private static String joined(List<String> all) {
        if (all.size() == 1) return all.getFirst();
        return String.join("; ", all.subList(0, all.size() - 1)) + " và " + all.getLast();
    }

    private void conclusion() {
        prose.section("Kết luận chung");
        prose.paragraph(notice.conclusion().map(Wording::stopped).orElse("…"));
    }

    private void carryingOut() {
        prose.section("Tổ chức thực hiện");
        int place = 1;
        if (notice.parts().stream().anyMatch(part -> part.fate().owed())) {
            prose.paragraph(place++ + ". Các cơ quan, đơn vị được giao, được đề nghị tại mục II tập trung giải quyết,"
                    + " báo cáo kết quả và thông báo bằng văn bản đến tập thể, cá nhân nêu kiến nghị chậm nhất vào ngày"
                    + " ghi ở cột thời hạn.");
        }
        prose.paragraph(place++ + ". " + notice.leadOffice().name()
                + " theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo chủ trì hội nghị.");
        prose.paragraph(place + ". Đề nghị Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội theo dõi, giám sát"
                + " việc giải quyết các kiến nghị nêu trên.");
        prose.paragraphKept("Trên đây là kết luận tại " + notice.title()
                + ", thông báo để các cơ quan, đơn vị, tập thể, cá nhân liên quan biết, thực hiện"
                + format.endMark());
    }

    /// The chair who may sign for the body that issues the paper, else the first one.
    private void foot() {
        Presence.Chair chair = notice.chairs().stream()
                .filter(one -> rank(one.title()).isPresent())
                .findFirst()
                .orElse(notice.chairs().getFirst());
        new SignatureBlock(docx, format)
                .issued(
                        format.onBehalf(chair.deputy().isPresent()),
                        new Signer(rank(chair.signs()).orElse(chair.signs()), chair.signerName()),
                        List.of(
                                "Cấp ủy, chính quyền cấp trên (để báo cáo)",
                                "Chủ trì hội nghị (để báo cáo)",
                                "Các cơ quan, đơn vị được giao, được đề nghị (để thực hiện)",
                                "Ủy ban MTTQ, các tổ chức chính trị - xã hội (để theo dõi, giám sát)",
                                "Tập thể, cá nhân nêu kiến nghị (để biết)"),
                        notice.leadOffice().archive());
    }

    private Optional<String> rank(String title) {
        Matcher found = format.rank().matcher(title);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
