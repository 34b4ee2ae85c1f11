package vn.doithoai.conference;

import java.util.Optional;

/// Who has the microphone: nobody, somebody on the way to it, or somebody who speaks. Never two.
public sealed interface Turn {
    /// Who is called or speaks.
    default Optional<RequestId> holder() {
        return switch (this) {
            case Idle _ -> Optional.empty();
            case Called called -> Optional.of(called.request());
            case Speaking speaking -> Optional.of(speaking.request());
        };
    }

    /// Whether this request is the one.
    default boolean heldBy(RequestId request) {
        return holder().filter(request::equals).isPresent();
    }

    /// Nobody.
    record Idle() implements Turn {}

    /// Called, and not yet speaking.
    ///
    /// @param clock stands still; holds what was allotted
    record Called(RequestId request, SpeechClock clock) implements Turn {}

    /// Speaking, or paused.
    record Speaking(RequestId request, SpeechClock clock) implements Turn {}
}
