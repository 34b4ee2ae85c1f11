package vn.doithoai.live;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.view.Key;
import vn.doithoai.wire.Json;
import vn.doithoai.wire.WireTimes;

/// The wire format of a frame, put together from parts that are encoded once: `set` is kept as bytes, so that a
/// thousand screens that come at once cost one encoding.
final class Frame {
    /// Stands in every frame, so that whoever reads one need not ask whether it is there.
    private static final String SET = ",\"set\":{";

    private Frame() {}

    /// The members of `set`, without its braces.
    static byte[] members(Map<Key, Record> values) {
        return joined(values.entrySet().stream()
                .map(entry -> member(entry.getKey(), entry.getValue()))
                .toList());
    }

    /// One member of `set`.
    static byte[] member(Key key, Record value) {
        byte[] name = (Json.text(key.toString()) + ":").getBytes(StandardCharsets.UTF_8);
        byte[] text = Json.bytes(value);
        byte[] member = Arrays.copyOf(name, name.length + text.length);
        System.arraycopy(text, 0, member, name.length, text.length);
        return member;
    }

    /// Members one after the other; those that are empty left out.
    static byte[] joined(List<byte[]> members) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] member : members) {
            if (member.length == 0) continue;
            if (all.size() > 0) all.write(',');
            all.writeBytes(member);
        }
        return all.toByteArray();
    }

    /// Everything there is.
    static byte[] full(long seq, Instant time, String epoch, byte[] members) {
        return of(head(seq, time, Optional.of(epoch)) + ",\"full\":true" + SET, members, "}}");
    }

    /// What changed.
    ///
    /// @param epoch on the first frame of a connection
    static byte[] changes(long seq, Instant time, Optional<String> epoch, byte[] members, Collection<Key> unset) {
        String unsets = unset.isEmpty()
                ? ""
                : ",\"unset\":" + Json.text(unset.stream().map(Key::toString).toList());
        return of(head(seq, time, epoch) + SET, members, "}" + unsets + "}");
    }

    /// Nothing but that the server is there, and what time it is.
    static byte[] heartbeat(long seq, Instant time) {
        return of(head(seq, time, Optional.empty()) + SET, new byte[0], "}}");
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
