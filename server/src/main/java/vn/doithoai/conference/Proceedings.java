package vn.doithoai.conference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was asked, answered and promised: what the papers are made from.
///
/// @param sources which petitions came from whom
/// @param answering whom the chair asked to answer, as long as nobody else has the microphone
public record Proceedings(
        Table<PetitionId, Petition> petitions,
        Sources sources,
        Table<AgencyId, Tally> byAgency,
        Table<GroupId, Tally> byGroup,
        Table<NoteId, Note> notes,
        Optional<String> conclusion,
        List<Signature> signatures,
        Optional<Answering> answering) {

    static final Proceedings NONE = new Proceedings(
            Table.empty(),
            Sources.NONE,
            Table.empty(),
            Table.empty(),
            Table.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());

    public Proceedings {
        signatures = List.copyOf(signatures);
    }

    /// Which petitions came from whom: looked up, so that a phone costs the same with five petitions as with 5,000.
    record Sources(Table<DelegateId, List<PetitionId>> byDelegate, Table<RequestId, List<PetitionId>> byRequest) {
        static final Sources NONE = new Sources(Table.empty(), Table.empty());

        Sources with(Petition petition) {
            return new Sources(
                    added(byDelegate, petition.delegate(), petition.id()),
                    added(byRequest, petition.request(), petition.id()));
        }

        private static <K extends Comparable<K>> Table<K, List<PetitionId>> added(
                Table<K, List<PetitionId>> table, Optional<K> key, PetitionId id) {
            return key.map(from -> table.with(
                            from,
                            Stream.concat(table.get(from).orElse(List.of()).stream(), Stream.of(id))
                                    .toList()))
                    .orElse(table);
        }
    }

    /// Who signed the minutes, and when.
    public record Signature(String name, Instant at) {}

    /// Whom the chair asked to answer.
    public record Answering(Optional<PetitionId> petition, String by) {}

    /// The petition with this id.
    public Optional<Petition> petition(PetitionId id) {
        return petitions.get(id);
    }

    /// The petitions of a turn, in the order in which they were recorded.
    public List<Petition> of(RequestId request) {
        return found(sources.byRequest().get(request));
    }

    /// The petitions of a delegate, in the order in which they were recorded.
    public List<Petition> of(DelegateId delegate) {
        return found(sources.byDelegate().get(delegate));
    }

    /// How many petitions an agency has.
    public Tally of(AgencyId agency) {
        return byAgency.get(agency).orElse(Tally.NONE);
    }

    /// How many petitions a group brought (R042).
    public Tally of(GroupId group) {
        return byGroup.get(group).orElse(Tally.NONE);
    }

    PetitionId next() {
        return new PetitionId(petitions.size() + 1);
    }

    NoteId nextNote() {
        return new NoteId(notes.size() + 1);
    }

    /// Whether the plan still knows every agency that petitions went to.
    boolean fits(Plan plan) {
        return petitions
                .values()
                .flatMap(petition -> petition.agency().stream())
                .allMatch(agency -> plan.agency(agency).isPresent());
    }

    Proceedings apply(ProceedingsEvent event) {
        return switch (event) {
            case ProceedingsEvent.PetitionReceived e -> with(Petition.of(e));
            case ProceedingsEvent.PetitionEdited e -> with(at(e.petition()).edited(e));
            case ProceedingsEvent.PetitionClassified(var id, var concern, var field) ->
                with(at(id).classified(concern, field));
            case ProceedingsEvent.PetitionMarkedDuplicate(var id, var of) -> with(at(id).duplicating(of));
            case ProceedingsEvent.PetitionAssigned(var id, var agency) -> with(at(id).assigned(agency));
            case ProceedingsEvent.AnswerPrepared(var id, var text, var _) -> with(at(id).prepared(text));
            case ProceedingsEvent.CitizenAskedBack _ -> this;
            case ProceedingsEvent.AnswerInvited(var petition, var by, var _) ->
                answering(Optional.of(new Answering(petition, by)));
            case ProceedingsEvent.AnswerRecorded(var id, var answer, var by, var text, var author, var at) ->
                with(at(id).answered(new Petition.Answer(answer, by, text, author, at, 1)));
            case ProceedingsEvent.AnswerEdited e -> with(at(e.petition()).answerEdited(e));
            case ProceedingsEvent.PetitionConcluded(
                    var id,
                    var outcome,
                    var agency,
                    var supporting,
                    var due,
                    var note,
                    var at) ->
                with(at(id).concluded(agency, new Petition.Conclusion(outcome, supporting, due, note, at)));
            case ProceedingsEvent.NoteWritten(var id, var item, var text, var author, var at) ->
                noted(new Note(id, item, text, author, at));
            case ProceedingsEvent.ConclusionRecorded(var text, var _, var _) ->
                new Proceedings(petitions, sources, byAgency, byGroup, notes, Optional.of(text), signatures, answering);
            case ProceedingsEvent.MinutesSigned(var name, var at) -> signed(new Signature(name, at));
        };
    }

    /// Whoever is called to the microphone ends the answering.
    Proceedings apply(FloorEvent event) {
        return event instanceof FloorEvent.SpeakerCalled ? answering(Optional.empty()) : this;
    }

    private List<Petition> found(Optional<List<PetitionId>> ids) {
        return ids.orElse(List.of()).stream()
                .flatMap(id -> petitions.get(id).stream())
                .toList();
    }

    private Petition at(PetitionId id) {
        return petitions.get(id).orElseThrow(() -> new IllegalStateException("no petition " + id));
    }

    private Proceedings with(Petition petition) {
        Optional<Petition> before = petitions.get(petition.id());
        Table<AgencyId, Tally> agencies = tallied(byAgency, before.flatMap(Petition::agency), before, -1);
        Table<GroupId, Tally> groups = tallied(byGroup, before.flatMap(Petition::group), before, -1);
        return new Proceedings(
                petitions.with(petition.id(), petition),
                before.isPresent() ? sources : sources.with(petition),
                tallied(agencies, petition.agency(), Optional.of(petition), 1),
                tallied(groups, petition.group(), Optional.of(petition), 1),
                notes,
                conclusion,
                signatures,
                answering);
    }

    private static <K extends Comparable<K>> Table<K, Tally> tallied(
            Table<K, Tally> tallies, Optional<K> key, Optional<Petition> petition, int by) {
        if (key.isEmpty() || petition.isEmpty()) return tallies;
        Tally was = tallies.get(key.get()).orElse(Tally.NONE);
        return tallies.with(key.get(), by > 0 ? was.plus(petition.get()) : was.minus(petition.get()));
    }

    private Proceedings noted(Note note) {
        return new Proceedings(
                petitions, sources, byAgency, byGroup, notes.with(note.id(), note), conclusion, signatures, answering);
    }

    private Proceedings signed(Signature signature) {
        List<Signature> all =
                Stream.concat(signatures.stream(), Stream.of(signature)).toList();
        return new Proceedings(petitions, sources, byAgency, byGroup, notes, conclusion, all, answering);
    }

    private Proceedings answering(Optional<Answering> now) {
        return new Proceedings(petitions, sources, byAgency, byGroup, notes, conclusion, signatures, now);
    }
}
