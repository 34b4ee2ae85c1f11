package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.doithoai.conference.Clients.Press;
import vn.doithoai.conference.Decision.Accepted;
import vn.doithoai.conference.Request.Status;

/// What holds whatever three clients do, in whatever order.
class ConferenceProperties {
    private static final Set<Class<? extends Command>> UNDOABLE = Set.of(
            FloorCommand.CallSpeaker.class,
            FloorCommand.StartSpeech.class,
            FloorCommand.EndSpeech.class,
            FloorCommand.MarkAbsent.class,
            FloorCommand.Reorder.class,
            FloorCommand.Defer.class,
            FloorCommand.Decline.class);

    /// The hall after a press, and what it was before.
    record Step(Submission wish, Conference before, Conference after, List<Event> events) {}

    @Provide
    Arbitrary<List<Press>> presses() {
        return Clients.presses(100);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void neverTwoAtTheMicrophoneAndNobodyIsLost(@ForAll("presses") List<Press> presses) {
        int asked = 0;
        for (Step step : lived(presses)) {
            asked += (int) step.events().stream()
                    .filter(FloorEvent.SpeechRequested.class::isInstance)
                    .count();
            Floor floor = step.after().floor();
            assertEquals(
                    numbered(asked), floor.requests().values().map(Request::id).toList());
            assertEquals(
                    with(floor, Status.WAITING),
                    floor.waiting().stream().sorted().toList());
            assertEquals(
                    Stream.concat(with(floor, Status.CALLED).stream(), with(floor, Status.SPEAKING).stream())
                            .toList(),
                    floor.atMicrophone().stream().toList());
            assertEquals(
                    floor.turn() instanceof Turn.Speaking,
                    !with(floor, Status.SPEAKING).isEmpty());
            List<DelegateId> open = floor.requests()
                    .values()
                    .filter(Request::open)
                    .map(Request::delegate)
                    .toList();
            assertEquals(open.stream().distinct().toList(), open, "somebody waits twice");
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void countsEqualRecounts(@ForAll("presses") List<Press> presses) {
        for (Step step : lived(presses)) {
            Attendance attendance = step.after().attendance();
            assertEquals(recount(attendance, Optional.empty()), attendance.total());
            Proceedings proceedings = step.after().proceedings();
            for (GroupId group : List.of(Sample.FRONT, Sample.WOMEN)) {
                assertEquals(recount(attendance, Optional.of(group)), attendance.of(group));
                assertEquals(
                        tally(proceedings, petition -> petition.group().equals(Optional.of(group))),
                        proceedings.of(group));
            }
            for (AgencyId agency : List.of(Sample.LAND, Sample.POLICE)) {
                assertEquals(
                        tally(proceedings, petition -> petition.agency().equals(Optional.of(agency))),
                        proceedings.of(agency));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whoseAPetitionIsIsLookedUpRightly(@ForAll("presses") List<Press> presses) {
        List<Step> steps = lived(presses);
        if (steps.isEmpty()) return;
        Proceedings proceedings = steps.getLast().after().proceedings();
        for (Request request : steps.getLast().after().floor().requests()) {
            assertEquals(
                    all(proceedings, petition -> petition.request().equals(Optional.of(request.id()))),
                    proceedings.of(request.id()));
            assertEquals(
                    all(proceedings, petition -> petition.delegate().equals(Optional.of(request.delegate()))),
                    proceedings.of(request.delegate()));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void replayEqualsTheLiveStateAndARefusalLeavesNothing(@ForAll("presses") List<Press> presses) {
        List<Event> journal = new ArrayList<>(beginning());
        for (Step step : lived(presses)) {
            journal.addAll(step.events());
            if (step.events().isEmpty()) assertEquals(replayed(journal), step.before());
        }
        List<Step> steps = lived(presses);
        if (!steps.isEmpty()) assertEquals(replayed(journal), steps.getLast().after());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void undoRestoresExactly(@ForAll("presses") List<Press> presses) {
        for (Step step : lived(presses)) {
            if (step.events().isEmpty()
                    || !UNDOABLE.contains(step.wish().command().getClass())) continue;
            Submission undo =
                    new Submission("wish-0002", Sample.CHAIR, step.wish().at(), new FloorCommand.Undo());
            Conference undone = folded(step.after(), events(Decider.decide(step.after(), undo)));
            assertEquals(forgetting(step.before()), forgetting(undone));
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theAgendaStandsAtOneItemWhileTheConferenceIsOpen(@ForAll("presses") List<Press> presses) {
        for (Step step : lived(presses)) {
            long current = step.after().agenda().items().stream()
                    .filter(item -> item.status() == Agenda.Status.CURRENT)
                    .count();
            assertEquals(step.after().session().status() == Session.Status.IN_SESSION ? 1 : 0, current);
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void nothingOfAComplaintIsEverPublicAndNoDuplicateRepeatsADuplicate(@ForAll("presses") List<Press> presses) {
        for (Step step : lived(presses)) {
            Proceedings proceedings = step.after().proceedings();
            for (Petition petition : proceedings.petitions()) {
                assertTrue(petition.concern() != Concern.COMPLAINT || !petition.mayBePublic());
                petition.duplicateOf()
                        .flatMap(proceedings::petition)
                        .ifPresent(first -> assertEquals(Optional.empty(), first.duplicateOf()));
            }
            Table<RequestId, Request> requests = step.after().floor().requests();
            requests.values()
                    .filter(Request::hidden)
                    .forEach(request -> assertEquals(Status.DECLINED, request.status()));
        }
    }

    /// Three delegates are in the hall, and the dialogue is under way.
    private static List<Event> beginning() {
        Stream<Event> setUp = Stream.of(new SessionEvent.ConferenceSetUp(Sample.PLAN));
        return Stream.concat(setUp, Stream.of(Sample.dialogue())).toList();
    }

    private static List<Step> lived(List<Press> presses) {
        List<Step> steps = new ArrayList<>();
        Conference hall = replayed(beginning());
        Instant at = Sample.NOW;
        for (Press press : presses) {
            at = at.plusSeconds(press.seconds());
            Submission wish = press.at(at);
            List<Event> events = events(Decider.decide(hall, wish));
            Conference after = folded(hall, events);
            steps.add(new Step(wish, hall, after, events));
            hall = after;
        }
        return steps;
    }

    private static List<Event> events(Decision<Event> decision) {
        return switch (decision) {
            case Accepted<Event>(var events, var _) -> events;
            case Decision.Refused<Event> _ -> List.of();
        };
    }

    private static Conference replayed(List<Event> journal) {
        return folded(Conference.NEW, journal);
    }

    private static Conference folded(Conference from, List<Event> events) {
        Conference hall = from;
        for (Event event : events) hall = hall.apply(event);
        return hall;
    }

    private static Conference forgetting(Conference hall) {
        Floor floor = hall.floor();
        Proceedings said = hall.proceedings();
        return new Conference(
                hall.planned(),
                hall.session(),
                hall.attendance(),
                hall.agenda(),
                new Floor(
                        floor.times(),
                        floor.open(),
                        floor.requests(),
                        floor.waiting(),
                        floor.turn(),
                        floor.lastTurn(),
                        Optional.empty(),
                        floor.written()),
                new Proceedings(
                        said.register(),
                        said.notes(),
                        said.concluded(),
                        said.signatures(),
                        said.answering(),
                        said.askedBack(),
                        Proceedings.Undoable.NOTHING));
    }

    private static List<RequestId> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(RequestId::new).toList();
    }

    private static List<RequestId> with(Floor floor, Status status) {
        return floor.requests()
                .values()
                .filter(request -> request.status() == status)
                .map(Request::id)
                .toList();
    }

    private static Headcount recount(Attendance attendance, Optional<GroupId> group) {
        List<Delegate> counted = attendance
                .delegates()
                .values()
                .filter(delegate -> delegate.presence() != Delegate.Presence.WITHDRAWN)
                .filter(delegate -> group.isEmpty() || delegate.group().equals(group))
                .toList();
        return new Headcount(
                (int) counted.stream().filter(each -> !each.walkIn()).count(),
                (int) counted.stream().filter(Delegate::came).count(),
                (int) counted.stream().filter(Delegate::inHall).count(),
                (int) counted.stream()
                        .filter(each -> each.walkIn() && each.came())
                        .count());
    }

    private static Tally tally(Proceedings proceedings, Predicate<Petition> of) {
        List<Petition> all = all(proceedings, of);
        Set<Petition.Status> settled = EnumSet.of(Petition.Status.CONCLUDED, Petition.Status.DUPLICATE);
        return new Tally(all.size(), (int) all.stream()
                .filter(petition -> settled.contains(petition.status()))
                .count());
    }

    private static List<Petition> all(Proceedings proceedings, Predicate<Petition> of) {
        return proceedings.petitions().values().filter(of).toList();
    }
}
