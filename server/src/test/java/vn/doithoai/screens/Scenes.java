package vn.doithoai.screens;

import java.util.List;

/// What `/display?sample=…` can show without a hall.
final class Scenes {
    static final List<String> ALL = List.of(
            "backdrop",
            "welcome",
            "agenda",
            "agenda-before",
            "speaker",
            "speaker-called",
            "speaker-soon",
            "speaker-over",
            "speaker-done",
            "question",
            "question-none",
            "question-long",
            "queue",
            "queue-empty",
            "rules",
            "message",
            "figures",
            "stale");

    static final List<String> AT_EVERY_SIZE = List.of("backdrop", "speaker-called", "queue");

    private Scenes() {}

    /// The scene that a sample shows.
    static String sceneOf(String sample) {
        return sample.equals("stale") ? "queue" : sample.replaceFirst("-.*", "");
    }
}
