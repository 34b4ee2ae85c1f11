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
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Note;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Proceedings;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Session;
import vn.doithoai.conference.Source;
import vn.doithoai.papers.MinutesContent.Item;
import vn.doithoai.papers.MinutesContent.Line;
import vn.doithoai.papers.MinutesContent.Matter;
import vn.doithoai.papers.MinutesContent.Reply;
import vn.doithoai.papers.MinutesContent.Result;
import vn.doithoai.papers.MinutesContent.Signature;
import vn.doithoai.papers.MinutesContent.Turn;
import vn.doithoai.papers.MinutesContent.Unheard;

/// Reads the minutes out of a conference: which petition stands where, and what may not stand there at all.
final class MinutesReader {
    /// Who wrote the minutes, and who presided.
    private static final int CONFIRMED_BY = 2;

    private final Conference hall;
    private final Plan plan;
    private final List<Request> heard;
    private final Map<RequestId, Integer> numbers;

    MinutesReader(Conference hall) {
        this.hall = hall;
        this.plan = hall.plan();
        this.heard = hall.floor()
                .requests()
                .values()
                .filter(request -> request.startedAt().isPresent())
                .filter(request ->
                        request.status() == Request.Status.SPEAKING || request.status() == Request.Status.DONE)
                .filter(this::mayBeNamed)
                .sorted(Comparator.comparing(MinutesReader::begun).thenComparing(Request::id))
                .toList();
        this.numbers = IntStream.range(0, heard.size())
                .boxed()
                .collect(Collectors.toMap(place -> heard.get(place).id(), place -> place + 1));
    }

    MinutesContent read(Instant now) {
        Session session = hall.session();
        PresenceReader presence = new PresenceReader(hall);
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
                matters(petition -> !inTurn(petition) && petition.concern() == Concern.NORMAL && !inHall(petition)),
                matters(petition -> !inTurn(petition) && petition.concern() == Concern.NORMAL && inHall(petition)),
                matters(petition -> !inTurn(petition) && petition.concern() == Concern.OFF_TOPIC),
                unheard(),
                complaints(),
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

    /// A turn that brought nothing but complaints would give their authors away (R115).
    private boolean mayBeNamed(Request request) {
        List<Petition> petitions = hall.proceedings().of(request.id());
        return petitions.isEmpty() || petitions.stream().anyMatch(this::mayBeShown);
    }

    private static Instant begun(Request request) {
        return request.startedAt().orElseThrow();
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
                begun(request),
                partOf(begun(request)),
                request.name(),
                request.unit(),
                request.onBehalfOf(),
                topic(request),
                request.followUpOf().flatMap(first -> Optional.ofNullable(numbers.get(first))),
                request.spoken().map(Duration::toSeconds).orElse(0L),
                hall.proceedings().askedBackIn(request.id()).stream()
                        .map(asked -> new Line(asked.text(), asked.at()))
                        .toList(),
                hall.proceedings().of(request.id()).stream()
                        .filter(this::mayBeShown)
                        .map(this::matter)
                        .toList());
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

    private boolean inTurn(Petition petition) {
        return petition.request().filter(numbers::containsKey).isPresent();
    }

    private static boolean inHall(Petition petition) {
        return petition.source() == Source.SPOKEN || petition.source() == Source.WRITTEN_IN_HALL;
    }

    private List<Matter> matters(Predicate<Petition> of) {
        return hall.proceedings()
                .petitions()
                .values()
                .filter(this::mayBeShown)
                .filter(of)
                .map(this::matter)
                .toList();
    }

    private Matter matter(Petition petition) {
        return new Matter(
                petition.id(),
                petition.at(),
                petition.source(),
                petition.by(),
                petition.unit(),
                petition.text(),
                petition.field(),
                petition.concern(),
                petition.duplicateOf().filter(this::mayBeShown),
                petition.answers().stream()
                        .map(answer -> new Reply(answer.by(), answer.text(), answer.at()))
                        .toList(),
                petition.conclusion().map(end -> result(petition, end)));
    }

    private boolean mayBeShown(PetitionId id) {
        return hall.proceedings().petition(id).filter(this::mayBeShown).isPresent();
    }

    private boolean mayBeShown(Petition petition) {
        return !hall.sealed(petition);
    }

    private Result result(Petition petition, Petition.Conclusion end) {
        Optional<Plan.Agency> agency = petition.agency().flatMap(plan::agency);
        return new Result(
                end.outcome(),
                agency.map(Plan.Agency::name),
                agency.filter(owner -> owner.relation() == Plan.Relation.SUBORDINATE)
                        .isPresent(),
                end.supporting().stream().map(this::nameOf).toList(),
                end.due(),
                end.note());
    }

    private String nameOf(AgencyId agency) {
        return plan.agency(agency).map(Plan.Agency::name).orElse(agency.value());
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

    /// Petitions, and requests turned away before anything was written down.
    private int complaints() {
        long petitions =
                hall.proceedings().petitions().values().filter(hall::sealed).count();
        long requests = hall.floor()
                .requests()
                .values()
                .filter(Request::hidden)
                .filter(request -> hall.proceedings().of(request.id()).isEmpty())
                .count();
        return Math.toIntExact(petitions + requests);
    }
}
