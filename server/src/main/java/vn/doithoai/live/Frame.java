package vn.doithoai.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.view.Key;
import vn.doithoai.wire.Json;
import vn.doithoai.wire.WireTimes;

/// The wire format of a frame, put together from parts that are encoded once: `set` is kept as bytes, so that a
/// thousand screens that come at once cost one encoding.
final class Frame {
    private Frame() {}

    /// The members of `set`, without its braces.
    static byte[] members(Map<Key, Record> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        values.forEach((key, value) -> {
            if (bytes.size() > 0) bytes.write(',');
            bytes.writeBytes(Json.bytes(key.toString()));
            bytes.write(':');
            bytes.writeBytes(Json.bytes(value));
        });
        return bytes.toByteArray();
    }

    /// Members of both.
    static byte[] joined(byte[] one, byte[] other) {
        if (one.length == 0 || other.length == 0) return one.length == 0 ? other : one;
        byte[] both = new byte[one.length + 1 + other.length];
        System.arraycopy(one, 0, both, 0, one.length);
        both[one.length] = ',';
        System.arraycopy(other, 0, both, one.length + 1, other.length);
        return both;
    }

    /// Everything there is.
    static byte[] full(long seq, Instant time, String epoch, byte[] members) {
        return of(head(seq, time, Optional.of(epoch)) + ",\"full\":true,\"set\":{", members, "}}");
    }

    /// What changed.
    ///
    /// @param epoch on the first frame of a connection
    static byte[] changes(long seq, Instant time, Optional<String> epoch, byte[] members, Collection<Key> unset) {
        boolean sets = members.length > 0;
        String head = head(seq, time, epoch) + (sets ? ",\"set\":{" : "");
        String unsets = unset.isEmpty()
                ? ""
                : ",\"unset\":" + Json.text(unset.stream().map(Key::toString).toList());
        return of(head, members, (sets ? "}" : "") + unsets + "}");
    }

    /// Nothing but that the server is there, and what time it is.
    static byte[] heartbeat(long seq, Instant time) {
        return of(head(seq, time, Optional.empty()), new byte[0], "}");
    }

    private static String head(long seq, Instant time, Optional<String> epoch) {
        return "{\"seq\":" + seq
                + epoch.map(word -> ",\"epoch\":" + Json.text(word)).orElse("")
                + ",\"time\":\"" + WireTimes.text(time) + "\"";
    }

    private static byte[] of(String head, byte[] members, String tail) {
        byte[] start = head.getBytes(StandardCharsets.UTF_8);
        byte[] end = tail.getBytes(StandardCharsets.UTF_8);
        byte[] frame = new byte[start.length + members.length + end.length];
        System.arraycopy(start, 0, frame, 0, start.length);
        System.arraycopy(members, 0, frame, start.length, members.length);
        System.arraycopy(end, 0, frame, start.length + members.length, end.length);
        return frame;
    }
}
