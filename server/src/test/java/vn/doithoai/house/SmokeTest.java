package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SmokeTest {
    @Test
    void testsRunOnTheJdkTheyAreMeantFor() {
        assertEquals(25, Runtime.version().feature());
    }
}
