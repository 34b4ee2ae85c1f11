package vn.doithoai.rehearse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// How a rehearsal is to be played: what stands behind `--rehearse`.
///
/// @param speed how many times faster than life; 0 without any pause
/// @param people how many are invited
/// @param conference its id; the first one when absent
/// @param keep whether the server stays up afterwards, until somebody stops it
public record Options(int speed, int people, Optional<String> conference, boolean keep) {
    /// The switch that asks for a rehearsal.
    public static final String SWITCH = "--rehearse";

    /// For whoever typed something else.
    public static final String USAGE = """
              --rehearse          a simulated half day with made-up people, in a data folder of its own
                --speed N|fast    N times faster than life (60 when left out), or without any pause
                --people N        how many are invited, 30 to 5000 (as many as the groups have seats when left out)
                --conference ID   which one, when config/ has several (the first when left out)
                --keep            the server stays up afterwards, until Ctrl-C\
            """;

    /// As many people as the groups have seats.
    public static final int ALL_SEATS = 0;

    private static final int SPEED = 60;
    private static final int SPEED_MAX = 10_000;
    private static final int PEOPLE_MIN = 30;
    private static final int PEOPLE_MAX = 5_000;

    /// Reads the command line, of which `--rehearse` is the first word.
    ///
    /// @throws IllegalArgumentException with a sentence about the word that does not fit
    public static Options of(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        int speed = SPEED;
        int people = ALL_SEATS;
        Optional<String> conference = Optional.empty();
        boolean keep = false;
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case SWITCH -> {}
                case "--keep" -> keep = true;
                case "--people" -> people = number(word, words, PEOPLE_MIN, PEOPLE_MAX);
                case "--speed" -> speed = speed(words);
                case "--conference" -> conference = Optional.of(next(words));
                default -> throw new IllegalArgumentException("unknown: " + word);
            }
        }
        return new Options(speed, people, conference, keep);
    }

    /// Whether nothing waits for anybody to watch.
    public boolean fast() {
        return speed == 0;
    }

    private static int speed(Deque<String> words) {
        if (!"fast".equals(words.peek())) return number("--speed", words, 1, SPEED_MAX);
        words.pop();
        return 0;
    }

    private static int number(String option, Deque<String> words, int min, int max) {
        String written = next(words);
        String sentence = option + ": found «" + written + "», expected a whole number from " + min + " to " + max;
        try {
            int number = Integer.parseInt(written);
            if (number >= min && number <= max) return number;
            throw new IllegalArgumentException(sentence);
        } catch (NumberFormatException _) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private static String next(Deque<String> words) {
        return words.isEmpty() ? "nothing" : words.pop();
    }
}
