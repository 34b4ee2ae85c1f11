package vn.doithoai.conference;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.doithoai.conference.Invalid.Problem;

/// Everything that is settled before the hall opens, as the plan of the conference says it. Written in `config/`.
///
/// @param kind periodic, thematic or ad hoc (R002)
/// @param leadOffice the office that leads (R006); its regime decides the format of every paper
/// @param chairs one to three, in order; the first presides at the start (R017, R018)
/// @param fields what petitions are about (R070)
/// @param rights rights and duties, shown and read out (R095)
/// @param rules the house rules (R096)
/// @param notice the notice on recording and personal data
public record Plan(
        String id,
        String title,
        Backdrop backdrop,
        Kind kind,
        LeadOffice leadOffice,
        String place,
        OffsetDateTime startsAt,
        List<Chair> chairs,
        List<Secretary> secretaries,
        List<Step> agenda,
        List<Group> groups,
        List<Agency> agencies,
        List<String> fields,
        Speaking speaking,
        List<Deadline> deadlines,
        List<CalendarDay> calendar,
        List<String> legalBases,
        List<String> rights,
        List<String> rules,
        String notice) {

    public Plan {
        Text.slug("id", id);
        title = Text.line("title", title, Limits.NOTE_MAX);
        place = Text.line("place", place, Limits.TOPIC_MAX);
        chairs = some("chairs", chairs, Chair::id);
        Text.count("chairs", chairs, Limits.CHAIRS_MAX);
        secretaries = List.copyOf(secretaries);
        agenda = some("agenda", agenda, Step::id);
        groups = some("groups", groups, Group::id);
        agencies = some("agencies", agencies, Agency::id);
        fields = List.copyOf(fields);
        deadlines = List.copyOf(deadlines);
        calendar = List.copyOf(calendar);
        legalBases = List.copyOf(legalBases);
        rights = List.copyOf(rights);
        rules = List.copyOf(rules);
    }

    /// The chair with this id.
    public Optional<Chair> chair(ChairId id) {
        return chairs.stream().filter(chair -> chair.id().equals(id)).findFirst();
    }

    /// The group with this id.
    public Optional<Group> group(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /// The agency with this id.
    public Optional<Agency> agency(AgencyId id) {
        return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /// Whether a field is named that petitions here are not about.
    boolean lacksField(Optional<String> field) {
        return field.filter(about -> !fields.contains(about)).isPresent();
    }

    /// Whether an agency is named that is not here.
    boolean lacksAgency(Optional<AgencyId> agency) {
        return agency.isPresent() && agency.flatMap(this::agency).isEmpty();
    }

    /// Whether a group is named that is not here.
    boolean lacksGroup(Optional<GroupId> group) {
        return group.isPresent() && group.flatMap(this::group).isEmpty();
    }

    private static <T> List<T> some(String field, List<T> values, Function<T, ?> id) {
        if (values.isEmpty()) throw new Invalid(field, Problem.MISSING);
        unique(field, values, id);
        return List.copyOf(values);
    }

    private static void within(String field, int number, int min, int max) {
        if (number < min || number > max) throw new Invalid(field, Problem.MALFORMED);
    }

    private static <T> void unique(String field, Collection<T> values, Function<T, ?> id) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            if (!seen.add(id.apply(value))) throw new Invalid(field, Problem.TWICE);
        }
    }

    /// What hangs behind the stage (ma-két), in its four groups of lines (R015).
    public record Backdrop(List<String> issuer, String heading, List<String> title, String placeAndDate) {
        public Backdrop {
            issuer = List.copyOf(issuer);
            title = List.copyOf(title);
        }
    }

    /// Regular, on one subject, or on an urgent matter (R002).
    public enum Kind {
        PERIODIC,
        THEMATIC,
        AD_HOC
    }

    /// The format of papers: Party (HD 36, QĐ 399) or State (Decree 30/2020).
    public enum Regime {
        PARTY,
        STATE
    }

    /// One who presides. The person's name may be left out: papers then carry the title and a blank to sign in.
    ///
    /// @param titles offices held, Party and State (R019), the one for this conference first
    public record Chair(ChairId id, Optional<String> name, List<String> titles) {
        public Chair {
            titles = List.copyOf(titles);
            if (titles.isEmpty()) throw new Invalid("titles", Problem.MISSING);
        }

        /// The title this conference uses.
        public String title() {
            return titles.getFirst();
        }
    }

    /// One who writes the minutes, from any body (R023, R025).
    public record Secretary(Optional<String> name, String unit) {}

    /// An item of the agenda as planned.
    ///
    /// @param optional may be skipped; the minutes then say nothing of it (R098)
    public record Step(
            ItemId id, String title, StepKind kind, int plannedMinutes, Optional<String> presenter, boolean optional) {
        public Step {
            title = Text.line("title", title, Limits.NOTE_MAX);
            within("plannedMinutes", plannedMinutes, 1, Limits.ITEM_MINUTES_MAX);
        }
    }

    /// What an item is, which decides where the minutes put it.
    public enum StepKind {
        CEREMONY,
        REPORT,
        DIALOGUE,
        STATEMENTS,
        CONCLUSION
    }

    /// A group of delegates with its seats and the opinions that it owes (R041, R042).
    public record Group(GroupId id, String name, int seats, int minimum, Optional<String> description) {
        public Group {
            name = Text.line("name", name, Limits.UNIT_MAX);
            within("seats", seats, 0, Limits.SEATS_MAX);
            within("minimum", minimum, 0, Limits.MINIMUM_MAX);
        }
    }

    /// An agency that answers.
    ///
    /// @param relation one that is not subordinate is asked («đề nghị»), not told («giao») (R032)
    public record Agency(AgencyId id, String name, Relation relation) {
        public Agency {
            name = Text.line("name", name, Limits.UNIT_MAX);
        }
    }

    /// How an agency stands to the chairs.
    public enum Relation {
        SUBORDINATE,
        PEER,
        VERTICAL,
        SUPERIOR
    }

    /// How long people speak, in seconds.
    ///
    /// @param speech a citizen's turn
    /// @param followUp a further turn on the same matter (R100)
    /// @param answer an answer, for the estimate of waiting
    public record Speaking(int speech, int followUp, int answer) {
        public Speaking {
            within("speech", speech, Limits.SPEECH_MIN, Limits.SPEECH_MAX);
            within("followUp", followUp, Limits.SPEECH_MIN, Limits.SPEECH_MAX);
            within("answer", answer, Limits.SPEECH_MIN, Limits.SPEECH_MAX);
        }
    }

    /// A deadline as a rule (C01): so many days from an anchor, or a date of its own. [Deadlines] says which day it is.
    ///
    /// @param duty set for the two deadlines that others hang on
    public record Deadline(
            String id,
            String title,
            Anchor anchor,
            int days,
            Unit unit,
            Boundary boundary,
            Optional<LocalDate> date,
            Optional<Duty> duty,
            Optional<String> source) {
        public Deadline {
            Text.slug("id", id);
            if (anchor == Anchor.DATE && date.isEmpty()) throw new Invalid("date", Problem.MISSING);
            boolean circular = anchor == Anchor.NOTICE && duty.equals(Optional.of(Duty.NOTICE));
            if (circular) throw new Invalid("anchor", Problem.MALFORMED);
        }
    }

    /// What is owed by a deadline: the notice of the conclusion, which others are counted from (R132), or the answer to
    /// a petition that nobody set a day for (R134).
    public enum Duty {
        NOTICE,
        ANSWER
    }

    /// From what a deadline is counted.
    public enum Anchor {
        CONFERENCE,
        NOTICE,
        DATE
    }

    /// What is counted.
    public enum Unit {
        WORKING,
        CALENDAR
    }

    /// «chậm nhất ngày» includes the day, «trước ngày» excludes it (C02).
    public enum Boundary {
        INCLUSIVE,
        EXCLUSIVE
    }

    /// A day that is not what its weekday says.
    public record CalendarDay(LocalDate date, DayKind kind, String name, Optional<String> source) {
        /// Whether people work on it.
        public boolean worked() {
            return kind == DayKind.MAKEUP_WORK;
        }
    }

    /// Why a day differs from its weekday.
    public enum DayKind {
        HOLIDAY,
        SUBSTITUTE,
        SWAP_OFF,
        MAKEUP_WORK
    }
}
