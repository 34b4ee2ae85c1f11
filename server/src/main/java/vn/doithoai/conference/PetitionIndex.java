package vn.doithoai.conference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which petitions came from whom: looked up, so that a phone costs the same with five petitions as with 5,000.
record PetitionIndex(Table<DelegateId, List<PetitionId>> byDelegate, Table<RequestId, List<PetitionId>> byRequest) {
    static final PetitionIndex NONE = new PetitionIndex(Table.empty(), Table.empty());

    PetitionIndex with(Petition petition) {
        return new PetitionIndex(
                added(byDelegate, petition.delegate(), petition.id()),
                added(byRequest, petition.request(), petition.id()));
    }

    private static <K extends Comparable<K>> Table<K, List<PetitionId>> added(
            Table<K, List<PetitionId>> table, Optional<K> key, PetitionId id) {
        return key.map(from -> table.with(
                        from,
                        Stream.concat(table.get(from).orElse(List.of()).stream(), Stream.of(id))
                                .toList()))
                .orElse(table);
    }
}
