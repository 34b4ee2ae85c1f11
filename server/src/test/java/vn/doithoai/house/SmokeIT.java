package vn.doithoai.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SmokeIT {
    @Test
    void jarStands() {
        assertTrue(Files.exists(Path.of(System.getProperty("doithoai.jar.path"))));
    }
}
