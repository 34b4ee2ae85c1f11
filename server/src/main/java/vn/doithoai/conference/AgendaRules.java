package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Agenda.Item;

/// When the hall may move on.
final class AgendaRules {
    private AgendaRules() {}

    static Decision<Event> decide(Conference hall, AgendaCommand command, Instant now) {
        return switch (command) {
            case AgendaCommand.GoTo(var item) -> goTo(hall, item, now);
        };
    }

    private static Decision<Event> goTo(Conference hall, ItemId id, Instant now) {
        Optional<Reason> closed = hall.session().whyNotInSession();
        if (closed.isPresent()) return refuse(closed.get());
        Optional<Item> target = hall.agenda().item(id);
        if (target.isEmpty()) return refuse(Reason.UNKNOWN_ITEM);
        Optional<Item> current = hall.agenda().current();
        if (current.equals(target))
            return refuse(Reason.ALREADY_CURRENT, "item", target.get().step().title());
        if (hall.floor().turn() instanceof Turn.Speaking speaking) {
            return refuse(Reason.ALREADY_SPEAKING, "name", hall.floor().nameOf(speaking.request()));
        }
        List<ItemId> skipped =
                current.map(from -> hall.agenda().between(from, target.get())).orElse(List.of());
        return accept(new Result.Item(id), new AgendaEvent.ItemStarted(id, skipped, now));
    }
}
