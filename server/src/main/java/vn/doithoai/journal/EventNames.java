package vn.doithoai.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.doithoai.conference.AgendaEvent;
import vn.doithoai.conference.AttendanceEvent;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorEvent;
import vn.doithoai.conference.ProceedingsEvent;
import vn.doithoai.conference.SessionEvent;

/// The names by which the journal knows the events, for ever: a class may be renamed freely, a name here never.
///
/// An event that needs another form gets the next version; `src/test/resources/events` keeps an approved text of every
/// version that was ever written.
final class EventNames {

    /// What an event is called in the journal.
    ///
    /// @param version of its form, from 1
    record Name(String type, int version) {}

    private record Row(Name name, Class<? extends Event> event) {}

    private static final List<Row> TABLE = List.of(
            row("conference-set-up", 1, SessionEvent.ConferenceSetUp.class),
            row("conference-set-up", 2, SessionEvent.ConferenceSetUp.class),
            row("conference-opened", 1, SessionEvent.ConferenceOpened.class),
            row("conference-closed", 1, SessionEvent.ConferenceClosed.class),
            row("conference-reopened", 1, SessionEvent.ConferenceReopened.class),
            row("personal-data-purged", 1, SessionEvent.PersonalDataPurged.class),
            row("chair-handed-over", 1, SessionEvent.ChairHandedOver.class),
            row("chair-handed-over", 2, SessionEvent.ChairHandedOver.class),
            row("scene-pinned", 1, SessionEvent.ScenePinned.class),
            row("scene-released", 1, SessionEvent.SceneReleased.class),
            row("delegate-added", 1, AttendanceEvent.DelegateAdded.class),
            row("delegate-edited", 1, AttendanceEvent.DelegateEdited.class),
            row("invitation-withdrawn", 1, AttendanceEvent.InvitationWithdrawn.class),
            row("walk-in-registered", 1, AttendanceEvent.WalkInRegistered.class),
            row("delegate-checked-in", 1, AttendanceEvent.DelegateCheckedIn.class),
            row("delegate-seen-again", 1, AttendanceEvent.DelegateSeenAgain.class),
            row("delegate-left", 1, AttendanceEvent.DelegateLeft.class),
            row("attendance-corrected", 1, AttendanceEvent.AttendanceCorrected.class),
            row("item-started", 1, AgendaEvent.ItemStarted.class),
            row("item-ended", 1, AgendaEvent.ItemEnded.class),
            row("registration-opened", 1, FloorEvent.RegistrationOpened.class),
            row("registration-closed", 1, FloorEvent.RegistrationClosed.class),
            row("speech-requested", 1, FloorEvent.SpeechRequested.class),
            row("request-withdrawn", 1, FloorEvent.RequestWithdrawn.class),
            row("speaker-called", 1, FloorEvent.SpeakerCalled.class),
            row("speech-started", 1, FloorEvent.SpeechStarted.class),
            row("speech-ended", 1, FloorEvent.SpeechEnded.class),
            row("speech-extended", 1, FloorEvent.SpeechExtended.class),
            row("speech-paused", 1, FloorEvent.SpeechPaused.class),
            row("speech-resumed", 1, FloorEvent.SpeechResumed.class),
            row("speaker-absent", 1, FloorEvent.SpeakerAbsent.class),
            row("queue-reordered", 1, FloorEvent.QueueReordered.class),
            row("request-deferred", 1, FloorEvent.RequestDeferred.class),
            row("request-declined", 1, FloorEvent.RequestDeclined.class),
            row("floor-action-undone", 1, FloorEvent.FloorActionUndone.class),
            row("petition-received", 1, ProceedingsEvent.PetitionReceived.class),
            row("petition-edited", 1, ProceedingsEvent.PetitionEdited.class),
            row("petition-classified", 1, ProceedingsEvent.PetitionClassified.class),
            row("petition-marked-duplicate", 1, ProceedingsEvent.PetitionMarkedDuplicate.class),
            row("petition-told-apart", 1, ProceedingsEvent.PetitionToldApart.class),
            row("petition-struck", 1, ProceedingsEvent.PetitionStruck.class),
            row("petition-restored", 1, ProceedingsEvent.PetitionRestored.class),
            row("petition-assigned", 1, ProceedingsEvent.PetitionAssigned.class),
            row("answer-prepared", 1, ProceedingsEvent.AnswerPrepared.class),
            row("citizen-asked-back", 1, ProceedingsEvent.CitizenAskedBack.class),
            row("answer-invited", 1, ProceedingsEvent.AnswerInvited.class),
            row("answer-recorded", 1, ProceedingsEvent.AnswerRecorded.class),
            row("answer-edited", 1, ProceedingsEvent.AnswerEdited.class),
            row("petition-concluded", 1, ProceedingsEvent.PetitionConcluded.class),
            row("petition-concluded", 2, ProceedingsEvent.PetitionConcluded.class),
            row("note-written", 1, ProceedingsEvent.NoteWritten.class),
            row("conclusion-recorded", 1, ProceedingsEvent.ConclusionRecorded.class),
            row("minutes-signed", 1, ProceedingsEvent.MinutesSigned.class));

    private static final Map<Name, Class<? extends Event>> EVENTS =
            TABLE.stream().collect(Collectors.toUnmodifiableMap(Row::name, Row::event));
    private static final Map<Class<? extends Event>, Name> NAMES = newest();

    /// What a line is called that takes the personal data of the ones before it along.
    static final String PURGED = of(SessionEvent.PersonalDataPurged.class).type();

    private EventNames() {}

    /// The name and version that this event is written with today.
    ///
    /// @throws IllegalStateException when the table above has forgotten it; a test walks all of them
    static Name of(Class<? extends Event> event) {
        Name name = NAMES.get(event);
        if (name == null) throw new IllegalStateException(event + " has no name in EventNames");
        return name;
    }

    /// The event that a name means.
    ///
    /// @throws IllegalArgumentException when this program does not know it
    static Class<? extends Event> event(Name name) {
        Class<? extends Event> event = EVENTS.get(name);
        if (event == null) {
            throw new IllegalArgumentException("an event " + name.type + " of version " + name.version + " is unknown");
        }
        return event;
    }

    /// Every name and version that can be read.
    static List<Name> all() {
        return TABLE.stream().map(Row::name).toList();
    }

    private static Map<Class<? extends Event>, Name> newest() {
        var newest = new HashMap<Class<? extends Event>, Name>();
        for (Row row : TABLE) {
            newest.merge(row.event, row.name, (one, other) -> one.version > other.version ? one : other);
        }
        return Map.copyOf(newest);
    }

    private static Row row(String type, int version, Class<? extends Event> event) {
        return new Row(new Name(type, version), event);
    }
}
