package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Seats as people write them into lists.
class SeatNumberTest {
    @ParameterizedTest
    @CsvSource({"A-1, a01", "A1, A 1", "Hàng 3 ghế 5, hang 3 - ghe 05", "7, 007"})
    void isTheSameHoweverItIsWritten(String one, String other) {
        assertEquals(SeatNumber.read(one), SeatNumber.read(other));
        assertNotEquals(Optional.empty(), SeatNumber.read(one));
    }

    @ParameterizedTest
    @CsvSource({"1-11, 11-1", "A-1, A-11", "A-1, B-1", "Hàng 3 ghế 5, Hàng 5 ghế 3"})
    void isAnotherOneElsewhere(String one, String other) {
        assertNotEquals(SeatNumber.read(one), SeatNumber.read(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Khu A", "Hàng 3", "Bàn số 2", "Dãy ghế 4", "Ghế đại biểu"})
    void isNoneWherePeopleSitTogether(String area) {
        assertEquals(Optional.empty(), SeatNumber.read(area));
    }
}
