package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.SpeechClock;
import vn.doithoai.conference.Turn;

/// Seen by everybody: the countdown stands on the projector.
///
/// Nothing is sent each second. While it runs, what was spoken is the server's now less `startedAt`, pauses taken out.
///
/// @param elapsed seconds, while it is paused
/// @param allotted seconds in all; of the next speech when nobody is called
record ClockView(
        Optional<RequestId> request, State state, Optional<Instant> startedAt, Optional<Long> elapsed, long allotted) {

    /// What it does.
    enum State {
        IDLE,
        RUNNING,
        PAUSED
    }

    static ClockView of(Conference hall) {
        return switch (hall.floor().turn()) {
            case Turn.Idle _ ->
                new ClockView(
                        Optional.empty(),
                        State.IDLE,
                        Optional.empty(),
                        Optional.empty(),
                        hall.floor().times().speech());
            case Turn.Called(var request, var clock) ->
                new ClockView(
                        Optional.of(request),
                        State.IDLE,
                        Optional.empty(),
                        Optional.empty(),
                        clock.allotted().toSeconds());
            case Turn.Speaking(var request, var clock) -> speaking(request, clock);
        };
    }

    private static ClockView speaking(RequestId request, SpeechClock clock) {
        return new ClockView(
                Optional.of(request),
                clock.running() ? State.RUNNING : State.PAUSED,
                clock.runningSince().map(since -> since.minus(clock.before())),
                clock.running() ? Optional.empty() : Optional.of(clock.before().toSeconds()),
                clock.allotted().toSeconds());
    }
}
