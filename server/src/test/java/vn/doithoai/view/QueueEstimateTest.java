package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AgendaCommand;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.SessionCommand;

/// How long one waits: five minutes to speak, two for a follow-up, four to answer.
class QueueEstimateTest {
    private static final Conference THREE_WAIT =
            HalfDay.after(HalfDay.asks(1, "Một"), HalfDay.asks(2, "Hai"), HalfDay.asks(3, "Ba"));
    private static final Conference DIALOGUE = HalfDay.after(
            THREE_WAIT, List.of(new SessionCommand.OpenConference(), new AgendaCommand.GoTo(HalfDay.DIALOGUE)));

    @Test
    @DisplayName("before the conference begins there are places and no times")
    void before() {
        assertEquals("1:- 2:- 3:-", line(THREE_WAIT));
    }

    @Test
    @DisplayName("what the agenda plans before the dialogue comes first")
    void opening() {
        assertEquals("1:20 2:29 3:38", line(HalfDay.after(THREE_WAIT, List.of(new SessionCommand.OpenConference()))));
    }

    @Test
    @DisplayName("in the dialogue everybody ahead speaks and is answered")
    void dialogue() {
        assertEquals("1:0 2:9 3:18", line(DIALOGUE));
    }

    @Test
    @DisplayName("after the dialogue no item stands before whoever still waits")
    void afterwards() {
        assertEquals("1:0 2:9 3:18", line(after(new AgendaCommand.GoTo(HalfDay.CLOSING))));
    }

    @Test
    @DisplayName("whoever has the microphone is ahead, with the time that was given on top")
    void speaking() {
        assertEquals("2:9 3:18", line(after(new FloorCommand.CallSpeaker(Optional.empty()))));
        assertEquals(
                "2:11 3:20",
                line(after(
                        new FloorCommand.CallSpeaker(Optional.empty()),
                        new FloorCommand.StartSpeech(),
                        new FloorCommand.ExtendSpeech(Duration.ofSeconds(90)))));
    }

    @Test
    @DisplayName("an answer under way takes its time, until the next is called")
    void answering() {
        assertEquals(
                "2:4 3:13",
                line(after(
                        new FloorCommand.CallSpeaker(Optional.empty()),
                        new FloorCommand.StartSpeech(),
                        new FloorCommand.EndSpeech(),
                        new ProceedingsCommand.InviteAnswer(
                                Optional.empty(), Optional.of(HalfDay.POLICE), Optional.empty()))));
    }

    @Test
    @DisplayName("a follow-up is shorter")
    void followUp() {
        Conference hall = after(
                new FloorCommand.RequestToSpeak(
                        "Nói tiếp",
                        Optional.of(new DelegateId(4)),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new RequestId(1))),
                new FloorCommand.Reorder(new RequestId(4), Optional.of(new RequestId(1)), Optional.empty()));
        assertEquals("4:0 1:6 2:15 3:24", line(hall));
    }

    private static Conference after(Command... wishes) {
        return HalfDay.after(DIALOGUE, List.of(wishes));
    }

    /// Everybody who waits, in order, as `request:minutes`; the places count from one.
    private static String line(Conference hall) {
        QueueEstimate estimate = QueueEstimate.of(hall);
        StringBuilder text = new StringBuilder();
        int place = 0;
        for (RequestId id : hall.floor().waiting()) {
            assertEquals(Optional.of(++place), estimate.position(id));
            text.append(text.isEmpty() ? "" : " ").append(id).append(':');
            text.append(estimate.waitMinutes(id).map(String::valueOf).orElse("-"));
        }
        return text.toString();
    }
}
