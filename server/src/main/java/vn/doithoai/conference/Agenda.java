package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The items of the half day and where it stands.
public record Agenda(List<Item> items) {
    public Agenda {
        items = List.copyOf(items);
    }

    /// An item, with what became of it.
    ///
    /// @param order counted from 1
    /// @param left of its planned time when the hall went on from it last; negative where it took longer
    /// @param dueAt when it is over as planned, while it is current
    public record Item(
            ItemId id,
            int order,
            Plan.Step step,
            Status status,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            Duration left,
            Optional<Instant> dueAt) {
        Item started(Instant at) {
            Optional<Instant> first = startedAt.or(() -> Optional.of(at));
            return new Item(id, order, step, Status.CURRENT, first, Optional.empty(), left, Optional.of(at.plus(left)));
        }

        Item ended(Instant at) {
            Duration unused = dueAt.map(due -> Duration.between(at, due)).orElse(left);
            return new Item(id, order, step, Status.DONE, startedAt, Optional.of(at), unused, Optional.empty());
        }

        Item skipped() {
            return status == Status.PENDING
                    ? new Item(id, order, step, Status.SKIPPED, startedAt, endedAt, left, dueAt)
                    : this;
        }
    }

    /// What became of an item.
    public enum Status {
        PENDING,
        CURRENT,
        DONE,
        SKIPPED
    }

    static Agenda of(Plan plan) {
        List<Plan.Step> steps = plan.agenda();
        return new Agenda(IntStream.range(0, steps.size())
                .mapToObj(place -> pending(steps.get(place), place + 1))
                .toList());
    }

    private static Item pending(Plan.Step step, int order) {
        return new Item(
                step.id(),
                order,
                step,
                Status.PENDING,
                Optional.empty(),
                Optional.empty(),
                Duration.ofMinutes(step.plannedMinutes()),
                Optional.empty());
    }

    /// The item that the hall is at.
    public Optional<Item> current() {
        return items.stream().filter(item -> item.status() == Status.CURRENT).findFirst();
    }

    /// When the last item is over if the current one ends on time and the rest take what is planned; absent between
    /// the items. It looks at no clock: by as much as the current item is late, so is the end.
    public Optional<Instant> dueAt() {
        Optional<Item> now = current();
        return now.flatMap(Item::dueAt).map(due -> due.plus(plannedAfter(now.get())));
    }

    private Duration plannedAfter(Item one) {
        return items.stream()
                .filter(item -> item.order() > one.order() && item.status() == Status.PENDING)
                .map(Item::left)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The item with this id.
    public Optional<Item> item(ItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /// The item that ended last.
    Optional<Item> lastEnded() {
        return items.stream()
                .filter(item -> item.endedAt().isPresent())
                .reduce((one, other) ->
                        one.endedAt().get().isAfter(other.endedAt().get()) ? one : other);
    }

    /// The items strictly between two, when the second lies further on.
    List<ItemId> between(Item from, Item to) {
        return items.stream()
                .filter(item -> item.order() > from.order() && item.order() < to.order())
                .filter(item -> item.status() == Status.PENDING)
                .map(Item::id)
                .toList();
    }

    Agenda apply(AgendaEvent event) {
        return switch (event) {
            case AgendaEvent.ItemStarted(var item, var skipped, var at) ->
                changed(each -> {
                    if (each.id().equals(item)) return each.started(at);
                    if (skipped.contains(each.id())) return each.skipped();
                    return each.status() == Status.CURRENT ? each.ended(at) : each;
                });
            case AgendaEvent.ItemEnded(var item, var at) ->
                changed(each -> each.id().equals(item) ? each.ended(at) : each);
        };
    }

    private Agenda changed(UnaryOperator<Item> change) {
        return new Agenda(items.stream().map(change).toList());
    }
}
