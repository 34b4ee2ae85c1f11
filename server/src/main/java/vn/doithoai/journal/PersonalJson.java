package vn.doithoai.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.doithoai.conference.Personal;
import vn.doithoai.wire.Fingerprint;
import vn.doithoai.wire.Json;

/// How personal values stand in the journal: in the body, and so in the chain, only as a commitment, SHA-256 over a
/// salt and the value; salt and value beside the body, where they can be purged. What is left then proves nothing and
/// gives nothing away: without its salt a phone number cannot be guessed from the commitment.
final class PersonalJson {

    /// 128 bits: nobody tries them all.
    private static final int SALT_BYTES = 16;

    private PersonalJson() {}

    /// A value with the salt of its commitment.
    record Salted(String salt, String value) {
        String commitment() {
            return Fingerprint.ofText(salt + value);
        }
    }

    /// What is kept beside the body that is being written.
    static final class Kept {
        private final RandomGenerator salts;
        private final List<Salted> values = new ArrayList<>();

        Kept(RandomGenerator salts) {
            this.salts = salts;
        }

        String commitmentTo(Personal personal) {
            if (personal.gone()) return "";
            byte[] salt = new byte[SALT_BYTES];
            salts.nextBytes(salt);
            var salted = new Salted(HexFormat.of().formatHex(salt), personal.value());
            values.add(salted);
            return salted.commitment();
        }

        Optional<String> text() {
            return values.isEmpty() ? Optional.empty() : Optional.of(Json.text(values));
        }
    }

    /// What was kept beside the body that is being read.
    ///
    /// @param values by their commitments
    record Found(Map<String, String> values) {

        static Found in(String text) throws JsonProcessingException {
            var values = new HashMap<String, String>();
            for (Salted each : Json.read(text, Salted[].class)) values.put(each.commitment(), each.value());
            return new Found(values);
        }

        /// @throws IllegalArgumentException when the value beside the body is not the one committed to
        Personal behind(String commitment) {
            if (commitment.isEmpty()) return Personal.GONE;
            String value = values.get(commitment);
            if (value == null) throw new IllegalArgumentException("a personal value was changed by hand");
            return new Personal(value);
        }
    }

    static Module module() {
        return new SimpleModule("personal")
                .addSerializer(Personal.class, new ToCommitment())
                .addDeserializer(Personal.class, new FromCommitment());
    }

    private static final class ToCommitment extends StdScalarSerializer<Personal> {
        private static final long serialVersionUID = 1L;

        ToCommitment() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal personal, JsonGenerator json, SerializerProvider context) throws IOException {
            json.writeString(((Kept) context.getAttribute(Kept.class)).commitmentTo(personal));
        }
    }

    private static final class FromCommitment extends StdScalarDeserializer<Personal> {
        private static final long serialVersionUID = 1L;

        FromCommitment() {
            super(Personal.class);
        }

        @Override
        public Personal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Found found = (Found) context.getAttribute(Found.class);
            if (found == null) return Personal.GONE; // purged
            try {
                return found.behind(json.getValueAsString(""));
            } catch (IllegalArgumentException changed) {
                throw context.weirdStringException("", Personal.class, changed.getMessage());
            }
        }
    }
}
