package vn.doithoai.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Moments are RFC 3339 in milliseconds, with the offset of Vietnam: what people read in a log is what their clock
/// said.
public final class WireTimes {
    /// Vietnam has had one offset since 1975 and no summer time.
    public static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

    private WireTimes() {}

    /// The moment as it stands in frames, events and answers.
    public static String text(Instant at) {
        return FORMAT.format(at.atOffset(VIETNAM));
    }

    /// The moment that a text names, with any offset.
    ///
    /// @throws DateTimeException when it names none
    public static Instant moment(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    static void addTo(SimpleModule module) {
        module.addSerializer(Instant.class, new ToText());
        module.addDeserializer(Instant.class, new FromText());
    }

    private static final class ToText extends StdScalarSerializer<Instant> {
        private static final long serialVersionUID = 1L;

        ToText() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant at, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(text(at));
        }
    }

    private static final class FromText extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;

        FromText() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getValueAsString("");
            try {
                return moment(text);
            } catch (DateTimeException notATime) {
                throw context.weirdStringException(text, Instant.class, "not a time with its offset");
            }
        }
    }
}
