package vn.doithoai.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import vn.doithoai.Reply;
import vn.doithoai.WholeHall;

/// Nobody is told yes for something that is not on disk.
class NotRecordedTest {
    @Test
    void whatCannotBeWrittenIsToBeSentAgain() {
        try (WholeHall hall = WholeHall.start()) {
            var organiser = hall.organiser();
            organiser.wishAs("written-1", "announce", "text", "Trước").done();
            hall.loseTheDisk();
            Reply reply = organiser.wishAs("written-2", "announce", "text", "Sau");
            reply.problem(503, "not-recorded");
            assertEquals("1", reply.header("retry-after"));
            organiser
                    .post("/api/devices", "{\"role\":\"chair\",\"name\":\"x\"}")
                    .problem(503, "not-recorded");
            hall.restart();
            organiser.wishAs("written-2", "announce", "text", "Sau").done();
            organiser.wishAs("written-1", "announce", "text", "Trước").done();
        }
    }
}
