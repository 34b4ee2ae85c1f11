package vn.doithoai.conference;

import java.time.Instant;
import java.util.List;

/// Facts about the agenda.
public sealed interface AgendaEvent extends Event {
    /// An item began; those skipped lie between it and the one before.
    record ItemStarted(ItemId item, List<ItemId> skipped, Instant at) implements AgendaEvent {
        public ItemStarted {
            skipped = List.copyOf(skipped);
        }
    }

    /// An item ended.
    record ItemEnded(ItemId item, Instant at) implements AgendaEvent {}
}
