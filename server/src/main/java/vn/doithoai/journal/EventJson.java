package vn.doithoai.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import vn.doithoai.conference.Event;
import vn.doithoai.wire.Json;

/// The events of a conference as the journal writes them: the wire's JSON under the names of [EventNames], with
/// whatever is [vn.doithoai.conference.Personal] kept apart, see [PersonalJson].
public final class EventJson implements Codec<Event> {

    private final RandomGenerator salts;
    private final ObjectMapper mapper = Json.mapper().copy().registerModule(PersonalJson.module());
    private final Map<Class<? extends Event>, ObjectReader> readers = new ConcurrentHashMap<>();

    /// @param salts where the salts of commitments come from; a secure one, or a purged phone number can be guessed
    public EventJson(RandomGenerator salts) {
        this.salts = salts;
    }

    @Override
    public Coded encode(Event event) {
        EventNames.Name name = EventNames.of(event.getClass());
        var kept = new PersonalJson.Kept(salts);
        try {
            String body =
                    mapper.writer().withAttribute(PersonalJson.Kept.class, kept).writeValueAsString(event);
            return new Coded(name.type(), name.version(), body, kept.text());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name.type() + " cannot be written as JSON", e);
        }
    }

    @Override
    public Event decode(Entry entry) {
        Class<? extends Event> type = EventNames.event(new EventNames.Name(entry.type(), entry.version()));
        ObjectReader reader = readers.computeIfAbsent(type, mapper::readerFor);
        try {
            // Without anything personal, which is nearly always, the reader serves as it is: replay is mostly this
            // line.
            if (entry.personal().isEmpty()) return reader.readValue(entry.body());
            var found = PersonalJson.Found.in(entry.personal().get());
            return reader.withAttribute(PersonalJson.Found.class, found).readValue(entry.body());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("its body is not of the form it had: " + e.getOriginalMessage(), e);
        }
    }
}
