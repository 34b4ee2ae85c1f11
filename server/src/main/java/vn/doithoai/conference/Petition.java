package vn.doithoai.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One matter, from its arrival to its outcome. One turn at the microphone may bring several.
///
/// @param by who raised it, as the papers say it
/// @param prepared the answer that was made ready before
/// @param author who recorded or edited it last
/// @param revision counts the changes of its text, from 1
public record Petition(
        PetitionId id,
        String text,
        Optional<DelegateId> delegate,
        String by,
        String unit,
        Optional<GroupId> group,
        Optional<RequestId> request,
        Source source,
        Optional<String> field,
        Optional<AgencyId> agency,
        Concern concern,
        Optional<PetitionId> duplicateOf,
        Optional<String> prepared,
        List<Answer> answers,
        Optional<Conclusion> conclusion,
        String author,
        Instant at,
        int revision) {

    public Petition {
        answers = List.copyOf(answers);
    }

    /// How far a matter is.
    public enum Status {
        RECEIVED,
        ASSIGNED,
        ANSWERED,
        CONCLUDED,
        DUPLICATE
    }

    /// An answer to it.
    ///
    /// @param revision counts the changes, from 1
    public record Answer(AnswerId id, String by, String text, String author, Instant at, int revision) {}

    /// What becomes of it.
    public record Conclusion(
            Outcome outcome, List<AgencyId> supporting, Optional<LocalDate> due, Optional<String> note, Instant at) {
        public Conclusion {
            supporting = List.copyOf(supporting);
        }
    }

    static Petition of(ProceedingsEvent.PetitionReceived e) {
        return new Petition(
                e.petition(),
                e.text(),
                e.delegate(),
                e.by(),
                e.unit(),
                e.group(),
                e.request(),
                e.source(),
                e.field(),
                e.agency(),
                Concern.NORMAL,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                e.author(),
                e.at(),
                1);
    }

    /// How far it is; the furthest step counts.
    public Status status() {
        if (duplicateOf.isPresent()) return Status.DUPLICATE;
        if (conclusion.isPresent()) return Status.CONCLUDED;
        if (!answers.isEmpty()) return Status.ANSWERED;
        return agency.isPresent() ? Status.ASSIGNED : Status.RECEIVED;
    }

    /// The answer with this id.
    public Optional<Answer> answer(AnswerId id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    /// Whether it may stand on a public screen or in a public paper (R115).
    public boolean mayBePublic() {
        return concern != Concern.COMPLAINT
                && conclusion
                        .filter(end -> end.outcome() == Outcome.CITIZEN_RECEPTION)
                        .isEmpty();
    }

    AnswerId nextAnswer() {
        return new AnswerId(answers.size() + 1);
    }

    Petition edited(ProceedingsEvent.PetitionEdited e) {
        return new Petition(
                id,
                e.text(),
                delegate,
                by,
                unit,
                group,
                request,
                source,
                e.field(),
                e.agency(),
                concern,
                duplicateOf,
                prepared,
                answers,
                conclusion,
                e.author(),
                at,
                revision + 1);
    }

    Petition classified(Concern as, Optional<String> about) {
        return new Petition(
                id,
                text,
                delegate,
                by,
                unit,
                group,
                request,
                source,
                about,
                agency,
                as,
                duplicateOf,
                prepared,
                answers,
                conclusion,
                author,
                at,
                revision);
    }

    Petition duplicating(PetitionId first) {
        return new Petition(
                id,
                text,
                delegate,
                by,
                unit,
                group,
                request,
                source,
                field,
                agency,
                concern,
                Optional.of(first),
                prepared,
                answers,
                conclusion,
                author,
                at,
                revision);
    }

    Petition assigned(AgencyId to) {
        return new Petition(
                id,
                text,
                delegate,
                by,
                unit,
                group,
                request,
                source,
                field,
                Optional.of(to),
                concern,
                duplicateOf,
                prepared,
                answers,
                conclusion,
                author,
                at,
                revision);
    }

    Petition prepared(String ready) {
        return new Petition(
                id,
                text,
                delegate,
                by,
                unit,
                group,
                request,
                source,
                field,
                agency,
                concern,
                duplicateOf,
                Optional.of(ready),
                answers,
                conclusion,
                author,
                at,
                revision);
    }

    Petition answered(Answer answer) {
        return withAnswers(Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    Petition answerEdited(ProceedingsEvent.AnswerEdited e) {
        return withAnswers(answers.stream()
                .map(was -> was.id().equals(e.answer())
                        ? new Answer(was.id(), e.by(), e.text(), e.author(), was.at(), was.revision() + 1)
                        : was)
                .toList());
    }

    Petition concluded(Optional<AgencyId> owner, Conclusion end) {
        return new Petition(
                id,
                text,
                delegate,
                by,
                unit,
                group,
                request,
                source,
                field,
                owner.or(() -> agency),
                concern,
                duplicateOf,
                prepared,
                answers,
                Optional.of(end),
                author,
                at,
                revision);
    }

    private Petition withAnswers(List<Answer> all) {
        return new Petition(
                id,
                text,
                delegate,
                by,
                unit,
                group,
                request,
                source,
                field,
                agency,
                concern,
                duplicateOf,
                prepared,
                all,
                conclusion,
                author,
                at,
                revision);
    }
}
