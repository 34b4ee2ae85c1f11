package vn.doithoai.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// One matter, from its arrival to its outcome. One turn at the microphone may bring several.
///
/// @param by who raised it, as the papers say it
/// @param prepared the answer that was made ready before
/// @param author who recorded or edited it last
/// @param revision counts the changes of its text, from 1
/// @param said who said last what becomes of it
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
        Prepared prepared,
        List<Answer> answers,
        Optional<Conclusion> conclusion,
        String author,
        Instant at,
        int revision,
        Said said) {

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

    /// The answer that was made ready before.
    ///
    /// @param text empty as long as there is none
    /// @param revision counts how often it was written
    public record Prepared(String text, String author, int revision) {
        static final Prepared NOTHING = new Prepared("", "", 0);
    }

    /// What becomes of it.
    public record Conclusion(
            Outcome outcome, List<AgencyId> supporting, Optional<LocalDate> due, Optional<String> note, Instant at) {
        public Conclusion {
            supporting = List.copyOf(supporting);
        }
    }

    /// Who said last what becomes of it (agency, outcome, date, words), and how often that was said.
    ///
    /// @param by empty as long as nobody did
    public record Said(String by, int revision) {
        static final Said NOTHING = new Said("", 0);

        Said anew(String author) {
            return new Said(author, revision + 1);
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
                Prepared.NOTHING,
                List.of(),
                Optional.empty(),
                e.author(),
                e.at(),
                1,
                Said.NOTHING);
    }

    /// How far it is; the furthest step counts.
    public Status status() {
        if (duplicateOf.isPresent()) return Status.DUPLICATE;
        if (conclusion.isPresent()) return Status.CONCLUDED;
        if (!answers.isEmpty()) return Status.ANSWERED;
        return agency.isPresent() ? Status.ASSIGNED : Status.RECEIVED;
    }

    /// Who said last what becomes of it, else who wrote it down.
    String saidBy() {
        return said.by().isEmpty() ? author : said.by();
    }

    /// The answer with this id.
    public Optional<Answer> answer(AnswerId id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }

    /// Whether nothing about itself keeps it from public screens and papers; [Conference#sealed] knows all of it.
    boolean mayBePublic() {
        return concern != Concern.COMPLAINT
                && conclusion
                        .filter(end -> end.outcome() == Outcome.CITIZEN_RECEPTION)
                        .isEmpty();
    }

    /// Whether the desk took it down from what was said or handed over in the hall. What a delegate sent, or what came
    /// from outside, is a document that was received.
    boolean takenDownHere() {
        return switch (source) {
            case SPOKEN -> request.isPresent();
            case WRITTEN_IN_HALL -> delegate.isEmpty();
            case FORM, FRONT, LETTER, EMAIL, PORTAL, MEDIA -> false;
        };
    }

    /// Whether anybody has worked on it.
    boolean inUse() {
        return !answers.isEmpty() || conclusion.isPresent() || prepared.revision() > 0;
    }

    AnswerId nextAnswer() {
        return new AnswerId(answers.size() + 1);
    }

    /// Whether the plan knows everything that this belongs to.
    boolean fits(Plan plan) {
        Stream<AgencyId> helpers = conclusion.stream().flatMap(end -> end.supporting().stream());
        return Stream.concat(agency.stream(), helpers)
                        .allMatch(each -> plan.agency(each).isPresent())
                && group.stream().allMatch(each -> plan.group(each).isPresent());
    }

    Petition by(Delegate was, Delegate now) {
        return with(change -> {
            change.by = by.equals(was.name()) ? now.name() : by;
            change.unit = unit.equals(was.unit()) ? now.unit() : unit;
            change.group = now.group();
        });
    }

    Petition edited(ProceedingsEvent.PetitionEdited e) {
        return with(change -> {
            change.text = e.text();
            change.field = e.field();
            if (!e.agency().equals(agency)) change.said = said.anew(e.author());
            change.agency = e.agency();
            change.author = e.author();
            change.revision++;
        });
    }

    Petition classified(Concern as, Optional<String> about) {
        return with(change -> {
            change.concern = as;
            change.field = about;
        });
    }

    Petition duplicating(PetitionId first) {
        return with(change -> change.duplicateOf = Optional.of(first));
    }

    Petition toldApart() {
        return with(change -> change.duplicateOf = Optional.empty());
    }

    Petition assigned(AgencyId to) {
        return with(change -> {
            if (agency.filter(to::equals).isEmpty()) change.said = said.anew("");
            change.agency = Optional.of(to);
        });
    }

    Petition preparing(String ready, String by) {
        return with(change -> change.prepared = new Prepared(ready, by, prepared.revision() + 1));
    }

    Petition answered(Answer answer) {
        return with(change -> change.answers =
                Stream.concat(answers.stream(), Stream.of(answer)).toList());
    }

    Petition answerEdited(ProceedingsEvent.AnswerEdited e) {
        return with(change -> change.answers = answers.stream()
                .map(was -> was.id().equals(e.answer())
                        ? new Answer(was.id(), e.by(), e.text(), e.author(), was.at(), was.revision() + 1)
                        : was)
                .toList());
    }

    Petition concluded(ProceedingsEvent.PetitionConcluded e) {
        return with(change -> {
            change.agency = e.agency().or(this::agency);
            change.conclusion = Optional.of(new Conclusion(e.outcome(), e.supporting(), e.due(), e.note(), e.at()));
            change.said = said.anew(e.author().orElse(""));
        });
    }

    private Petition with(Consumer<Change> edit) {
        Change change = new Change();
        edit.accept(change);
        return new Petition(
                id,
                change.text,
                delegate,
                change.by,
                change.unit,
                change.group,
                request,
                source,
                change.field,
                change.agency,
                change.concern,
                change.duplicateOf,
                change.prepared,
                change.answers,
                change.conclusion,
                change.author,
                at,
                change.revision,
                change.said);
    }

    /// What may change in a petition, as it is until then. Lives only inside [#with].
    private final class Change {
        private String text = Petition.this.text;
        private String by = Petition.this.by;
        private String unit = Petition.this.unit;
        private Optional<GroupId> group = Petition.this.group;
        private Optional<String> field = Petition.this.field;
        private Optional<AgencyId> agency = Petition.this.agency;
        private Concern concern = Petition.this.concern;
        private Optional<PetitionId> duplicateOf = Petition.this.duplicateOf;
        private Prepared prepared = Petition.this.prepared;
        private List<Answer> answers = Petition.this.answers;
        private Optional<Conclusion> conclusion = Petition.this.conclusion;
        private String author = Petition.this.author;
        private int revision = Petition.this.revision;
        private Said said = Petition.this.said;
    }
}
