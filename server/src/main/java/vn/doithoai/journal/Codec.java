package vn.doithoai.journal;

import java.util.Optional;

/// How the events of one kind of stream are written and read again.
public interface Codec<E> {
    /// The event as the journal keeps it.
    Coded encode(E event);

    /// The event that stands in this entry, whatever version it was written in.
    ///
    /// @throws IllegalArgumentException when this program does not know it: the journal is from a newer one
    E decode(Entry entry);

    /// An event as text: stable name, version of its format, body, and what must be erasable beside it.
    record Coded(String type, int version, String body, Optional<String> personal) {}
}
