package vn.doithoai.hall;

import java.util.List;

/// What one commit changed. Everything in it is immutable and may be handed to any thread.
///
/// @param seq the journal's newest line
/// @param events in order; of one or more wishes
public record Change<S, E>(long seq, S before, S after, List<E> events) {
    public Change {
        events = List.copyOf(events);
    }
}
