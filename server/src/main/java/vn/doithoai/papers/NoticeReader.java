package vn.doithoai.papers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.papers.NoticeContent.Fate;
import vn.doithoai.papers.NoticeContent.Figures;
import vn.doithoai.papers.NoticeContent.Lacking;
import vn.doithoai.papers.NoticeContent.Part;
import vn.doithoai.papers.NoticeContent.Point;

/// Reads the notice of the conclusions out of a conference: what becomes of which petition, and what nobody has
/// settled.
final class NoticeReader {
    private final Conference hall;
    private final MatterReader reader;
    private final List<Matter> matters;

    NoticeReader(Conference hall) {
        this.hall = hall;
        this.reader = new MatterReader(hall);
        this.matters = reader.matters();
    }

    NoticeContent read(Instant now) {
        Plan plan = hall.plan();
        Presence presence = new PresenceReader(hall).read();
        boolean closed = hall.session().closedAt().isPresent();
        List<Part> parts = parts();
        Lacking lacking = lacking(parts);
        return new NoticeContent(
                plan.id(),
                plan.title(),
                plan.leadOffice(),
                plan.place(),
                !closed || lacking.anything(),
                now,
                Wording.day(hall.session().openedAt().orElse(plan.startsAt().toInstant())),
                closed,
                plan.legalBases(),
                presence.chairs(),
                new Figures(
                        presence.attended().present(),
                        reader.heard().size(),
                        count(matter -> matter.turn().isPresent()),
                        count(matter -> matter.turn().isEmpty() && matter.broughtToTheHall()),
                        count(matter -> !matter.broughtToTheHall())),
                hall.proceedings().conclusion(),
                parts,
                reader.complaints(),
                lacking);
    }

    private int count(Predicate<Matter> which) {
        return Math.toIntExact(matters.stream().filter(which).count());
    }

    private List<Part> parts() {
        Map<PetitionId, List<Matter>> repeats = matters.stream()
                .filter(NoticeReader::onlyRepeats)
                .collect(groupingBy(matter -> matter.duplicateOf().orElseThrow()));
        return matters.stream()
                .filter(matter -> !onlyRepeats(matter))
                .map(matter -> new Point(matter, repeats.getOrDefault(matter.petition(), List.of())))
                .collect(groupingBy(point -> fate(point.matter()), TreeMap::new, mapping(point -> point, toList())))
                .entrySet()
                .stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    /// A promise that was made for a repetition itself stands for itself: it must not be lost.
    private static boolean onlyRepeats(Matter matter) {
        return matter.duplicateOf().isPresent() && matter.result().isEmpty();
    }

    /// What is off the topic is answered in writing, whether or not somebody has said by whom (R114).
    private static Fate fate(Matter matter) {
        return matter.result()
                .map(result -> fate(result.outcome()))
                .orElse(matter.concern() == Concern.OFF_TOPIC ? Fate.IN_WRITING : Fate.OPEN);
    }

    private static Fate fate(Outcome outcome) {
        return switch (outcome) {
            case ANSWERED_ON_SPOT, EXPLAINED_POLICY -> Fate.ANSWERED;
            case ASSIGNED_VERIFY -> Fate.ASSIGNED;
            case REFERRED_UP -> Fate.REFERRED_UP;
            case GUIDED_OTHER_AUTHORITY -> Fate.GUIDED;
            case WRITTEN_REPLY -> Fate.IN_WRITING;
            case CITIZEN_RECEPTION -> throw new IllegalStateException("a complaint that is not sealed");
        };
    }

    private Lacking lacking(List<Part> parts) {
        return new Lacking(
                hall.proceedings().conclusion().isEmpty(),
                parts.stream()
                        .flatMap(part -> part.points().stream())
                        .map(Point::matter)
                        .filter(Matter::undecided)
                        .map(Matter::petition)
                        .sorted()
                        .toList(),
                parts.stream()
                        .filter(part -> part.fate().owed())
                        .flatMap(part -> part.points().stream())
                        .flatMap(NoticeReader::owedByNobody)
                        .sorted()
                        .toList());
    }

    private static Stream<PetitionId> owedByNobody(Point point) {
        return point.matter().result().filter(result -> result.agency().isEmpty()).stream()
                .map(_ -> point.matter().petition());
    }
}
