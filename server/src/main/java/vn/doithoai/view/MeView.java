package vn.doithoai.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;

/// Seen by the delegate it is of, on the own phone, and by nobody else.
///
/// What the delegate asked is there to follow to its answer. Of a complaint only that citizen reception takes it, for
/// its words are for the chair and the organiser alone.
///
/// @param group its name; empty for somebody without one
/// @param requests those the queue no longer shows as well
/// @param topics what each of them is about
record MeView(
        DelegateId delegate,
        String name,
        String unit,
        String group,
        Optional<String> seat,
        Delegate.Presence status,
        Optional<Instant> since,
        List<RequestId> requests,
        List<Topic> topics,
        List<Asked> petitions) {

    /// What a request to speak is about.
    record Topic(RequestId request, String topic) {}

    /// What the delegate asked.
    record Asked(
            PetitionId id,
            String text,
            Petition.Status status,
            Optional<String> agency,
            Optional<Outcome> outcome,
            Optional<LocalDate> due,
            List<Answered> answers) {}

    /// What was answered.
    record Answered(String by, String text) {}

    static MeView of(Conference hall, Delegate delegate) {
        return new MeView(
                delegate.id(),
                delegate.name(),
                delegate.unit(),
                delegate.group()
                        .flatMap(hall.plan()::group)
                        .map(Plan.Group::name)
                        .orElse(""),
                delegate.seat(),
                delegate.presence(),
                delegate.since(),
                hall.floor().requestsOf(delegate.id()).map(Request::id).toList(),
                hall.floor()
                        .requestsOf(delegate.id())
                        .filter(request -> !request.hidden())
                        .map(request -> new Topic(request.id(), request.topic()))
                        .toList(),
                hall.proceedings().of(delegate.id()).stream()
                        .map(petition -> asked(hall, petition))
                        .toList());
    }

    private static Asked asked(Conference hall, Petition petition) {
        if (hall.sealed(petition)) {
            return new Asked(
                    petition.id(),
                    "",
                    petition.status(),
                    Optional.empty(),
                    Optional.of(Outcome.CITIZEN_RECEPTION),
                    Optional.empty(),
                    List.of());
        }
        return new Asked(
                petition.id(),
                petition.text(),
                petition.status(),
                petition.agency().flatMap(hall.plan()::agency).map(Plan.Agency::name),
                petition.conclusion().map(Petition.Conclusion::outcome),
                petition.conclusion().flatMap(Petition.Conclusion::due),
                petition.answers().stream()
                        .map(answer -> new Answered(answer.by(), answer.text()))
                        .toList());
    }
}
