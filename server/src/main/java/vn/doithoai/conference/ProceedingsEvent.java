package vn.doithoai.conference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Facts about petitions, answers, outcomes and the minutes.
public sealed interface ProceedingsEvent extends Event {
    /// A matter is on record.
    ///
    /// @param by who raised it, as the papers say it
    /// @param author who typed it
    record PetitionReceived(
            PetitionId petition,
            String text,
            Optional<DelegateId> delegate,
            String by,
            String unit,
            Optional<GroupId> group,
            Optional<RequestId> request,
            Source source,
            Optional<String> field,
            Optional<AgencyId> agency,
            String author,
            Instant at)
            implements ProceedingsEvent {}

    /// The matter reads so from now on.
    record PetitionEdited(
            PetitionId petition,
            String text,
            Optional<String> field,
            Optional<AgencyId> agency,
            String author,
            Instant at)
            implements ProceedingsEvent {}

    /// The matter is of this kind.
    record PetitionClassified(PetitionId petition, Concern concern, Optional<String> field)
            implements ProceedingsEvent {}

    /// The matter was raised before.
    record PetitionMarkedDuplicate(PetitionId petition, PetitionId of) implements ProceedingsEvent {}

    /// The matter is one of its own.
    record PetitionToldApart(PetitionId petition) implements ProceedingsEvent {}

    /// It was a slip of the desk's and is no petition.
    record PetitionStruck(PetitionId petition, String author, Instant at) implements ProceedingsEvent {}

    /// What was struck out is a petition again, as it was.
    record PetitionRestored(PetitionId petition, String author, Instant at) implements ProceedingsEvent {}

    /// An agency prepares the answer.
    record PetitionAssigned(PetitionId petition, AgencyId agency) implements ProceedingsEvent {}

    /// An answer is ready.
    record AnswerPrepared(PetitionId petition, String text, String author) implements ProceedingsEvent {}

    /// The chair asked the citizen back.
    record CitizenAskedBack(RequestId request, String text, Instant at) implements ProceedingsEvent {}

    /// The chair asked somebody to answer.
    record AnswerInvited(Optional<PetitionId> petition, String by, Instant at) implements ProceedingsEvent {}

    /// Somebody answered.
    record AnswerRecorded(PetitionId petition, AnswerId answer, String by, String text, String author, Instant at)
            implements ProceedingsEvent {}

    /// The answer reads so from now on.
    record AnswerEdited(PetitionId petition, AnswerId answer, String by, String text, String author, Instant at)
            implements ProceedingsEvent {}

    /// It is settled what becomes of the matter.
    ///
    /// @param author who said so; not written down before version 2
    record PetitionConcluded(
            PetitionId petition,
            Outcome outcome,
            Optional<AgencyId> agency,
            List<AgencyId> supporting,
            Optional<LocalDate> due,
            Optional<String> note,
            Optional<String> author,
            Instant at)
            implements ProceedingsEvent {
        public PetitionConcluded {
            supporting = List.copyOf(supporting);
        }
    }

    /// A line of the minutes.
    record NoteWritten(NoteId note, Optional<ItemId> item, String text, String author, Instant at)
            implements ProceedingsEvent {}

    /// The conclusion of the chair reads so from now on.
    record ConclusionRecorded(String text, String author, Instant at) implements ProceedingsEvent {}

    /// Somebody signed the minutes.
    record MinutesSigned(String name, Instant at) implements ProceedingsEvent {}
}
