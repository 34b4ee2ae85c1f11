package vn.doithoai.papers;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Note;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Proceedings;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Session;
import vn.doithoai.papers.MinutesContent.Item;
import vn.doithoai.papers.MinutesContent.Line;
import vn.doithoai.papers.MinutesContent.Signature;
import vn.doithoai.papers.MinutesContent.Turn;
import vn.doithoai.papers.MinutesContent.Unheard;

/// Reads the minutes out of a conference: which petition stands where.
final class MinutesReader {
    /// Who wrote the minutes, and who presided.
    private static final int CONFIRMED_BY = 2;

    private final Conference hall;
    private final Plan plan;
    private final MatterReader reader;
    private final List<Matter> matters;

    MinutesReader(Conference hall) {
        this.hall = hall;
        this.plan = hall.plan();
        this.reader = new MatterReader(hall);
        this.matters = reader.matters();
    }

    MinutesContent read(Instant now) {
        Session session = hall.session();
        Presence presence = new PresenceReader(hall).read();
        List<Request> heard = reader.heard();
        List<Signature> signatures = signatures();
        return new MinutesContent(
                plan.id(),
                plan.title(),
                plan.leadOffice(),
                plan.place(),
                signatures.size() < CONFIRMED_BY,
                now,
                plan.startsAt().toInstant(),
                session.openedAt(),
                session.closedAt(),
                presence.attended(),
                presence.chairs(),
                presence.presided(),
                plan.secretaries(),
                hall.agenda().items().stream()
                        .filter(item -> item.startedAt().isPresent())
                        .map(this::item)
                        .toList(),
                notes(note -> note.item().isEmpty()),
                IntStream.range(0, heard.size())
                        .mapToObj(place -> turn(place + 1, heard.get(place)))
                        .toList(),
                collected(),
                handedIn(),
                offTopic(),
                unheard(),
                reader.complaints(),
                hall.proceedings().conclusion(),
                signatures);
    }

    /// Whoever confirms twice has confirmed once.
    private List<Signature> signatures() {
        Map<String, Signature> byName = new LinkedHashMap<>();
        for (Proceedings.Signature signed : hall.proceedings().signatures()) {
            byName.putIfAbsent(signed.name(), new Signature(signed.name(), signed.at()));
        }
        return List.copyOf(byName.values());
    }

    private Item item(Agenda.Item item) {
        return new Item(
                item.id(),
                item.step().title(),
                item.step().kind(),
                item.step().presenter(),
                item.startedAt(),
                item.endedAt(),
                notes(note -> note.item().equals(Optional.of(item.id()))));
    }

    private List<Line> notes(Predicate<Note> of) {
        return hall.proceedings()
                .notes()
                .values()
                .filter(of)
                .map(note -> new Line(note.text(), note.at()))
                .toList();
    }

    private Turn turn(int number, Request request) {
        return new Turn(
                number,
                MatterReader.begun(request),
                partOf(MatterReader.begun(request)),
                request.name(),
                request.unit(),
                request.onBehalfOf(),
                topic(request),
                request.followUpOf().flatMap(reader::number),
                request.spoken().map(Duration::toSeconds).orElse(0L),
                hall.proceedings().askedBackIn(request.id()).stream()
                        .map(asked -> new Line(asked.text(), asked.at()))
                        .toList(),
                of(matter -> matter.turn().equals(Optional.of(number))));
    }

    /// The part of the dialogue that had begun last; turns before the first one belong to it.
    private Optional<ItemId> partOf(Instant at) {
        List<Agenda.Item> parts = hall.agenda().items().stream()
                .filter(item -> item.step().kind() == Plan.StepKind.DIALOGUE)
                .filter(item -> item.startedAt().isPresent())
                .toList();
        return parts.stream()
                .filter(item -> !item.startedAt().orElseThrow().isAfter(at))
                .max(Comparator.comparing(item -> item.startedAt().orElseThrow()))
                .or(() -> parts.stream().findFirst())
                .map(Agenda.Item::id);
    }

    private List<Matter> collected() {
        return of(matter -> !matter.broughtToTheHall() && matter.concern() == Concern.NORMAL);
    }

    private List<Matter> handedIn() {
        return of(matter -> matter.turn().isEmpty() && matter.broughtToTheHall() && matter.concern() == Concern.NORMAL);
    }

    private List<Matter> offTopic() {
        return of(matter -> matter.turn().isEmpty() && matter.concern() == Concern.OFF_TOPIC);
    }

    private List<Matter> of(Predicate<Matter> which) {
        return matters.stream().filter(which).toList();
    }

    private List<Unheard> unheard() {
        Set<RequestId> away = Stream.concat(
                        hall.floor().written().stream(), hall.floor().away())
                .filter(request -> request.status() == Request.Status.ABSENT)
                .map(Request::id)
                .collect(Collectors.toSet());
        Stream<Request> inWriting =
                hall.floor().written().stream().flatMap(was -> hall.floor().request(was.id()).stream());
        return Stream.of(inWriting, declined(), hall.floor().away())
                .flatMap(each -> each)
                .filter(request -> hall.proceedings().of(request.id()).isEmpty())
                .map(request -> new Unheard(
                        request.name(),
                        request.unit(),
                        topic(request),
                        away.contains(request.id()),
                        request.status() == Request.Status.WRITTEN,
                        request.declined()))
                .toList();
    }

    /// What a turn was registered for; nothing where nobody was there to say it, or where it was no matter for the
    /// hall, for what a citizen wrote may accuse somebody by name.
    private String topic(Request request) {
        boolean sealed = hall.proceedings().of(request.id()).stream().anyMatch(hall::sealed);
        return sealed || request.status() == Request.Status.ABSENT ? "" : request.topic();
    }

    private Stream<Request> declined() {
        return hall.floor()
                .requests()
                .values()
                .filter(request -> request.declined()
                        .filter(reason -> reason != DeclineReason.COMPLAINT)
                        .isPresent());
    }
}
