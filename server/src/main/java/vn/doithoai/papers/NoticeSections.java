package vn.doithoai.papers;

import java.util.ArrayList;
import java.util.List;
import vn.doithoai.papers.NoticeContent.Fate;
import vn.doithoai.papers.NoticeContent.Part;
import vn.doithoai.papers.NoticeContent.Point;

/// What becomes of each petition. What an agency owes by a date stands in a table, all else in words.
final class NoticeSections {
    private final NoticeContent notice;
    private final Docx docx;
    private final Prose prose;

    NoticeSections(NoticeContent notice, Docx docx, Prose prose) {
        this.notice = notice;
        this.docx = docx;
        this.prose = prose;
    }

    void write() {
        if (notice.parts().isEmpty() && notice.complaints() == 0) return;
        prose.section("Kết luận đối với từng nội dung");
        int place = 1;
        for (Part part : notice.parts()) {
            prose.heading(
                    place,
                    title(part.fate()) + ": " + Wording.count(part.points().size()) + " kiến nghị");
            if (part.fate().owed()) new OwedTable(docx).write(part.points());
            else listed(part.points(), place);
            place++;
        }
        if (notice.complaints() > 0) {
            prose.heading(
                    place,
                    "Nội dung khiếu nại, tố cáo: " + Wording.count(notice.complaints())
                            + " ý kiến, đã được hướng dẫn theo quy định");
        }
    }

    private static String title(Fate fate) {
        return switch (fate) {
            case ANSWERED -> "Nội dung đã trả lời, giải thích tại hội nghị";
            case ASSIGNED -> "Nội dung giao, đề nghị cơ quan, đơn vị giải quyết";
            case REFERRED_UP -> "Nội dung vượt thẩm quyền, kiến nghị cấp trên";
            case GUIDED -> "Nội dung không thuộc thẩm quyền, hướng dẫn đến cơ quan khác";
            case IN_WRITING -> "Nội dung trả lời riêng bằng văn bản";
            case OPEN -> "Nội dung chưa có kết luận";
        };
    }

    private void listed(List<Point> points, int part) {
        int place = 1;
        for (Point point : points) {
            Matter matter = point.matter();
            String title = part + "." + place++ + ". Kiến nghị số " + matter.petition() + " – "
                    + String.join("; ", raisedBy(point)) + ":";
            prose.labelled(title, Wording.stopped(matter.text()));
            matter.answers().forEach(reply -> prose.answer(reply.by() + " trả lời:", Wording.stopped(reply.text())));
            matter.result().ifPresent(this::settled);
        }
    }

    private void settled(Matter.Result result) {
        prose.answer("Kết quả:", Wording.outcome(result) + ".");
        result.note().ifPresent(note -> prose.answer("Ý kiến kết luận:", Wording.stopped(note)));
    }

    /// Also those who raised the same: the notice is their answer too (R124).
    static List<String> raisedBy(Point point) {
        List<String> all = new ArrayList<>();
        all.add(Wording.who(point.matter().by(), point.matter().unit()));
        for (Matter same : point.repeats()) {
            all.add(Wording.who(same.by(), same.unit()) + " (kiến nghị số " + same.petition() + ")");
        }
        return all;
    }
}
