package vn.doithoai.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.AgendaEvent;
import vn.doithoai.conference.AttendanceEvent;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.FloorEvent;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.PetitionId;
import vn.doithoai.conference.ProceedingsEvent;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;
import vn.doithoai.conference.SessionEvent;
import vn.doithoai.view.Key.Family;

/// From what happened to the keys that may look different now. What it costs depends on what happened, not on how many
/// delegates and petitions there are.
final class Touched {
    private final Conference before;
    private final Conference after;
    private final Set<Key> keys = new LinkedHashSet<>();

    private Touched(Conference before, Conference after) {
        this.before = before;
        this.after = after;
    }

    static Set<Key> keys(Conference before, Conference after, List<Event> events) {
        Touched touched = new Touched(before, after);
        if (events.isEmpty()) touched.everything();
        for (Event event : events) touched.by(event);
        touched.bySignatures();
        return touched.keys;
    }

    private void by(Event event) {
        switch (event) {
            case SessionEvent e -> bySession(e);
            case AttendanceEvent e -> byAttendance(e);
            case AgendaEvent e -> byAgenda(e);
            case FloorEvent e -> byFloor(e);
            case ProceedingsEvent e -> byProceedings(e);
        }
    }

    /// Whatever changes the minutes voids what was confirmed.
    private void bySignatures() {
        if (!before.proceedings().signatures().equals(after.proceedings().signatures())) keys.add(Key.CONFERENCE);
    }

    private void everything() {
        for (Conference hall : List.of(before, after)) {
            for (Family family : Family.values()) Views.keys(hall, family).forEach(keys::add);
            hall.attendance().delegates().values().forEach(delegate -> keys.add(Key.me(delegate.id())));
        }
    }

    private void bySession(SessionEvent event) {
        switch (event) {
            case SessionEvent.ConferenceSetUp _ -> everything();
            case SessionEvent.ConferenceOpened _,
                    SessionEvent.ConferenceClosed _,
                    SessionEvent.ConferenceReopened _ -> {
                keys.add(Key.CONFERENCE);
                turns();
                written();
            }
            case SessionEvent.ChairHandedOver _ -> keys.add(Key.CONFERENCE);
            case SessionEvent.ScenePinned _, SessionEvent.SceneReleased _ -> keys.add(Key.STAGE);
            case SessionEvent.PersonalDataPurged _ -> {}
        }
    }

    private void byAttendance(AttendanceEvent event) {
        switch (event) {
            case AttendanceEvent.DelegateAdded e -> delegate(e.delegate());
            case AttendanceEvent.DelegateEdited e -> corrected(e.delegate());
            case AttendanceEvent.InvitationWithdrawn e -> {
                delegate(e.delegate());
                keys.add(Key.UNDO);
            }
            case AttendanceEvent.WalkInRegistered e -> delegate(e.delegate());
            case AttendanceEvent.DelegateCheckedIn e -> delegate(e.delegate());
            case AttendanceEvent.DelegateSeenAgain _ -> {}
            case AttendanceEvent.DelegateLeft e -> delegate(e.delegate());
            case AttendanceEvent.AttendanceCorrected e -> delegate(e.delegate());
        }
    }

    /// What a delegate asked and handed in bears the new name.
    private void corrected(DelegateId id) {
        delegate(id);
        keys.add(Key.UNDO);
        after.floor().requestsOf(id).forEach(request -> request(request.id()));
        after.proceedings().of(id).forEach(petition -> petition(petition.id()));
    }

    private void delegate(DelegateId id) {
        keys.add(Key.of(Family.DELEGATE, id));
        keys.add(Key.me(id));
        keys.add(Key.ATTENDANCE);
        keys.add(Key.STAGE);
    }

    private void byAgenda(AgendaEvent event) {
        switch (event) {
            case AgendaEvent.ItemStarted(var item, var skipped, var _) -> {
                keys.add(Key.of(Family.AGENDA, item));
                skipped.forEach(id -> keys.add(Key.of(Family.AGENDA, id)));
            }
            case AgendaEvent.ItemEnded(var item, var _) -> keys.add(Key.of(Family.AGENDA, item));
        }
        before.agenda().current().map(Agenda.Item::id).ifPresent(id -> keys.add(Key.of(Family.AGENDA, id)));
        keys.add(Key.CONFERENCE);
        keys.add(Key.STAGE);
        waiting();
    }

    private void byFloor(FloorEvent event) {
        switch (event) {
            case FloorEvent.RegistrationOpened _, FloorEvent.RegistrationClosed _ -> keys.add(Key.CONFERENCE);
            case FloorEvent.SpeechRequested e -> {
                request(e.request());
                keys.add(Key.STAGE);
                keys.add(Key.UNDO);
            }
            case FloorEvent.RequestWithdrawn e -> turn(e.request());
            case FloorEvent.SpeakerCalled e -> turn(e.request());
            case FloorEvent.SpeechStarted e -> turn(e.request());
            case FloorEvent.SpeechEnded e -> turn(e.request());
            case FloorEvent.SpeechExtended e -> turn(e.request());
            case FloorEvent.SpeechPaused e -> turn(e.request());
            case FloorEvent.SpeechResumed e -> turn(e.request());
            case FloorEvent.SpeakerAbsent e -> turn(e.request());
            case FloorEvent.QueueReordered e -> turn(e.request());
            case FloorEvent.RequestDeferred e -> turn(e.request());
            case FloorEvent.RequestDeclined e -> turn(e.request());
            case FloorEvent.FloorActionUndone e -> turn(e.request());
        }
    }

    /// A turn moves, and with it whatever depends on who has the microphone. One that is declined as a complaint takes
    /// its petitions along, and one that is taken back returns them.
    private void turn(RequestId id) {
        request(id);
        turns();
        boolean hidden = isHidden(before, id);
        if (hidden != isHidden(after, id)) after.proceedings().of(id).forEach(petition -> petition(petition.id()));
    }

    private static boolean isHidden(Conference hall, RequestId id) {
        return hall.floor().request(id).filter(Request::hidden).isPresent();
    }

    private void turns() {
        keys.add(Key.STAGE);
        keys.add(Key.CLOCK);
        keys.add(Key.UNDO);
        waiting();
        for (Conference hall : List.of(before, after))
            hall.floor().atMicrophone().ifPresent(this::request);
    }

    /// Everybody who waits, or waited: the others move up, and the estimates change.
    private void waiting() {
        for (Conference hall : List.of(before, after)) {
            hall.floor().waiting().forEach(id -> keys.add(Key.of(Family.QUEUE, id)));
        }
    }

    /// Who was called and not there waits in no queue, and is answered in writing all the same.
    private void written() {
        for (Conference hall : List.of(before, after)) {
            hall.floor().written().forEach(was -> keys.add(Key.of(Family.QUEUE, was.id())));
        }
    }

    private void request(RequestId id) {
        keys.add(Key.of(Family.QUEUE, id));
        after.floor().request(id).map(Request::delegate).ifPresent(delegate -> keys.add(Key.me(delegate)));
    }

    private void byProceedings(ProceedingsEvent event) {
        switch (event) {
            case ProceedingsEvent.PetitionReceived e -> petition(e.petition());
            case ProceedingsEvent.PetitionEdited e -> petition(e.petition());
            case ProceedingsEvent.PetitionClassified e -> petition(e.petition());
            case ProceedingsEvent.PetitionMarkedDuplicate e -> petition(e.petition());
            case ProceedingsEvent.PetitionToldApart e -> petition(e.petition());
            case ProceedingsEvent.PetitionStruck e -> petition(e.petition());
            case ProceedingsEvent.PetitionRestored e -> petition(e.petition());
            case ProceedingsEvent.PetitionAssigned e -> petition(e.petition());
            case ProceedingsEvent.AnswerPrepared e -> petition(e.petition());
            case ProceedingsEvent.CitizenAskedBack _ -> {}
            case ProceedingsEvent.AnswerInvited _ -> {
                keys.add(Key.STAGE);
                waiting();
            }
            case ProceedingsEvent.AnswerRecorded e -> petition(e.petition());
            case ProceedingsEvent.AnswerEdited e -> petition(e.petition());
            case ProceedingsEvent.PetitionConcluded e -> petition(e.petition());
            case ProceedingsEvent.NoteWritten e -> keys.add(Key.of(Family.NOTE, e.note()));
            case ProceedingsEvent.ConclusionRecorded _ -> keys.add(Key.CONFERENCE);
            case ProceedingsEvent.MinutesSigned _ -> {}
        }
    }

    private void petition(PetitionId id) {
        keys.add(Key.of(Family.PETITION, id));
        keys.add(Key.STAGE);
        keys.add(Key.ATTENDANCE);
        for (Conference hall : List.of(before, after)) {
            Optional<Petition> petition = hall.proceedings().petition(id);
            petition.flatMap(Petition::agency).ifPresent(agency -> keys.add(Key.of(Family.AGENCY, agency)));
            petition.flatMap(Petition::delegate).ifPresent(delegate -> keys.add(Key.me(delegate)));
        }
    }
}
