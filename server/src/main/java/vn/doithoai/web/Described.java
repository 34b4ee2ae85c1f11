package vn.doithoai.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.doithoai.conference.Invalid;

/// Writes down which fields a reader asks for, as a JSON Schema.
final class Described implements Fields {
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();

    /// The schema of whatever this reader reads.
    static Map<String, Object> schema(Function<? super Fields, ?> reader) {
        Described described = new Described();
        try {
            Object _ = reader.apply(described);
        } catch (Invalid standIns) {
            // The fields are asked for before the value is made of them; that it cannot be made of nothing is no news.
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", described.properties);
        if (!described.required.isEmpty()) schema.put("required", described.required);
        schema.put("additionalProperties", false);
        return schema;
    }

    @Override
    public <T> T get(String name, Kind<T> kind) {
        properties.put(name, kind.schema());
        required.add(name);
        return kind.standIn();
    }

    @Override
    public <T> Optional<T> find(String name, Kind<T> kind) {
        properties.put(name, kind.schema());
        return Optional.empty();
    }

    @Override
    public <T> List<T> list(String name, Kind<T> kind, int max) {
        properties.put(name, Map.of("type", "array", "items", kind.schema(), "maxItems", max));
        return List.of();
    }

    @Override
    public void exactlyOne(String... names) {
        // Said in words where it matters: a schema of alternatives reads worse than it helps.
    }
}
