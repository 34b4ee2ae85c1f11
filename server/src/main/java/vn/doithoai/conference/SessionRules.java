package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Session.Status;

/// When a conference may open, close and change hands.
final class SessionRules {
    private SessionRules() {}

    static Decision<Event> decide(Conference hall, SessionCommand command, Instant now) {
        return switch (command) {
            case SessionCommand.SetUp(var plan) -> setUp(hall, plan);
            case SessionCommand.OpenConference _ -> open(hall, now);
            case SessionCommand.CloseConference _ -> close(hall, now);
            case SessionCommand.ReopenConference _ -> reopen(hall, now);
            case SessionCommand.PurgePersonalData _ -> purge(hall, now);
            case SessionCommand.HandOverChair c -> handOver(hall, c, now);
            case SessionCommand.Show(var scene, var text) -> show(scene, text, now);
            case SessionCommand.Announce(var text) ->
                accept(new SessionEvent.ScenePinned(Scene.MESSAGE, Optional.of(text)));
        };
    }

    private static Decision<Event> setUp(Conference hall, Plan plan) {
        if (hall.session().status() != Status.READY) return refuse(Reason.PLAN_IN_USE);
        boolean fits = hall.session().fits(plan)
                && hall.attendance().fits(plan)
                && hall.proceedings().fits(plan);
        if (!fits) return refuse(Reason.PLAN_IN_USE);
        return accept(new SessionEvent.ConferenceSetUp(plan));
    }

    private static Decision<Event> open(Conference hall, Instant now) {
        return switch (hall.session().status()) {
            case IN_SESSION -> refuse(Reason.ALREADY_OPEN);
            case CONCLUDED -> refuse(Reason.ALREADY_CONCLUDED);
            case READY -> {
                ItemId first = hall.plan().agenda().getFirst().id();
                yield accept(
                        new Result.Item(first),
                        List.of(
                                new SessionEvent.ConferenceOpened(now),
                                new AgendaEvent.ItemStarted(first, List.of(), now)));
            }
        };
    }

    private static Decision<Event> close(Conference hall, Instant now) {
        Optional<Reason> closed = hall.session().whyNotInSession();
        if (closed.isPresent()) return refuse(closed.get());
        if (hall.floor().turn() instanceof Turn.Speaking speaking) {
            return refuse(Reason.ALREADY_SPEAKING, "name", hall.floor().nameOf(speaking.request()));
        }
        List<Event> events = new ArrayList<>();
        hall.agenda().current().ifPresent(item -> events.add(new AgendaEvent.ItemEnded(item.id(), now)));
        events.add(new SessionEvent.ConferenceClosed(now));
        return accept(new Result.Done(), events);
    }

    private static Decision<Event> reopen(Conference hall, Instant now) {
        if (hall.session().status() != Status.CONCLUDED) return refuse(Reason.NOT_CONCLUDED);
        List<Event> events = new ArrayList<>();
        events.add(new SessionEvent.ConferenceReopened(now));
        hall.agenda().lastEnded().ifPresent(item -> events.add(new AgendaEvent.ItemStarted(item.id(), List.of(), now)));
        return accept(new Result.Done(), events);
    }

    private static Decision<Event> purge(Conference hall, Instant now) {
        if (hall.session().status() != Status.CONCLUDED) return refuse(Reason.NOT_CONCLUDED);
        return accept(
                new Result.Purged(hall.attendance().withPhone()), List.of(new SessionEvent.PersonalDataPurged(now)));
    }

    private static Decision<Event> handOver(Conference hall, SessionCommand.HandOverChair c, Instant now) {
        if (hall.plan().chair(c.chair()).isEmpty()) return refuse(Reason.UNKNOWN_CHAIR);
        Optional<Session.Deputy> deputy = Session.Deputy.of(c.deputy(), c.deputyName());
        boolean presides = hall.session().acting(hall.plan()).equals(c.chair());
        if (presides && hall.session().deputyOf(c.chair()).equals(deputy)) return refuse(Reason.ALREADY_PRESIDING);
        return accept(new SessionEvent.ChairHandedOver(c.chair(), c.deputy(), c.deputyName(), c.reason(), now));
    }

    private static Decision<Event> show(Optional<Scene> scene, Optional<String> text, Instant now) {
        return scene.<Decision<Event>>map(held -> accept(new SessionEvent.ScenePinned(held, text)))
                .orElseGet(() -> accept(new SessionEvent.SceneReleased(now)));
    }
}
