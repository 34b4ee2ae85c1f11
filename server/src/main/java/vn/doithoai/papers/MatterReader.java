package vn.doithoai.papers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;

/// Reads out of a conference what was heard and asked, as all its papers tell it. A complaint or denunciation is in
/// none of it and is only counted (R115).
final class MatterReader {
    private final Conference hall;
    private final Plan plan;
    private final List<Request> heard;
    private final Map<RequestId, Integer> numbers;

    MatterReader(Conference hall) {
        this.hall = hall;
        this.plan = hall.plan();
        this.heard = hall.floor()
                .requests()
                .values()
                .filter(request -> request.startedAt().isPresent())
                .filter(request ->
                        request.status() == Request.Status.SPEAKING || request.status() == Request.Status.DONE)
                .filter(this::mayBeNamed)
                .sorted(Comparator.comparing(MatterReader::begun).thenComparing(Request::id))
                .toList();
        this.numbers = IntStream.range(0, heard.size())
                .boxed()
                .collect(Collectors.toMap(place -> heard.get(place).id(), place -> place + 1));
    }

    /// The turns at the microphone, in the order in which they were heard.
    List<Request> heard() {
        return heard;
    }

    /// The turn's number, from 1.
    Optional<Integer> number(RequestId turn) {
        return Optional.ofNullable(numbers.get(turn));
    }

    static Instant begun(Request request) {
        return request.startedAt().orElseThrow();
    }

    /// The petitions, in the order of their numbers. What was struck out as a slip of the desk is none.
    List<Matter> matters() {
        return hall.proceedings()
                .petitions()
                .values()
                .filter(this::mayBeShown)
                .map(this::matter)
                .toList();
    }

    /// Petitions, and requests turned away before anything was written down.
    int complaints() {
        long petitions =
                hall.proceedings().petitions().values().filter(hall::sealed).count();
        long requests = hall.floor()
                .requests()
                .values()
                .filter(Request::hidden)
                .filter(request -> hall.proceedings().of(request.id()).isEmpty())
                .count();
        return Math.toIntExact(petitions + requests);
    }

    /// A turn that brought nothing but complaints would give their authors away (R115).
    private boolean mayBeNamed(Request request) {
        List<Petition> petitions = hall.proceedings().of(request.id());
        return petitions.isEmpty() || petitions.stream().anyMatch(this::mayBeShown);
    }

    private boolean mayBeShown(PetitionId id) {
        return hall.proceedings().petition(id).filter(this::mayBeShown).isPresent();
    }

    private boolean mayBeShown(Petition petition) {
        return !hall.sealed(petition);
    }

    private Matter matter(Petition petition) {
        return new Matter(
                petition.id(),
                petition.at(),
                petition.source(),
                petition.by(),
                petition.unit(),
                petition.request().flatMap(this::number),
                petition.text(),
                petition.field(),
                petition.agency().map(this::nameOf),
                petition.concern(),
                petition.duplicateOf().filter(this::mayBeShown),
                petition.answers().stream()
                        .map(answer -> new Matter.Reply(answer.by(), answer.text(), answer.at()))
                        .toList(),
                petition.conclusion().map(end -> result(petition, end)));
    }

    private Matter.Result result(Petition petition, Petition.Conclusion end) {
        Optional<Plan.Agency> agency = petition.agency().flatMap(plan::agency);
        return new Matter.Result(
                end.outcome(),
                agency.map(Plan.Agency::name),
                agency.filter(owner -> owner.relation() == Plan.Relation.SUBORDINATE)
                        .isPresent(),
                end.supporting().stream().map(this::nameOf).toList(),
                end.due(),
                end.note());
    }

    private String nameOf(AgencyId agency) {
        return plan.agency(agency).map(Plan.Agency::name).orElse(agency.value());
    }
}
