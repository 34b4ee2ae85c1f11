package vn.doithoai.screens;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The half day passes, and no page complains.
///
/// Writes what each of the people sees, at three sizes, into `target/screens/`.
class HalfDayIT extends InTheHall {

    @Test
    @DisplayName("the half day: pairing, check-in, dialogue, petitions, conclusion and minutes, on every screen")
    void halfDay() throws Exception {
        Organiser organiser = organiserOfTheFirstHour();
        Onlooker photographer = (screen, moment) -> screen.photograph(PHOTOS, moment.replace(' ', '-'));
        withHouse(organiser, () -> new HalfDay(house, organiser, address(), photographer).live());
    }
}
