package vn.doithoai.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The petitions on record: by number, by whom, and how many each agency and each group has.
///
/// @param struck what was struck out as a slip of the desk's: no petition any more, but its number is nobody else's
/// @param index which petitions came from whom
record Register(
        Table<PetitionId, Petition> petitions,
        Table<PetitionId, Struck> struck,
        PetitionIndex index,
        Table<AgencyId, Tally> byAgency,
        Table<GroupId, Tally> byGroup) {

    static final Register EMPTY =
            new Register(Table.empty(), Table.empty(), PetitionIndex.NONE, Table.empty(), Table.empty());

    /// A petition as it was struck out, and by whom.
    record Struck(Petition petition, String by) {}

    PetitionId next() {
        return new PetitionId(petitions.size() + struck.size() + 1);
    }

    List<Petition> of(RequestId request) {
        return found(index.byRequest().get(request));
    }

    List<Petition> of(DelegateId delegate) {
        return found(index.byDelegate().get(delegate));
    }

    boolean fits(Plan plan) {
        return Stream.concat(petitions.values(), struck.values().map(Struck::petition))
                .allMatch(petition -> petition.fits(plan));
    }

    Register received(Petition petition) {
        return new Register(petitions, struck, index.with(petition), byAgency, byGroup).with(petition);
    }

    /// The petition is this from now on.
    Register with(Petition petition) {
        return counted(petitions.with(petition.id(), petition), struck, petition.id(), Optional.of(petition));
    }

    Register struck(Petition petition, String by) {
        PetitionId id = petition.id();
        return counted(petitions.without(id), struck.with(id, new Struck(petition, by)), id, Optional.empty());
    }

    Register restored(Struck slip) {
        PetitionId id = slip.petition().id();
        return new Register(petitions, struck.without(id), index, byAgency, byGroup).with(slip.petition());
    }

    /// Whoever raised a matter is called so.
    Register corrected(Delegate was, Delegate now) {
        Register all = this;
        for (Petition petition : of(now.id())) {
            Petition named = petition.by(was, now);
            if (!named.equals(petition)) all = all.with(named);
        }
        for (Struck slip : struck.values().toList()) {
            Petition named = slip.petition().by(was, now);
            boolean theirs = slip.petition().delegate().filter(now.id()::equals).isPresent();
            if (theirs) all = all.struck(named, slip.by());
        }
        return all;
    }

    private Register counted(
            Table<PetitionId, Petition> all,
            Table<PetitionId, Struck> slips,
            PetitionId changed,
            Optional<Petition> after) {
        Optional<Petition> before = petitions.get(changed);
        Table<AgencyId, Tally> agencies = tallied(byAgency, before.flatMap(Petition::agency), before, -1);
        Table<GroupId, Tally> groups = tallied(byGroup, before.flatMap(Petition::group), before, -1);
        return new Register(
                all,
                slips,
                index,
                tallied(agencies, after.flatMap(Petition::agency), after, 1),
                tallied(groups, after.flatMap(Petition::group), after, 1));
    }

    private static <K extends Comparable<K>> Table<K, Tally> tallied(
            Table<K, Tally> tallies, Optional<K> key, Optional<Petition> petition, int by) {
        if (key.isEmpty() || petition.isEmpty()) return tallies;
        Tally was = tallies.get(key.get()).orElse(Tally.NONE);
        return tallies.with(key.get(), by > 0 ? was.plus(petition.get()) : was.minus(petition.get()));
    }

    private List<Petition> found(Optional<List<PetitionId>> ids) {
        return ids.orElse(List.of()).stream()
                .flatMap(id -> petitions.get(id).stream())
                .toList();
    }
}
