package vn.doithoai.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Concern;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.Outcome;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Source;

/// Everything that the minutes say (R122), taken from the conference and from nowhere else. Also served as
/// `papers/minutes.json`.
///
/// Each petition stands in exactly one place: in its turn, among those collected before, among those handed in in the
/// hall, or among those off the topic. A complaint or denunciation stands nowhere and is only counted (R115).
///
/// @param draft until two people have confirmed the minutes as they stand: who wrote them, and who presided
/// @param drawnUpAt when this copy was made
/// @param agenda the items that took place; what was skipped is not mentioned (R098)
/// @param otherNotes lines that belong to no item
/// @param collected came in before, by the Front, on forms, by letter
/// @param handedIn written in the hall, and what was brought to a turn that was not heard
/// @param unheard asked to speak and did not, without a petition in writing
/// @param complaints how many petitions and requests were shown the way to citizen reception
public record MinutesContent(
        String conference,
        String title,
        LeadOffice leadOffice,
        String place,
        boolean draft,
        Instant drawnUpAt,
        Instant plannedAt,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        Attended attended,
        List<Chair> chairs,
        List<Presided> presided,
        List<Plan.Secretary> secretaries,
        List<Item> agenda,
        List<Line> otherNotes,
        List<Turn> turns,
        List<Matter> collected,
        List<Matter> handedIn,
        List<Matter> offTopic,
        List<Unheard> unheard,
        int complaints,
        Optional<String> conclusion,
        List<Signature> signatures) {

    /// The minutes of this conference as it stands.
    ///
    /// @param now when this copy is made
    public static MinutesContent of(Conference hall, Instant now) {
        return new MinutesReader(hall).read(now);
    }

    /// Who came. `absent` counts the invited who did not; walk-ins are present and were not invited.
    public record Attended(int invited, int present, int absent, int walkIns, List<Group> groups) {}

    /// Who came of one group; the last one without a name is everybody without a group.
    public record Group(String name, int invited, int present, int absent, int walkIns) {}

    /// One who presides, each with the own deputy (R021, R022), who signs in the chair's stead.
    public record Chair(
            String title,
            Optional<String> name,
            Optional<String> deputy,
            Optional<String> deputyName,
            Optional<String> ground) {}

    /// Who presided from when, and why it changed.
    public record Presided(
            String title, Optional<String> deputy, Optional<String> deputyName, Optional<String> ground, Instant from) {
        /// Whether this is that chair's deputy in the chair's stead.
        boolean isDeputyOf(Chair chair) {
            return deputy.isPresent()
                    && deputy.equals(chair.deputy())
                    && deputyName.equals(chair.deputyName())
                    && title.equals(chair.title());
        }
    }

    /// An item that took place.
    public record Item(
            ItemId id,
            String title,
            Plan.StepKind kind,
            Optional<String> presenter,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            List<Line> notes) {}

    /// A line that a secretary wrote.
    public record Line(String text, Instant at) {}

    /// A turn at the microphone.
    ///
    /// @param number counts the turns from 1, in the order in which they were heard
    /// @param item the part of the dialogue in which it was heard, when there are several
    /// @param followUpOf the number of the turn that it goes on from (R100)
    /// @param askedBack what the chair asked the citizen (R102)
    public record Turn(
            int number,
            Instant at,
            Optional<ItemId> item,
            String name,
            String unit,
            Optional<String> onBehalfOf,
            String topic,
            Optional<Integer> followUpOf,
            long spokenSeconds,
            List<Line> askedBack,
            List<Matter> petitions) {}

    /// A petition with its answers and what becomes of it.
    ///
    /// @param by who raised it; empty on a form without a name
    public record Matter(
            PetitionId petition,
            Instant at,
            Source source,
            String by,
            String unit,
            String text,
            Optional<String> field,
            Concern concern,
            Optional<PetitionId> duplicateOf,
            List<Reply> answers,
            Optional<Result> result) {}

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

    /// Somebody who asked to speak and was not heard.
    ///
    /// @param away whether they were called and were not there
    /// @param written whether they are answered in writing, for the conference is over
    /// @param declined why the chair did not call on them
    public record Unheard(
            String name, String unit, String topic, boolean away, boolean written, Optional<DeclineReason> declined) {}

    /// Who confirmed, and when first.
    public record Signature(String name, Instant at) {}
}
