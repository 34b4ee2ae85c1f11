package vn.doithoai.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Room is little at one gigabyte, and on a small disk at a twentieth.
class DiskRoomTest {
    private static final long GB = 1L << 30;

    @Test
    void aLaptopsDiskIsLowBelowAGigabyte() {
        assertTrue(DiskRoom.isLow(GB - 1, 256 * GB));
        assertFalse(DiskRoom.isLow(GB, 256 * GB));
    }

    @Test
    void aSmallDiskIsLowBelowATwentieth() {
        assertFalse(DiskRoom.isLow(GB / 19, GB));
        assertTrue(DiskRoom.isLow(GB / 21, GB));
        assertTrue(DiskRoom.isLow(0, GB));
    }
}
