package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.AgendaCommand;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Scene;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.wire.Json;

/// What the projector shows, by itself and when somebody holds a scene.
class StageTest {
    private static final Command OPEN = new SessionCommand.OpenConference();
    private static final Command DIALOGUE = new AgendaCommand.GoTo(HalfDay.DIALOGUE);
    private static final Command CLOSING = new AgendaCommand.GoTo(HalfDay.CLOSING);
    private static final Command CALL = new FloorCommand.CallSpeaker(Optional.empty());
    private static final Command START = new FloorCommand.StartSpeech();
    private static final Command END = new FloorCommand.EndSpeech();
    private static final Command ASK = HalfDay.asks(1, "Nước sạch", "Bao giờ có nước sạch? Gọi " + HalfDay.PHONE);
    private static final Command ANSWER = new ProceedingsCommand.InviteAnswer(
            Optional.of(new PetitionId(1)), Optional.of(HalfDay.POLICE), Optional.empty());

    @Test
    @DisplayName("it follows the hall: ma-két, welcome, agenda, queue, speaker, question, ma-két")
    void follows() {
        List<Command> half = HalfDay.beginning();
        Conference empty = HalfDay.after(Conference.NEW, half.subList(0, half.size() - HalfDay.PEOPLE));
        assertEquals(Scene.BACKDROP, StageView.of(empty).scene());
        assertEquals(Scene.WELCOME, scene());
        assertEquals(Scene.AGENDA, scene(ASK, OPEN));
        assertEquals(Scene.QUEUE, scene(ASK, OPEN, DIALOGUE));
        assertEquals(Scene.SPEAKER, scene(ASK, OPEN, DIALOGUE, CALL));
        assertEquals(Scene.SPEAKER, scene(ASK, OPEN, DIALOGUE, CALL, START));
        assertEquals(Scene.AGENDA, scene(ASK, OPEN, DIALOGUE, CALL, START, END));
        assertEquals(Scene.QUESTION, scene(ASK, OPEN, DIALOGUE, CALL, START, END, ANSWER));
        assertEquals(Scene.AGENDA, scene(ASK, OPEN, DIALOGUE, CALL, START, END, ANSWER, CLOSING));
        assertEquals(Scene.BACKDROP, scene(OPEN, new SessionCommand.CloseConference()));
    }

    @Test
    @DisplayName("welcome stays when those who came have left again")
    void cameAndLeft() {
        Command[] out = Stream.iterate(1, i -> i <= HalfDay.PEOPLE, i -> i + 1)
                .map(i -> HalfDay.door(new DelegateId(i), AttendanceCommand.Direction.OUT))
                .toArray(Command[]::new);
        assertEquals(Scene.WELCOME, scene(out));
    }

    @Test
    @DisplayName("the speaker is called, speaks and is done; of the person name and unit")
    void speaker() {
        assertEquals(
                "{\"scene\":\"speaker\",\"pinned\":false,\"speaker\":{\"request\":\"1\",\"name\":\"Nguyễn Văn B\","
                        + "\"unit\":\"Tổ 1\",\"status\":\"called\"}}",
                Json.text(stage(ASK, OPEN, DIALOGUE, CALL)));
        assertEquals(
                StageView.SpeakerStatus.SPEAKING,
                stage(ASK, OPEN, DIALOGUE, CALL, START).speaker().orElseThrow().status());
        Command held = new SessionCommand.Show(Optional.of(Scene.SPEAKER), Optional.empty());
        assertEquals(
                StageView.SpeakerStatus.DONE,
                stage(ASK, OPEN, DIALOGUE, CALL, START, END, held)
                        .speaker()
                        .orElseThrow()
                        .status());
    }

    @Test
    @DisplayName("a question stands with who asked it and who answers, numbers masked")
    void question() {
        StageView stage = stage(ASK, OPEN, DIALOGUE, CALL, START, END, ANSWER);
        assertEquals(
                "Bao giờ có nước sạch? Gọi xxxxxxxxxx",
                stage.question().orElseThrow().text());
        assertEquals("Nguyễn Văn B", stage.speaker().orElseThrow().name());
        assertEquals(Optional.of("Công an"), stage.answering());
    }

    @Test
    @DisplayName("a question names who asked it, and nobody when that was in no turn or the turn was withdrawn")
    void asker() {
        Command paper = HalfDay.submits(2, "Đường hỏng");
        StageView written = stage(ASK, OPEN, DIALOGUE, CALL, START, END, paper, answer(Optional.of(new PetitionId(2))));
        assertEquals("Đường hỏng", written.question().orElseThrow().text());
        assertEquals(Optional.empty(), written.speaker());
        Command withdraw = new FloorCommand.WithdrawRequest(new RequestId(1));
        StageView withdrawn = stage(ASK, OPEN, DIALOGUE, ANSWER, withdraw);
        assertEquals(new PetitionId(1), withdrawn.question().orElseThrow().petition());
        assertEquals(Optional.empty(), withdrawn.speaker());
        StageView spoken = stage(ASK, OPEN, DIALOGUE, CALL, START, END, answer(Optional.empty()));
        assertEquals("Nguyễn Văn B", spoken.speaker().orElseThrow().name());
        assertEquals(Optional.empty(), spoken.question());
    }

    @Test
    @DisplayName("whose question is answered has done, whoever is at the microphone by then")
    void done() {
        Command hold = new SessionCommand.Show(Optional.of(Scene.QUESTION), Optional.empty());
        Command other = HalfDay.asks(2, "Đường hỏng");
        List<Command> called = List.of(ASK, OPEN, DIALOGUE, CALL, START, END, other, CALL, ANSWER, hold);
        assertEquals(StageView.SpeakerStatus.DONE, asked(called.stream()));
        assertEquals(StageView.SpeakerStatus.DONE, asked(Stream.concat(called.stream(), Stream.of(START))));
    }

    private static StageView.SpeakerStatus asked(Stream<Command> wishes) {
        return stage(wishes.toArray(Command[]::new)).speaker().orElseThrow().status();
    }

    private static Command answer(Optional<PetitionId> petition) {
        return new ProceedingsCommand.InviteAnswer(petition, Optional.of(HalfDay.POLICE), Optional.empty());
    }

    @Test
    @DisplayName("a number in the name of whom somebody speaks for is masked")
    void onBehalf() {
        Command asks = new FloorCommand.RequestToSpeak(
                "Nước sạch",
                Optional.of(new DelegateId(1)),
                Optional.of("Xóm Chùa, " + HalfDay.PHONE),
                List.of(),
                Optional.empty());
        assertEquals(
                Optional.of("Xóm Chùa, xxxxxxxxxx"),
                stage(asks, OPEN, DIALOGUE, CALL).speaker().orElseThrow().onBehalfOf());
    }

    @Test
    @DisplayName("a complaint never stands there, held or not, whichever way it is one")
    void complaints() {
        Command classify = new ProceedingsCommand.Classify(new PetitionId(1), Concern.COMPLAINT, Optional.empty());
        Command hold = new SessionCommand.Show(Optional.of(Scene.QUESTION), Optional.empty());
        Command decline = HalfDay.declines(1, DeclineReason.COMPLAINT);
        assertEquals(Scene.AGENDA, scene(ASK, OPEN, DIALOGUE, CALL, START, END, ANSWER, classify));
        assertEquals(Scene.AGENDA, scene(ASK, OPEN, DIALOGUE, ANSWER, decline));
        for (Command sealing : List.of(classify, decline)) {
            StageView stage = stage(ASK, OPEN, DIALOGUE, ANSWER, sealing, hold);
            assertEquals(Optional.empty(), stage.question());
            assertEquals(Optional.empty(), stage.answering());
            assertEquals(Optional.empty(), stage.speaker());
        }
    }

    @Test
    @DisplayName("a held scene stays whatever happens, until it is released")
    void held() {
        Command rules = new SessionCommand.Show(Optional.of(Scene.RULES), Optional.empty());
        StageView stage = stage(ASK, OPEN, rules, DIALOGUE, CALL);
        assertEquals(Scene.RULES, stage.scene());
        assertEquals(true, stage.pinned());
        StageView released =
                stage(ASK, OPEN, rules, DIALOGUE, CALL, new SessionCommand.Show(Optional.empty(), Optional.empty()));
        assertEquals(Scene.SPEAKER, released.scene());
        assertFalse(released.pinned());
    }

    @Test
    @DisplayName("an announcement is a held message")
    void announcement() {
        StageView stage = stage(new SessionCommand.Announce("Giải lao 10 phút"));
        assertEquals(Scene.MESSAGE, stage.scene());
        assertEquals(Optional.of("Giải lao 10 phút"), stage.text());
    }

    private static Scene scene(Command... wishes) {
        return stage(wishes).scene();
    }

    private static StageView stage(Command... wishes) {
        return StageView.of(HalfDay.after(wishes));
    }
}
