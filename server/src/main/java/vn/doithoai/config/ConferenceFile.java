package vn.doithoai.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.ChairId;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.Limits;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Words;
import vn.doithoai.wire.Json;

/// Reads one conference of `config/conferences/`. The keys are the names of [Plan] and its parts.
public final class ConferenceFile {
    /// The devices have their stream in the journal beside the conferences'.
    private static final String RESERVED = "devices";

    private static final Words TOO_MANY_CHAIRS =
            new Words("`chairs`: found %s, expected at most %s", "`chairs`: đang có %s, cần nhiều nhất %s");

    private static final Words NOT_ONE_OWED = new Words(
            "`deadlines`: found %s with `duty: %s`, expected exactly one: %s",
            "`deadlines`: đang có %s mục ghi `duty: %s`, cần đúng một mục: %s");

    private static final Map<Plan.Duty, Words> DUTIES = new EnumMap<>(Map.of(
            Plan.Duty.NOTICE,
            new Words("when the notice of the conclusion is out", "khi nào ban hành thông báo kết luận"),
            Plan.Duty.ANSWER,
            new Words("when a petition is answered", "khi nào trả lời kiến nghị")));

    private ConferenceFile() {}

    /// The plan that a file holds, with the decided days of the calendar.
    ///
    /// @throws ConfigRefused with everything that is wrong in the file
    public static Plan load(Path file, Calendar calendar) {
        Troubles troubles = new Troubles(file.toString());
        Optional<Plan> plan = YamlText.read(file, troubles)
                .flatMap(node -> plan(new Fields(node, new Words("the conference", "hội nghị"), troubles), calendar));
        troubles.refuse();
        return plan.orElseThrow();
    }

    private static Optional<Plan> plan(Fields f, Calendar calendar) {
        String id = f.get("id", Kind.conference(RESERVED));
        String title = f.get("title", Kind.line(Limits.NOTE_MAX));
        Optional<Plan.Backdrop> backdrop =
                f.within("backdrop", new Words("the backdrop", "ma-két"), ConferenceFile::backdrop);
        Plan.Kind kind = f.get("kind", Kind.word(Plan.Kind.class));
        Optional<LeadOffice> office =
                f.within("leadOffice", new Words("the lead office", "cơ quan chủ trì"), ConferenceFile::leadOffice);
        String place = f.get("place", Kind.line(Limits.TOPIC_MAX));
        OffsetDateTime startsAt = f.get("startsAt", Kind.moment());
        List<Plan.Chair> chairs = f.list("chairs", new Words("a chair", "một người chủ trì"), ConferenceFile::chair);
        List<Plan.Secretary> secretaries =
                f.anyOf("secretaries", new Words("a secretary", "một thư ký"), ConferenceFile::secretary);
        List<Plan.Step> agenda =
                f.list("agenda", new Words("an agenda item", "một mục chương trình"), ConferenceFile::step);
        List<Plan.Group> groups = f.list("groups", new Words("a group", "một nhóm đại biểu"), ConferenceFile::group);
        List<Plan.Agency> agencies =
                f.list("agencies", new Words("an agency", "một cơ quan trả lời"), ConferenceFile::agency);
        List<String> fields = f.any("fields", Kind.line(Limits.UNIT_MAX));
        Optional<Plan.Speaking> speaking =
                f.within("speaking", new Words("the speaking times", "thời gian phát biểu"), ConferenceFile::speaking);
        List<Plan.Deadline> deadlines = deadlines(f);
        List<String> legalBases = f.any("legalBases", Kind.line(Limits.NOTE_MAX));
        List<String> rights = f.any("rights", Kind.line(Limits.NOTE_MAX));
        List<String> rules = f.any("rules", Kind.line(Limits.NOTE_MAX));
        String notice = f.get("notice", Kind.body(Limits.NOTE_MAX));
        if (chairs.size() > Limits.CHAIRS_MAX) {
            f.trouble("chairs", TOO_MANY_CHAIRS.with(chairs.size(), Limits.CHAIRS_MAX));
        }
        return f.build(() -> new Plan(
                id,
                title,
                backdrop.orElseThrow(),
                kind,
                office.orElseThrow(),
                place,
                startsAt,
                chairs,
                secretaries,
                agenda,
                groups,
                agencies,
                fields,
                speaking.orElseThrow(),
                deadlines,
                calendar.decided(),
                legalBases,
                rights,
                rules,
                notice));
    }

    private static Optional<Plan.Backdrop> backdrop(Fields f) {
        List<String> issuer = f.some("issuer", Kind.line(Limits.UNIT_MAX));
        String heading = f.get("heading", Kind.line(Limits.UNIT_MAX));
        List<String> title = f.some("title", Kind.line(Limits.UNIT_MAX));
        String placeAndDate = f.get("placeAndDate", Kind.line(Limits.UNIT_MAX));
        return f.build(() -> new Plan.Backdrop(issuer, heading, title, placeAndDate));
    }

    private static Optional<LeadOffice> leadOffice(Fields f) {
        String name = f.get("name", Kind.line(Limits.UNIT_MAX));
        Plan.Regime regime = f.get("regime", Kind.word(Plan.Regime.class));
        List<String> superior = f.any("superior", Kind.line(Limits.UNIT_MAX));
        List<String> issuer = f.some("issuer", Kind.line(Limits.UNIT_MAX));
        String code = f.get("code", Kind.line(Limits.NAME_MAX));
        String locality = f.get("locality", Kind.line(Limits.NAME_MAX));
        String archive = f.get("archive", Kind.line(Limits.UNIT_MAX));
        return f.build(() -> new LeadOffice(name, regime, superior, issuer, code, locality, archive));
    }

    private static Optional<Plan.Chair> chair(Fields f) {
        ChairId id = f.get("id", Kind.id(ChairId::new));
        Optional<String> name = f.find("name", Kind.line(Limits.NAME_MAX));
        List<String> titles = f.some("titles", Kind.line(Limits.UNIT_MAX));
        return f.build(() -> new Plan.Chair(id, name, titles));
    }

    private static Optional<Plan.Secretary> secretary(Fields f) {
        Optional<String> name = f.find("name", Kind.line(Limits.NAME_MAX));
        String unit = f.get("unit", Kind.line(Limits.UNIT_MAX));
        return f.build(() -> new Plan.Secretary(name, unit));
    }

    private static Optional<Plan.Step> step(Fields f) {
        ItemId id = f.get("id", Kind.id(ItemId::new));
        String title = f.get("title", Kind.line(Limits.NOTE_MAX));
        Plan.StepKind kind = f.get("kind", Kind.word(Plan.StepKind.class));
        int minutes = f.get("plannedMinutes", Kind.whole(1, Limits.ITEM_MINUTES_MAX));
        Optional<String> presenter = f.find("presenter", Kind.line(Limits.UNIT_MAX));
        boolean optional = f.find("optional", Kind.flag()).orElse(false);
        return f.build(() -> new Plan.Step(id, title, kind, minutes, presenter, optional));
    }

    private static Optional<Plan.Group> group(Fields f) {
        GroupId id = f.get("id", Kind.id(GroupId::new));
        String name = f.get("name", Kind.line(Limits.UNIT_MAX));
        int seats = f.get("seats", Kind.whole(0, Limits.SEATS_MAX));
        int minimum = f.get("minimum", Kind.whole(0, Limits.MINIMUM_MAX));
        Optional<String> description = f.find("description", Kind.line(Limits.NOTE_MAX));
        return f.build(() -> new Plan.Group(id, name, seats, minimum, description));
    }

    private static Optional<Plan.Agency> agency(Fields f) {
        AgencyId id = f.get("id", Kind.id(AgencyId::new));
        String name = f.get("name", Kind.line(Limits.UNIT_MAX));
        Plan.Relation relation =
                f.find("relation", Kind.word(Plan.Relation.class)).orElse(Plan.Relation.SUBORDINATE);
        return f.build(() -> new Plan.Agency(id, name, relation));
    }

    private static Optional<Plan.Speaking> speaking(Fields f) {
        Kind<Integer> seconds = Kind.whole(Limits.SPEECH_MIN, Limits.SPEECH_MAX);
        int speech = f.get("speech", seconds);
        int followUp = f.get("followUp", seconds);
        int answer = f.get("answer", seconds);
        return f.build(() -> new Plan.Speaking(speech, followUp, answer));
    }

    private static List<Plan.Deadline> deadlines(Fields f) {
        int before = f.troubles();
        List<Plan.Deadline> deadlines =
                f.list("deadlines", new Words("a deadline", "một thời hạn"), ConferenceFile::deadline);
        // A deadline that could not be read may be the one that is asked for.
        boolean all = !deadlines.isEmpty() && f.troubles() == before;
        if (all) DUTIES.forEach((duty, what) -> owed(f, deadlines, duty, what));
        return deadlines;
    }

    private static void owed(Fields f, List<Plan.Deadline> deadlines, Plan.Duty duty, Words what) {
        long marked = deadlines.stream()
                .filter(deadline -> deadline.duty().equals(Optional.of(duty)))
                .count();
        if (marked != 1) f.trouble("deadlines", NOT_ONE_OWED.with(marked, Json.kebab(duty), what));
    }

    private static Optional<Plan.Deadline> deadline(Fields f) {
        String id = f.get("id", Kind.slug());
        String title = f.get("title", Kind.line(Limits.NOTE_MAX));
        Plan.Anchor anchor = f.get("anchor", Kind.word(Plan.Anchor.class));
        boolean dated = anchor == Plan.Anchor.DATE;
        Optional<LocalDate> date = dated ? Optional.of(f.get("date", Kind.date())) : Optional.empty();
        int days = dated ? 0 : f.get("days", Kind.whole(-400, 400));
        Plan.Unit unit = dated ? Plan.Unit.CALENDAR : f.get("unit", Kind.word(Plan.Unit.class));
        Plan.Boundary boundary =
                f.find("boundary", Kind.word(Plan.Boundary.class)).orElse(Plan.Boundary.INCLUSIVE);
        Optional<Plan.Duty> duty = f.find("duty", Kind.word(Plan.Duty.class));
        Optional<String> source = f.find("source", Kind.line(Limits.UNIT_MAX));
        return f.build(() -> new Plan.Deadline(id, title, anchor, days, unit, boundary, date, duty, source));
    }
}
