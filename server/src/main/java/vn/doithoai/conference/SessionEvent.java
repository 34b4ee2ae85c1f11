package vn.doithoai.conference;

import java.time.Instant;
import java.util.Optional;

/// Facts about the conference as a whole.
public sealed interface SessionEvent extends Event {
    /// The plan is this one from now on.
    record ConferenceSetUp(Plan plan) implements SessionEvent {}

    /// The conference began.
    record ConferenceOpened(Instant at) implements SessionEvent {}

    /// The conference ended.
    record ConferenceClosed(Instant at) implements SessionEvent {}

    /// The ending was taken back.
    record ConferenceReopened(Instant at) implements SessionEvent {}

    /// Whatever is [Personal] in the events before this one is gone, here and on disk.
    record PersonalDataPurged(Instant at) implements SessionEvent {}

    /// Somebody else presides.
    record ChairHandedOver(
            ChairId chair, Optional<String> deputy, Optional<String> deputyName, Optional<String> reason, Instant at)
            implements SessionEvent {}

    /// The projector holds a scene.
    record ScenePinned(Scene scene, Optional<String> text) implements SessionEvent {}

    /// The projector follows the hall again.
    record SceneReleased(Instant at) implements SessionEvent {}
}
