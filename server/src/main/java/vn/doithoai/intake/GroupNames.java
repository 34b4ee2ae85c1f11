package vn.doithoai.intake;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Text;

/// Finds the group that somebody wrote: by id or by name, without diacritics, case, numbering and the city's name.
final class GroupNames {
    private static final double LIKE_ENOUGH = 0.5;

    private final List<Plan.Group> groups;

    GroupNames(List<Plan.Group> groups) {
        this.groups = groups;
    }

    /// The group with this id or name.
    Optional<Plan.Group> find(String written) {
        String bare = bare(written);
        if (bare.isEmpty()) return Optional.empty();
        return groups.stream()
                .filter(group -> group.id().value().equals(written.strip())
                        || bare(group.name()).equals(bare))
                .findFirst();
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
