package vn.doithoai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.SessionCommand;
import vn.doithoai.view.Audience;
import vn.doithoai.view.HalfDay;

/// Whatever happens in the hall, while screens come, go and come back with the number they have reached: in the end
/// each knows exactly what there is for it to see.
class HistoriesTest {
    private static final int WISHES = 150;

    private static final Map<String, Audience> AUDIENCES = new LinkedHashMap<>(Map.of(
            "role=organiser&device=o",
            Audience.of(Role.ORGANISER),
            "role=reception&device=r",
            Audience.of(Role.RECEPTION),
            "role=chair&device=c",
            Audience.of(Role.CHAIR),
            "role=secretary&device=s",
            Audience.of(Role.SECRETARY),
            "role=supervisor&device=w",
            Audience.of(Role.SUPERVISOR),
            "role=display&device=d",
            Audience.of(Role.DISPLAY),
            "role=agency&device=a&agency=" + HalfDay.POLICE,
            Audience.of(HalfDay.POLICE),
            "role=delegate&device=delegate-1&delegate=1",
            Audience.of(new DelegateId(1)),
            "role=delegate&device=delegate-2&delegate=2",
            Audience.of(new DelegateId(2))));

    @TempDir
    Path data;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void everyScreenEndsUpRight(long seed) {
        Random random = new Random(seed);
        try (Rig rig = new Rig(data, Rig.NEVER_SILENT).begun()) {
            Map<String, Client> screens = new LinkedHashMap<>();
            AUDIENCES.keySet().forEach(query -> screens.put(query, rig.connect(query)));
            List<String> queries = new ArrayList<>(AUDIENCES.keySet());
            for (int i = 0; i < WISHES; i++) {
                rig.wish(HalfDay.anything(random));
                if (random.nextInt(8) == 0) comeBack(rig, screens, queries.get(random.nextInt(queries.size())));
            }
            long seq = rig.done(new SessionCommand.Announce("Cảm ơn"));
            screens.forEach((query, screen) -> {
                screen.reach(seq);
                assertEquals(
                        Told.all(rig.hall.conference(), AUDIENCES.get(query)),
                        screen.told.known(),
                        () -> query + ", seed " + seed);
                screen.leave();
            });
        }
    }

    /// Loses the connection, having read one frame at least, and comes back from there.
    private static void comeBack(Rig rig, Map<String, Client> screens, String query) {
        Client before = screens.get(query);
        if (before.told.seq() < 0) before.next();
        before.leave();
        Client again = rig.connect(query + before.told.resume());
        again.told.goOnFrom(before.told);
        screens.put(query, again);
    }
}
