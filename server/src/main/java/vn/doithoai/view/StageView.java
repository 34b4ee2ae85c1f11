package vn.doithoai.view;

import java.util.Optional;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Floor;
import vn.doithoai.conference.Masking;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Proceedings;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.Scene;
import vn.doithoai.conference.Session;
import vn.doithoai.conference.Turn;

/// Seen by everybody, for it is what the projector shows: of a person never more than name and unit, of a complaint
/// nothing at all. Nor what somebody wrote who asks to speak: nobody has read it yet, and it may accuse.
///
/// It follows the hall by itself, unless somebody holds a scene.
///
/// @param pinned whether somebody holds this scene
/// @param text what the scene says, of a message
/// @param answering who answers
record StageView(
        Scene scene,
        boolean pinned,
        Optional<String> text,
        Optional<Speaker> speaker,
        Optional<Question> question,
        Optional<String> answering) {

    /// Who speaks, or whose question is answered.
    record Speaker(RequestId request, String name, String unit, Optional<String> onBehalfOf, SpeakerStatus status) {}

    /// Where the speaker stands.
    enum SpeakerStatus {
        CALLED,
        SPEAKING,
        DONE
    }

    /// What is answered.
    record Question(PetitionId petition, String text, Optional<String> field) {}

    static StageView of(Conference hall) {
        Optional<Session.Pinned> pinned = hall.session().pinned();
        Scene scene = pinned.map(Session.Pinned::scene).orElseGet(() -> following(hall));
        Optional<String> text = pinned.flatMap(Session.Pinned::text);
        return switch (scene) {
            case SPEAKER ->
                new StageView(scene, pinned.isPresent(), text, speaker(hall), Optional.empty(), Optional.empty());
            case QUESTION -> question(hall, pinned.isPresent(), text);
            case BACKDROP, WELCOME, AGENDA, QUEUE, RULES, MESSAGE, FIGURES ->
                new StageView(scene, pinned.isPresent(), text, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static Scene following(Conference hall) {
        return switch (hall.session().status()) {
            case READY -> hall.attendance().total().present() > 0 ? Scene.WELCOME : Scene.BACKDROP;
            case IN_SESSION -> inSession(hall);
            case CONCLUDED -> Scene.BACKDROP;
        };
    }

    private static Scene inSession(Conference hall) {
        if (hall.floor().atMicrophone().isPresent()) return Scene.SPEAKER;
        if (answering(hall).isPresent()) return Scene.QUESTION;
        boolean dialogue = hall.agenda()
                .current()
                .map(Agenda.Item::step)
                .filter(step -> step.kind() == Plan.StepKind.DIALOGUE)
                .isPresent();
        return dialogue && !hall.floor().waiting().isEmpty() ? Scene.QUEUE : Scene.AGENDA;
    }

    private static StageView question(Conference hall, boolean pinned, Optional<String> text) {
        Optional<Proceedings.Answering> answering = answering(hall);
        Optional<Petition> petition =
                answering.flatMap(Proceedings.Answering::petition).flatMap(hall.proceedings()::petition);
        Optional<Speaker> asked = petition.isPresent()
                ? petition.flatMap(Petition::request)
                        .flatMap(hall.floor()::request)
                        .flatMap(request -> speaker(hall.floor(), request))
                : answering.flatMap(_ -> speaker(hall));
        return new StageView(
                Scene.QUESTION,
                pinned,
                text,
                asked,
                petition.map(matter -> new Question(matter.id(), Masking.text(matter.text()), matter.field())),
                answering.map(Proceedings.Answering::by));
    }

    /// Who answers what, unless that is nothing for the hall.
    private static Optional<Proceedings.Answering> answering(Conference hall) {
        return hall.proceedings()
                .answering()
                .filter(answering -> answering
                        .petition()
                        .flatMap(hall.proceedings()::petition)
                        .filter(hall::sealed)
                        .isEmpty());
    }

    private static Optional<Speaker> speaker(Conference hall) {
        return hall.floor()
                .currentTurn()
                .flatMap(hall.floor()::request)
                .flatMap(request -> speaker(hall.floor(), request));
    }

    private static Optional<Speaker> speaker(Floor floor, Request request) {
        if (!QueueView.publicly(request)) return Optional.empty();
        return Optional.of(new Speaker(
                request.id(),
                request.name(),
                request.unit(),
                request.onBehalfOf().map(Masking::text),
                status(floor, request)));
    }

    private static SpeakerStatus status(Floor floor, Request request) {
        return switch (floor.turn()) {
            case Turn.Called(var id, var _) when id.equals(request.id()) -> SpeakerStatus.CALLED;
            case Turn.Speaking(var id, var _) when id.equals(request.id()) -> SpeakerStatus.SPEAKING;
            case Turn.Idle _, Turn.Called _, Turn.Speaking _ -> SpeakerStatus.DONE;
        };
    }
}
