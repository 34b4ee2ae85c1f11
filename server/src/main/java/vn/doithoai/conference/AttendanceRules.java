package vn.doithoai.conference;

import static vn.doithoai.conference.Decision.accept;
import static vn.doithoai.conference.Decision.refuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.doithoai.conference.AttendanceCommand.Direction;
import vn.doithoai.conference.Result.CheckInOutcome;

/// Who may come in, and what the door is told.
final class AttendanceRules {
    private AttendanceRules() {}

    static Decision<Event> decide(Conference hall, AttendanceCommand command, Instant now) {
        return switch (command) {
            case AttendanceCommand.CheckIn c -> checkIn(hall, c, now);
            case AttendanceCommand.RegisterWalkIn c -> registerWalkIn(hall, c, now);
            case AttendanceCommand.CorrectAttendance c -> correct(hall, c, now);
            case AttendanceCommand.AddDelegate c -> add(hall, c);
            case AttendanceCommand.EditDelegate c -> edit(hall, c);
            case AttendanceCommand.WithdrawInvitation c -> withdraw(hall, c, now);
        };
    }

    private static Decision<Event> checkIn(Conference hall, AttendanceCommand.CheckIn c, Instant now) {
        return switch (c.pass()) {
            case AttendanceCommand.ByCode(var hash) ->
                hall.attendance()
                        .byCode(hash)
                        .map(found -> atDoor(hall, found, c, now))
                        .orElseGet(() -> refuse(Reason.UNKNOWN_CODE));
            case AttendanceCommand.ByDelegate(var id) ->
                hall.attendance()
                        .delegate(id)
                        .map(found -> atDoor(hall, found, c, now))
                        .orElseGet(() -> refuse(Reason.UNKNOWN_DELEGATE));
            case AttendanceCommand.ByCard(var name) -> byCard(hall, name, c, now);
        };
    }

    private static Decision<Event> byCard(Conference hall, String name, AttendanceCommand.CheckIn c, Instant now) {
        List<Delegate> namesakes = hall.attendance().byName(name);
        return switch (namesakes.size()) {
            case 0 -> refuse(Reason.UNKNOWN_CARD, "name", name);
            case 1 -> atDoor(hall, namesakes.getFirst(), c, now);
            default -> refuse(Reason.AMBIGUOUS_CARD, "name", name);
        };
    }

    private static Decision<Event> atDoor(
            Conference hall, Delegate delegate, AttendanceCommand.CheckIn c, Instant now) {
        if (delegate.isWithdrawn()) {
            return refuse(Reason.INVITATION_WITHDRAWN, "name", delegate.name());
        }
        Instant at = c.at().filter(scanned -> scanned.isBefore(now)).orElse(now);
        // A door that was cut off sends its scans late: what is known since stands, through whichever door it came.
        boolean late = delegate.seen().filter(at::isBefore).isPresent();
        if (late) return seenAgain(hall, delegate, c, at);
        if (c.direction() == Direction.OUT) return out(hall, delegate, c, at);
        if (delegate.inHall()) return seenAgain(hall, delegate, c, at);
        return accept(
                new Result.CheckIn(CheckInOutcome.ADMITTED, card(hall, delegate), Optional.of(at), c.door()),
                new AttendanceEvent.DelegateCheckedIn(delegate.id(), c.door(), at));
    }

    private static Decision<Event> seenAgain(
            Conference hall, Delegate delegate, AttendanceCommand.CheckIn c, Instant at) {
        CheckInOutcome outcome = delegate.inHall() ? CheckInOutcome.ALREADY_IN : CheckInOutcome.LEFT;
        return accept(
                new Result.CheckIn(outcome, card(hall, delegate), delegate.since(), delegate.door()),
                new AttendanceEvent.DelegateSeenAgain(delegate.id(), c.door(), at));
    }

    private static Decision<Event> out(Conference hall, Delegate delegate, AttendanceCommand.CheckIn c, Instant at) {
        if (!delegate.inHall()) return refuse(Reason.NOT_IN_HALL, "name", delegate.name());
        return accept(
                new Result.CheckIn(CheckInOutcome.LEFT, card(hall, delegate), delegate.since(), delegate.door()),
                new AttendanceEvent.DelegateLeft(delegate.id(), c.door(), at));
    }

    private static Result.DelegateCard card(Conference hall, Delegate delegate) {
        String group = delegate.group()
                .flatMap(hall.plan()::group)
                .map(Plan.Group::name)
                .orElse("");
        String seat = delegate.seat().orElse("");
        return new Result.DelegateCard(delegate.id(), delegate.name(), delegate.unit(), group, seat);
    }

    private static Decision<Event> registerWalkIn(Conference hall, AttendanceCommand.RegisterWalkIn c, Instant now) {
        if (hall.plan().lacksGroup(c.group())) return refuse(Reason.UNKNOWN_GROUP);
        DelegateId id = hall.attendance().next();
        return accept(
                new Result.Invited(id),
                new AttendanceEvent.WalkInRegistered(
                        id,
                        c.name(),
                        unit(hall, c.unit(), c.group()),
                        c.group(),
                        c.phone(),
                        c.reason(),
                        c.ticket(),
                        now));
    }

    private static Decision<Event> correct(Conference hall, AttendanceCommand.CorrectAttendance c, Instant now) {
        Optional<Delegate> found = hall.attendance().delegate(c.delegate());
        if (found.isEmpty()) return refuse(Reason.UNKNOWN_DELEGATE);
        Delegate delegate = found.get();
        if (delegate.isWithdrawn()) {
            return refuse(Reason.INVITATION_WITHDRAWN, "name", delegate.name());
        }
        boolean right = c.present() ? delegate.inHall() : !delegate.came();
        if (right) return refuse(Reason.NOTHING_TO_CORRECT, "name", delegate.name());
        return accept(new AttendanceEvent.AttendanceCorrected(delegate.id(), c.present(), c.reason(), now));
    }

    private static Decision<Event> add(Conference hall, AttendanceCommand.AddDelegate c) {
        Optional<GroupId> group = Optional.of(c.group());
        if (hall.plan().lacksGroup(group)) return refuse(Reason.UNKNOWN_GROUP);
        DelegateId id = hall.attendance().next();
        return accept(
                new Result.Invited(id),
                new AttendanceEvent.DelegateAdded(
                        id, c.name(), unit(hall, c.unit(), group), group, c.seat(), c.phone(), c.ticket()));
    }

    private static Decision<Event> edit(Conference hall, AttendanceCommand.EditDelegate c) {
        if (hall.plan().lacksGroup(c.group())) return refuse(Reason.UNKNOWN_GROUP);
        return hall.attendance()
                .delegate(c.delegate())
                .<Decision<Event>>map(was -> accept(new AttendanceEvent.DelegateEdited(
                        was.id(),
                        c.name().orElse(was.name()),
                        c.unit().orElse(was.unit()),
                        c.group().or(was::group),
                        c.seat().or(was::seat),
                        c.phone().or(was::phone))))
                .orElseGet(() -> refuse(Reason.UNKNOWN_DELEGATE));
    }

    private static Decision<Event> withdraw(Conference hall, AttendanceCommand.WithdrawInvitation c, Instant now) {
        Optional<Delegate> found = hall.attendance().delegate(c.delegate());
        if (found.isEmpty()) return refuse(Reason.UNKNOWN_DELEGATE);
        if (found.get().isWithdrawn()) {
            return refuse(Reason.INVITATION_WITHDRAWN, "name", found.get().name());
        }
        List<Event> events = new ArrayList<>();
        events.add(new AttendanceEvent.InvitationWithdrawn(c.delegate(), c.reason()));
        Floor floor = hall.floor();
        // Whoever speaks is heard to the end.
        Stream.concat(floor.openRequestOf(c.delegate()).stream(), floor.away())
                .filter(request -> request.delegate().equals(c.delegate()))
                .filter(request -> request.status() != Request.Status.SPEAKING)
                .forEach(request -> events.add(new FloorEvent.RequestWithdrawn(request.id(), now)));
        return accept(new Result.Done(), events);
    }

    private static String unit(Conference hall, Optional<String> unit, Optional<GroupId> group) {
        return unit.or(() -> group.flatMap(hall.plan()::group).map(Plan.Group::name))
                .orElse("");
    }
}
