package vn.doithoai.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Floor;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Session;
import vn.doithoai.conference.Turn;

/// Those who wait: where each stands and about how long.
///
/// The estimate looks at no clock, so that it is the same on every screen and changes only when the queue does: what
/// the agenda plans before the dialogue, then for everybody who comes first the time to speak and the time to answer.
final class QueueEstimate {
    private static final int MINUTE_SECONDS = 60;

    private final Map<RequestId, Place> places;

    private record Place(int position, Optional<Integer> minutes) {}

    private QueueEstimate(Map<RequestId, Place> places) {
        this.places = places;
    }

    static QueueEstimate of(Conference hall) {
        Floor floor = hall.floor();
        boolean estimated = hall.session().status() == Session.Status.IN_SESSION;
        long seconds = beforeDialogue(hall.agenda()) + atMicrophone(hall);
        Map<RequestId, Place> places = HashMap.newHashMap(floor.waiting().size());
        int position = 0;
        for (RequestId id : floor.waiting()) {
            int minutes = Math.toIntExact(Math.ceilDiv(seconds, MINUTE_SECONDS));
            places.put(id, new Place(++position, estimated ? Optional.of(minutes) : Optional.empty()));
            seconds += turn(floor, floor.request(id));
        }
        return new QueueEstimate(places);
    }

    Optional<Integer> position(RequestId id) {
        return Optional.ofNullable(places.get(id)).map(Place::position);
    }

    Optional<Integer> waitMinutes(RequestId id) {
        return Optional.ofNullable(places.get(id)).flatMap(Place::minutes);
    }

    private static long turn(Floor floor, Optional<Request> request) {
        return request.map(floor::allotted).map(time -> time.toSeconds()).orElse(0L)
                + floor.times().answer();
    }

    private static long atMicrophone(Conference hall) {
        long answer = hall.floor().times().answer();
        return switch (hall.floor().turn()) {
            case Turn.Idle _ -> hall.proceedings().answering().isPresent() ? answer : 0;
            case Turn.Called(var _, var clock) -> clock.allotted().toSeconds() + answer;
            case Turn.Speaking(var _, var clock) -> clock.allotted().toSeconds() + answer;
        };
    }

    private static long beforeDialogue(Agenda agenda) {
        Optional<Agenda.Item> current = agenda.current();
        if (current.isEmpty()) return 0;
        List<Agenda.Item> rest =
                agenda.items().subList(current.get().order() - 1, agenda.items().size());
        if (rest.stream().noneMatch(QueueEstimate::dialogue)) return 0;
        return rest.stream()
                .takeWhile(item -> !dialogue(item))
                .mapToLong(item -> (long) item.step().plannedMinutes() * MINUTE_SECONDS)
                .sum();
    }

    private static boolean dialogue(Agenda.Item item) {
        return item.step().kind() == Plan.StepKind.DIALOGUE;
    }
}
