package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.doithoai.conference.Decision.Accepted;
import vn.doithoai.conference.Decision.Refused;

/// The spec of the core: these facts, this wish, these new facts (or this refusal). It never looks at the state.
///
/// ```
/// given(in(AN)).when(asks("đường")).then(asked(AN, 1, "đường"));
/// ```
final class Given {
    private final List<Event> facts;

    private Given(List<Event> facts) {
        this.facts = facts;
    }

    /// A conference that has the plan of [Sample] and in which this has happened.
    static Given given(Event... facts) {
        Event setUp = new SessionEvent.ConferenceSetUp(Sample.PLAN);
        return new Given(Stream.concat(Stream.of(setUp), Stream.of(facts)).toList());
    }

    /// A conference without a plan.
    static Given givenNothing() {
        return new Given(List.of());
    }

    /// The conference after these facts, for a question that no event answers.
    Conference hall() {
        return facts.stream().reduce(Conference.NEW, Conference::apply, (one, other) -> other);
    }

    /// A secretary wishes this at [Sample#NOW].
    Then when(Command wish) {
        return when(wish, Sample.SECRETARY, Sample.NOW);
    }

    Then when(Command wish, Author author) {
        return when(wish, author, Sample.NOW);
    }

    Then when(Command wish, Author author, Instant at) {
        return new Then(Decider.decide(hall(), new Submission("wish-0001", author, at, wish)));
    }

    /// What came of it.
    record Then(Decision<Event> decision) {
        /// Exactly this happened, in this order.
        Then then(Event... expected) {
            assertEquals(List.of(expected), accepted().events());
            return this;
        }

        /// It may not be.
        Then thenRefused(Reason expected) {
            return switch (decision) {
                case Accepted<Event>(var events, var _) ->
                    fail("expected the refusal " + expected + ", but it happened: " + events);
                case Refused<Event>(var reason, var _) -> {
                    assertEquals(expected, reason);
                    yield this;
                }
            };
        }

        /// It may not be, and the sentence says this word in this place.
        Then thenRefused(Reason expected, String place, String word) {
            thenRefused(expected);
            Refused<Event> refused = (Refused<Event>) decision;
            assertEquals(word, refused.details().get(place));
            return this;
        }

        /// Whoever wished is told this.
        Then thenAnswers(Result expected) {
            assertEquals(expected, accepted().result());
            return this;
        }

        private Accepted<Event> accepted() {
            return switch (decision) {
                case Accepted<Event> accepted -> accepted;
                case Refused<Event>(var reason, var details) -> fail("refused: " + reason + " " + details);
            };
        }
    }
}
