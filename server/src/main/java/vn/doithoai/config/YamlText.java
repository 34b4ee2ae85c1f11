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
import vn.doithoai.conference.Words;

/// A YAML file as nodes that know where they stand. Values are never guessed: `no`, `010` and `12:30` stay the text
/// that was written, and whoever asks for a number reads it from there.
final class YamlText {
    private static final int BYTES_MAX = 1_000_000;
    private static final Words TOO_LARGE =
            new Words("found %s bytes, expected at most %s", "đang có %s byte, cần nhiều nhất %s");
    private static final Words NOT_UTF8 = new Words(
            "found bytes that are not UTF-8; save the file as UTF-8",
            "có ký tự không phải UTF-8; hãy lưu tệp dưới dạng UTF-8");
    private static final Words NO_SETTINGS = new Words(
            "found no settings, expected lines of the form «key: value»",
            "chưa có nội dung, cần các dòng dạng «khóa: giá trị»");
    private static final Words NO_YAML = new Words("this is no YAML: %s%s", "đây không phải YAML: %s%s");
    private static final Words COLON_HINT = new Words(
            " (a text that holds «: » or « #» needs quotes around it)",
            " (chữ có «: » hoặc « #» phải đặt trong dấu ngoặc kép)");

    private YamlText() {}

    /// The mapping that the file holds; nothing, with a trouble, when it holds something else.
    static Optional<MappingNode> read(Path file, Troubles troubles) {
        return text(file, troubles).flatMap(text -> parse(text, troubles));
    }

    private static Optional<String> text(Path file, Troubles troubles) {
        byte[] bytes;
        try {
            if (!Files.isRegularFile(file)) {
                troubles.whole(new Words("there is no such file", "không có tệp này"));
                return Optional.empty();
            }
            if (Files.size(file) > BYTES_MAX) {
                troubles.whole(TOO_LARGE.with(Files.size(file), BYTES_MAX));
                return Optional.empty();
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            troubles.whole(ConfigFolder.CANNOT_READ.with(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            troubles.at(lineOfBadByte(bytes), 1, NOT_UTF8);
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
            troubles.at(1, 1, NO_SETTINGS);
            return Optional.empty();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            boolean colon = e.getProblem() != null && e.getProblem().contains("mapping values");
            Words sentence = NO_YAML.with(String.valueOf(e.getProblem()), colon ? COLON_HINT : "");
            if (mark == null) troubles.whole(sentence);
            else troubles.at(mark, sentence);
            return Optional.empty();
        } catch (YAMLException e) {
            troubles.whole(NO_YAML.with(String.valueOf(e.getMessage()), ""));
            return Optional.empty();
        }
    }
}
