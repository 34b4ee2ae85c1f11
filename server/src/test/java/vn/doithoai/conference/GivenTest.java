package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.doithoai.conference.Given.given;
import static vn.doithoai.conference.Given.givenNothing;
import static vn.doithoai.conference.Sample.NOW;
import static vn.doithoai.conference.Sample.opened;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/// The spec must fail when it should: a spec that cannot fail proves nothing.
class GivenTest {
    private static final Command CLOSE_REGISTRATION = new FloorCommand.CloseRegistration();
    private static final Event CLOSED = new FloorEvent.RegistrationClosed(NOW);

    @Test
    void holdsWhenTheFactsAreTheExpectedOnes() {
        given().when(CLOSE_REGISTRATION).then(CLOSED).thenAnswers(new Result.Done());
    }

    @Test
    void failsOnAnotherFact() {
        fails(() -> given().when(CLOSE_REGISTRATION).then(new FloorEvent.RegistrationOpened(NOW)));
    }

    @Test
    void failsOnTooFewAndTooManyFacts() {
        fails(() -> given().when(CLOSE_REGISTRATION).then());
        fails(() -> given().when(CLOSE_REGISTRATION).then(CLOSED, CLOSED));
    }

    @Test
    void failsOnAnotherMoment() {
        fails(() -> given().when(CLOSE_REGISTRATION, Sample.CHAIR, NOW.plusMillis(1))
                .then(CLOSED));
    }

    @Test
    void failsWhenSomethingHappensThatShouldBeRefused() {
        fails(() -> given().when(CLOSE_REGISTRATION).thenRefused(Reason.REGISTRATION_CLOSED));
    }

    @Test
    void failsOnAnotherRefusal() {
        fails(() -> givenNothing().when(CLOSE_REGISTRATION).thenRefused(Reason.REGISTRATION_CLOSED));
        fails(() -> given(CLOSED).when(CLOSE_REGISTRATION).thenRefused(Reason.REGISTRATION_CLOSED, "name", "somebody"));
    }

    @Test
    void failsWhenSomethingIsRefusedThatShouldHappen() {
        fails(() -> given(CLOSED).when(CLOSE_REGISTRATION).then(CLOSED));
        fails(() -> given(CLOSED).when(CLOSE_REGISTRATION).thenAnswers(new Result.Done()));
    }

    @Test
    void failsOnAnotherAnswer() {
        fails(() -> given(opened()).when(CLOSE_REGISTRATION).thenAnswers(new Result.Allotted(300)));
    }

    private static void fails(Executable spec) {
        assertThrows(AssertionError.class, spec);
    }
}
