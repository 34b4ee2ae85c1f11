package vn.doithoai.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Text;

/// Finds the group that somebody wrote: by id or by name, without diacritics and case; where that is no group's name,
/// without numbering and the words for city, province, ward and commune, as long as only one group is left then.
final class GroupNames {
    private static final double LIKE_ENOUGH = 0.5;

    private final List<Plan.Group> groups;

    GroupNames(List<Plan.Group> groups) {
        this.groups = groups;
    }

    /// The group with this id or name.
    Optional<Plan.Group> find(String written) {
        return only(group -> group.id().value().equals(written.strip()))
                .or(() -> only(group -> Text.fold(group.name()).equals(Text.fold(written))))
                .or(() -> bare(written).isEmpty()
                        ? Optional.empty()
                        : only(group -> bare(group.name()).equals(bare(written))));
    }

    private Optional<Plan.Group> only(Predicate<Plan.Group> fits) {
        List<Plan.Group> found = groups.stream().filter(fits).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// The group that shares most words with what was written, when it shares at least half of them.
    Optional<Plan.Group> meant(String written) {
        Set<String> words = words(written);
        return groups.stream()
                .filter(group -> likeness(words, words(group.name())) >= LIKE_ENOUGH)
                .max(Comparator.comparingDouble(group -> likeness(words, words(group.name()))));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        return all.isEmpty() ? 0 : (double) shared.size() / all.size();
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(bare(name).split(" ")));
    }

    private static String bare(String name) {
        return Text.fold(name)
                .replaceAll("^([0-9]+|[ivx]+)\\s*[.)/-]\\s*", "")
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(thanh pho|tp|tinh|phuong|xa)\\b", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
