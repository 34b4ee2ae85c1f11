package vn.doithoai.conference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.doithoai.conference.Sample.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which refusal wins when several things are wrong with a record: `proceedings-refusals.txt`.
class ProceedingsRefusalsTest {
    private static final DelegateId NOBODY = new DelegateId(99);
    private static final AgencyId NO_AGENCY = new AgencyId("khong-co");
    private static final GroupId NO_GROUP = new GroupId("khong-co");
    private static final ItemId NO_ITEM = new ItemId("khong-co");
    private static final LocalDate YESTERDAY = LocalDate.parse("2026-11-19");

    @TestFactory
    Stream<DynamicTest> ofTheProceedings() {
        return proceedings().tests();
    }

    @Test
    void noRefusalIsLeftOut() {
        Set<Reason> named = EnumSet.noneOf(Reason.class);
        Stream.of("session", "attendance", "agenda", "floor", "proceedings")
                .forEach(room -> named.addAll(Ladder.in(room + "-refusals.txt").reasons()));
        // Refused before the rules are asked: the repeated id by the ledger, the missing plan by the decider
        // (SessionTest), devices by their own room.
        Set<Reason> elsewhere = EnumSet.of(
                Reason.ID_REUSED,
                Reason.NOT_SET_UP,
                Reason.UNKNOWN_DEVICE,
                Reason.UNKNOWN_PAIRING,
                Reason.PAIRING_EXPIRED,
                Reason.TOO_MANY_PAIRINGS);
        assertEquals(EnumSet.complementOf(EnumSet.copyOf(elsewhere)), named);
    }

    private static Ladder proceedings() {
        Event[] many = IntStream.rangeClosed(1, Limits.PER_PHONE_MAX)
                .mapToObj(n -> raised(n, Optional.empty()))
                .toArray(Event[]::new);
        return Ladder.in("proceedings-refusals.txt")
                .fact("open", opened(), began(DIALOGUE))
                .fact("An invited", invited(AN))
                .fact("Mai invited", invited(MAI))
                .fact("An uninvited", uninvited(AN))
                .fact("petition 1", raised(1, Optional.empty()))
                .fact("petition 2", raised(2, Optional.empty()))
                .fact("petition 2 a duplicate", new ProceedingsEvent.PetitionMarkedDuplicate(petition(2), petition(1)))
                .fact("An brought 50", many)
                .fact(
                        "petition 1 a complaint",
                        new ProceedingsEvent.PetitionClassified(petition(1), Concern.COMPLAINT, Optional.empty()))
                .fact("answer 1", answered(1, 1))
                .fact("petition 1 in turn 1", raised(1, Optional.of(request(1))))
                .fact("petition 1 struck", new ProceedingsEvent.PetitionStruck(petition(1), "Thư ký Lan", at("08:24")))
                .fact("turn 1 over", in(AN), asked(AN, 1), called(1), speaking(1), spoke(1))
                .wish("Mai submits for An on no field", submit(Optional.of(AN), "Không có"), self(MAI))
                .wish("An submits on no field", submit(Optional.empty(), "Không có"), self(AN))
                .wish("An submits", submit(Optional.empty(), SOIL), self(AN))
                .wish("a stranger submits", submit(Optional.of(NOBODY), SOIL), RECEPTION)
                .wish("record all wrong", record("Không có", NO_AGENCY, NO_GROUP, Optional.of(NOBODY), Optional.of(9)))
                .wish("record for no agency", record(SOIL, NO_AGENCY, NO_GROUP, Optional.of(NOBODY), Optional.of(9)))
                .wish("record for no group", record(SOIL, LAND, NO_GROUP, Optional.of(NOBODY), Optional.of(9)))
                .wish("record for a stranger", record(SOIL, LAND, Sample.FRONT, Optional.of(NOBODY), Optional.of(9)))
                .wish("record in turn 9", record(SOIL, LAND, Sample.FRONT, Optional.empty(), Optional.of(9)))
                .wish("record in no turn", record(SOIL, LAND, Sample.FRONT, Optional.empty(), Optional.empty()))
                .wish("edit all wrong", edit(9, "Không có", NO_AGENCY))
                .wish("edit to no field", edit(1, "Không có", NO_AGENCY))
                .wish("edit for no agency", edit(1, SOIL, NO_AGENCY))
                .wish("edit an old revision", edit(1, SOIL, LAND))
                .wish("classify petition 9", classify(9))
                .wish("classify to no field", classify(1))
                .wish("9 repeats 9", new ProceedingsCommand.MarkDuplicate(petition(9), Optional.of(petition(9))))
                .wish("2 repeats 2", new ProceedingsCommand.MarkDuplicate(petition(2), Optional.of(petition(2))))
                .wish("1 repeats 9", new ProceedingsCommand.MarkDuplicate(petition(1), Optional.of(petition(9))))
                .wish("1 repeats 2", new ProceedingsCommand.MarkDuplicate(petition(1), Optional.of(petition(2))))
                .wish("1 repeats none", new ProceedingsCommand.MarkDuplicate(petition(1), Optional.empty()))
                .wish("strike 1", new ProceedingsCommand.StrikePetition(petition(1)))
                .wish("answer 1", new ProceedingsCommand.RecordAnswer(petition(1), "Ai", "Rồi"))
                .wish("restore 1", new ProceedingsCommand.RestorePetition(petition(1)))
                .wish("restore 9", new ProceedingsCommand.RestorePetition(petition(9)))
                .wish("assign 9 to no agency", new ProceedingsCommand.AssignPetition(petition(9), NO_AGENCY))
                .wish("assign 1 to no agency", new ProceedingsCommand.AssignPetition(petition(1), NO_AGENCY))
                .wish("prepare 9", new ProceedingsCommand.PrepareAnswer(petition(9), "Rồi", Optional.empty()))
                .wish("ask back", new ProceedingsCommand.AskBack("Ở đâu?"))
                .wish("invite no agency to 9", invite(9, NO_AGENCY))
                .wish("invite to 9", invite(9, LAND))
                .wish("invite to 1", invite(1, LAND))
                .wish("answer 9", new ProceedingsCommand.RecordAnswer(petition(9), "Ai", "Rồi"))
                .wish("edit answer 9 of 9", editAnswer(9, 9))
                .wish("edit answer 9 of 1", editAnswer(1, 9))
                .wish("edit answer 1 of 1", editAnswer(1, 1))
                .wish("conclude 9", conclude(9, Optional.of(NO_AGENCY), LAND))
                .wish("conclude for no agency", conclude(1, Optional.of(NO_AGENCY), LAND))
                .wish("conclude with no helper", conclude(1, Optional.empty(), NO_AGENCY))
                .wish("conclude without agency", conclude(1, Optional.empty(), POLICE))
                .wish("conclude in the past", conclude(1, Optional.of(LAND), POLICE))
                .wish("note under no item", new ProceedingsCommand.WriteNote("Ghi", Optional.of(NO_ITEM)))
                .wish("sign", new ProceedingsCommand.SignMinutes("Thư ký"));
    }

    private static Command submit(Optional<DelegateId> who, String field) {
        return new ProceedingsCommand.SubmitPetition("Rác", who, Optional.of(field));
    }

    private static Command record(
            String field, AgencyId agency, GroupId group, Optional<DelegateId> who, Optional<Integer> turn) {
        return new ProceedingsCommand.RecordPetition(
                "Rác",
                turn.map(RequestId::new),
                who,
                Optional.empty(),
                Optional.of(group),
                Source.SPOKEN,
                Optional.of(field),
                Optional.of(agency));
    }

    private static Command edit(int petition, String field, AgencyId agency) {
        return new ProceedingsCommand.EditPetition(
                petition(petition), Optional.empty(), Optional.of(field), Optional.of(agency), Optional.of(7));
    }

    private static Command classify(int petition) {
        return new ProceedingsCommand.Classify(petition(petition), Concern.COMPLAINT, Optional.of("Không có"));
    }

    private static Command invite(int petition, AgencyId agency) {
        return new ProceedingsCommand.InviteAnswer(
                Optional.of(petition(petition)), Optional.of(agency), Optional.empty());
    }

    private static Command editAnswer(int petition, int answer) {
        return new ProceedingsCommand.EditAnswer(
                petition(petition), new AnswerId(answer), "Rồi", Optional.empty(), Optional.of(7));
    }

    private static Command conclude(int petition, Optional<AgencyId> agency, AgencyId helper) {
        return new ProceedingsCommand.ConcludePetition(
                petition(petition),
                Outcome.ASSIGNED_VERIFY,
                agency,
                List.of(helper),
                Optional.of(YESTERDAY),
                Optional.empty(),
                Optional.empty());
    }
}
