package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.conference.Table;
import vn.doithoai.view.Audience;
import vn.doithoai.view.DeviceView;
import vn.doithoai.view.HalfDay;
import vn.doithoai.view.Key;
import vn.doithoai.view.Key.Family;
import vn.doithoai.view.Views;

/// What whoever comes back is told of the time between.
class HistoryTest {
    private static final Audience ORGANISER = Audience.of(Role.ORGANISER);
    private static final Views READY = new Views(HalfDay.after());
    private static final Views OPEN = new Views(HalfDay.after(new SessionCommand.OpenConference()));

    private final History history = new History();

    @Test
    @DisplayName("only what differs in the end is told, whatever happened between")
    void endsCount() {
        history.add(at(1, READY), Set.of());
        history.add(at(2, OPEN), Set.of(Key.CONFERENCE, Key.STAGE));
        assertEquals(Set.of(Key.CONFERENCE, Key.STAGE), told(1));
        history.add(at(3, READY), Set.of(Key.CONFERENCE, Key.STAGE));
        assertEquals(Set.of(), told(1));
        assertEquals(Set.of(Key.CONFERENCE, Key.STAGE), told(2));
    }

    @Test
    @DisplayName("a number between two publications counts as the one before, one ahead of all was never shown here")
    void between() {
        history.add(at(5, READY), Set.of());
        history.add(at(9, OPEN), Set.of(Key.CONFERENCE));
        assertEquals(Set.of(Key.CONFERENCE), told(7));
        assertEquals(Set.of(), told(9));
        assertEquals(Optional.empty(), history.since(12, ORGANISER));
        assertEquals(Optional.empty(), history.since(4, ORGANISER));
    }

    @Test
    @DisplayName("devices that changed at one number are always told, for which of it was seen nobody knows")
    void devices() {
        Key seven = Key.of(Family.DEVICE, "7");
        history.add(at(1, READY), Set.of());
        history.add(
                new Shown(1, READY, Table.<String, DeviceView>empty().with("7", HalfDay.device("7")), Optional.empty()),
                Set.of(seven));
        history.add(at(1, READY), Set.of(seven));
        assertEquals(Set.of(seven), told(1));
    }

    @Test
    @DisplayName("nobody else hears that there are devices: the code of one that waits is the organiser's alone")
    void devicesAreTheOrganisers() {
        Key waiting = Key.of(Family.DEVICE, "waiting-BCFGHJ");
        history.add(at(1, READY), Set.of());
        history.add(
                new Shown(
                        1,
                        READY,
                        Table.<String, DeviceView>empty().with("waiting-BCFGHJ", HalfDay.device("waiting-BCFGHJ")),
                        Optional.empty()),
                Set.of(waiting));
        history.add(at(2, READY), Set.of(waiting));
        for (Role role : Role.values()) {
            Set<Key> expected = role == Role.ORGANISER ? Set.of(waiting) : Set.of();
            assertEquals(
                    expected, history.since(1, Audience.of(role)).orElseThrow().keys(), role.name());
        }
    }

    @Test
    @DisplayName("what is too long ago is not told in part")
    void forgets() {
        for (int seq = 0; seq <= History.MOMENTS_MAX + 1; seq++) history.add(at(seq, READY), Set.of(Key.STAGE));
        assertEquals(Optional.empty(), history.since(0, ORGANISER));
        assertEquals(Optional.empty(), history.since(2, ORGANISER), "the first moment left may have lost a twin");
        assertTrue(history.since(3, ORGANISER).isPresent());
    }

    private Set<Key> told(long seq) {
        return history.since(seq, ORGANISER).orElseThrow().keys();
    }

    private static Shown at(long seq, Views views) {
        return new Shown(seq, views, Table.empty(), Optional.empty());
    }
}
