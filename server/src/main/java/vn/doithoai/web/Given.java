package vn.doithoai.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doithoai.conference.Invalid;
import vn.doithoai.wire.Json;

/// Fields that somebody sent. What is wrong is collected, and the reading goes on with a stand-in.
final class Given implements Fields {
    private static final Pattern TWICE = Pattern.compile("Duplicate field '([^']{1,60})'.*", Pattern.DOTALL);

    private final JsonNode json;
    private final Set<String> asked = new HashSet<>();
    private final List<Fault.At> faults = new ArrayList<>();

    Given(JsonNode json) {
        this.json = json;
    }

    /// The object that a body holds.
    ///
    /// @throws Problem `bad-json` with the place, when it holds none
    /// @throws Malformed when a name stands twice in it
    static ObjectNode object(byte[] body) {
        try {
            if (Json.mapper().readTree(body) instanceof ObjectNode object) return object;
            throw Problem.of(400, "not-an-object");
        } catch (StreamReadException broken) {
            Matcher twice = TWICE.matcher(broken.getOriginalMessage());
            if (twice.matches()) throw new Malformed(twice.group(1), Fault.TWICE);
            throw badJson(broken);
        } catch (JsonProcessingException broken) {
            throw badJson(broken);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Problem badJson(JsonProcessingException broken) {
        var at = broken.getLocation();
        return Problem.of(
                400,
                "bad-json",
                Map.of(
                        "line", at == null ? "?" : Integer.toString(at.getLineNr()),
                        "column", at == null ? "?" : Integer.toString(at.getColumnNr())));
    }

    /// Runs the reader and refuses whatever was wrong, what nobody asked for included.
    ///
    /// @throws Malformed with everything that is wrong
    <T> T all(Function<? super Fields, T> reader) {
        Optional<T> read = Optional.empty();
        try {
            read = Optional.of(reader.apply(this));
        } catch (Invalid wrong) {
            // A stand-in may not fit either: what was wrong with the field itself says more.
            if (faults.isEmpty()) fault(wrong.field(), Fault.of(wrong.problem()), "");
        }
        json.fieldNames().forEachRemaining(name -> {
            if (!asked.contains(name))
                fault(
                        name,
                        Fault.UNKNOWN,
                        String.join(", ", asked.stream().sorted().toList()));
        });
        if (!faults.isEmpty()) throw new Malformed(faults);
        return read.orElseThrow();
    }

    @Override
    public <T> T get(String name, Kind<T> kind) {
        JsonNode node = at(name);
        if (!Kind.absent(node)) return read(name, node, kind).orElse(kind.standIn());
        fault(name, Fault.MISSING, kind.expected());
        return kind.standIn();
    }

    @Override
    public <T> Optional<T> find(String name, Kind<T> kind) {
        JsonNode node = at(name);
        return Kind.absent(node) ? Optional.empty() : read(name, node, kind);
    }

    @Override
    public <T> List<T> list(String name, Kind<T> kind, int max) {
        JsonNode node = at(name);
        if (Kind.absent(node)) return List.of();
        if (!node.isArray()) {
            fault(name, Fault.WRONG_TYPE, "array");
            return List.of();
        }
        if (node.size() > max) {
            fault(name, Fault.TOO_LONG, "≤ " + max);
            return List.of();
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            JsonNode each = node.get(i);
            String place = name + "[" + i + "]";
            if (Kind.absent(each)) fault(place, Fault.MISSING, kind.expected());
            else read(place, each, kind).ifPresent(values::add);
        }
        return values;
    }

    @Override
    public void exactlyOne(String... names) {
        long given = Arrays.stream(names).filter(name -> !Kind.absent(at(name))).count();
        if (given != 1) fault(names[0], Fault.EXACTLY_ONE, String.join(", ", names));
    }

    private <T> Optional<T> read(String name, JsonNode node, Kind<T> kind) {
        try {
            return Optional.of(kind.reader().apply(node));
        } catch (Kind.Wrong wrong) {
            fault(name, wrong.fault(), kind.expected());
            return Optional.empty();
        }
    }

    private JsonNode at(String name) {
        asked.add(name);
        JsonNode node = json.get(name);
        return node == null ? MissingNode.getInstance() : node;
    }

    private void fault(String field, Fault fault, String expected) {
        faults.add(new Fault.At(field, fault, expected));
    }
}
