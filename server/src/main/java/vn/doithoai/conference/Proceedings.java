package vn.doithoai.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What was asked, answered and promised: what the papers are made from.
///
/// @param register the petitions, and who has how many
/// @param signatures of the minutes as they stand; whatever changes the minutes makes them void
/// @param concluded the conclusion of the chair, as far as it is written
/// @param answering whom the chair asked to answer, as long as nobody else has the microphone
///     and the agenda stands where it stood
/// @param askedBack what the chair asked each citizen back, by the turn (R102)
/// @param undoable what the chair's last action on the floor changed in this room
public record Proceedings(
        Register register,
        Table<NoteId, Note> notes,
        Conclusion concluded,
        List<Signature> signatures,
        Optional<Answering> answering,
        Table<RequestId, List<AskedBack>> askedBack,
        Undoable undoable) {

    static final Proceedings NONE = new Proceedings(
            Register.EMPTY,
            Table.empty(),
            Conclusion.NONE,
            List.of(),
            Optional.empty(),
            Table.empty(),
            Undoable.NOTHING);

    public Proceedings {
        signatures = List.copyOf(signatures);
    }

    /// The conclusion of the chair.
    ///
    /// @param text empty as long as there is none
    /// @param revision counts how often it was recorded; 0 as long as there is none
    public record Conclusion(String text, String author, int revision) {
        static final Conclusion NONE = new Conclusion("", "", 0);

        Conclusion rewritten(String words, String by) {
            return new Conclusion(words, by, revision + 1);
        }
    }

    /// Who signed the minutes, and when.
    public record Signature(String name, Instant at) {}

    /// Whom the chair asked to answer.
    public record Answering(Optional<PetitionId> petition, String by) {}

    /// A question of the chair to the citizen.
    public record AskedBack(String text, Instant at) {}

    /// How it was before the chair's last action on the floor.
    ///
    /// @param answering who was answering before a call
    /// @param steered the petitions that a decline took out of the dialogue
    public record Undoable(Optional<Answering> answering, List<PetitionId> steered) {
        static final Undoable NOTHING = new Undoable(Optional.empty(), List.of());

        public Undoable {
            steered = List.copyOf(steered);
        }
    }

    /// The petitions that stand, by their numbers.
    public Table<PetitionId, Petition> petitions() {
        return register.petitions();
    }

    /// The petition with this id.
    public Optional<Petition> petition(PetitionId id) {
        return register.petitions().get(id);
    }

    /// Who struck this petition out, if somebody did.
    Optional<String> whoStruck(PetitionId id) {
        return register.struck().get(id).map(Register.Struck::by);
    }

    /// The petitions of a turn, in the order in which they were recorded.
    public List<Petition> of(RequestId request) {
        return register.of(request);
    }

    /// The petitions of a delegate, in the order in which they were recorded.
    public List<Petition> of(DelegateId delegate) {
        return register.of(delegate);
    }

    /// How many petitions an agency has.
    public Tally of(AgencyId agency) {
        return register.byAgency().get(agency).orElse(Tally.NONE);
    }

    /// How many petitions a group brought (R042).
    public Tally of(GroupId group) {
        return register.byGroup().get(group).orElse(Tally.NONE);
    }

    /// What the chair asked back in a turn, in order.
    public List<AskedBack> askedBackIn(RequestId turn) {
        return askedBack.get(turn).orElse(List.of());
    }

    /// The conclusion of the chair, once there is one.
    public Optional<String> conclusion() {
        return Optional.of(concluded.text()).filter(text -> !text.isEmpty());
    }

    PetitionId next() {
        return register.next();
    }

    NoteId nextNote() {
        return new NoteId(notes.size() + 1);
    }

    /// Whether the plan still knows every agency, group and item that something here belongs to.
    boolean fits(Plan plan) {
        return register.fits(plan)
                && notes.values()
                        .flatMap(note -> note.item().stream())
                        .allMatch(item -> plan.agenda().stream()
                                .anyMatch(step -> step.id().equals(item)));
    }

    Proceedings apply(ProceedingsEvent event) {
        return switch (event) {
            case ProceedingsEvent.PetitionReceived e -> with(register.received(Petition.of(e)));
            case ProceedingsEvent.PetitionEdited e -> changed(e.petition(), was -> was.edited(e));
            case ProceedingsEvent.PetitionClassified(var id, var concern, var field) ->
                judged(at(id)).changed(id, was -> was.classified(concern, field));
            case ProceedingsEvent.PetitionMarkedDuplicate(var id, var of) -> changed(id, was -> was.duplicating(of));
            case ProceedingsEvent.PetitionToldApart(var id) -> changed(id, Petition::toldApart);
            case ProceedingsEvent.PetitionStruck(var id, var by, var _) -> with(register.struck(at(id), by));
            case ProceedingsEvent.PetitionRestored(var id, var _, var _) -> with(register.restored(slip(id)));
            case ProceedingsEvent.PetitionAssigned(var id, var agency) -> changed(id, was -> was.assigned(agency));
            case ProceedingsEvent.AnswerPrepared(var id, var text, var author) ->
                changed(id, was -> was.preparing(text, author)).withSignatures(signatures);
            case ProceedingsEvent.CitizenAskedBack(var turn, var text, var at) ->
                askedBack(turn, new AskedBack(text, at));
            case ProceedingsEvent.AnswerInvited(var petition, var by, var _) ->
                withAnswering(Optional.of(new Answering(petition, by)), undoable);
            case ProceedingsEvent.AnswerRecorded(var id, var answer, var by, var text, var author, var at) ->
                changed(id, was -> was.answered(new Petition.Answer(answer, by, text, author, at, 1)));
            case ProceedingsEvent.AnswerEdited e -> changed(e.petition(), was -> was.answerEdited(e));
            case ProceedingsEvent.PetitionConcluded e -> changed(e.petition(), was -> was.concluded(e));
            case ProceedingsEvent.NoteWritten(var id, var item, var text, var author, var at) ->
                noted(new Note(id, item, text, author, at));
            case ProceedingsEvent.ConclusionRecorded(var text, var author, var _) ->
                withText(notes, concluded.rewritten(text, author), askedBack);
            case ProceedingsEvent.MinutesSigned(var name, var at) -> signed(new Signature(name, at));
        };
    }

    /// The next item of the agenda ends the answering: the projector moves on with the hall.
    Proceedings apply(AgendaEvent event) {
        return switch (event) {
            case AgendaEvent.ItemStarted _ ->
                withAnswering(Optional.empty(), new Undoable(Optional.empty(), undoable.steered()));
            case AgendaEvent.ItemEnded _ -> this;
        };
    }

    /// Whoever is called to the microphone ends the answering.
    Proceedings apply(FloorEvent event) {
        return switch (event) {
            case FloorEvent.SpeakerCalled _ -> withAnswering(Optional.empty(), new Undoable(answering, List.of()));
            case FloorEvent.RequestDeclined(var id, var _, var _, var _) ->
                withAnswering(answering, new Undoable(Optional.empty(), partOfDialogue(id)));
            case FloorEvent.FloorActionUndone(var _, var action, var _) ->
                withAnswering(
                        action == FloorAction.CALL ? answering.or(undoable::answering) : answering, Undoable.NOTHING);
            case FloorEvent.RegistrationOpened _,
                    FloorEvent.RegistrationClosed _,
                    FloorEvent.SpeechRequested _,
                    FloorEvent.RequestWithdrawn _,
                    FloorEvent.SpeechStarted _,
                    FloorEvent.SpeechEnded _,
                    FloorEvent.SpeechExtended _,
                    FloorEvent.SpeechPaused _,
                    FloorEvent.SpeechResumed _,
                    FloorEvent.SpeakerAbsent _,
                    FloorEvent.QueueReordered _,
                    FloorEvent.RequestDeferred _ -> this;
        };
    }

    /// The minutes say something else now of who was invited or who came.
    Proceedings unsigned() {
        return withSignatures(List.of());
    }

    /// Whoever raised a matter is called so; somebody else on whose behalf it was raised keeps their name.
    Proceedings corrected(Delegate was, Delegate now) {
        Register named = register.corrected(was, now);
        return named.equals(register) ? this : with(named);
    }

    /// A conference that goes on has no signed minutes, and they say who presided.
    Proceedings apply(SessionEvent event) {
        return switch (event) {
            case SessionEvent.ConferenceReopened _, SessionEvent.ChairHandedOver _ -> withSignatures(List.of());
            case SessionEvent.ConferenceSetUp _,
                    SessionEvent.ConferenceOpened _,
                    SessionEvent.ConferenceClosed _,
                    SessionEvent.ScenePinned _,
                    SessionEvent.SceneReleased _,
                    SessionEvent.PersonalDataPurged _ -> this;
        };
    }

    private Petition at(PetitionId id) {
        return petition(id).orElseThrow(() -> new IllegalStateException("no petition " + id));
    }

    private Register.Struck slip(PetitionId id) {
        return register.struck().get(id).orElseThrow(() -> new IllegalStateException("not struck " + id));
    }

    private List<PetitionId> partOfDialogue(RequestId turn) {
        return of(turn).stream()
                .filter(petition -> petition.concern() == Concern.NORMAL)
                .map(Petition::id)
                .toList();
    }

    private Proceedings changed(PetitionId id, UnaryOperator<Petition> change) {
        return with(register.with(change.apply(at(id))));
    }

    private Proceedings with(Register all) {
        return new Proceedings(all, notes, concluded, List.of(), answering, askedBack, undoable);
    }

    /// What is classified once more was judged by a person: undoing the decline leaves it so.
    private Proceedings judged(Petition was) {
        if (was.concern() == Concern.NORMAL) return this;
        List<PetitionId> left =
                undoable.steered().stream().filter(id -> !id.equals(was.id())).toList();
        return withAnswering(answering, new Undoable(undoable.answering(), left));
    }

    private Proceedings noted(Note note) {
        return withText(notes.with(note.id(), note), concluded, askedBack);
    }

    private Proceedings askedBack(RequestId turn, AskedBack question) {
        List<AskedBack> all =
                Stream.concat(askedBackIn(turn).stream(), Stream.of(question)).toList();
        return withText(notes, concluded, askedBack.with(turn, all));
    }

    private Proceedings signed(Signature signature) {
        return withSignatures(
                Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    private Proceedings withText(
            Table<NoteId, Note> lines, Conclusion end, Table<RequestId, List<AskedBack>> questions) {
        return new Proceedings(register, lines, end, List.of(), answering, questions, undoable);
    }

    private Proceedings withSignatures(List<Signature> all) {
        if (signatures.equals(all)) return this;
        return new Proceedings(register, notes, concluded, all, answering, askedBack, undoable);
    }

    private Proceedings withAnswering(Optional<Answering> now, Undoable last) {
        return new Proceedings(register, notes, concluded, signatures, now, askedBack, last);
    }
}
