package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.RequestId;
import vn.doithoai.view.Key.Family;

class KeyTest {
    @ParameterizedTest
    @ValueSource(strings = {"conference", "stage", "me", "queue/17", "agenda/doi-thoai", "device/3"})
    void readsWhatItWrites(String text) {
        assertEquals(text, Key.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "queue", "queue/", "stage/1", "nothing", "Queue/1", "/1"})
    void knowsNoOther(String text) {
        assertEquals(Optional.empty(), Key.parse(text));
    }

    @Test
    void isOneOfAFamily() {
        assertEquals(Key.parse("queue/17"), Optional.of(Key.of(Family.QUEUE, new RequestId(17))));
        assertThrows(IllegalArgumentException.class, () -> Key.of(Family.QUEUE));
        assertThrows(IllegalArgumentException.class, () -> Key.of(Family.STAGE, 1));
    }

    @Test
    void onesOwnIsWrittenLikeAnybodysOwn() {
        assertEquals("me", Key.me(new DelegateId(3)).toString());
        assertEquals(Optional.of(Key.ME), Key.parse("me"));
    }
}
