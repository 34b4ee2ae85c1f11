package vn.doithoai.config;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Words;

/// Reads one mapping of a YAML file, key by key, and knows afterwards which keys nobody asked for.
///
/// A value that is missing or wrong becomes a trouble and a stand-in, so that reading goes on and every mistake of a
/// file is told at once. [#build] makes the record only when nothing was wrong in between.
final class Fields {
    private static final Words LIST =
            new Words("a list (lines that begin with «- »)", "một danh sách (các dòng bắt đầu bằng «- »)");
    private static final Words MAPPING =
            new Words("keys of its own, indented below it", "các khóa con, viết thụt vào bên dưới");
    private static final Words UNFIT =
            new Words("`%s` of %s: found %s, expected %s", "`%s` của %s: đang là %s, cần %s");
    private static final Words WRONG = new Words("`%s` of %s: %s", "`%s` của %s: %s");
    private static final Words NO_KEY = new Words("found %s, expected a key", "đang là %s, cần một khóa");
    private static final Words KEY_TWICE = new Words(
            "`%s` stands twice in %s; the first is in line %s", "`%s` có hai lần trong %s; lần đầu ở dòng %s");
    private static final Words ID_TWICE =
            new Words("`id` %s of %s is used already in line %s", "`id` %s của %s đã dùng ở dòng %s");
    private static final Words NOT_GIVEN = new Words("`%s` of %s %s; expected %s", "`%s` của %s %s; cần %s");
    private static final Words UNKNOWN = new Words("unknown key `%s` in %s; %s", "không có khóa `%s` trong %s; %s");
    private static final Words MEANT = new Words("did you mean `%s`?", "có phải là `%s`?");
    private static final Words KNOWN = new Words("expected one of: %s", "các khóa ở đây: %s");

    private final MappingNode node;
    private final Words what;
    private final Troubles troubles;
    private final int before;
    private final SequencedMap<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final SequencedSet<String> asked = new LinkedHashSet<>();
    private final SequencedMap<String, Words> missing = new LinkedHashMap<>();

    /// @param what how a message calls this mapping, as «a group»
    Fields(MappingNode node, Words what, Troubles troubles) {
        this.node = node;
        this.what = what;
        this.troubles = troubles;
        this.before = troubles.count();
        for (NodeTuple tuple : node.getValue()) take(tuple);
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            trouble(tuple.getKeyNode(), NO_KEY.with(found(tuple.getKeyNode())));
            return;
        }
        Node first = keys.putIfAbsent(key.getValue(), key);
        if (first == null) values.put(key.getValue(), tuple.getValueNode());
        else trouble(key, KEY_TWICE.with(key.getValue(), what, line(first)));
    }

    /// Whether the key stands here, with or without a value. It counts as asked for.
    boolean has(String key) {
        asked.add(key);
        return keys.containsKey(key);
    }

    /// A value that must be there.
    <T> T get(String key, Kind<T> kind) {
        return required(key, kind.expected())
                .flatMap(value -> single(key, value, kind))
                .orElse(kind.standIn());
    }

    /// A value that may be left out.
    <T> Optional<T> find(String key, Kind<T> kind) {
        return optional(key).flatMap(value -> single(key, value, kind));
    }

    /// A list of values, at least one.
    <T> List<T> some(String key, Kind<T> kind) {
        return required(key, LIST).map(value -> several(key, value, kind)).orElse(List.of());
    }

    /// A list of values that may be left out.
    <T> List<T> any(String key, Kind<T> kind) {
        return optional(key).map(value -> several(key, value, kind)).orElse(List.of());
    }

    /// A list of mappings, at least one; `name` says how a message calls one of them. Their `id`s must differ.
    <T> List<T> list(String key, Words name, Function<Fields, Optional<T>> reader) {
        return required(key, LIST)
                .map(value -> mappings(key, value, name, reader))
                .orElse(List.of());
    }

    /// A list of mappings that may be left out.
    <T> List<T> anyOf(String key, Words name, Function<Fields, Optional<T>> reader) {
        return optional(key).map(value -> mappings(key, value, name, reader)).orElse(List.of());
    }

    /// A mapping in this one.
    <T> Optional<T> within(String key, Words name, Function<Fields, Optional<T>> reader) {
        return required(key, MAPPING).flatMap(value -> mapping(key, value, name, reader));
    }

    /// A mapping in this one that may be left out.
    <T> Optional<T> maybeWithin(String key, Words name, Function<Fields, Optional<T>> reader) {
        return optional(key).flatMap(value -> mapping(key, value, name, reader));
    }

    /// How much was found wrong so far, here and in the rest of the file.
    int troubles() {
        return troubles.count();
    }

    /// A trouble at the value of a key, or at this mapping when the key is not there.
    void trouble(String key, Words sentence) {
        trouble(values.getOrDefault(key, node), sentence);
    }

    /// Makes the record of this mapping, when nothing in it was wrong.
    <T> Optional<T> build(Supplier<T> maker) {
        done();
        if (troubles.count() > before) return Optional.empty();
        try {
            return Optional.of(maker.get());
        } catch (Invalid e) {
            trouble(
                    e.field(),
                    new Words("`%s` of %s %s", "`%s` của %s %s").with(e.field(), what, sentence(e.problem())));
            return Optional.empty();
        }
    }

    private static Words sentence(Invalid.Problem problem) {
        return switch (problem) {
            case MISSING -> new Words("is missing", "còn thiếu");
            case TOO_LONG -> new Words("is too long", "quá dài");
            case MALFORMED ->
                new Words(
                        "is not of the form or in the range that is asked for",
                        "không đúng dạng hoặc nằm ngoài khoảng cho phép");
            case EXACTLY_ONE -> new Words("must be given alone", "phải đứng một mình");
            case TWICE -> new Words("stands twice", "có hai lần");
        };
    }

    /// Tells of the keys that nobody asked for and of those that are not there. A mistyped key is told once, not also
    /// as a missing one.
    private void done() {
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) unknown(key, at);
        });
        missing.forEach((key, expected) -> {
            Node at = keys.getOrDefault(key, node);
            Words how = keys.containsKey(key)
                    ? new Words("has no value", "chưa có giá trị")
                    : new Words("is missing", "còn thiếu");
            trouble(at, NOT_GIVEN.with(key, what, how, expected));
        });
    }

    private void unknown(String key, Node at) {
        List<String> free =
                asked.stream().filter(name -> !keys.containsKey(name)).toList();
        Optional<String> meant = Nearest.to(key, free);
        meant.ifPresent(missing::remove);
        Words hint = meant.map(MEANT::with).orElseGet(() -> KNOWN.with(String.join(", ", asked)));
        trouble(at, UNKNOWN.with(key, what, hint));
    }

    private Optional<Node> required(String key, Words expected) {
        Optional<Node> value = optional(key);
        if (value.isEmpty()) missing.put(key, expected);
        return value;
    }

    private Optional<Node> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .filter(value -> !value.getTag().equals(Tag.NULL));
    }

    private <T> Optional<T> single(String key, Node value, Kind<T> kind) {
        if (!(value instanceof ScalarNode scalar)) {
            unfit(key, value, kind.expected());
            return Optional.empty();
        }
        return switch (kind.read(scalar.getValue())) {
            case Kind.Read.Fits<T>(T read) -> Optional.of(read);
            case Kind.Read.Unfit<T>(Words sentence) -> {
                trouble(value, WRONG.with(key, what, sentence));
                yield Optional.empty();
            }
        };
    }

    private <T> List<T> several(String key, Node value, Kind<T> kind) {
        return items(key, value).stream()
                .flatMap(item -> single(key, item, kind).stream())
                .toList();
    }

    private <T> List<T> mappings(String key, Node value, Words name, Function<Fields, Optional<T>> reader) {
        List<Node> items = items(key, value);
        Map<String, Node> ids = new LinkedHashMap<>();
        items.forEach(item -> distinct(item, name, ids));
        return items.stream()
                .flatMap(item -> mapping(key, item, name, reader).stream())
                .toList();
    }

    private void distinct(Node item, Words name, Map<String, Node> ids) {
        if (!(item instanceof MappingNode mapping)) return;
        for (NodeTuple tuple : mapping.getValue()) {
            boolean named = tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("id");
            if (!named || !(tuple.getValueNode() instanceof ScalarNode id)) continue;
            Node first = ids.putIfAbsent(id.getValue(), id);
            if (first == null) continue;
            trouble(id, ID_TWICE.with(found(id), name, line(first)));
        }
    }

    private <T> Optional<T> mapping(String key, Node value, Words name, Function<Fields, Optional<T>> reader) {
        if (value instanceof MappingNode mapping) return reader.apply(new Fields(mapping, name, troubles));
        unfit(key, value, MAPPING);
        return Optional.empty();
    }

    private List<Node> items(String key, Node value) {
        if (!(value instanceof SequenceNode sequence)) {
            unfit(key, value, LIST);
            return List.of();
        }
        if (sequence.getValue().isEmpty())
            trouble(value, NOT_GIVEN.with(key, what, new Words("is empty", "còn trống"), LIST));
        return sequence.getValue();
    }

    private void unfit(String key, Node value, Words expected) {
        trouble(value, UNFIT.with(key, what, found(value), expected));
    }

    private void trouble(Node at, Words sentence) {
        troubles.at(at.getStartMark(), sentence);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static Words found(Node node) {
        if (node instanceof MappingNode) return new Words("keys", "các khóa con");
        if (!(node instanceof ScalarNode scalar)) return new Words("a list", "một danh sách");
        return Kind.quoted(scalar.getValue().strip());
    }
}
