package vn.doithoai.wire;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.util.function.Function;
import java.util.function.IntFunction;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.AnswerId;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.NoteId;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.RequestId;

/// Ids are plain strings on the wire, whatever they are inside.
final class WireIds {
    private WireIds() {}

    static void addTo(SimpleModule module) {
        number(module, DelegateId.class, DelegateId::new);
        number(module, RequestId.class, RequestId::new);
        number(module, PetitionId.class, PetitionId::new);
        number(module, AnswerId.class, AnswerId::new);
        number(module, NoteId.class, NoteId::new);
        word(module, ItemId.class, ItemId::new);
        word(module, GroupId.class, GroupId::new);
        word(module, AgencyId.class, AgencyId::new);
        word(module, ChairId.class, ChairId::new);
    }

    private static <T> void number(SimpleModule module, Class<T> type, IntFunction<T> make) {
        word(module, type, text -> make.apply(Integer.parseInt(text)));
    }

    private static <T> void word(SimpleModule module, Class<T> type, Function<String, T> make) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new FromText<>(type, make));
    }

    private static final class FromText<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1L;
        private final transient Function<String, T> make;

        FromText(Class<T> type, Function<String, T> make) {
            super(type);
            this.make = make;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) throws IOException {
            try {
                return make.apply(text);
            } catch (IllegalArgumentException notAnId) {
                throw context.weirdStringException(text, handledType(), "not an id");
            }
        }
    }
}
