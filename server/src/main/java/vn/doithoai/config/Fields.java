package vn.doithoai.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import vn.doithoai.conference.Invalid;

/// Reads one mapping of a YAML file, key by key, and knows afterwards which keys nobody asked for.
///
/// A value that is missing or wrong becomes a trouble and a stand-in, so that reading goes on and every mistake of a
/// file is told at once. [#build] makes the record only when nothing was wrong in between.
final class Fields {
    private static final String LIST = "a list (lines that begin with «- »)";
    private static final String MAPPING = "keys of its own, indented below it";

    private final MappingNode node;
    private final String what;
    private final Troubles troubles;
    private final int before;
    private final SequencedMap<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final SequencedMap<String, String> missing = new LinkedHashMap<>();

    /// @param what how a message calls this mapping, as «a group»
    Fields(MappingNode node, String what, Troubles troubles) {
        this.node = node;
        this.what = what;
        this.troubles = troubles;
        this.before = troubles.count();
        for (NodeTuple tuple : node.getValue()) take(tuple);
    }

    private void take(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            trouble(tuple.getKeyNode(), "found " + found(tuple.getKeyNode()) + ", expected a key");
            return;
        }
        Node first = keys.putIfAbsent(key.getValue(), key);
        if (first == null) values.put(key.getValue(), tuple.getValueNode());
        else trouble(key, "`" + key.getValue() + "` stands twice in " + what + "; the first is in line " + line(first));
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
    <T> List<T> list(String key, String name, Function<Fields, Optional<T>> reader) {
        return required(key, LIST)
                .map(value -> mappings(key, value, name, reader))
                .orElse(List.of());
    }

    /// A list of mappings that may be left out.
    <T> List<T> anyOf(String key, String name, Function<Fields, Optional<T>> reader) {
        return optional(key).map(value -> mappings(key, value, name, reader)).orElse(List.of());
    }

    /// A mapping in this one.
    <T> Optional<T> within(String key, String name, Function<Fields, Optional<T>> reader) {
        return required(key, MAPPING).flatMap(value -> mapping(key, value, name, reader));
    }

    /// A mapping in this one that may be left out.
    <T> Optional<T> maybeWithin(String key, String name, Function<Fields, Optional<T>> reader) {
        return optional(key).flatMap(value -> mapping(key, value, name, reader));
    }

    /// A trouble at the value of a key, or at this mapping when the key is not there.
    void trouble(String key, String sentence) {
        trouble(values.getOrDefault(key, node), sentence);
    }

    /// Makes the record of this mapping, when nothing in it was wrong.
    <T> Optional<T> build(Supplier<T> maker) {
        done();
        if (troubles.count() > before) return Optional.empty();
        try {
            return Optional.of(maker.get());
        } catch (Invalid e) {
            trouble(e.field(), "`" + e.field() + "` of " + what + " " + sentence(e.problem()));
            return Optional.empty();
        }
    }

    private static String sentence(Invalid.Problem problem) {
        return switch (problem) {
            case MISSING -> "is missing";
            case TOO_LONG -> "is too long";
            case MALFORMED -> "is not of the form or in the range that is asked for";
            case EXACTLY_ONE -> "must be given alone";
            case TWICE -> "stands twice";
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
            String how = keys.containsKey(key) ? "has no value" : "is missing";
            trouble(at, "`" + key + "` of " + what + " " + how + "; expected " + expected);
        });
    }

    private void unknown(String key, Node at) {
        List<String> free =
                asked.stream().filter(name -> !keys.containsKey(name)).toList();
        Optional<String> meant = Nearest.to(key, free);
        meant.ifPresent(missing::remove);
        String hint = meant.map(name -> "did you mean `" + name + "`?")
                .orElseGet(() -> "expected one of: " + String.join(", ", asked));
        trouble(at, "unknown key `" + key + "` in " + what + "; " + hint);
    }

    private Optional<Node> required(String key, String expected) {
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
            case Kind.Read.Unfit<T>(String sentence) -> {
                trouble(value, "`" + key + "` of " + what + ": " + sentence);
                yield Optional.empty();
            }
        };
    }

    private <T> List<T> several(String key, Node value, Kind<T> kind) {
        return items(key, value).stream()
                .flatMap(item -> single(key, item, kind).stream())
                .toList();
    }

    private <T> List<T> mappings(String key, Node value, String name, Function<Fields, Optional<T>> reader) {
        List<Node> items = items(key, value);
        Map<String, Node> ids = new LinkedHashMap<>();
        items.forEach(item -> distinct(item, name, ids));
        return items.stream()
                .flatMap(item -> mapping(key, item, name, reader).stream())
                .toList();
    }

    private void distinct(Node item, String name, Map<String, Node> ids) {
        if (!(item instanceof MappingNode mapping)) return;
        for (NodeTuple tuple : mapping.getValue()) {
            boolean named = tuple.getKeyNode() instanceof ScalarNode key
                    && key.getValue().equals("id");
            if (!named || !(tuple.getValueNode() instanceof ScalarNode id)) continue;
            Node first = ids.putIfAbsent(id.getValue(), id);
            if (first == null) continue;
            trouble(id, "`id` " + found(id) + " of " + name + " is used already in line " + line(first));
        }
    }

    private <T> Optional<T> mapping(String key, Node value, String name, Function<Fields, Optional<T>> reader) {
        if (value instanceof MappingNode mapping) return reader.apply(new Fields(mapping, name, troubles));
        unfit(key, value, MAPPING);
        return Optional.empty();
    }

    private List<Node> items(String key, Node value) {
        if (!(value instanceof SequenceNode sequence)) {
            unfit(key, value, LIST);
            return List.of();
        }
        if (sequence.getValue().isEmpty()) trouble(value, "`" + key + "` of " + what + " is empty; expected " + LIST);
        return sequence.getValue();
    }

    private void unfit(String key, Node value, String expected) {
        trouble(value, "`" + key + "` of " + what + ": found " + found(value) + ", expected " + expected);
    }

    private void trouble(Node at, String sentence) {
        troubles.at(at.getStartMark(), sentence);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String found(Node node) {
        if (node instanceof MappingNode) return "keys";
        if (!(node instanceof ScalarNode scalar)) return "a list";
        return Kind.quoted(scalar.getValue().strip());
    }
}
