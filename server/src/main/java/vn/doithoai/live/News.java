package vn.doithoai.live;

import io.netty.buffer.ByteBuf;
import java.util.Map;
import java.util.Set;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;

/// What a publication says, encoded once for each audience and shared by all loops.
///
/// Its buffers are counted: it is retained once for every group that it is handed to, and each releases it.
///
/// @param touched what may have changed, whoever looks
/// @param parts by audience; one that sees no change has none
record News(Shown before, Shown after, Set<Key> touched, Map<Audience, Part> parts) {
    /// What one audience is told.
    ///
    /// @param keys that changed for it
    /// @param frame the bytes for the wire, the same for each of its screens
    record Part(Set<Key> keys, ByteBuf frame) {}

    void retain() {
        parts.values().forEach(part -> part.frame().retain());
    }

    void release() {
        parts.values().forEach(part -> part.frame().release());
    }
}
