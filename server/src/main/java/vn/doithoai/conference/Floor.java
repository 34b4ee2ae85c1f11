package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The speaking queue and the speech under way.
///
/// @param open whether delegates may ask to speak, as long as the conference is not over
/// @param waiting those who wait, in the order in which they will be called
/// @param lastTurn who spoke last, or speaks: what is asked and answered now belongs to it
/// @param undoable what the chair did last, as long as it can be taken back
/// @param written those who were not heard before the end, as they stood then: who waited, then who was [#away]
public record Floor(
        Plan.Speaking times,
        boolean open,
        Table<RequestId, Request> requests,
        List<RequestId> waiting,
        Turn turn,
        Optional<RequestId> lastTurn,
        Optional<Undoable> undoable,
        List<Request> written) {

    /// Nobody has asked yet.
    static final Floor EMPTY = new Floor(
            new Plan.Speaking(300, 120, 300),
            true,
            Table.empty(),
            List.of(),
            new Turn.Idle(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    public Floor {
        waiting = List.copyOf(waiting);
        written = List.copyOf(written);
    }

    /// What the chair did last, and how it was before.
    ///
    /// @param place where the request waited, counted from 0; absent when it did not wait
    public record Undoable(
            FloorAction action,
            Request before,
            Optional<Integer> place,
            Turn turn,
            Optional<RequestId> lastTurn,
            Instant at) {
        Undoable by(Delegate now) {
            return before.delegate().equals(now.id())
                    ? new Undoable(action, before.by(now), place, turn, lastTurn, at)
                    : this;
        }
    }

    /// The request with this id.
    public Optional<Request> request(RequestId id) {
        return requests.get(id);
    }

    /// Where a request waits, counted from 1.
    public Optional<Integer> position(RequestId id) {
        int place = waiting.indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(place + 1);
    }

    /// A request of this delegate that is not settled yet.
    public Optional<Request> openRequestOf(DelegateId delegate) {
        return onTheWay().filter(request -> request.delegate().equals(delegate)).findFirst();
    }

    /// Who was called, was not there and has not asked again since: they may be called once more.
    public Stream<Request> away() {
        return requests.values()
                .filter(one -> one.status() == Request.Status.ABSENT)
                .filter(one ->
                        requestsOf(one.delegate()).noneMatch(other -> other.id().compareTo(one.id()) > 0));
    }

    boolean isAway(RequestId id) {
        return away().anyMatch(request -> request.id().equals(id));
    }

    /// What this delegate has asked, or somebody for them.
    public Stream<Request> requestsOf(DelegateId delegate) {
        return requests.values().filter(request -> request.delegate().equals(delegate));
    }

    /// Who is called or speaks.
    public Optional<RequestId> atMicrophone() {
        return turn.holder();
    }

    /// The turn that what is said now belongs to.
    public Optional<RequestId> currentTurn() {
        return atMicrophone().or(this::lastTurn);
    }

    /// How long somebody may speak from the start; a follow-up is shorter (R100).
    public Duration allotted(Request request) {
        return Duration.ofSeconds(request.followUpOf().isPresent() ? times.followUp() : times.speech());
    }

    /// The name on a request.
    String nameOf(RequestId id) {
        return requests.get(id).map(Request::name).orElse("");
    }

    RequestId next() {
        return new RequestId(requests.size() + 1);
    }

    private Stream<Request> onTheWay() {
        return Stream.concat(atMicrophone().stream(), waiting.stream()).flatMap(id -> requests.get(id).stream());
    }

    Floor apply(FloorEvent event) {
        return switch (event) {
            case FloorEvent.RegistrationOpened _ -> registration(true);
            case FloorEvent.RegistrationClosed _ -> registration(false);
            case FloorEvent.SpeechRequested e -> requested(Request.of(e));
            case FloorEvent.RequestWithdrawn(var id, var _) -> settled(at(id).as(Request.Status.WITHDRAWN));
            case FloorEvent.SpeakerCalled(var id, var at) -> called(at(id), at);
            case FloorEvent.SpeechStarted(var id, var allotted, var at) -> started(at(id), allotted, at);
            case FloorEvent.SpeechEnded(var id, var spoken, var at) -> ended(at(id), spoken, at);
            case FloorEvent.SpeechExtended(var _, var allotted, var _) -> ticking(clock().allotting(allotted));
            case FloorEvent.SpeechPaused(var _, var at) -> ticking(clock().paused(at));
            case FloorEvent.SpeechResumed(var _, var at) -> ticking(clock().resumed(at));
            case FloorEvent.SpeakerAbsent(var id, var at) ->
                remembering(FloorAction.MARK_ABSENT, id, at, settled(at(id).as(Request.Status.ABSENT)));
            case FloorEvent.QueueReordered(var id, var before, var _, var at) ->
                remembering(FloorAction.REORDER, id, at, withWaiting(moved(id, before)));
            case FloorEvent.RequestDeferred(var id, var at) ->
                remembering(
                        FloorAction.DEFER, id, at, settled(at(id).waiting()).withWaiting(moved(id, Optional.empty())));
            case FloorEvent.RequestDeclined(var id, var reason, var _, var at) ->
                remembering(FloorAction.DECLINE, id, at, settled(at(id).declined(reason)));
            case FloorEvent.FloorActionUndone _ -> undoable.map(this::restored).orElse(this);
        };
    }

    /// Who still waits when the conference ends, or was not there when called, is answered in writing; taking the end
    /// back lets them wait again, or be called.
    Floor apply(SessionEvent event) {
        return switch (event) {
            case SessionEvent.ConferenceSetUp(var plan) ->
                new Floor(plan.speaking(), open, requests, waiting, turn, lastTurn, undoable, written);
            case SessionEvent.ConferenceClosed _ -> turnedToWriting();
            case SessionEvent.ConferenceReopened _ -> waitingAgain();
            case SessionEvent.ConferenceOpened _,
                    SessionEvent.ChairHandedOver _,
                    SessionEvent.ScenePinned _,
                    SessionEvent.SceneReleased _,
                    SessionEvent.PersonalDataPurged _ -> this;
        };
    }

    Floor corrected(Delegate now) {
        Table<RequestId, Request> all = requests;
        for (Request request : requestsOf(now.id()).toList()) all = all.with(request.id(), request.by(now));
        return with(all, waiting, turn).withUndoable(undoable.map(last -> last.by(now)));
    }

    /// Nobody is put back into the queue who is invited no longer.
    Floor uninvited(DelegateId delegate) {
        return withUndoable(undoableBut(delegate));
    }

    private Optional<Undoable> undoableBut(DelegateId delegate) {
        return undoable.filter(last -> !last.before().delegate().equals(delegate));
    }

    private Request at(RequestId id) {
        return requests.get(id).orElseThrow(() -> new IllegalStateException("no request " + id));
    }

    private SpeechClock clock() {
        return switch (turn) {
            case Turn.Idle _ -> throw new IllegalStateException("nobody at the microphone");
            case Turn.Called(var _, var clock) -> clock;
            case Turn.Speaking(var _, var clock) -> clock;
        };
    }

    private Floor registration(boolean nowOpen) {
        return new Floor(times, nowOpen, requests, waiting, turn, lastTurn, undoable, written);
    }

    /// Whoever asks again has settled the request before: taking that back would let them wait twice.
    private Floor requested(Request request) {
        return with(requests.with(request.id(), request), moved(request.id(), Optional.empty()), turn)
                .withUndoable(undoableBut(request.delegate()));
    }

    private Floor called(Request request, Instant at) {
        SpeechClock clock = new SpeechClock(allotted(request), Duration.ZERO, Optional.empty());
        Floor after = settled(request.called()).withTurn(new Turn.Called(request.id(), clock));
        return remembering(FloorAction.CALL, request.id(), at, after);
    }

    private Floor started(Request request, Duration allotted, Instant at) {
        Floor after = settled(request.speaking(at))
                .withTurn(new Turn.Speaking(request.id(), SpeechClock.started(allotted, at)))
                .withLastTurn(Optional.of(request.id()));
        return remembering(FloorAction.START_SPEECH, request.id(), at, after);
    }

    private Floor ended(Request request, Duration spoken, Instant at) {
        return remembering(FloorAction.END_SPEECH, request.id(), at, settled(request.done(spoken)));
    }

    /// The request is this from now on, and neither waits nor has the microphone.
    private Floor settled(Request request) {
        Optional<Undoable> kept = undoable.filter(last -> !last.before().id().equals(request.id()));
        return with(
                        requests.with(request.id(), request),
                        without(request.id()),
                        turn.heldBy(request.id()) ? new Turn.Idle() : turn)
                .withUndoable(kept);
    }

    private Floor remembering(FloorAction action, RequestId id, Instant at, Floor after) {
        Undoable last = new Undoable(action, at(id), position(id).map(place -> place - 1), turn, lastTurn, at);
        return after.withUndoable(Optional.of(last));
    }

    /// What was done in the queue leaves the microphone alone: its clock may have been extended or paused since.
    private Floor restored(Undoable last) {
        RequestId id = last.before().id();
        List<RequestId> queue = new ArrayList<>(without(id));
        last.place().ifPresent(place -> queue.add(Math.min(place, queue.size()), id));
        boolean atMicrophone = turn.heldBy(id) || last.turn().heldBy(id);
        return with(requests.with(id, last.before()), queue, atMicrophone ? last.turn() : turn)
                .withLastTurn(last.lastTurn())
                .withUndoable(Optional.empty());
    }

    private Floor ticking(SpeechClock clock) {
        return withTurn(
                switch (turn) {
                    case Turn.Idle idle -> idle;
                    case Turn.Called(var request, var _) -> new Turn.Called(request, clock);
                    case Turn.Speaking(var request, var _) -> new Turn.Speaking(request, clock);
                });
    }

    private Floor turnedToWriting() {
        List<Request> left = Stream.concat(onTheWay(), away()).toList();
        Table<RequestId, Request> all = requests;
        for (Request request : left) all = all.with(request.id(), request.as(Request.Status.WRITTEN));
        return new Floor(times, open, all, List.of(), new Turn.Idle(), lastTurn, Optional.empty(), left);
    }

    private Floor waitingAgain() {
        Table<RequestId, Request> all = requests;
        List<RequestId> queue = new ArrayList<>();
        for (Request was : written) {
            boolean away = was.status() == Request.Status.ABSENT;
            Request again = at(was.id());
            all = all.with(was.id(), away ? again.as(was.status()) : again.waiting());
            if (!away) queue.add(was.id());
        }
        return new Floor(times, open, all, queue, turn, lastTurn, undoable, List.of());
    }

    private Floor with(Table<RequestId, Request> all, List<RequestId> queue, Turn now) {
        return new Floor(times, open, all, queue, now, lastTurn, undoable, written);
    }

    private Floor withTurn(Turn now) {
        return with(requests, waiting, now);
    }

    private Floor withWaiting(List<RequestId> queue) {
        return with(requests, queue, turn);
    }

    private Floor withLastTurn(Optional<RequestId> id) {
        return new Floor(times, open, requests, waiting, turn, id, undoable, written);
    }

    private Floor withUndoable(Optional<Undoable> last) {
        return new Floor(times, open, requests, waiting, turn, lastTurn, last, written);
    }

    private List<RequestId> without(RequestId id) {
        return waiting.stream().filter(other -> !other.equals(id)).toList();
    }

    private List<RequestId> moved(RequestId id, Optional<RequestId> before) {
        List<RequestId> queue = new ArrayList<>(without(id));
        int place = before.map(queue::indexOf).filter(found -> found >= 0).orElse(queue.size());
        queue.add(place, id);
        return queue;
    }
}
