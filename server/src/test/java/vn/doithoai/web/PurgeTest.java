package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// Telephone numbers are kept as long as the conference needs them, and then nowhere.
class PurgeTest {
    private static final String PHONE = "0912 345 678";

    @Test
    void anErasedTelephoneNumberIsInNoFileOfTheServerAndTheJournalStaysWhole() throws IOException {
        try (WholeHall hall = WholeHall.start()) {
            Client organiser = hall.organiser();
            organiser
                    .wish("add-delegate", "name", "Vũ Thị Dần", "group", WholeHall.GROUP, "phone", PHONE)
                    .done();
            organiser.wish("purge-personal-data").refused("not-concluded");
            hall.as(Role.CHAIR).wish("open-conference").done();
            hall.as(Role.CHAIR).wish("close-conference").done();
            assertTrue(kept(hall));
            assertEquals(
                    1,
                    organiser
                            .wish("purge-personal-data")
                            .done()
                            .at("/result/delegates")
                            .asInt());
            assertFalse(kept(hall));
            hall.restart();
            assertEquals(
                    0,
                    hall.organiser()
                            .wish("purge-personal-data")
                            .done()
                            .at("/result/delegates")
                            .asInt());
        }
    }

    private static boolean kept(WholeHall hall) throws IOException {
        try (Stream<Path> files = Files.walk(hall.data())) {
            return files.filter(Files::isRegularFile).anyMatch(PurgeTest::holdsThePhone);
        }
    }

    private static boolean holdsThePhone(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PHONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
