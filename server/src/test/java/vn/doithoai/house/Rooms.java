package vn.doithoai.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Who may use whom. Imports run one way down the house; `vn.doithoai` itself (Main and Settings) wires the rooms and
/// may use all of them.
final class Rooms {
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("conference", Set.of()),
            Map.entry("wire", Set.of("conference")),
            Map.entry("journal", Set.of("conference", "wire")),
            Map.entry("view", Set.of("conference")),
            Map.entry("hall", Set.of("conference", "journal", "wire")),
            Map.entry("device", Set.of("conference", "journal", "wire", "hall")),
            Map.entry("live", Set.of("conference", "wire", "view", "hall")),
            Map.entry("intake", Set.of("conference")),
            Map.entry("papers", Set.of("conference", "wire")),
            Map.entry("config", Set.of("conference", "wire")),
            Map.entry("rehearse", Set.of("wire")),
            Map.entry(
                    "web",
                    Set.of(
                            "conference",
                            "wire",
                            "journal",
                            "view",
                            "hall",
                            "device",
                            "live",
                            "intake",
                            "papers",
                            "config")));

    /// Settings is made by config and read at the edges; the rooms within are given what they need.
    private static final Set<String> MAY_READ_SETTINGS = Set.of("config", "device", "live", "web", "rehearse");

    private Rooms() {}

    /// @param house the package that the rooms stand in
    static List<Finding> check(JavaClasses classes, String house) {
        List<Finding> findings = new ArrayList<>();
        for (JavaClass user : classes) {
            String room = roomOf(user.getPackageName(), house);
            if (room.isEmpty()) continue;
            if (!MAY_USE.containsKey(room)) {
                findings.add(new Finding(
                        ApiBans.fileOf(user), 1, "a room called " + room + " is banned", "use one of " + names()));
                continue;
            }
            user.getDirectDependenciesFromSelf().forEach(use -> check(house, room, user, use, findings));
        }
        return findings.stream().distinct().toList();
    }

    private static void check(String house, String room, JavaClass user, Dependency use, List<Finding> findings) {
        JavaClass used = use.getTargetClass().getBaseComponentType();
        if (used.isPrimitive() || used.getPackageName().isEmpty()) return;
        String file = ApiBans.fileOf(user);
        if (!used.getPackageName().startsWith(house)) {
            if (room.equals("conference") && !isJdk(used)) {
                findings.add(new Finding(
                        file,
                        use.getSourceCodeLocation().getLineNumber(),
                        used.getName() + " in the core is banned",
                        "use the JDK alone there, and bring it in at the edge"));
            }
            return;
        }
        String other = roomOf(used.getPackageName(), house);
        if (other.equals(room) || MAY_USE.get(room).contains(other)) return;
        if (other.isEmpty() && used.getName().startsWith(house + ".Settings") && MAY_READ_SETTINGS.contains(room))
            return;
        findings.add(new Finding(
                file,
                use.getSourceCodeLocation().getLineNumber(),
                used.getSimpleName() + " of " + (other.isEmpty() ? house : other) + " in " + room + " is banned",
                MAY_USE.get(room).isEmpty()
                        ? "use only what " + room + " has"
                        : "use " + String.join(", ", new TreeSet<>(MAY_USE.get(room)))
                                + " or pass it in from Main as a function"));
    }

    private static boolean isJdk(JavaClass used) {
        return used.getPackageName().startsWith("java.")
                || used.getPackageName().equals("org.jspecify.annotations");
    }

    private static String names() {
        return String.join(", ", new TreeSet<>(MAY_USE.keySet()));
    }

    private static String roomOf(String packageName, String house) {
        if (packageName.length() <= house.length()) return "";
        String rest = packageName.substring(house.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
