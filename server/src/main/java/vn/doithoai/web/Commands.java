package vn.doithoai.web;

import static java.util.Map.entry;
import static vn.doithoai.conference.Limits.PETITIONS_PER_REQUEST_MAX;
import static vn.doithoai.conference.Limits.SUPPORTING_MAX;
import static vn.doithoai.web.Kinds.*;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.doithoai.conference.AgendaCommand;
import vn.doithoai.conference.AttendanceCommand;
import vn.doithoai.conference.Command;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.FloorCommand;
import vn.doithoai.conference.Invalid;
import vn.doithoai.conference.Personal;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.ProceedingsCommand;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Source;
import vn.doithoai.conference.Ticket;
import vn.doithoai.hall.Hall;
import vn.doithoai.wire.Fingerprint;

/// What each command is made of: its name on the wire and the fields that it asks for. One row a command.
final class Commands {
    private static final SequencedMap<String, Reader> READERS = rows(
            entry("set-up", (f, with) -> new SessionCommand.SetUp(with.plan())),
            entry("add-delegate", Commands::addDelegate),
            entry("edit-delegate", (f, with) -> editDelegate(f)),
            entry(
                    "withdraw-invitation",
                    (f, with) -> new AttendanceCommand.WithdrawInvitation(
                            f.get("delegate", DELEGATE), f.find("reason", NOTE))),
            entry("check-in", (f, with) -> checkIn(f)),
            entry("register-walk-in", Commands::registerWalkIn),
            entry(
                    "correct-attendance",
                    (f, with) -> new AttendanceCommand.CorrectAttendance(
                            f.get("delegate", DELEGATE), f.get("present", FLAG), f.get("reason", NOTE))),
            entry("open-conference", (f, with) -> new SessionCommand.OpenConference()),
            entry("close-conference", (f, with) -> new SessionCommand.CloseConference()),
            entry("reopen-conference", (f, with) -> new SessionCommand.ReopenConference()),
            entry("purge-personal-data", (f, with) -> new SessionCommand.PurgePersonalData()),
            entry("go-to", (f, with) -> new AgendaCommand.GoTo(f.get("item", ITEM))),
            entry(
                    "hand-over-chair",
                    (f, with) -> new SessionCommand.HandOverChair(
                            f.get("chair", CHAIR),
                            f.find("deputy", UNIT),
                            f.find("deputyName", NAME),
                            f.find("reason", NOTE))),
            entry(
                    "show",
                    (f, with) -> new SessionCommand.Show(f.get("scene", SCENE), f.find("text", ANNOUNCEMENT_TEXT))),
            entry("announce", (f, with) -> new SessionCommand.Announce(f.get("text", ANNOUNCEMENT_TEXT))),
            entry("open-registration", (f, with) -> new FloorCommand.OpenRegistration()),
            entry("close-registration", (f, with) -> new FloorCommand.CloseRegistration()),
            entry("request-to-speak", Commands::requestToSpeak),
            entry("withdraw-request", (f, with) -> new FloorCommand.WithdrawRequest(f.get("request", REQUEST))),
            entry("call", (f, with) -> new FloorCommand.CallSpeaker(f.find("request", REQUEST))),
            entry("start-speech", (f, with) -> new FloorCommand.StartSpeech()),
            entry("end-speech", (f, with) -> new FloorCommand.EndSpeech()),
            entry(
                    "extend-speech",
                    (f, with) -> new FloorCommand.ExtendSpeech(Duration.ofSeconds(f.get("seconds", SECONDS)))),
            entry("pause-speech", (f, with) -> new FloorCommand.PauseSpeech()),
            entry("resume-speech", (f, with) -> new FloorCommand.ResumeSpeech()),
            entry("mark-absent", (f, with) -> new FloorCommand.MarkAbsent(f.find("request", REQUEST))),
            entry(
                    "reorder",
                    (f, with) -> new FloorCommand.Reorder(
                            f.get("request", REQUEST), f.find("before", REQUEST), f.find("reason", NOTE))),
            entry("defer", (f, with) -> new FloorCommand.Defer(f.get("request", REQUEST))),
            entry(
                    "decline",
                    (f, with) -> new FloorCommand.Decline(
                            f.get("request", REQUEST), f.get("reason", DECLINE_REASON), f.find("note", NOTE))),
            entry("undo", (f, with) -> new FloorCommand.Undo()),
            entry(
                    "submit-petition",
                    (f, with) -> new ProceedingsCommand.SubmitPetition(
                            f.get("text", PETITION_TEXT), whose(f, with), f.find("field", UNIT))),
            entry("record-petition", (f, with) -> recordPetition(f)),
            entry("edit-petition", (f, with) -> editPetition(f)),
            entry(
                    "classify",
                    (f, with) -> new ProceedingsCommand.Classify(
                            f.get("petition", PETITION), f.get("concern", CONCERN), f.find("field", UNIT))),
            entry(
                    "mark-duplicate",
                    (f, with) ->
                            new ProceedingsCommand.MarkDuplicate(f.get("petition", PETITION), f.find("of", PETITION))),
            entry("strike-petition", (f, with) -> new ProceedingsCommand.StrikePetition(f.get("petition", PETITION))),
            entry("restore-petition", (f, with) -> new ProceedingsCommand.RestorePetition(f.get("petition", PETITION))),
            entry(
                    "assign-petition",
                    (f, with) -> new ProceedingsCommand.AssignPetition(
                            f.get("petition", PETITION), f.get("agency", AGENCY))),
            entry(
                    "prepare-answer",
                    (f, with) -> new ProceedingsCommand.PrepareAnswer(
                            f.get("petition", PETITION), f.get("text", ANSWER_TEXT), f.find("revision", REVISION))),
            entry("ask-back", (f, with) -> new ProceedingsCommand.AskBack(f.get("text", NOTE))),
            entry(
                    "invite-answer",
                    (f, with) -> new ProceedingsCommand.InviteAnswer(
                            f.find("petition", PETITION), f.find("agency", AGENCY), f.find("person", UNIT))),
            entry(
                    "record-answer",
                    (f, with) -> new ProceedingsCommand.RecordAnswer(
                            f.get("petition", PETITION), f.get("by", UNIT), f.get("text", ANSWER_TEXT))),
            entry("edit-answer", (f, with) -> editAnswer(f)),
            entry("conclude-petition", (f, with) -> concludePetition(f)),
            entry("note", (f, with) -> new ProceedingsCommand.WriteNote(f.get("text", NOTE), f.find("item", ITEM))),
            entry(
                    "record-conclusion",
                    (f, with) -> new ProceedingsCommand.RecordConclusion(
                            f.get("text", CONCLUSION_TEXT), f.find("revision", REVISION))),
            entry("sign-minutes", (f, with) -> new ProceedingsCommand.SignMinutes(f.get("name", NAME))));

    /// The names, as words that the field `type` may hold.
    static final Kind<String> TYPE = Kind.words(types());

    private Commands() {}

    /// Makes a command of its fields.
    interface Reader {
        Command read(Fields fields, With with);
    }

    /// What commands need besides their fields.
    ///
    /// @param tickets gives a new delegate's code
    /// @param config the plan as it stands in `config/`, for the one command that takes it over
    /// @param byDelegate whether a delegate sends it, whose own matter it then is
    record With(Supplier<Ticket> tickets, Optional<Plan> config, boolean byDelegate) {
        Ticket ticket() {
            return tickets.get();
        }

        Plan plan() {
            return config.orElseThrow(() -> new Invalid("plan", Invalid.Problem.MISSING));
        }
    }

    /// From what a new delegate's code is computed: the conference and the wish's id, so that a repeat gives the same.
    static String seed(Hall hall, String command) {
        return hall.id() + ":" + command;
    }

    /// The reader of each command, by its name.
    static SequencedMap<String, Reader> all() {
        return READERS;
    }

    /// The reader of a command.
    ///
    /// @throws Malformed when there is no such command
    static Reader of(String type) {
        Reader reader = READERS.get(type);
        if (reader != null) return reader;
        Fault fault = type.isEmpty() ? Fault.MISSING : Fault.MALFORMED;
        throw new Malformed(List.of(new Fault.At("type", fault, TYPE.expected())));
    }

    private static AttendanceCommand.AddDelegate addDelegate(Fields f, With with) {
        return new AttendanceCommand.AddDelegate(
                f.get("name", NAME),
                f.find("unit", UNIT),
                f.get("group", GROUP),
                f.find("seat", NAME),
                f.find("phone", PHONE).map(Personal::new),
                with.ticket());
    }

    private static AttendanceCommand.EditDelegate editDelegate(Fields f) {
        return new AttendanceCommand.EditDelegate(
                f.get("delegate", DELEGATE),
                f.find("name", NAME),
                f.find("unit", UNIT),
                f.find("group", GROUP),
                f.find("seat", NAME),
                f.find("phone", PHONE).map(Personal::new));
    }

    private static AttendanceCommand.CheckIn checkIn(Fields f) {
        f.exactlyOne("code", "delegate", "card");
        Optional<AttendanceCommand.Pass> code = f.find("code", SCANNED)
                .map(scanned -> new AttendanceCommand.ByCode(Fingerprint.ofText(Scanned.code(scanned))));
        Optional<AttendanceCommand.Pass> delegate = f.find("delegate", DELEGATE).map(AttendanceCommand.ByDelegate::new);
        Optional<AttendanceCommand.Pass> card = f.find("card", CARD).map(AttendanceCommand.ByCard::new);
        AttendanceCommand.Pass pass = Stream.of(code, delegate, card)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new AttendanceCommand.ByDelegate(DELEGATE.standIn()));
        AttendanceCommand.Direction direction = f.find("direction", DIRECTION).orElse(AttendanceCommand.Direction.IN);
        return new AttendanceCommand.CheckIn(pass, direction, f.find("door", NAME), f.find("at", MOMENT));
    }

    private static AttendanceCommand.RegisterWalkIn registerWalkIn(Fields f, With with) {
        return new AttendanceCommand.RegisterWalkIn(
                f.get("name", NAME),
                f.find("unit", UNIT),
                f.find("group", GROUP),
                f.find("phone", PHONE).map(Personal::new),
                f.get("reason", NOTE),
                with.ticket());
    }

    private static FloorCommand.RequestToSpeak requestToSpeak(Fields f, With with) {
        return new FloorCommand.RequestToSpeak(
                f.get("topic", TOPIC_TEXT),
                whose(f, with),
                f.find("onBehalfOf", UNIT),
                f.list("petitions", PETITION_TEXT, PETITIONS_PER_REQUEST_MAX),
                f.find("followUpOf", REQUEST));
    }

    /// Who speaks or writes: implied where a delegate sends it, to be named by everybody else.
    private static Optional<DelegateId> whose(Fields f, With with) {
        return with.byDelegate ? f.find("delegate", DELEGATE) : Optional.of(f.get("delegate", DELEGATE));
    }

    private static ProceedingsCommand.RecordPetition recordPetition(Fields f) {
        return new ProceedingsCommand.RecordPetition(
                f.get("text", PETITION_TEXT),
                f.find("request", REQUEST),
                f.find("delegate", DELEGATE),
                f.find("by", UNIT),
                f.find("group", GROUP),
                f.find("source", SOURCE).orElse(Source.SPOKEN),
                f.find("field", UNIT),
                f.find("agency", AGENCY));
    }

    private static ProceedingsCommand.EditPetition editPetition(Fields f) {
        return new ProceedingsCommand.EditPetition(
                f.get("petition", PETITION),
                f.find("text", PETITION_TEXT),
                f.find("field", UNIT),
                f.find("agency", AGENCY),
                f.find("revision", REVISION));
    }

    private static ProceedingsCommand.EditAnswer editAnswer(Fields f) {
        return new ProceedingsCommand.EditAnswer(
                f.get("petition", PETITION),
                f.get("answer", ANSWER),
                f.get("text", ANSWER_TEXT),
                f.find("by", UNIT),
                f.find("revision", REVISION));
    }

    private static ProceedingsCommand.ConcludePetition concludePetition(Fields f) {
        return new ProceedingsCommand.ConcludePetition(
                f.get("petition", PETITION),
                f.get("outcome", OUTCOME),
                f.find("agency", AGENCY),
                f.list("supporting", AGENCY, SUPPORTING_MAX),
                f.find("due", DAY),
                f.find("note", NOTE),
                f.find("revision", REVISION));
    }

    @SafeVarargs
    private static SequencedMap<String, Reader> rows(Map.Entry<String, Reader>... rows) {
        SequencedMap<String, Reader> readers = new LinkedHashMap<>();
        for (Map.Entry<String, Reader> row : rows) readers.put(row.getKey(), row.getValue());
        return readers;
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        READERS.keySet().forEach(type -> types.put(type, type));
        return types;
    }
}
