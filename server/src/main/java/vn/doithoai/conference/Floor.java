package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The speaking queue and the speech under way.
///
/// @param open whether delegates may ask to speak
/// @param waiting those who wait, in the order in which they will be called
/// @param lastTurn who spoke last, or speaks: what is asked and answered now belongs to it
/// @param undoable what the chair did last, as long as it can be taken back
public record Floor(
        Plan.Speaking times,
        boolean open,
        Table<RequestId, Request> requests,
        List<RequestId> waiting,
        Turn turn,
        Optional<RequestId> lastTurn,
        Optional<Undoable> undoable) {

    public Floor {
        waiting = List.copyOf(waiting);
    }

    static Floor of(Plan plan) {
        return new Floor(
                plan.speaking(), true, Table.empty(), List.of(), new Turn.Idle(), Optional.empty(), Optional.empty());
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
            Instant at) {}

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

    /// Who is called or speaks.
    public Optional<RequestId> atMicrophone() {
        return switch (turn) {
            case Turn.Idle _ -> Optional.empty();
            case Turn.Called called -> Optional.of(called.request());
            case Turn.Speaking speaking -> Optional.of(speaking.request());
        };
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

    /// Who still waits when the conference ends is answered in writing; taking the end back lets them wait again.
    Floor apply(SessionEvent event) {
        return switch (event) {
            case SessionEvent.ConferenceSetUp(var plan) ->
                new Floor(plan.speaking(), open, requests, waiting, turn, lastTurn, undoable);
            case SessionEvent.ConferenceClosed _ -> turnedToWriting();
            case SessionEvent.ConferenceReopened _ -> waitingAgain();
            case SessionEvent.ConferenceOpened _,
                    SessionEvent.ChairHandedOver _,
                    SessionEvent.ScenePinned _,
                    SessionEvent.SceneReleased _ -> this;
        };
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
        return new Floor(times, nowOpen, requests, waiting, turn, lastTurn, undoable);
    }

    private Floor requested(Request request) {
        return new Floor(
                times,
                open,
                requests.with(request.id(), request),
                moved(request.id(), Optional.empty()),
                turn,
                lastTurn,
                undoable);
    }

    private Floor called(Request request, Instant at) {
        SpeechClock clock = new SpeechClock(allotted(request), Duration.ZERO, Optional.empty());
        Floor after = settled(request.called(at)).withTurn(new Turn.Called(request.id(), clock));
        return remembering(FloorAction.CALL, request.id(), at, after);
    }

    private Floor started(Request request, Duration allotted, Instant at) {
        Floor after = settled(request.speaking(at))
                .withTurn(new Turn.Speaking(request.id(), SpeechClock.started(allotted, at)))
                .withLastTurn(request.id());
        return remembering(FloorAction.START_SPEECH, request.id(), at, after);
    }

    private Floor ended(Request request, Duration spoken, Instant at) {
        return remembering(FloorAction.END_SPEECH, request.id(), at, settled(request.done(spoken, at)));
    }

    /// The request is this from now on, and neither waits nor has the microphone.
    private Floor settled(Request request) {
        boolean had = atMicrophone().filter(request.id()::equals).isPresent();
        boolean stale =
                undoable.filter(last -> last.before().id().equals(request.id())).isPresent();
        return new Floor(
                times,
                open,
                requests.with(request.id(), request),
                without(request.id()),
                had ? new Turn.Idle() : turn,
                lastTurn,
                stale ? Optional.empty() : undoable);
    }

    private Floor remembering(FloorAction action, RequestId id, Instant at, Floor after) {
        Undoable last = new Undoable(action, at(id), position(id).map(place -> place - 1), turn, lastTurn, at);
        return new Floor(times, open, after.requests, after.waiting, after.turn, after.lastTurn, Optional.of(last));
    }

    private Floor restored(Undoable last) {
        RequestId id = last.before().id();
        List<RequestId> queue = new ArrayList<>(without(id));
        last.place().ifPresent(place -> queue.add(Math.min(place, queue.size()), id));
        return new Floor(
                times, open, requests.with(id, last.before()), queue, last.turn(), last.lastTurn(), Optional.empty());
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
        Table<RequestId, Request> all = requests;
        for (Request request : onTheWay().toList()) all = all.with(request.id(), request.as(Request.Status.WRITTEN));
        return new Floor(times, false, all, List.of(), new Turn.Idle(), lastTurn, Optional.empty());
    }

    private Floor waitingAgain() {
        List<Request> written = requests.values()
                .filter(request -> request.status() == Request.Status.WRITTEN)
                .toList();
        Table<RequestId, Request> all = requests;
        for (Request request : written) all = all.with(request.id(), request.waiting());
        List<RequestId> queue = written.stream().map(Request::id).toList();
        return new Floor(times, open, all, queue, turn, lastTurn, undoable);
    }

    private Floor withTurn(Turn now) {
        return new Floor(times, open, requests, waiting, now, lastTurn, undoable);
    }

    private Floor withLastTurn(RequestId id) {
        return new Floor(times, open, requests, waiting, turn, Optional.of(id), undoable);
    }

    private Floor withWaiting(List<RequestId> queue) {
        return new Floor(times, open, requests, queue, turn, lastTurn, undoable);
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
