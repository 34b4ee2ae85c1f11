package vn.doithoai.conference;

/// Who has the microphone: nobody, somebody on the way to it, or somebody who speaks. Never two.
public sealed interface Turn {
    /// Nobody.
    record Idle() implements Turn {}

    /// Called, and not yet speaking.
    ///
    /// @param clock stands still; holds what was allotted
    record Called(RequestId request, SpeechClock clock) implements Turn {}

    /// Speaking, or paused.
    record Speaking(RequestId request, SpeechClock clock) implements Turn {}
}
