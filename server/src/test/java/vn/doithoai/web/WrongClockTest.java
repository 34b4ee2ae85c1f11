package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import vn.doithoai.Client;
import vn.doithoai.Screen;
import vn.doithoai.WholeHall;
import vn.doithoai.conference.Role;

/// Somebody puts the server's clock right in the middle of a conference, or it starts with yesterday's.
class WrongClockTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private volatile Duration wrong = HOUR;
    private final InstantSource machine = () -> Instant.now().plus(wrong);

    @Test
    void aClockThatIsSetBackChangesNothingAtTheDoorAndNothingInASpeech() {
        try (WholeHall hall = WholeHall.at(machine)) {
            Client door = hall.as(Role.RECEPTION);
            Client chair = hall.as(Role.CHAIR);
            WholeHall.Delegate speaker = hall.delegate("Phùng Thị Diễm");
            WholeHall.Delegate other = hall.delegate("Mạc Văn Sáu");
            assertEquals("admitted", outcome(door, speaker, "in"));
            assertEquals("admitted", outcome(door, other, "in"));
            chair.wish("open-conference").done();
            chair.wish("go-to", "item", "doi-thoai").done();
            speaker.phone().wish("request-to-speak", "topic", "Đường sá").done();
            chair.wish("call").done();
            chair.wish("start-speech").done();
            wrong = Duration.ZERO;
            int seconds = chair.wish("end-speech").done().at("/result/seconds").asInt(-1);
            assertTrue(seconds >= 0 && seconds < HOUR.toSeconds(), "a speech of " + seconds + " s");
            assertEquals("left", outcome(door, other, "out"));
            assertEquals("admitted", outcome(door, other, "in"));
        }
    }

    @Test
    void aServerThatStartsWithYesterdaysClockLetsPeopleInAndOut() {
        try (WholeHall hall = WholeHall.at(machine)) {
            WholeHall.Delegate delegate = hall.delegate("Mạc Văn Sáu");
            assertEquals("admitted", outcome(hall.as(Role.RECEPTION), delegate, "in"));
            wrong = Duration.ofDays(-1);
            hall.restart();
            assertEquals("left", outcome(hall.as(Role.RECEPTION), delegate, "out"));
            assertEquals("admitted", outcome(hall.as(Role.RECEPTION), delegate, "in"));
            try (Screen desk = hall.as(Role.SECRETARY).screen()) {
                desk.await(
                        "the clock is told of",
                        s -> s.values().containsKey("server")
                                && s.value("server").get("clockBehind").asBoolean());
            }
        }
    }

    private static String outcome(Client door, WholeHall.Delegate delegate, String direction) {
        return door.wish("check-in", "code", delegate.code(), "direction", direction)
                .done()
                .at("/result/outcome")
                .asText();
    }
}
