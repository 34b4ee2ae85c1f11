package vn.doithoai;

import java.nio.file.Path;
import java.util.List;
import vn.doithoai.journal.LostTail;
import vn.doithoai.rehearse.Options;

/// What the program was asked to do by the words behind its name.
sealed interface CommandLine {
    /// For whoever asks for help, or typed something that is not known.
    String USAGE = """
            Usage: java -jar doithoai.jar [--accept-lost-tail | --backup FILE | --rehearse …]
              --accept-lost-tail  start although the journal's end is lost; the old head files are kept
              --backup FILE       copy the journal, of a running server too, into a new file
            """ + Options.USAGE;

    /// Say what can be asked for.
    record Help() implements CommandLine {}

    /// Serve a hall.
    record Serve(LostTail lostTail) implements CommandLine {}

    /// Copy the journal into a new file.
    record BackUp(Path target) implements CommandLine {}

    /// Play a half day with made-up people.
    record Rehearse(Options options) implements CommandLine {}

    /// Reads the words.
    ///
    /// @throws IllegalArgumentException with a sentence about the word that does not fit
    static CommandLine of(List<String> words) {
        if (words.isEmpty()) return new Serve(LostTail.REFUSE);
        if (words.contains("--help")) return new Help();
        if (words.contains(Options.SWITCH)) return new Rehearse(Options.of(words));
        String first = words.getFirst();
        return switch (first) {
            case "--accept-lost-tail" -> only(words, 1, new Serve(LostTail.ACCEPT));
            case "--backup" -> {
                if (words.size() == 1) throw new IllegalArgumentException("--backup: which file? --backup FILE");
                yield only(words, 2, new BackUp(Path.of(words.get(1))));
            }
            default -> throw unknown(first);
        };
    }

    private static CommandLine only(List<String> words, int count, CommandLine asked) {
        if (words.size() > count) throw unknown(words.get(count));
        return asked;
    }

    private static IllegalArgumentException unknown(String word) {
        return new IllegalArgumentException("unknown: " + word);
    }
}
