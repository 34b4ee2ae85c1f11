package vn.doithoai.conference;

import java.time.Instant;
import java.util.Optional;

/// Somebody invited, or let in without an invitation.
///
/// @param firstIn when the delegate first came, if ever
/// @param since since when the presence is what it is
/// @param door through which door that came about, where one told its name
/// @param seen the newest moment at which a door or a correction said where the delegate is
public record Delegate(
        DelegateId id,
        String name,
        String unit,
        Optional<GroupId> group,
        Optional<String> seat,
        Optional<Personal> phone,
        Ticket ticket,
        boolean walkIn,
        Presence presence,
        Optional<Instant> firstIn,
        Optional<Instant> since,
        Optional<String> door,
        Optional<Instant> seen) {

    /// Where a delegate is.
    public enum Presence {
        INVITED,
        IN,
        LEFT,
        WITHDRAWN
    }

    /// Whether the delegate sits in the hall.
    public boolean inHall() {
        return presence == Presence.IN;
    }

    /// Whether the delegate came at all.
    public boolean came() {
        return firstIn.isPresent();
    }

    /// Whether the invitation was taken back.
    public boolean isWithdrawn() {
        return presence == Presence.WITHDRAWN;
    }

    /// Whether the minutes say the same of both: not who is in the hall just now, nor where somebody sits.
    boolean alikeInMinutes(Delegate other) {
        return name.equals(other.name)
                && unit.equals(other.unit)
                && group.equals(other.group)
                && came() == other.came()
                && isWithdrawn() == other.isWithdrawn();
    }

    Delegate as(Presence now, Optional<String> through, Instant at) {
        Optional<Instant> first = now == Presence.IN && firstIn.isEmpty() ? Optional.of(at) : firstIn;
        return new Delegate(
                id, name, unit, group, seat, phone, ticket, walkIn, now, first, Optional.of(at), through, newest(at));
    }

    /// Scanned, and nothing changed by it.
    Delegate seenAgain(Instant at) {
        return new Delegate(
                id, name, unit, group, seat, phone, ticket, walkIn, presence, firstIn, since, door, newest(at));
    }

    private Optional<Instant> newest(Instant at) {
        return seen.filter(at::isBefore).or(() -> Optional.of(at));
    }

    /// As if the delegate had never come, which is known since `at`.
    Delegate neverCame(Instant at) {
        return new Delegate(
                id,
                name,
                unit,
                group,
                seat,
                phone,
                ticket,
                walkIn,
                Presence.INVITED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                newest(at));
    }

    Delegate withdrawn() {
        return new Delegate(
                id, name, unit, group, seat, phone, ticket, walkIn, Presence.WITHDRAWN, firstIn, since, door, seen);
    }

    Delegate purged() {
        return new Delegate(
                id, name, unit, group, seat, Optional.empty(), ticket, walkIn, presence, firstIn, since, door, seen);
    }

    Delegate edited(AttendanceEvent.DelegateEdited to) {
        return new Delegate(
                id,
                to.name(),
                to.unit(),
                to.group(),
                to.seat(),
                to.phone(),
                ticket,
                walkIn,
                presence,
                firstIn,
                since,
                door,
                seen);
    }
}
