package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The countdown of a speech: arithmetic only, every screen shows the same.
///
/// @param allotted how long the speaker may speak in all
/// @param before what was spoken until the last pause
/// @param runningSince since when it runs; absent while it stands still
public record SpeechClock(Duration allotted, Duration before, Optional<Instant> runningSince) {
    static SpeechClock started(Duration allotted, Instant at) {
        return new SpeechClock(allotted, Duration.ZERO, Optional.of(at));
    }

    /// Whether it runs.
    public boolean running() {
        return runningSince.isPresent();
    }

    /// How long was spoken until this moment, without pauses; never negative.
    public Duration elapsed(Instant now) {
        return runningSince
                .map(since -> before.plus(now.isAfter(since) ? Duration.between(since, now) : Duration.ZERO))
                .orElse(before);
    }

    SpeechClock paused(Instant at) {
        return new SpeechClock(allotted, elapsed(at), Optional.empty());
    }

    SpeechClock resumed(Instant at) {
        return new SpeechClock(allotted, before, Optional.of(at));
    }

    SpeechClock allotting(Duration total) {
        return new SpeechClock(total, before, runningSince);
    }
}
