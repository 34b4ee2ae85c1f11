package vn.doithoai.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.LeadOffice;
import vn.doithoai.conference.PetitionId;

/// Everything that the notice of the conclusions says (R123), taken from the conference as it stands, so that it lies
/// ready while the hall still sits (R120). Also served as `papers/notice.json`.
///
/// Each petition stands in exactly one part, by what becomes of it; one that only repeats another stands with that
/// one. A complaint or denunciation stands nowhere and is only counted (R115).
///
/// @param draft as long as the conference goes on, or something is lacking
/// @param drawnUpAt when this copy was made
/// @param legalBases what the conference was held on, as the plan names it
/// @param complaints how many petitions and requests were shown the way to citizen reception
public record NoticeContent(
        String conference,
        String title,
        LeadOffice leadOffice,
        String place,
        boolean draft,
        Instant drawnUpAt,
        LocalDate heldOn,
        boolean closed,
        List<String> legalBases,
        List<Presence.Chair> chairs,
        Figures figures,
        Optional<String> conclusion,
        List<Part> parts,
        int complaints,
        Lacking lacking) {

    /// The notice of this conference as it stands.
    ///
    /// @param now when this copy is made
    public static NoticeContent of(Conference hall, Instant now) {
        return new NoticeReader(hall).read(now);
    }

    /// How many came, spoke and asked.
    ///
    /// @param turns at the microphone
    /// @param spoken petitions that were heard at the microphone
    /// @param handedIn petitions that came in writing on the day
    /// @param collected petitions that had come in before
    public record Figures(int present, int turns, int spoken, int handedIn, int collected) {
        /// All petitions, however they came.
        int petitions() {
            return spoken + handedIn + collected;
        }
    }

    /// What becomes of a petition, as far as the notice tells it apart.
    public enum Fate {
        /// Answered or explained in the hall (R109, R111).
        ANSWERED,
        /// An agency owes a result (R110).
        ASSIGNED,
        /// Over the chair's competence (R113).
        REFERRED_UP,
        /// Not ours: the people are shown the way (R112).
        GUIDED,
        /// Answered separately in writing (R114).
        IN_WRITING,
        /// Nobody has said yet.
        OPEN;

        /// Whether somebody owes something by a date.
        boolean owed() {
            return this == ASSIGNED || this == REFERRED_UP || this == IN_WRITING;
        }
    }

    /// The petitions that share a fate.
    public record Part(Fate fate, List<Point> points) {}

    /// A petition, and those that only repeat it.
    public record Point(Matter matter, List<Matter> repeats) {}

    /// What must be settled before anybody signs.
    ///
    /// @param conclusion whether the chair's conclusion is not written down
    /// @param outcome nobody has said what becomes of these
    /// @param agency nobody is named who owes these
    public record Lacking(boolean conclusion, List<PetitionId> outcome, List<PetitionId> agency) {
        /// Whether anything is.
        boolean anything() {
            return conclusion || !outcome.isEmpty() || !agency.isEmpty();
        }
    }
}
