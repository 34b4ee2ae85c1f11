package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Session.Status;

/// Who may ask, who may be called, who may speak and for how long (R099-R105).
final class FloorRules {
    private FloorRules() {}

    static Decision<Event> decide(Conference hall, FloorCommand command, Author by, Instant now) {
        return switch (command) {
            case FloorCommand.OpenRegistration _ -> openRegistration(hall, now);
            case FloorCommand.CloseRegistration _ -> closeRegistration(hall, now);
            case FloorCommand.RequestToSpeak c -> requestToSpeak(hall, c, by, now);
            case FloorCommand.WithdrawRequest(var request) -> withdraw(hall, request, by, now);
            case FloorCommand.CallSpeaker(var request) -> call(hall, request, now);
            case FloorCommand.StartSpeech _ -> start(hall, now);
            case FloorCommand.EndSpeech _ -> end(hall, now);
            case FloorCommand.ExtendSpeech(var longer) -> extend(hall, longer, now);
            case FloorCommand.PauseSpeech _ -> pause(hall, now);
            case FloorCommand.ResumeSpeech _ -> resume(hall, now);
            case FloorCommand.MarkAbsent(var request) -> markAbsent(hall, request, now);
            case FloorCommand.Reorder c -> reorder(hall, c, now);
            case FloorCommand.Defer(var request) -> defer(hall, request, now);
            case FloorCommand.Decline c -> decline(hall, c, now);
            case FloorCommand.Undo _ -> undo(hall, now);
        };
    }

    private static Decision<Event> openRegistration(Conference hall, Instant now) {
        if (hall.session().status() == Status.CONCLUDED) return refuse(Reason.ALREADY_CONCLUDED);
        if (hall.floor().open()) return refuse(Reason.REGISTRATION_OPEN);
        return accept(new FloorEvent.RegistrationOpened(now));
    }

    private static Decision<Event> closeRegistration(Conference hall, Instant now) {
        if (hall.session().status() == Status.CONCLUDED) return refuse(Reason.ALREADY_CONCLUDED);
        if (!hall.floor().open()) return refuse(Reason.REGISTRATION_CLOSED);
        return accept(new FloorEvent.RegistrationClosed(now));
    }

    private static Decision<Event> requestToSpeak(
            Conference hall, FloorCommand.RequestToSpeak c, Author by, Instant now) {
        if (hall.session().status() == Status.CONCLUDED) return refuse(Reason.ALREADY_CONCLUDED);
        if (!hall.floor().open()) return refuse(Reason.REGISTRATION_CLOSED);
        Optional<DelegateId> who = by.delegate().or(c::delegate);
        if (c.delegate().isPresent() && !c.delegate().equals(who)) return refuse(Reason.NOT_YOURS);
        Optional<Delegate> found = who.flatMap(hall.attendance()::delegate);
        if (found.isEmpty()) return refuse(Reason.UNKNOWN_DELEGATE);
        Delegate delegate = found.get();
        if (!delegate.inHall()) return refuse(Reason.NOT_CHECKED_IN, "name", delegate.name());
        if (hall.floor().openRequestOf(delegate.id()).isPresent()) {
            return refuse(Reason.ALREADY_IN_QUEUE, "name", delegate.name());
        }
        if (c.followUpOf().isPresent()
                && c.followUpOf().flatMap(hall.floor()::request).isEmpty()) {
            return refuse(Reason.UNKNOWN_REQUEST);
        }
        if (asksTooOften(hall, by) || hall.isTooMuch(by, c.petitions().size())) {
            return refuse(Reason.TOO_MANY_FROM_PHONE);
        }
        if (hall.floor().waiting().size() >= Limits.WAITING_MAX) return refuse(Reason.QUEUE_FULL);
        return queued(hall, c, delegate, by, now);
    }

    private static boolean asksTooOften(Conference hall, Author by) {
        return by.delegate()
                .filter(own -> hall.floor().requestsOf(own).count() >= Limits.PER_PHONE_MAX)
                .isPresent();
    }

    private static Decision<Event> queued(
            Conference hall, FloorCommand.RequestToSpeak c, Delegate delegate, Author by, Instant now) {
        RequestId request = hall.floor().next();
        List<Event> events = new ArrayList<>();
        events.add(new FloorEvent.SpeechRequested(
                request,
                delegate.id(),
                delegate.name(),
                delegate.unit(),
                c.topic(),
                c.onBehalfOf(),
                c.followUpOf(),
                now));
        int number = hall.proceedings().next().number();
        for (String text : c.petitions()) {
            events.add(ProceedingsRules.brought(
                    new PetitionId(number++), text, delegate, Optional.of(request), Optional.empty(), by, now));
        }
        return accept(new Result.Queued(request, hall.floor().waiting().size() + 1), events);
    }

    private static Decision<Event> withdraw(Conference hall, RequestId id, Author by, Instant now) {
        Optional<Request> found = hall.floor().request(id);
        if (found.isEmpty()) return refuse(Reason.UNKNOWN_REQUEST);
        Request request = found.get();
        if (by.delegate().filter(own -> !own.equals(request.delegate())).isPresent()) return refuse(Reason.NOT_YOURS);
        if (request.status() == Request.Status.SPEAKING) {
            return refuse(Reason.ALREADY_SPEAKING, "name", request.name());
        }
        if (!request.open()) return refuse(Reason.NOT_WAITING, "name", request.name());
        return accept(new FloorEvent.RequestWithdrawn(id, now));
    }

    private static Decision<Event> call(Conference hall, Optional<RequestId> asked, Instant now) {
        Optional<Reason> closed = hall.session().whyNotInSession();
        if (closed.isPresent()) return refuse(closed.get());
        Floor floor = hall.floor();
        switch (floor.turn()) {
            case Turn.Idle _ -> {}
            case Turn.Called(var request, var _) -> {
                return refuse(Reason.ALREADY_CALLED, "name", floor.nameOf(request));
            }
            case Turn.Speaking(var request, var _) -> {
                return refuse(Reason.ALREADY_SPEAKING, "name", floor.nameOf(request));
            }
        }
        if (asked.isPresent() && asked.flatMap(floor::request).isEmpty()) return refuse(Reason.UNKNOWN_REQUEST);
        Optional<RequestId> next = asked.or(() -> floor.waiting().stream().findFirst());
        if (next.isEmpty()) return refuse(Reason.NOBODY_WAITING);
        RequestId request = next.get();
        if (floor.position(request).isEmpty() && !floor.isAway(request)) {
            return refuse(Reason.NOT_WAITING, "name", floor.nameOf(request));
        }
        return accept(new Result.Turned(request), new FloorEvent.SpeakerCalled(request, now));
    }

    private static Decision<Event> start(Conference hall, Instant now) {
        return switch (hall.floor().turn()) {
            case Turn.Idle _ -> refuse(Reason.NOBODY_CALLED);
            case Turn.Speaking(var request, var _) ->
                refuse(Reason.ALREADY_SPEAKING, "name", hall.floor().nameOf(request));
            case Turn.Called(var request, var clock) ->
                accept(
                        Result.Speech.of(request, Duration.ZERO),
                        new FloorEvent.SpeechStarted(request, clock.allotted(), now));
        };
    }

    private static Decision<Event> end(Conference hall, Instant now) {
        if (!(hall.floor().turn() instanceof Turn.Speaking(var request, var clock))) {
            return refuse(Reason.NOBODY_SPEAKING);
        }
        Duration spoken = clock.elapsed(now);
        return accept(Result.Speech.of(request, spoken), new FloorEvent.SpeechEnded(request, spoken, now));
    }

    private static Decision<Event> extend(Conference hall, Duration by, Instant now) {
        return switch (hall.floor().turn()) {
            case Turn.Idle _ -> refuse(Reason.NOBODY_SPEAKING);
            case Turn.Called(var request, var clock) -> extended(request, clock, by, now);
            case Turn.Speaking(var request, var clock) -> extended(request, clock, by, now);
        };
    }

    private static Decision<Event> extended(RequestId request, SpeechClock clock, Duration by, Instant now) {
        Duration allotted = clock.allotted().plus(by);
        return accept(new Result.Allotted(allotted.toSeconds()), new FloorEvent.SpeechExtended(request, allotted, now));
    }

    private static Decision<Event> pause(Conference hall, Instant now) {
        if (!(hall.floor().turn() instanceof Turn.Speaking(var request, var clock))) {
            return refuse(Reason.NOBODY_SPEAKING);
        }
        if (!clock.running()) return refuse(Reason.ALREADY_PAUSED);
        return accept(Result.Speech.of(request, clock.elapsed(now)), new FloorEvent.SpeechPaused(request, now));
    }

    private static Decision<Event> resume(Conference hall, Instant now) {
        if (!(hall.floor().turn() instanceof Turn.Speaking(var request, var clock))) {
            return refuse(Reason.NOBODY_SPEAKING);
        }
        if (clock.running()) return refuse(Reason.NOT_PAUSED);
        return accept(Result.Speech.of(request, clock.elapsed(now)), new FloorEvent.SpeechResumed(request, now));
    }

    private static Decision<Event> markAbsent(Conference hall, Optional<RequestId> asked, Instant now) {
        Optional<RequestId> who = asked.or(hall.floor()::atMicrophone);
        if (who.isEmpty()) return refuse(Reason.NOBODY_CALLED);
        return putAside(hall, who.get(), List.of(new FloorEvent.SpeakerAbsent(who.get(), now)));
    }

    private static Decision<Event> defer(Conference hall, RequestId id, Instant now) {
        List<Event> events = List.of(new FloorEvent.RequestDeferred(id, now));
        return hall.floor().isAway(id) ? accept(new Result.Turned(id), events) : putAside(hall, id, events);
    }

    private static Decision<Event> decline(Conference hall, FloorCommand.Decline c, Instant now) {
        List<Event> events = new ArrayList<>();
        events.add(new FloorEvent.RequestDeclined(c.request(), c.reason(), c.note(), now));
        events.addAll(ProceedingsRules.steered(hall, c.request(), c.reason().concern()));
        return putAside(hall, c.request(), events);
    }

    private static Decision<Event> putAside(Conference hall, RequestId id, List<Event> events) {
        Optional<Request> found = hall.floor().request(id);
        if (found.isEmpty()) return refuse(Reason.UNKNOWN_REQUEST);
        Request request = found.get();
        return switch (request.status()) {
            case WAITING, CALLED -> accept(new Result.Turned(id), events);
            case SPEAKING -> refuse(Reason.ALREADY_SPEAKING, "name", request.name());
            case DONE, ABSENT, WITHDRAWN, DECLINED, WRITTEN -> refuse(Reason.NOT_WAITING, "name", request.name());
        };
    }

    private static Decision<Event> reorder(Conference hall, FloorCommand.Reorder c, Instant now) {
        Floor floor = hall.floor();
        if (floor.request(c.request()).isEmpty()) return refuse(Reason.UNKNOWN_REQUEST);
        if (c.before().isPresent() && c.before().flatMap(floor::request).isEmpty()) {
            return refuse(Reason.UNKNOWN_REQUEST);
        }
        Optional<Integer> from = floor.position(c.request());
        if (from.isEmpty()) return refuse(Reason.NOT_WAITING, "name", floor.nameOf(c.request()));
        Optional<Integer> before = c.before().flatMap(floor::position);
        if (c.before().isPresent() && before.isEmpty()) {
            return refuse(Reason.NOT_WAITING, "name", floor.nameOf(c.before().get()));
        }
        int target = before.orElse(floor.waiting().size() + 1);
        int place = target > from.get() ? target - 1 : target;
        if (place == from.get()) return refuse(Reason.ALREADY_THERE, "name", floor.nameOf(c.request()));
        return accept(
                new Result.Placed(place), new FloorEvent.QueueReordered(c.request(), c.before(), c.reason(), now));
    }

    private static Decision<Event> undo(Conference hall, Instant now) {
        Optional<Floor.Undoable> found = hall.floor().undoable();
        if (found.isEmpty()) return refuse(Reason.NOTHING_TO_UNDO);
        RequestId request = found.get().before().id();
        List<Event> events = new ArrayList<>();
        events.add(new FloorEvent.FloorActionUndone(request, found.get().action(), now));
        events.addAll(ProceedingsRules.steeredBack(hall, request));
        return accept(new Result.Turned(request), events);
    }
}
