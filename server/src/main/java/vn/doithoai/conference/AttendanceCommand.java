package vn.doithoai.conference;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/// Wishes about who is invited and who is in the hall.
public sealed interface AttendanceCommand extends Command {
    /// Somebody is at the door (R082).
    ///
    /// @param at when it was scanned, for a scan kept through a cut
    record CheckIn(Pass pass, Direction direction, Optional<String> door, Optional<Instant> at)
            implements AttendanceCommand {
        public CheckIn {
            door = Text.line("door", door, Limits.NAME_MAX);
        }
    }

    /// By what somebody is known at the door.
    sealed interface Pass {}

    /// The code on the invitation, as its SHA-256 in hex: the code itself never reaches the rules.
    record ByCode(String codeHash) implements Pass {}

    /// Chosen from the list.
    record ByDelegate(DelegateId delegate) implements Pass {}

    /// The name on an identity card. Nothing else of the card is kept (domain rules on personal data).
    record ByCard(String name) implements Pass {
        public ByCard {
            name = Text.line("card", name, Limits.NAME_MAX);
        }
    }

    /// Into the hall or out of it.
    enum Direction {
        IN,
        OUT
    }

    /// Somebody who is not on the list is let in, with the ground for it (R038).
    record RegisterWalkIn(
            String name,
            Optional<String> unit,
            Optional<GroupId> group,
            Optional<Personal> phone,
            String reason,
            Ticket ticket)
            implements AttendanceCommand {
        public RegisterWalkIn {
            name = Text.line("name", name, Limits.NAME_MAX);
            unit = Text.line("unit", unit, Limits.UNIT_MAX);
            reason = Text.line("reason", reason, Limits.NOTE_MAX);
        }
    }

    /// What was recorded at the door was wrong.
    record CorrectAttendance(DelegateId delegate, boolean present, String reason) implements AttendanceCommand {
        public CorrectAttendance {
            reason = Text.line("reason", reason, Limits.NOTE_MAX);
        }
    }

    /// Somebody is invited.
    record AddDelegate(
            String name,
            Optional<String> unit,
            GroupId group,
            Optional<String> seat,
            Optional<Personal> phone,
            Ticket ticket)
            implements AttendanceCommand {
        public AddDelegate {
            name = Text.line("name", name, Limits.NAME_MAX);
            unit = Text.line("unit", unit, Limits.UNIT_MAX);
            seat = Text.line("seat", seat, Limits.NAME_MAX);
        }
    }

    /// What is known of a delegate was wrong; what is absent stays.
    record EditDelegate(
            DelegateId delegate,
            Optional<String> name,
            Optional<String> unit,
            Optional<GroupId> group,
            Optional<String> seat,
            Optional<Personal> phone)
            implements AttendanceCommand {
        public EditDelegate {
            name = Text.line("name", name, Limits.NAME_MAX);
            unit = Text.line("unit", unit, Limits.UNIT_MAX);
            seat = Text.line("seat", seat, Limits.NAME_MAX);
            if (Stream.of(name, unit, group, seat, phone).allMatch(Optional::isEmpty)) {
                throw new Invalid("name", Invalid.Problem.MISSING);
            }
        }
    }

    /// An invitation holds no longer; its code opens nothing from now on.
    record WithdrawInvitation(DelegateId delegate, Optional<String> reason) implements AttendanceCommand {
        public WithdrawInvitation {
            reason = Text.line("reason", reason, Limits.NOTE_MAX);
        }
    }
}
