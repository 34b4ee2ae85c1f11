package vn.doithoai.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Plan.StepKind;
import vn.doithoai.papers.Matter.Result;
import vn.doithoai.papers.MinutesContent.Item;
import vn.doithoai.papers.MinutesContent.Line;
import vn.doithoai.papers.MinutesContent.Turn;

/// What was said, in sections in the order of the half day. A section in which nothing happened is left out.
final class MinutesSections {
    private final MinutesContent minutes;
    private final Prose prose;

    MinutesSections(MinutesContent minutes, Prose prose) {
        this.minutes = minutes;
        this.prose = prose;
    }

    void write() {
        section("Khai mạc", items(StepKind.CEREMONY));
        section("Báo cáo tình hình", items(StepKind.REPORT));
        collected();
        dialogue();
        received();
        section("Phát biểu của Mặt trận Tổ quốc, lãnh đạo các cơ quan, đơn vị", items(StepKind.STATEMENTS));
        conclusion();
        otherNotes();
    }

    /// What stands in the section of this kind, in the order of the agenda.
    private List<Item> items(StepKind section) {
        return minutes.agenda().stream()
                .filter(item -> sectionOf(item) == section)
                .toList();
    }

    /// A ceremony opens the conference, is a break between two parts of the dialogue, or closes the conference.
    private StepKind sectionOf(Item item) {
        if (item.kind() != StepKind.CEREMONY) return item.kind();
        int place = minutes.agenda().indexOf(item);
        if (places(EnumSet.of(StepKind.DIALOGUE, StepKind.CONCLUSION)).allMatch(at -> at > place)) {
            return StepKind.CEREMONY;
        }
        boolean dialogueGoesOn = places(EnumSet.of(StepKind.DIALOGUE)).anyMatch(at -> at > place);
        return dialogueGoesOn ? StepKind.DIALOGUE : StepKind.CONCLUSION;
    }

    private IntStream places(Set<StepKind> kinds) {
        return IntStream.range(0, minutes.agenda().size())
                .filter(place -> kinds.contains(minutes.agenda().get(place).kind()));
    }

    private void section(String title, List<Item> items) {
        if (items.isEmpty()) return;
        prose.section(title);
        items.forEach(this::withNotes);
    }

    private void item(Item item) {
        String time = item.startedAt().map(at -> Wording.time(at) + ": ").orElse("");
        String presenter = item.presenter()
                .filter(_ -> item.kind() == StepKind.REPORT)
                .map(who -> "; người trình bày: " + who)
                .orElse("");
        prose.point(time + Wording.unconditional(item.title()) + presenter + ".");
    }

    private void withNotes(Item item) {
        item(item);
        item.notes().forEach(this::note);
    }

    private void note(Line note) {
        prose.paragraph("+ " + Wording.time(note.at()) + ": " + Wording.stopped(note.text()));
    }

    private void collected() {
        if (minutes.collected().isEmpty()) return;
        prose.section("Ý kiến, kiến nghị thu thập trước hội nghị");
        prose.paragraph("Số ý kiến, kiến nghị đã tiếp nhận: "
                + Wording.count(minutes.collected().size()) + ".");
        listed(minutes.collected(), "", true);
    }

    private void dialogue() {
        List<Item> parts = items(StepKind.DIALOGUE);
        if (parts.isEmpty() && minutes.turns().isEmpty()) return;
        prose.section("Nội dung đối thoại");
        if (parts.isEmpty()) minutes.turns().forEach(this::turn);
        for (Item part : parts) {
            item(part);
            inOrder(part).forEach(Runnable::run);
        }
    }

    /// The turns of a part and what was noted in it, as they came.
    private List<Runnable> inOrder(Item part) {
        record Moment(Instant at, Runnable write) {}
        Stream<Moment> turns = minutes.turns().stream()
                .filter(turn -> turn.item().equals(Optional.of(part.id())))
                .map(turn -> new Moment(turn.at(), () -> turn(turn)));
        Stream<Moment> notes = part.notes().stream().map(note -> new Moment(note.at(), () -> note(note)));
        return Stream.concat(turns, notes)
                .sorted(Comparator.comparing(Moment::at))
                .map(Moment::write)
                .toList();
    }

    private void turn(Turn turn) {
        String behalf = turn.onBehalfOf().map(whom -> ", thay mặt " + whom).orElse("");
        String who = Wording.who(turn.name(), turn.unit()) + behalf;
        prose.heading(turn.number(), who + " (" + Wording.time(turn.at()) + ")");
        String further = turn.followUpOf()
                .map(first -> "trao đổi thêm về lượt phát biểu số " + first)
                .orElse("");
        String asked = Stream.of(Wording.unstopped(turn.topic()), further)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        if (!asked.isEmpty()) prose.answer("Nội dung đăng ký:", asked + ".");
        if (turn.petitions().isEmpty()) askedBack(turn);
        int place = 1;
        for (Matter matter : turn.petitions()) {
            boolean another = !matter.by().isEmpty() && !matter.by().equals(turn.name());
            String by = another ? " – " + Wording.who(matter.by(), matter.unit()) : "";
            prose.labelled(Wording.letter(place++) + ") " + titled(matter, by), Wording.stopped(matter.text()));
            if (matter.equals(turn.petitions().getLast())) askedBack(turn);
            outcome(matter);
        }
    }

    private void askedBack(Turn turn) {
        turn.askedBack().forEach(asked -> prose.answer("Chủ tọa hỏi lại:", Wording.stopped(asked.text())));
    }

    /// Nobody has said yet what becomes of it, and the conference is over.
    private boolean leftOpen(Matter matter) {
        return minutes.closedAt().isPresent() && matter.undecided() && matter.concern() == Concern.NORMAL;
    }

    /// @param prefix the number of what the list stands under, as `2.`
    /// @param mixed whether they came in different ways
    private void listed(List<Matter> matters, String prefix, boolean mixed) {
        int place = 1;
        for (Matter matter : matters) {
            String by = " – " + Wording.who(matter.by(), matter.unit());
            prose.labelled(prefix + place++ + ". " + titled(matter, by), Wording.stopped(matter.text()));
            if (mixed) prose.answer("Nguồn:", Wording.source(matter.source()) + ".");
            outcome(matter);
        }
    }

    private static String titled(Matter matter, String by) {
        String field = matter.field().map(about -> " (lĩnh vực: " + about + ")").orElse("");
        return "Kiến nghị số " + matter.petition() + by + field + ":";
    }

    private void outcome(Matter matter) {
        matter.answers().forEach(reply -> prose.answer(reply.by() + " trả lời:", Wording.stopped(reply.text())));
        matter.duplicateOf().ifPresent(first -> prose.answer("Trùng nội dung", "với kiến nghị số " + first + "."));
        if (matter.concern() == Concern.OFF_TOPIC) {
            String reply = matter.result().isEmpty() ? ", trả lời riêng bằng văn bản" : "";
            prose.answer("Ngoài nội dung đối thoại:", "đã tiếp nhận" + reply + ".");
        }
        if (leftOpen(matter)) prose.answer("Kết quả:", "chưa kết luận tại hội nghị.");
        matter.result().ifPresent(result -> {
            prose.answer("Kết quả:", result(result) + ".");
            result.note().ifPresent(note -> prose.answer("Ý kiến kết luận:", Wording.stopped(note)));
        });
    }

    private static String result(Result result) {
        String what = Wording.outcome(result);
        String helpers = result.supporting().isEmpty() ? "" : "; phối hợp: " + String.join(", ", result.supporting());
        String due = result.due()
                .map(day -> "; thời hạn: chậm nhất ngày " + Wording.shortDate(day))
                .orElse("");
        return what + helpers + due;
    }

    private void received() {
        boolean nothing = minutes.handedIn().isEmpty()
                && minutes.offTopic().isEmpty()
                && minutes.unheard().isEmpty()
                && minutes.complaints() == 0;
        if (nothing) return;
        prose.section("Ý kiến bằng văn bản và nội dung khác");
        int place = 1;
        if (!minutes.handedIn().isEmpty()) {
            prose.heading(place, "Ý kiến, phiếu nhận tại hội trường: " + count(minutes.handedIn()));
            listed(minutes.handedIn(), place++ + ".", false);
        }
        if (!minutes.offTopic().isEmpty()) {
            prose.heading(place, "Ý kiến ngoài nội dung đối thoại: " + count(minutes.offTopic()));
            listed(minutes.offTopic(), place++ + ".", true);
        }
        if (!minutes.unheard().isEmpty()) {
            prose.heading(
                    place++,
                    "Đăng ký nhưng chưa phát biểu: "
                            + Wording.count(minutes.unheard().size()) + " đại biểu");
            minutes.unheard().forEach(this::unheard);
        }
        if (minutes.complaints() > 0) {
            prose.heading(
                    place,
                    "Nội dung khiếu nại, tố cáo: " + Wording.count(minutes.complaints())
                            + " ý kiến, đã được hướng dẫn theo quy định");
        }
    }

    private static String count(List<Matter> matters) {
        return Wording.count(matters.size()) + " ý kiến";
    }

    private void unheard(MinutesContent.Unheard one) {
        String otherwise =
                (one.away() ? "vắng khi được mời" : "hết thời gian") + (one.written() ? ", trả lời bằng văn bản" : "");
        String why = one.declined().map(Wording::declined).orElse(otherwise);
        String about = one.topic().isEmpty() ? "" : ": " + Wording.unstopped(one.topic());
        prose.point(Wording.who(one.name(), one.unit()) + about + " (" + why + ").");
    }

    /// The conclusion's words stand where it was drawn; a ceremony may follow.
    private void conclusion() {
        List<Item> items = items(StepKind.CONCLUSION);
        if (items.isEmpty() && minutes.conclusion().isEmpty()) return;
        prose.section("Kết luận của chủ trì");
        int drawn = places(EnumSet.of(StepKind.CONCLUSION))
                .max()
                .orElse(minutes.agenda().size());
        items.stream().filter(item -> minutes.agenda().indexOf(item) <= drawn).forEach(this::withNotes);
        minutes.conclusion().map(Wording::stopped).ifPresent(prose::paragraph);
        items.stream().filter(item -> minutes.agenda().indexOf(item) > drawn).forEach(this::withNotes);
    }

    private void otherNotes() {
        if (minutes.otherNotes().isEmpty()) return;
        prose.section("Nội dung khác");
        minutes.otherNotes().forEach(this::note);
    }
}
