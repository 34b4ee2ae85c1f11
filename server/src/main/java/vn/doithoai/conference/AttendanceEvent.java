package vn.doithoai.conference;

import java.time.Instant;
import java.util.Optional;

/// Facts about who is invited and who is in the hall.
public sealed interface AttendanceEvent extends Event {
    /// Whom it is about.
    DelegateId delegate();

    /// Somebody is on the list.
    record DelegateAdded(
            DelegateId delegate,
            String name,
            String unit,
            Optional<GroupId> group,
            Optional<String> seat,
            Optional<Personal> phone,
            Ticket ticket)
            implements AttendanceEvent {}

    /// What is known of somebody changed to this.
    record DelegateEdited(
            DelegateId delegate,
            String name,
            String unit,
            Optional<GroupId> group,
            Optional<String> seat,
            Optional<Personal> phone)
            implements AttendanceEvent {}

    /// Somebody is no longer invited.
    record InvitationWithdrawn(DelegateId delegate, Optional<String> reason) implements AttendanceEvent {}

    /// Somebody who was not on the list was let in.
    record WalkInRegistered(
            DelegateId delegate,
            String name,
            String unit,
            Optional<GroupId> group,
            Optional<Personal> phone,
            String reason,
            Ticket ticket,
            Instant at)
            implements AttendanceEvent {}

    /// Somebody came in.
    record DelegateCheckedIn(DelegateId delegate, Optional<String> door, Instant at) implements AttendanceEvent {}

    /// Somebody was scanned, and nothing changed by it: in already, or the scan came behind what happened since.
    record DelegateSeenAgain(DelegateId delegate, Optional<String> door, Instant at) implements AttendanceEvent {}

    /// Somebody went out.
    record DelegateLeft(DelegateId delegate, Optional<String> door, Instant at) implements AttendanceEvent {}

    /// What was recorded at the door was put right.
    record AttendanceCorrected(DelegateId delegate, boolean present, String reason, Instant at)
            implements AttendanceEvent {}
}
