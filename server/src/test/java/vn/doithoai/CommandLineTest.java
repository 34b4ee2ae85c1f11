package vn.doithoai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.doithoai.journal.LostTail;
import vn.doithoai.rehearse.Options;

class CommandLineTest {

    @Test
    @DisplayName("says what the program is asked for")
    void asked() {
        assertEquals(new CommandLine.Serve(LostTail.REFUSE), of());
        assertEquals(new CommandLine.Serve(LostTail.ACCEPT), of("--accept-lost-tail"));
        assertEquals(new CommandLine.BackUp(Path.of("copy.db")), of("--backup", "copy.db"));
        assertEquals(new CommandLine.Help(), of("--backup", "--help"));
        var options = new Options(0, Options.ALL_SEATS, Optional.empty(), true);
        assertEquals(new CommandLine.Rehearse(options), of("--rehearse", "--speed", "fast", "--keep"));
    }

    @ParameterizedTest
    @CsvSource({
        "--acept-lost-tail, unknown: --acept-lost-tail",
        "--accept-lost-tail --backup, unknown: --backup",
        "--backup, --backup: which file? --backup FILE",
        "--backup one.db two.db, unknown: two.db",
        "--rehearse --quick, unknown: --quick",
        "--keep --rehearse --people 3, '--people: found «3», expected a whole number from 30 to 5000'",
    })
    @DisplayName("names the word that does not fit")
    void misspelt(String words, String sentence) {
        var refused = assertThrows(IllegalArgumentException.class, () -> of(words.split(" ")));
        assertEquals(sentence, refused.getMessage());
    }

    @Test
    @DisplayName("what it can be asked stands in one column")
    void usage() {
        List<String> options = CommandLine.USAGE
                .lines()
                .filter(line -> line.strip().startsWith("--"))
                .toList();
        assertEquals(7, options.size());
        for (String option : options) {
            assertTrue(option.startsWith("  ", 20) && option.charAt(22) != ' ', option);
        }
    }

    private static CommandLine of(String... words) {
        return CommandLine.of(List.of(words));
    }
}
