package vn.doithoai.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the screens must show in the end, written down while it happens.
final class Expected {
    private final Map<String, String> requests = new TreeMap<>();
    private final Map<String, Wanted> petitions = new TreeMap<>();
    private int invited;
    private int admitted;
    private int outside;
    private int walkIns;

    /// A petition as it must stand in the end; blank where nothing was said.
    ///
    /// @param answers who said what, in order
    record Wanted(String text, String field, String agency, String outcome, String due, List<String> answers) {
        Wanted {
            answers = List.copyOf(answers);
        }

        Wanted answered(String by, String words) {
            List<String> more = new ArrayList<>(answers);
            more.add(by + ": " + words);
            return new Wanted(text, field, agency, outcome, due, more);
        }

        Wanted concluded(String how, String who, String until) {
            return new Wanted(text, field, who.isEmpty() ? agency : who, how, until, answers);
        }

        Wanted worded(String better) {
            return new Wanted(better, field, agency, outcome, due, answers);
        }
    }

    synchronized void invited(int people) {
        invited = people;
    }

    synchronized void admitted() {
        admitted++;
    }

    synchronized void walkedIn() {
        walkIns++;
    }

    synchronized void left() {
        outside++;
    }

    synchronized void cameBack() {
        outside--;
    }

    synchronized void request(String id, String status) {
        requests.put(id, status);
    }

    synchronized void petition(String id, Wanted as) {
        petitions.put(id, as);
    }

    synchronized Wanted petition(String id) {
        return petitions.getOrDefault(id, new Wanted("", "", "", "", "", List.of()));
    }

    synchronized Map<String, Integer> attendance() {
        return Map.of(
                "invited",
                invited,
                "present",
                admitted + walkIns,
                "inHall",
                admitted + walkIns - outside,
                "walkIns",
                walkIns);
    }

    synchronized Map<String, String> requests() {
        return new TreeMap<>(requests);
    }

    synchronized Map<String, Wanted> petitions() {
        return new TreeMap<>(petitions);
    }
}
