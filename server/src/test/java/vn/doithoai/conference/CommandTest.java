package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.doithoai.conference.Sample.*;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.conference.Invalid.Problem;

/// A malformed wish never becomes one, whatever it is about.
class CommandTest {
    private static final String LONG = "x".repeat(Limits.CONCLUSION_MAX + 1);

    /// Each wish with one place for words, given a hand that types them.
    static Stream<Function<UnaryOperator<String>, Command>> typed() {
        return Stream.of(
                x -> new AttendanceCommand.CheckIn(
                        new AttendanceCommand.ByDelegate(AN),
                        AttendanceCommand.Direction.IN,
                        Optional.of(x.apply("Cửa A")),
                        Optional.empty()),
                x -> new AttendanceCommand.CheckIn(
                        new AttendanceCommand.ByCard(x.apply("Trần Văn An")),
                        AttendanceCommand.Direction.IN,
                        Optional.empty(),
                        Optional.empty()),
                x -> walkIn(x.apply("Khách"), "Tổ 1", "Đến"),
                x -> walkIn("Khách", x.apply("Tổ 1"), "Đến"),
                x -> walkIn("Khách", "Tổ 1", x.apply("Đến")),
                x -> new AttendanceCommand.CorrectAttendance(AN, true, x.apply("Quét nhầm")),
                x -> added(x.apply("Trần Văn An"), "Tổ 1", "A1"),
                x -> added("Trần Văn An", x.apply("Tổ 1"), "A1"),
                x -> added("Trần Văn An", "Tổ 1", x.apply("A1")),
                x -> edited(Optional.of(x.apply("Trần Văn An")), Optional.empty(), Optional.empty()),
                x -> edited(Optional.empty(), Optional.of(x.apply("Tổ 1")), Optional.empty()),
                x -> edited(Optional.empty(), Optional.empty(), Optional.of(x.apply("A1"))),
                x -> new AttendanceCommand.WithdrawInvitation(AN, Optional.of(x.apply("Xin vắng"))),
                x -> asks(x.apply("Đường"), "Tổ 1", "Sửa đường"),
                x -> asks("Đường", x.apply("Tổ 1"), "Sửa đường"),
                x -> asks("Đường", "Tổ 1", x.apply("Sửa đường")),
                x -> new FloorCommand.Reorder(request(1), Optional.empty(), Optional.of(x.apply("Cùng chủ đề"))),
                x -> new FloorCommand.Decline(request(1), DeclineReason.OTHER, Optional.of(x.apply("Trùng"))),
                x -> new SessionCommand.HandOverChair(
                        PARTY_SECRETARY, Optional.of(x.apply("Phó Bí thư")), Optional.empty(), Optional.empty()),
                x -> new SessionCommand.HandOverChair(
                        PARTY_SECRETARY,
                        Optional.of("Phó Bí thư"),
                        Optional.of(x.apply("Lò Thị Pá")),
                        Optional.empty()),
                x -> new SessionCommand.HandOverChair(
                        PARTY_SECRETARY, Optional.empty(), Optional.empty(), Optional.of(x.apply("Bất khả kháng"))),
                x -> new SessionCommand.Show(Optional.of(Scene.MESSAGE), Optional.of(x.apply("Giải lao"))),
                x -> new SessionCommand.Announce(x.apply("Giải lao")),
                x -> new ProceedingsCommand.SubmitPetition(x.apply("Rác"), Optional.empty(), Optional.of(SOIL)),
                x -> new ProceedingsCommand.SubmitPetition("Rác", Optional.empty(), Optional.of(x.apply(SOIL))),
                x -> recorded(x.apply("Rác"), "Bà Lan", SOIL),
                x -> recorded("Rác", x.apply("Bà Lan"), SOIL),
                x -> recorded("Rác", "Bà Lan", x.apply(SOIL)),
                x -> corrected(Optional.of(x.apply("Rác")), Optional.empty()),
                x -> corrected(Optional.empty(), Optional.of(x.apply(SOIL))),
                x -> new ProceedingsCommand.Classify(petition(1), Concern.NORMAL, Optional.of(x.apply(SOIL))),
                x -> new ProceedingsCommand.PrepareAnswer(petition(1), x.apply("Đã có kế hoạch"), Optional.empty()),
                x -> new ProceedingsCommand.AskBack(x.apply("Đoạn nào?")),
                x -> invited(Optional.empty(), Optional.of(x.apply("Chủ tịch UBND"))),
                x -> new ProceedingsCommand.RecordAnswer(petition(1), x.apply("Chủ tịch"), "Sẽ sửa"),
                x -> new ProceedingsCommand.RecordAnswer(petition(1), "Chủ tịch", x.apply("Sẽ sửa")),
                x -> answer(x.apply("Sẽ sửa"), "Chủ tịch"),
                x -> answer("Sẽ sửa", x.apply("Chủ tịch")),
                x -> concluded(List.of(), Optional.of(x.apply("Kiểm tra"))),
                x -> new ProceedingsCommand.WriteNote(x.apply("Chào cờ"), Optional.empty()),
                x -> new ProceedingsCommand.RecordConclusion(x.apply("Tiếp thu"), Optional.empty()),
                x -> new ProceedingsCommand.SignMinutes(x.apply("Nguyễn Thư Ký")));
    }

    @ParameterizedTest
    @MethodSource("typed")
    void whateverIsTypedIsCleanedAndHasAnEnd(Function<UnaryOperator<String>, Command> wish) {
        assertEquals(wish.apply(words -> words), wish.apply(words -> " \u202E" + words + "\u200B "));
        assertEquals(Problem.TOO_LONG, problem(() -> wish.apply(_ -> LONG)));
    }

    @Test
    void aSpeechIsProlongedByAtMostHalfAnHourAtOnce() {
        new FloorCommand.ExtendSpeech(Duration.ofSeconds(1));
        new FloorCommand.ExtendSpeech(Duration.ofMinutes(30));
        assertEquals(Problem.MALFORMED, problem(() -> new FloorCommand.ExtendSpeech(Duration.ZERO)));
        assertEquals(Problem.MALFORMED, problem(() -> new FloorCommand.ExtendSpeech(Duration.ofSeconds(-1))));
        assertEquals(Problem.TOO_LONG, problem(() -> new FloorCommand.ExtendSpeech(Duration.ofSeconds(1_801))));
    }

    @Test
    void aCorrectionOfNothingIsNone() {
        assertEquals(Problem.MISSING, problem(() -> edited(Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(Problem.MISSING, problem(() -> corrected(Optional.empty(), Optional.empty())));
        new ProceedingsCommand.EditPetition(
                petition(1), Optional.empty(), Optional.empty(), Optional.of(LAND), Optional.empty());
    }

    @Test
    void eitherAnAgencyOrAPersonAnswers() {
        invited(Optional.of(LAND), Optional.empty());
        assertEquals(Problem.EXACTLY_ONE, problem(() -> invited(Optional.empty(), Optional.empty())));
        assertEquals(Problem.EXACTLY_ONE, problem(() -> invited(Optional.of(LAND), Optional.of("Chủ tịch"))));
    }

    @Test
    void aMessageSaysSomethingAndAnotherSceneNeedNot() {
        new SessionCommand.Show(Optional.of(Scene.RULES), Optional.empty());
        Executable silent = () -> new SessionCommand.Show(Optional.of(Scene.MESSAGE), Optional.empty());
        assertEquals(Problem.MISSING, problem(silent));
    }

    @Test
    void aTurnBringsAtMostTenMattersAndAMatterHasAtMostTenHelpers() {
        List<AgencyId> helpers = IntStream.rangeClosed(1, 11)
                .mapToObj(n -> new AgencyId("phong-" + n))
                .toList();
        concluded(helpers.subList(0, 10), Optional.empty());
        assertEquals(Problem.TOO_LONG, problem(() -> concluded(helpers, Optional.empty())));
        brings(10);
        assertEquals(Problem.TOO_LONG, problem(() -> brings(11)));
    }

    private static Command walkIn(String name, String unit, String reason) {
        return new AttendanceCommand.RegisterWalkIn(
                name, Optional.of(unit), Optional.empty(), Optional.empty(), reason, ticket(AN));
    }

    private static Command added(String name, String unit, String seat) {
        return new AttendanceCommand.AddDelegate(
                name, Optional.of(unit), FRONT, Optional.of(seat), Optional.empty(), ticket(AN));
    }

    private static Command edited(Optional<String> name, Optional<String> unit, Optional<String> seat) {
        return new AttendanceCommand.EditDelegate(AN, name, unit, Optional.empty(), seat, Optional.empty());
    }

    private static Command asks(String topic, String onBehalfOf, String petition) {
        return new FloorCommand.RequestToSpeak(
                topic, Optional.empty(), Optional.of(onBehalfOf), List.of(petition), Optional.empty());
    }

    private static void brings(int petitions) {
        new FloorCommand.RequestToSpeak(
                "Đường", Optional.empty(), Optional.empty(), Collections.nCopies(petitions, "Rác"), Optional.empty());
    }

    private static Command recorded(String text, String by, String field) {
        return new ProceedingsCommand.RecordPetition(
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.of(by),
                Optional.empty(),
                Source.FORM,
                Optional.of(field),
                Optional.empty());
    }

    private static Command corrected(Optional<String> text, Optional<String> field) {
        return new ProceedingsCommand.EditPetition(petition(1), text, field, Optional.empty(), Optional.empty());
    }

    private static Command answer(String text, String by) {
        return new ProceedingsCommand.EditAnswer(petition(1), new AnswerId(1), text, Optional.of(by), Optional.empty());
    }

    private static Command invited(Optional<AgencyId> agency, Optional<String> person) {
        return new ProceedingsCommand.InviteAnswer(Optional.empty(), agency, person);
    }

    private static Command concluded(List<AgencyId> supporting, Optional<String> note) {
        return new ProceedingsCommand.ConcludePetition(
                petition(1),
                Outcome.ANSWERED_ON_SPOT,
                Optional.empty(),
                supporting,
                Optional.empty(),
                note,
                Optional.empty());
    }

    private static Problem problem(Executable wish) {
        return assertThrows(Invalid.class, wish).problem();
    }
}
