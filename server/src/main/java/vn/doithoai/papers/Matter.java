package vn.doithoai.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Source;

/// A petition as papers tell it, with its answers and what becomes of it.
///
/// @param by who raised it; empty on a form without a name
/// @param turn the number of the turn at the microphone in which it was heard, if it was
/// @param agency who answers it, settled or not
/// @param duplicateOf the one that it repeats, where that may be named
public record Matter(
        PetitionId petition,
        Instant at,
        Source source,
        String by,
        String unit,
        Optional<Integer> turn,
        String text,
        Optional<String> field,
        Optional<String> agency,
        Concern concern,
        Optional<PetitionId> duplicateOf,
        List<Reply> answers,
        Optional<Result> result) {

    /// An answer and who gave it.
    public record Reply(String by, String text, Instant at) {}

    /// What becomes of a petition.
    ///
    /// @param told whether the agency is subordinate and is told («giao»), or is asked («đề nghị») (R032)
    /// @param due «chậm nhất ngày»: the day is included
    public record Result(
            Outcome outcome,
            Optional<String> agency,
            boolean told,
            List<String> supporting,
            Optional<LocalDate> due,
            Optional<String> note) {}

    /// Whether it came in on the day, at the microphone or on a slip.
    boolean broughtToTheHall() {
        return turn.isPresent() || source == Source.SPOKEN || source == Source.WRITTEN_IN_HALL;
    }

    /// Whether nobody has said yet what becomes of it. What repeats another one shares its fate.
    boolean undecided() {
        return result.isEmpty() && duplicateOf.isEmpty();
    }
}
