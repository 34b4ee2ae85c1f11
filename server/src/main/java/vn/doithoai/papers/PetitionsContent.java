package vn.doithoai.papers;

import java.time.Instant;
import java.util.List;
import vn.doithoai.conference.Conference;

/// The list of all petitions, from which they are followed up after the half day. Also served as
/// `papers/petitions.json`.
///
/// A complaint or denunciation is no row of it, not even an empty one, though the chair's screen shows it: this list is
/// sent to all agencies, and only how many there were may go that far (R115). So the minutes do it; and so the
/// secretaries may have the list, whose desk hides what is sealed.
///
/// @param drawnUpAt when this copy was made
/// @param petitions in the order of their numbers
/// @param complaints how many petitions and requests were shown the way to citizen reception
public record PetitionsContent(
        String conference, String title, Instant drawnUpAt, List<Matter> petitions, int complaints) {

    /// The petitions of this conference as they stand.
    ///
    /// @param now when this copy is made
    public static PetitionsContent of(Conference hall, Instant now) {
        MatterReader reader = new MatterReader(hall);
        return new PetitionsContent(hall.plan().id(), hall.plan().title(), now, reader.matters(), reader.complaints());
    }
}
