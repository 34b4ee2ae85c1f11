package vn.doithoai.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Wishes about petitions, answers, outcomes and the minutes.
public sealed interface ProceedingsCommand extends Command {
    /// A citizen hands in a matter in writing, in the hall (R107).
    record SubmitPetition(String text, Optional<DelegateId> delegate, Optional<String> field)
            implements ProceedingsCommand {
        public SubmitPetition {
            text = Text.body("text", text, Limits.PETITION_MAX);
            field = Text.line("field", field, Limits.UNIT_MAX);
        }
    }

    /// A secretary records one matter: spoken in a turn, or come in on another way (R063).
    ///
    /// @param request the turn; the current one when absent and the matter was spoken
    /// @param by who raised it, when it is no delegate; what was not spoken may be nobody's
    /// @param group the organisation that brings it, when it is no delegate's
    record RecordPetition(
            String text,
            Optional<RequestId> request,
            Optional<DelegateId> delegate,
            Optional<String> by,
            Optional<GroupId> group,
            Source source,
            Optional<String> field,
            Optional<AgencyId> agency)
            implements ProceedingsCommand {
        public RecordPetition {
            text = Text.body("text", text, Limits.PETITION_MAX);
            by = Text.line("by", by, Limits.UNIT_MAX);
            field = Text.line("field", field, Limits.UNIT_MAX);
        }
    }

    /// What was recorded was wrong; what is absent stays.
    ///
    /// @param revision the one that was being edited; another one meanwhile refuses the change
    record EditPetition(
            PetitionId petition,
            Optional<String> text,
            Optional<String> field,
            Optional<AgencyId> agency,
            Optional<Integer> revision)
            implements ProceedingsCommand {
        public EditPetition {
            text = Text.body("text", text, Limits.PETITION_MAX);
            field = Text.line("field", field, Limits.UNIT_MAX);
            if (text.isEmpty() && field.isEmpty() && agency.isEmpty()) {
                throw new Invalid("text", Invalid.Problem.MISSING);
            }
        }
    }

    /// What kind of matter it is: for the dialogue or not (R114, R115).
    record Classify(PetitionId petition, Concern concern, Optional<String> field) implements ProceedingsCommand {
        public Classify {
            field = Text.line("field", field, Limits.UNIT_MAX);
        }
    }

    /// The same matter was raised before.
    ///
    /// @param of absent when it was not, after all
    record MarkDuplicate(PetitionId petition, Optional<PetitionId> of) implements ProceedingsCommand {}

    /// A petition was taken down by mistake at the desk.
    record StrikePetition(PetitionId petition) implements ProceedingsCommand {}

    /// What was struck out is a petition after all.
    record RestorePetition(PetitionId petition) implements ProceedingsCommand {}

    /// An agency is to prepare the answer (R056).
    record AssignPetition(PetitionId petition, AgencyId agency) implements ProceedingsCommand {}

    /// An answer is ready for the chair to see (R118).
    ///
    /// @param revision of the prepared words that were edited, 0 when there were none; absent writes over any
    record PrepareAnswer(PetitionId petition, String text, Optional<Integer> revision) implements ProceedingsCommand {
        public PrepareAnswer {
            text = Text.body("text", text, Limits.ANSWER_MAX);
        }
    }

    /// The chair asks the citizen back (R102).
    record AskBack(String text) implements ProceedingsCommand {
        public AskBack {
            text = Text.body("text", text, Limits.NOTE_MAX);
        }
    }

    /// The chair asks somebody to answer (R028).
    record InviteAnswer(Optional<PetitionId> petition, Optional<AgencyId> agency, Optional<String> person)
            implements ProceedingsCommand {
        public InviteAnswer {
            person = Text.line("person", person, Limits.UNIT_MAX);
            if (agency.isPresent() == person.isPresent()) {
                throw new Invalid("agency", Invalid.Problem.EXACTLY_ONE);
            }
        }
    }

    /// Somebody answered.
    record RecordAnswer(PetitionId petition, String by, String text) implements ProceedingsCommand {
        public RecordAnswer {
            by = Text.line("by", by, Limits.UNIT_MAX);
            text = Text.body("text", text, Limits.ANSWER_MAX);
        }
    }

    /// What was recorded of an answer was wrong.
    ///
    /// @param revision the one that was being edited; another one meanwhile refuses the change
    record EditAnswer(
            PetitionId petition, AnswerId answer, String text, Optional<String> by, Optional<Integer> revision)
            implements ProceedingsCommand {
        public EditAnswer {
            text = Text.body("text", text, Limits.ANSWER_MAX);
            by = Text.line("by", by, Limits.UNIT_MAX);
        }
    }

    /// What becomes of a matter, who owes it and by when (R109-R115, R120).
    ///
    /// @param due «chậm nhất ngày»: the day is included
    /// @param revision what was said of it so far, as it was seen, 0 when that was nothing; another one meanwhile
    ///     refuses the change
    record ConcludePetition(
            PetitionId petition,
            Outcome outcome,
            Optional<AgencyId> agency,
            List<AgencyId> supporting,
            Optional<LocalDate> due,
            Optional<String> note,
            Optional<Integer> revision)
            implements ProceedingsCommand {
        public ConcludePetition {
            supporting = supporting.stream().distinct().toList();
            Text.count("supporting", supporting, Limits.SUPPORTING_MAX);
            note = Text.body("note", note, Limits.NOTE_MAX);
        }
    }

    /// A line of the minutes that belongs to no petition.
    record WriteNote(String text, Optional<ItemId> item) implements ProceedingsCommand {
        public WriteNote {
            text = Text.body("text", text, Limits.NOTE_MAX);
        }
    }

    /// The conclusion of the chair (R120).
    ///
    /// @param revision the one that was being edited, 0 when there was none; another one meanwhile refuses
    ///     the change
    record RecordConclusion(String text, Optional<Integer> revision) implements ProceedingsCommand {
        public RecordConclusion {
            text = Text.body("text", text, Limits.CONCLUSION_MAX);
        }
    }

    /// Somebody signs the minutes as they stand.
    record SignMinutes(String name) implements ProceedingsCommand {
        public SignMinutes {
            name = Text.line("name", name, Limits.NAME_MAX);
        }
    }
}
