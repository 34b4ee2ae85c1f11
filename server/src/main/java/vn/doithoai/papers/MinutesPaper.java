package vn.doithoai.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Plan;
import vn.doithoai.papers.Presence.Presided;
import vn.doithoai.papers.SignatureBlock.Signer;

/// Biên bản hội nghị đối thoại as a Word document, in the format of the office that leads.
final class MinutesPaper {
    private final MinutesContent minutes;
    private final PaperFormat format;
    private final Docx docx;
    private final Prose prose;

    private MinutesPaper(MinutesContent minutes) {
        this.minutes = minutes;
        this.format = PaperFormat.of(minutes.leadOffice().regime());
        this.docx = new Docx("Biên bản " + minutes.title(), minutes.drawnUpAt());
        this.prose = new Prose(docx, format);
    }

    static byte[] docx(MinutesContent minutes) {
        MinutesPaper paper = new MinutesPaper(minutes);
        paper.head();
        paper.opening();
        new MinutesSections(minutes, paper.prose).write();
        paper.closing();
        paper.foot();
        return paper.docx.bytes();
    }

    private void head() {
        Letterhead head = new Letterhead(docx, format);
        Instant held = minutes.openedAt().orElse(minutes.plannedAt());
        head.write(PaperKind.MINUTES, minutes.leadOffice(), minutes.draft(), Wording.day(held));
        head.title(PaperKind.MINUTES, minutes.title());
    }

    /// In the order of Mẫu 1.9.
    private void opening() {
        prose.labelled("Thời gian bắt đầu:", began() + ".");
        prose.labelled("Địa điểm:", minutes.place() + ".");
        attendance();
        chairs();
        secretaries();
        prose.introduction("Nội dung", "(theo diễn biến hội nghị):");
    }

    private String began() {
        String day = Wording.date(Wording.day(minutes.openedAt().orElse(minutes.plannedAt())));
        return minutes.openedAt().map(Wording::time).orElse("… giờ … phút") + ", " + day;
    }

    private void chairs() {
        prose.labelled(minutes.chairs().size() == 1 ? "Chủ trì (chủ tọa):" : "Đồng chủ trì (chủ tọa):", "");
        for (Presence.Chair chair : minutes.chairs()) {
            prose.point(named(chair.name(), chair.title())
                    + chair.deputy().map(deputy -> delegated(chair, deputy)).orElse("") + ".");
        }
        for (Presided presided : minutes.presided()) {
            String who = presided.deputy()
                    .map(deputy -> named(presided.deputyName(), deputy) + ", được ủy quyền của " + presided.title())
                    .orElse(presided.title());
            prose.point("Điều hành từ " + Wording.time(presided.from()) + ": " + who + ground(presided.ground()) + ".");
        }
    }

    /// The ground stands where the deputy begins to preside; here only if that is not told.
    private String delegated(Presence.Chair chair, String deputy) {
        boolean told = minutes.presided().stream().anyMatch(presided -> presided.isDeputyOf(chair));
        return "; ủy quyền chủ trì cho " + named(chair.deputyName(), deputy) + (told ? "" : ground(chair.ground()));
    }

    private static String ground(Optional<String> ground) {
        return ground.map(why -> " (lý do: " + Wording.unstopped(why) + ")").orElse("");
    }

    private void secretaries() {
        if (minutes.secretaries().isEmpty()) return;
        prose.labelled("Thư ký (người ghi biên bản):", "");
        for (Plan.Secretary secretary : minutes.secretaries()) {
            prose.point(named(secretary.name(), secretary.unit()) + ".");
        }
    }

    private static String named(Optional<String> name, String title) {
        return name.map(known -> known + ", " + title).orElse(title);
    }

    private void attendance() {
        Presence.Attended attended = minutes.attended();
        prose.labelled("Thành phần tham dự:", presence(attended));
        if (!attended.groups().isEmpty()) new AttendanceTable(docx).write(attended);
    }

    /// Where nobody was written down, nobody knows who came: room to fill it in by hand.
    private static String presence(Presence.Attended attended) {
        if (attended.invited() + attended.present() == 0) return "số đại biểu được mời: …; có mặt: …; vắng: …";
        if (attended.invited() == 0) return "có mặt: " + Wording.count(attended.present()) + " đại biểu.";
        String walkIns = attended.walkIns() == 0
                ? ""
                : "; ngoài ra có " + Wording.count(attended.walkIns()) + " đại biểu phát sinh, tổng số có mặt: "
                        + Wording.count(attended.present());
        return "số đại biểu được mời: " + Wording.count(attended.invited()) + "; có mặt: "
                + Wording.count(attended.invited() - attended.absent()) + "; vắng: "
                + Wording.count(attended.absent()) + walkIns
                + ".";
    }

    private void closing() {
        String end = minutes.closedAt().map(this::ended).orElse("… giờ … phút cùng ngày");
        String read = minutes.draft()
                ? "biên bản này là dự thảo, chưa được thông qua"
                : "biên bản đã được đọc lại và thông qua";
        prose.paragraphKept("Hội nghị kết thúc vào " + end + "; " + read + format.endMark());
    }

    private String ended(Instant closed) {
        LocalDate day = Wording.day(closed);
        boolean sameDay =
                minutes.openedAt().map(Wording::day).filter(day::equals).isPresent();
        return Wording.time(closed) + (sameDay ? " cùng ngày" : ", " + Wording.date(day));
    }

    private void foot() {
        SignatureBlock foot = new SignatureBlock(docx, format);
        foot.confirmed(
                minutes.secretaries().stream()
                        .map(secretary ->
                                new Signer(secretary.name().isPresent() ? "" : secretary.unit(), secretary.name()))
                        .toList(),
                minutes.chairs().stream()
                        .map(chair -> new Signer(chair.signs(), chair.signerName()))
                        .toList());
        foot.recipients(
                List.of("Chủ trì hội nghị (để báo cáo)"), minutes.leadOffice().archive());
        foot.remarks(minutes.signatures().stream().map(MinutesPaper::confirmed).toList());
    }

    private static String confirmed(MinutesContent.Signature signature) {
        return "Đã xác nhận trên hệ thống: " + signature.name() + ", " + Wording.time(signature.at()) + ", "
                + Wording.date(Wording.day(signature.at())) + ".";
    }
}
