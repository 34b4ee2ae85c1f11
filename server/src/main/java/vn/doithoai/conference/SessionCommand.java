package vn.doithoai.conference;

import java.util.Optional;

/// Wishes about the conference as a whole.
public sealed interface SessionCommand extends Command {
    /// Takes over the plan; before the conference opens it replaces the one before.
    record SetUp(Plan plan) implements SessionCommand {}

    /// Opens the conference; the first item of the agenda begins.
    record OpenConference() implements SessionCommand {}

    /// Closes it; who still waits is answered in writing.
    record CloseConference() implements SessionCommand {}

    /// Takes the closing back.
    record ReopenConference() implements SessionCommand {}

    /// Erases the phone numbers, once the conference is over and nobody is called any more (domain rules on personal
    /// data).
    record PurgePersonalData() implements SessionCommand {}

    /// From now on this chair presides, or the deputy in the chair's stead (R021, R022).
    ///
    /// @param deputy the title; who is named without one has none that papers could carry
    record HandOverChair(ChairId chair, Optional<String> deputy, Optional<String> deputyName, Optional<String> reason)
            implements SessionCommand {
        public HandOverChair {
            deputy = Text.line("deputy", deputy, Limits.UNIT_MAX);
            deputyName = Text.line("deputyName", deputyName, Limits.NAME_MAX);
            if (deputyName.isPresent() && deputy.isEmpty()) throw new Invalid("deputy", Invalid.Problem.MISSING);
            reason = Text.line("reason", reason, Limits.NOTE_MAX);
        }
    }

    /// Holds a scene on the projector, or lets it follow the hall again when the scene is absent.
    record Show(Optional<Scene> scene, Optional<String> text) implements SessionCommand {
        public Show {
            text = Text.body("text", text, Limits.ANNOUNCEMENT_MAX);
            if (scene.filter(Scene.MESSAGE::equals).isPresent() && text.isEmpty()) {
                throw new Invalid("text", Invalid.Problem.MISSING);
            }
        }
    }

    /// Shows a sentence on the projector.
    record Announce(String text) implements SessionCommand {
        public Announce {
            text = Text.body("text", text, Limits.ANNOUNCEMENT_MAX);
        }
    }
}
