package vn.doithoai.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// The one way to and from JSON: ids as strings, enum constants in kebab-case, times with the offset of Vietnam, absent
/// values left out; unknown and repeated fields refused.
public final class Json {
    /// Deeper than anything we write; a bomb of brackets ends here.
    private static final int DEPTH_MAX = 32;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(names())
            .annotationIntrospector(new KebabEnums())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH_MAX)
                        .build());
    }

    private Json() {}

    /// The mapper itself, for what the shortcuts below do not do. Never to be configured further.
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /// The value as JSON text.
    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), impossible);
        }
    }

    /// The value as UTF-8 JSON.
    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("not writable as JSON: " + value.getClass(), impossible);
        }
    }

    /// The text as a value of this type.
    ///
    /// @throws JsonProcessingException when it is not JSON, or not of this type
    public static <T> T read(String text, Class<T> type) throws JsonProcessingException {
        return MAPPER.readValue(text, type);
    }

    /// The text as a tree.
    ///
    /// @throws JsonProcessingException when it is not JSON
    public static JsonNode tree(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }

    /// `ASSIGNED_VERIFY` as `assigned-verify`.
    public static String kebab(Enum<?> constant) {
        return KebabEnums.kebab(constant.name());
    }

    private static SimpleModule names() {
        SimpleModule module = new SimpleModule("names");
        WireIds.addTo(module);
        WireTimes.addTo(module);
        return module;
    }
}
