package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.RequestId;
import vn.doithoai.view.Key.Family;

class KeyTest {
    @Test
    void isWrittenAsScreensKnowIt() {
        assertEquals("conference", Key.CONFERENCE.toString());
        assertEquals("queue/17", Key.of(Family.QUEUE, new RequestId(17)).toString());
        assertEquals("agenda/doi-thoai", Key.of(Family.AGENDA, "doi-thoai").toString());
    }

    @Test
    void isOneOfAFamily() {
        assertThrows(IllegalArgumentException.class, () -> Key.of(Family.QUEUE));
        assertThrows(IllegalArgumentException.class, () -> Key.of(Family.STAGE, 1));
    }

    @Test
    void onesOwnIsWrittenLikeAnybodysOwn() {
        assertEquals("me", Key.me(new DelegateId(3)).toString());
        assertEquals("me", Key.ME.toString());
    }
}
