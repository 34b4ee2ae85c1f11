package vn.doithoai.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who is invited, who came and who is in the hall.
public record Attendance(
        Table<DelegateId, Delegate> delegates,
        Table<String, DelegateId> codes,
        Table<String, List<DelegateId>> names,
        Table<GroupId, Headcount> groups,
        Headcount total) {

    static final Attendance NOBODY =
            new Attendance(Table.empty(), Table.empty(), Table.empty(), Table.empty(), Headcount.NONE);

    /// The delegate with this id.
    public Optional<Delegate> delegate(DelegateId id) {
        return delegates.get(id);
    }

    /// Who holds the code with this SHA-256.
    public Optional<Delegate> byCode(String codeHash) {
        return codes.get(codeHash).flatMap(delegates::get);
    }

    /// Who has this name, whatever its case, marks and tones; those withdrawn left out.
    public List<Delegate> byName(String name) {
        return names.get(Text.fold(name)).orElse(List.of()).stream()
                .flatMap(id -> delegates.get(id).stream())
                .filter(delegate -> !delegate.isWithdrawn())
                .toList();
    }

    /// How many of this group came.
    public Headcount of(GroupId group) {
        return groups.get(group).orElse(Headcount.NONE);
    }

    /// How many have left a phone number.
    int withPhone() {
        return Math.toIntExact(delegates
                .values()
                .filter(delegate -> delegate.phone().isPresent())
                .count());
    }

    /// The same people without their phone numbers.
    Attendance purged() {
        Table<DelegateId, Delegate> bare = delegates;
        for (Delegate delegate : delegates) bare = bare.with(delegate.id(), delegate.purged());
        return new Attendance(bare, codes, names, groups, total);
    }

    /// The number the next delegate gets.
    DelegateId next() {
        return new DelegateId(delegates.size() + 1);
    }

    /// Whether the plan still knows every group that delegates belong to.
    boolean fits(Plan plan) {
        return delegates
                .values()
                .flatMap(delegate -> delegate.group().stream())
                .allMatch(group -> plan.group(group).isPresent());
    }

    Attendance apply(AttendanceEvent event) {
        return switch (event) {
            case AttendanceEvent.DelegateAdded e -> with(added(e));
            case AttendanceEvent.WalkInRegistered e -> with(walkedIn(e));
            case AttendanceEvent.DelegateEdited e -> with(at(e.delegate()).edited(e));
            case AttendanceEvent.InvitationWithdrawn e -> with(at(e.delegate()).withdrawn());
            case AttendanceEvent.DelegateCheckedIn e ->
                with(at(e.delegate()).as(Delegate.Presence.IN, e.door(), e.at()));
            case AttendanceEvent.DelegateSeenAgain e -> with(at(e.delegate()).seenAgain(e.at()));
            case AttendanceEvent.DelegateLeft e -> with(at(e.delegate()).as(Delegate.Presence.LEFT, e.door(), e.at()));
            case AttendanceEvent.AttendanceCorrected e ->
                with(
                        e.present()
                                ? at(e.delegate()).as(Delegate.Presence.IN, Optional.empty(), e.at())
                                : at(e.delegate()).neverCame(e.at()));
        };
    }

    private Delegate at(DelegateId id) {
        return delegates.get(id).orElseThrow(() -> new IllegalStateException("no delegate " + id));
    }

    private static Delegate added(AttendanceEvent.DelegateAdded e) {
        return new Delegate(
                e.delegate(),
                e.name(),
                e.unit(),
                e.group(),
                e.seat(),
                e.phone(),
                e.ticket(),
                false,
                Delegate.Presence.INVITED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Delegate walkedIn(AttendanceEvent.WalkInRegistered e) {
        return new Delegate(
                e.delegate(),
                e.name(),
                e.unit(),
                e.group(),
                Optional.empty(),
                e.phone(),
                e.ticket(),
                true,
                Delegate.Presence.IN,
                Optional.of(e.at()),
                Optional.of(e.at()),
                Optional.empty(),
                Optional.of(e.at()));
    }

    private Attendance with(Delegate delegate) {
        Optional<Delegate> before = delegates.get(delegate.id());
        Table<GroupId, Headcount> counted = groups;
        Headcount all = total;
        if (before.isPresent()) {
            counted = counted(counted, before.get(), -1);
            all = all.minus(before.get());
        }
        return new Attendance(
                delegates.with(delegate.id(), delegate),
                before.isPresent() ? codes : codes.with(delegate.ticket().codeHash(), delegate.id()),
                named(before, delegate),
                counted(counted, delegate, 1),
                all.plus(delegate));
    }

    private Table<String, List<DelegateId>> named(Optional<Delegate> before, Delegate delegate) {
        if (before.filter(was -> was.name().equals(delegate.name())).isPresent()) return names;
        Table<String, List<DelegateId>> rest = before.map(was -> Text.fold(was.name()))
                .map(was -> names.with(was, without(was, delegate.id())))
                .orElse(names);
        String name = Text.fold(delegate.name());
        return rest.with(name, with(rest.get(name).orElse(List.of()), delegate.id()));
    }

    private List<DelegateId> without(String name, DelegateId id) {
        return names.get(name).orElse(List.of()).stream()
                .filter(other -> !other.equals(id))
                .toList();
    }

    private static List<DelegateId> with(List<DelegateId> ids, DelegateId id) {
        return Stream.concat(ids.stream(), Stream.of(id)).toList();
    }

    private static Table<GroupId, Headcount> counted(Table<GroupId, Headcount> groups, Delegate delegate, int by) {
        return delegate.group()
                .map(group -> {
                    Headcount was = groups.get(group).orElse(Headcount.NONE);
                    return groups.with(group, by > 0 ? was.plus(delegate) : was.minus(delegate));
                })
                .orElse(groups);
    }
}
