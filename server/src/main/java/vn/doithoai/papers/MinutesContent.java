package vn.doithoai.papers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.Plan;

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
        Presence.Attended attended,
        List<Presence.Chair> chairs,
        List<Presence.Presided> presided,
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
