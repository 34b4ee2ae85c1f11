package vn.doithoai.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Telephone numbers as people write them into lists.
class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912345678",
        "0900 000 002, 0900000002",
        "912345678, 0912345678",
        "845123456, 0845123456",
        "+84 912-345-678, 0912345678",
        "0084912345678, 0912345678",
        "84512345678, 0512345678",
        "(024) 3825.3536, 02438253536",
        "2438253536, 02438253536",
        "+84 24 3825 3536, 02438253536",
        "+1 415 555 0100, +14155550100"
    })
    void isReadWhateverStandsBetweenAndBefore(String written, String number) {
        assertEquals(Optional.of(number), PhoneNumber.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "091234567",
                "09123456789",
                "01612345678",
                "0412345678",
                "0912345678 / 0987654321",
                "Không có",
                "036199001234",
                "+84 1612345678"
            })
    void isNoneWhenItCannotBeDialled(String written) {
        assertEquals(Optional.empty(), PhoneNumber.read(written));
    }
}
