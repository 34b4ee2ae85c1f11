package vn.doithoai.conference;

import java.util.List;
import java.util.Map;

/// Either what happened or why not. A refusal is an answer, not an exception.
public sealed interface Decision<E> {
    /// It happened. There is always an event, so that the answer is as durable as what was done.
    record Accepted<E>(List<E> events, Result result) implements Decision<E> {
        public Accepted {
            events = List.copyOf(events);
            if (events.isEmpty()) throw new IllegalArgumentException("an accepted command leaves at least one event");
        }
    }

    /// It may not happen.
    ///
    /// @param details words for the sentence, by the name of their place in it
    record Refused<E>(Reason reason, Map<String, String> details) implements Decision<E> {
        public Refused {
            details = Map.copyOf(details);
        }
    }

    /// It happened, and there is nothing more to say.
    static <E> Decision<E> accept(E event) {
        return accept(new Result.Done(), event);
    }

    /// It happened, with an answer.
    static <E> Decision<E> accept(Result result, E event) {
        return new Accepted<>(List.of(event), result);
    }

    /// Several things happened at once, with an answer.
    static <E> Decision<E> accept(Result result, List<E> events) {
        return new Accepted<>(events, result);
    }

    /// It may not happen.
    static <E> Decision<E> refuse(Reason reason) {
        return new Refused<>(reason, Map.of());
    }

    /// It may not happen, because of somebody or something with a name.
    static <E> Decision<E> refuse(Reason reason, String place, String word) {
        return new Refused<>(reason, Map.of(place, word));
    }
}
