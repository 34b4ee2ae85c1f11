package vn.doithoai.config;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;

/// A YAML file as nodes that know where they stand. Values are never guessed: `no`, `010` and `12:30` stay the text
/// that was written, and whoever asks for a number reads it from there.
final class YamlText {
    private static final int BYTES_MAX = 1_000_000;
    private static final String COLON_HINT = " (a text that holds «: » or « #» needs quotes around it)";

    private YamlText() {}

    /// The mapping that the file holds; nothing, with a trouble, when it holds something else.
    static Optional<MappingNode> read(Path file, Troubles troubles) {
        return text(file, troubles).flatMap(text -> parse(text, troubles));
    }

    private static Optional<String> text(Path file, Troubles troubles) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                troubles.whole("there is no such file");
                return Optional.empty();
            }
            if (Files.size(file) > BYTES_MAX) {
                troubles.whole("found " + Files.size(file) + " bytes, expected at most " + BYTES_MAX);
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            troubles.whole("cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            troubles.at(lineOfBadByte(bytes), 1, "found bytes that are not UTF-8; save the file as UTF-8");
            return Optional.empty();
        }
    }

    private static int lineOfBadByte(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int bad = text.indexOf('\uFFFD');
        return 1 + (int) text.substring(0, bad).chars().filter(c -> c == '\n').count();
    }

    /// A file of comments only.
    static MappingNode nothing() {
        Mark start = new Mark("", 0, 0, 0, new int[0], 0);
        return new MappingNode(Tag.MAP, true, List.of(), start, start, DumperOptions.FlowStyle.BLOCK);
    }

    private static Optional<MappingNode> parse(String text, Troubles troubles) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) return Optional.of(nothing());
            if (root instanceof MappingNode mapping) return Optional.of(mapping);
            troubles.at(1, 1, "found no settings, expected lines of the form «key: value»");
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            String hint = e.getProblem() != null && e.getProblem().contains("mapping values") ? COLON_HINT : "";
            String sentence = "this is no YAML: " + e.getProblem() + hint;
            if (mark == null) troubles.whole(sentence);
            else troubles.at(mark, sentence);
            return Optional.empty();
        } catch (YAMLException e) {
            troubles.whole("this is no YAML: " + e.getMessage());
            return Optional.empty();
        }
    }
}
