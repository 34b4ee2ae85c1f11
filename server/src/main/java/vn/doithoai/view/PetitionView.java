package vn.doithoai.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.AnswerId;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Masking;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Source;

/// Seen by chair, secretaries and organiser; an agency sees those it leads or supports; a supervisor sees them without
/// what points to a person. On the projector only the text of the one being answered, by way of the stage.
///
/// A complaint or denunciation is for the chair and the organiser alone (domain 3.2). The secretary who typed it sees
/// that it is there, to find it again if it was put there by mistake, and nothing of what it says or who says it.
///
/// @param by who raised it, as the papers say it
/// @param prepared the answer made ready before
/// @param preparedAuthor who wrote that last
/// @param preparedRevision counts how often it was written; 0 as long as there is none
/// @param outcomeAuthor who said last what becomes of it: agency, outcome, date, words
/// @param outcomeRevision counts how often that was said; 0 as long as nobody did
/// @param author who recorded or edited it last
/// @param revision counts the changes of its text, from 1
record PetitionView(
        PetitionId id,
        String text,
        String by,
        String unit,
        Optional<GroupId> group,
        Optional<RequestId> request,
        Optional<String> field,
        Optional<AgencyId> agency,
        List<AgencyId> supporting,
        Source source,
        Petition.Status status,
        Concern concern,
        Optional<PetitionId> duplicateOf,
        Optional<String> prepared,
        Optional<String> preparedAuthor,
        int preparedRevision,
        List<Answer> answers,
        Optional<Outcome> outcome,
        Optional<LocalDate> due,
        Optional<String> note,
        Optional<String> outcomeAuthor,
        int outcomeRevision,
        String author,
        Instant at,
        int revision) {

    /// An answer to it.
    record Answer(AnswerId id, String by, String text, String author, Instant at, int revision) {}

    static Optional<PetitionView> of(Conference hall, Audience audience, Petition petition) {
        boolean sealed = hall.sealed(petition);
        return switch (Visibility.of(audience.role(), Key.Family.PETITION)) {
            case ALL -> Optional.of(full(petition));
            case BARE -> Optional.of(sealed ? bare(petition) : full(petition));
            case OWN -> !sealed && concerns(audience, petition) ? Optional.of(full(petition)) : Optional.empty();
            case MASKED -> sealed ? Optional.empty() : Optional.of(masked(petition));
            case HALL, NONE -> Optional.empty();
        };
    }

    private static boolean concerns(Audience audience, Petition petition) {
        return audience.agency()
                .filter(own -> petition.agency().filter(own::equals).isPresent()
                        || supporting(petition).contains(own))
                .isPresent();
    }

    private static List<AgencyId> supporting(Petition petition) {
        return petition.conclusion().map(Petition.Conclusion::supporting).orElse(List.of());
    }

    private static PetitionView full(Petition petition) {
        return new PetitionView(
                petition.id(),
                petition.text(),
                petition.by(),
                petition.unit(),
                petition.group(),
                petition.request(),
                petition.field(),
                petition.agency(),
                supporting(petition),
                petition.source(),
                petition.status(),
                petition.concern(),
                petition.duplicateOf(),
                filled(petition.prepared().text()),
                filled(petition.prepared().author()),
                petition.prepared().revision(),
                petition.answers().stream().map(PetitionView::answer).toList(),
                petition.conclusion().map(Petition.Conclusion::outcome),
                petition.conclusion().flatMap(Petition.Conclusion::due),
                petition.conclusion().flatMap(Petition.Conclusion::note),
                filled(petition.said().by()),
                petition.said().revision(),
                petition.author(),
                petition.at(),
                petition.revision());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(it -> !it.isEmpty());
    }

    private static Answer answer(Petition.Answer answer) {
        return new Answer(answer.id(), answer.by(), answer.text(), answer.author(), answer.at(), answer.revision());
    }

    private static PetitionView bare(Petition petition) {
        return new PetitionView(
                petition.id(),
                "",
                "",
                "",
                Optional.empty(),
                petition.request(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                petition.source(),
                petition.status(),
                petition.concern(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                petition.prepared().revision(),
                List.of(),
                petition.conclusion().map(Petition.Conclusion::outcome),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                petition.said().revision(),
                "",
                petition.at(),
                petition.revision());
    }

    private static PetitionView masked(Petition petition) {
        PetitionView all = full(petition);
        return new PetitionView(
                all.id,
                Masking.text(all.text),
                Masking.name(all.by),
                Masking.text(all.unit),
                all.group,
                Optional.empty(),
                all.field,
                all.agency,
                all.supporting,
                all.source,
                all.status,
                all.concern,
                all.duplicateOf,
                all.prepared.map(Masking::text),
                Optional.empty(),
                all.preparedRevision,
                all.answers.stream()
                        .map(a -> new Answer(a.id, a.by, Masking.text(a.text), a.author, a.at, a.revision))
                        .toList(),
                all.outcome,
                all.due,
                all.note.map(Masking::text),
                Optional.empty(),
                all.outcomeRevision,
                "",
                all.at,
                all.revision);
    }
}
