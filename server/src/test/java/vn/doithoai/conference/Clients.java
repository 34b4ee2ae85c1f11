package vn.doithoai.conference;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.doithoai.conference.AttendanceCommand.ByDelegate;
import vn.doithoai.conference.AttendanceCommand.CheckIn;
import vn.doithoai.conference.AttendanceCommand.Direction;

/// Three clients (the entrance with the delegates, the chair, the desk) who press buttons in any order, right or
/// wrong: random commands.
final class Clients {
    private static final int PEOPLE = 4;
    private static final int REQUESTS = 12;
    private static final int PETITIONS = 9;

    /// A button, with three numbers that say whom and what it is about.
    record Press(Wish wish, int one, int two, int seconds) {
        Submission at(Instant moment) {
            return new Submission(
                    "wish-0001", wish.author(), moment, wish.command().apply(this));
        }

        DelegateId who() {
            return new DelegateId(1 + one % PEOPLE);
        }

        RequestId request() {
            return new RequestId(1 + one % REQUESTS);
        }

        Optional<RequestId> other() {
            return Optional.of(new RequestId(1 + two % REQUESTS)).filter(request -> two % 4 != 0);
        }

        PetitionId petition() {
            return new PetitionId(1 + one % PETITIONS);
        }

        <T> T pick(List<T> from) {
            return from.get(two % from.size());
        }
    }

    /// A button: who has it, how often it is pressed, and what it wishes.
    record Wish(Author author, int weight, Function<Press, Command> command) {}

    /// Every command there is, except the plan.
    private static final List<Wish> WISHES = List.of(
            seldom(Sample.RECEPTION, p -> door(p.who(), Direction.IN)),
            seldom(Sample.RECEPTION, p -> door(p.who(), Direction.OUT)),
            seldom(
                    Sample.ORGANISER,
                    p -> new AttendanceCommand.AddDelegate(
                            "Khách " + p.one(),
                            Optional.empty(),
                            Sample.FRONT,
                            Optional.empty(),
                            Optional.empty(),
                            ticket(p))),
            seldom(
                    Sample.RECEPTION,
                    p -> new AttendanceCommand.RegisterWalkIn(
                            "Khách " + p.one(),
                            Optional.empty(),
                            Optional.of(Sample.WOMEN),
                            Optional.empty(),
                            "Đến",
                            ticket(p))),
            seldom(Sample.RECEPTION, p -> new AttendanceCommand.CorrectAttendance(p.who(), p.two() % 2 == 0, "Nhầm")),
            seldom(
                    Sample.ORGANISER,
                    p -> new AttendanceCommand.EditDelegate(
                            p.who(),
                            Optional.of("Tên " + p.two()),
                            Optional.empty(),
                            Optional.of(p.pick(List.of(Sample.FRONT, Sample.WOMEN))),
                            Optional.empty(),
                            Optional.empty())),
            seldom(Sample.ORGANISER, p -> new AttendanceCommand.WithdrawInvitation(p.who(), Optional.empty())),
            seldom(Sample.CHAIR, _ -> new SessionCommand.OpenConference()),
            seldom(Sample.CHAIR, _ -> new SessionCommand.CloseConference()),
            seldom(Sample.CHAIR, _ -> new SessionCommand.ReopenConference()),
            seldom(
                    Sample.CHAIR,
                    p -> new SessionCommand.HandOverChair(
                            p.pick(List.of(Sample.PARTY_SECRETARY, Sample.PEOPLES_CHAIR)),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
            seldom(
                    Sample.CHAIR,
                    p -> new SessionCommand.Show(
                            Optional.of(Scene.AGENDA).filter(scene -> p.one() % 2 == 0), Optional.empty())),
            seldom(Sample.CHAIR, _ -> new SessionCommand.Announce("Giải lao")),
            seldom(
                    Sample.CHAIR,
                    p -> new AgendaCommand.GoTo(p.pick(
                            Sample.PLAN.agenda().stream().map(Plan.Step::id).toList()))),
            seldom(Sample.CHAIR, _ -> new FloorCommand.OpenRegistration()),
            seldom(Sample.CHAIR, _ -> new FloorCommand.CloseRegistration()),
            often(
                    Sample.RECEPTION,
                    p -> new FloorCommand.RequestToSpeak(
                            "Việc " + p.one(),
                            Optional.of(p.who()),
                            Optional.empty(),
                            p.two() % 3 == 0 ? List.of("Kiến nghị", "Và nữa") : List.of(),
                            p.two() % 5 == 0 ? Optional.of(p.request()) : Optional.empty())),
            often(Sample.RECEPTION, p -> new FloorCommand.WithdrawRequest(p.request())),
            often(Sample.CHAIR, p -> new FloorCommand.CallSpeaker(p.other())),
            often(Sample.CHAIR, _ -> new FloorCommand.StartSpeech()),
            often(Sample.CHAIR, _ -> new FloorCommand.EndSpeech()),
            often(Sample.CHAIR, p -> new FloorCommand.ExtendSpeech(Duration.ofSeconds(1 + p.one()))),
            often(Sample.CHAIR, _ -> new FloorCommand.PauseSpeech()),
            often(Sample.CHAIR, _ -> new FloorCommand.ResumeSpeech()),
            often(Sample.CHAIR, p -> new FloorCommand.MarkAbsent(p.other())),
            often(Sample.CHAIR, p -> new FloorCommand.Reorder(p.request(), p.other(), Optional.empty())),
            often(Sample.CHAIR, p -> new FloorCommand.Defer(p.request())),
            often(
                    Sample.CHAIR,
                    p -> new FloorCommand.Decline(
                            p.request(), p.pick(List.of(DeclineReason.values())), Optional.empty())),
            often(Sample.CHAIR, _ -> new FloorCommand.Undo()),
            seldom(
                    Sample.RECEPTION,
                    p -> new ProceedingsCommand.SubmitPetition(
                            "Phiếu " + p.one(), Optional.of(p.who()), Optional.empty())),
            seldom(
                    Sample.SECRETARY,
                    p -> new ProceedingsCommand.RecordPetition(
                            "Kiến nghị " + p.one(),
                            p.other(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            p.pick(List.of(Source.values())),
                            Optional.empty(),
                            Optional.of(Sample.LAND).filter(agency -> p.two() % 2 == 0))),
            seldom(
                    Sample.SECRETARY,
                    p -> new ProceedingsCommand.EditPetition(
                            p.petition(),
                            Optional.of("Sửa " + p.two()),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(1))),
            seldom(
                    Sample.SECRETARY,
                    p -> new ProceedingsCommand.Classify(
                            p.petition(), p.pick(List.of(Concern.values())), Optional.of(Sample.SOIL))),
            seldom(
                    Sample.SECRETARY,
                    p -> new ProceedingsCommand.MarkDuplicate(
                            p.petition(),
                            Optional.of(new PetitionId(1 + p.two() % PETITIONS)).filter(_ -> p.two() % 5 != 0))),
            seldom(Sample.SECRETARY, p -> new ProceedingsCommand.StrikePetition(p.petition())),
            seldom(Sample.SECRETARY, p -> new ProceedingsCommand.RestorePetition(p.petition())),
            seldom(
                    Sample.ORGANISER,
                    p -> new ProceedingsCommand.AssignPetition(
                            p.petition(), p.pick(List.of(Sample.LAND, Sample.POLICE)))),
            seldom(Sample.ORGANISER, p -> new ProceedingsCommand.PrepareAnswer(p.petition(), "Sẵn", Optional.empty())),
            seldom(Sample.CHAIR, _ -> new ProceedingsCommand.AskBack("Ở đâu?")),
            seldom(
                    Sample.CHAIR,
                    p -> new ProceedingsCommand.InviteAnswer(
                            Optional.of(p.petition()), Optional.of(Sample.POLICE), Optional.empty())),
            seldom(Sample.SECRETARY, p -> new ProceedingsCommand.RecordAnswer(p.petition(), "Phòng", "Sẽ làm")),
            seldom(
                    Sample.SECRETARY,
                    p -> new ProceedingsCommand.EditAnswer(
                            p.petition(), new AnswerId(1), "Đã làm", Optional.empty(), Optional.empty())),
            seldom(
                    Sample.SECRETARY,
                    p -> new ProceedingsCommand.ConcludePetition(
                            p.petition(),
                            p.pick(List.of(Outcome.values())),
                            Optional.of(Sample.POLICE).filter(agency -> p.two() % 2 == 0),
                            List.of(Sample.LAND),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
            seldom(Sample.SECRETARY, _ -> new ProceedingsCommand.WriteNote("Ghi", Optional.empty())),
            seldom(Sample.SECRETARY, _ -> new ProceedingsCommand.RecordConclusion("Tiếp thu", Optional.empty())),
            seldom(Sample.SECRETARY, _ -> new ProceedingsCommand.SignMinutes("Thư ký")));

    private Clients() {}

    private static Wish seldom(Author author, Function<Press, Command> command) {
        return new Wish(author, 2, command);
    }

    /// The floor is where it gets crowded.
    private static Wish often(Author author, Function<Press, Command> command) {
        return new Wish(author, 8, command);
    }

    /// So many presses, in any order. Shrinking leaves out those that a failure does not need.
    static Arbitrary<List<Press>> presses(int count) {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 59);
        List<Tuple.Tuple2<Integer, Wish>> wishes =
                WISHES.stream().map(wish -> Tuple.of(wish.weight(), wish)).toList();
        return Combinators.combine(Arbitraries.frequency(wishes), number, number, number)
                .as(Press::new)
                .list()
                .ofMaxSize(count)
                .withSizeDistribution((_, _, most, _) -> _ -> most);
    }

    private static Command door(DelegateId who, Direction direction) {
        return new CheckIn(new ByDelegate(who), direction, Optional.empty(), Optional.empty());
    }

    private static Ticket ticket(Press press) {
        return new Ticket("seed", "hash-" + press.one() + "-" + press.two());
    }
}
