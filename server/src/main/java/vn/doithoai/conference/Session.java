package vn.doithoai.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the conference stands as a whole: begun or not, who presides, what the projector holds.
///
/// @param handOvers who presided from when, in order
/// @param pinned the scene that somebody holds on the projector
public record Session(
        Status status,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        List<HandOver> handOvers,
        Optional<Pinned> pinned) {

    static final Session BEFORE =
            new Session(Status.READY, Optional.empty(), Optional.empty(), List.of(), Optional.empty());

    public Session {
        handOvers = List.copyOf(handOvers);
    }

    /// How far the conference is.
    public enum Status {
        /// Set up; people may come in.
        READY,
        IN_SESSION,
        CONCLUDED
    }

    /// A change of who presides.
    public record HandOver(ChairId chair, Optional<Deputy> deputy, Optional<String> reason, Instant at) {}

    /// Who presides in a chair's stead. The name may be left out, as a chair's may.
    public record Deputy(String title, Optional<String> name) {
        static Optional<Deputy> of(Optional<String> title, Optional<String> name) {
            return title.map(known -> new Deputy(known, name));
        }
    }

    /// A scene that somebody holds.
    public record Pinned(Scene scene, Optional<String> text) {}

    /// The chair who presides now; the first of the plan until somebody else does (R021).
    public ChairId acting(Plan plan) {
        return handOvers.isEmpty()
                ? plan.chairs().getFirst().id()
                : handOvers.getLast().chair();
    }

    /// Who stands in for this chair, if anybody does.
    public Optional<Deputy> deputyOf(ChairId chair) {
        return handOvers.stream()
                .filter(change -> change.chair().equals(chair))
                .reduce((_, last) -> last)
                .flatMap(HandOver::deputy);
    }

    /// Why the hall cannot go on just now: not opened yet, or closed. Empty while it is in session.
    Optional<Reason> whyNotInSession() {
        return switch (status) {
            case READY -> Optional.of(Reason.NOT_IN_SESSION);
            case IN_SESSION -> Optional.empty();
            case CONCLUDED -> Optional.of(Reason.ALREADY_CONCLUDED);
        };
    }

    /// Whether the plan still knows everybody who presided.
    boolean fits(Plan plan) {
        return handOvers.stream().allMatch(change -> plan.chair(change.chair()).isPresent());
    }

    Session apply(SessionEvent event) {
        return switch (event) {
            case SessionEvent.ConferenceSetUp _, SessionEvent.PersonalDataPurged _ -> this;
            case SessionEvent.ConferenceOpened(var at) ->
                new Session(Status.IN_SESSION, Optional.of(at), closedAt, handOvers, pinned);
            case SessionEvent.ConferenceClosed(var at) ->
                new Session(Status.CONCLUDED, openedAt, Optional.of(at), handOvers, pinned);
            case SessionEvent.ConferenceReopened _ ->
                new Session(Status.IN_SESSION, openedAt, Optional.empty(), handOvers, pinned);
            case SessionEvent.ChairHandedOver(var chair, var deputy, var name, var reason, var at) ->
                withHandOver(new HandOver(chair, Deputy.of(deputy, name), reason, at));
            case SessionEvent.ScenePinned(var scene, var text) -> withPinned(Optional.of(new Pinned(scene, text)));
            case SessionEvent.SceneReleased _ -> withPinned(Optional.empty());
        };
    }

    private Session withHandOver(HandOver change) {
        List<HandOver> all =
                Stream.concat(handOvers.stream(), Stream.of(change)).toList();
        return new Session(status, openedAt, closedAt, all, pinned);
    }

    private Session withPinned(Optional<Pinned> scene) {
        return new Session(status, openedAt, closedAt, handOvers, scene);
    }
}
