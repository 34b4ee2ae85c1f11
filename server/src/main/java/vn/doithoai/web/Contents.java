package vn.doithoai.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.Submission;
import vn.doithoai.wire.Fingerprint;
import vn.doithoai.wire.Json;

/// What a wish is about, as a fingerprint, so that the same id with another content is noticed.
///
/// Nothing personal goes in: the fingerprint stays in the journal for good, and a phone number can be found again from
/// a hash of it by trying them all. The device is left out too, so that a page that was paired anew may repeat what it
/// had sent before; a delegate's is not, for what a delegate wishes is the delegate's own.
final class Contents {
    private static final ObjectWriter WRITER =
            Json.mapper().copy().registerModule(withoutPersonal()).writer();

    private Contents() {}

    static String fingerprint(Submission wish, String type) {
        String whose = wish.author().delegate().map(Object::toString).orElse("");
        try {
            return Fingerprint.ofText(type + "\n" + whose + "\n" + WRITER.writeValueAsString(wish.command()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SimpleModule withoutPersonal() {
        SimpleModule module = new SimpleModule("without-personal");
        module.addSerializer(Personal.class, new Nothing());
        return module;
    }

    private static final class Nothing extends StdSerializer<Personal> {
        private static final long serialVersionUID = 1L;

        Nothing() {
            super(Personal.class);
        }

        @Override
        public void serialize(Personal value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString("");
        }
    }
}
