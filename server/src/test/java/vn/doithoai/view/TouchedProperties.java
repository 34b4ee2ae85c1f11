package vn.doithoai.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Petition;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.Role;
import vn.doithoai.conference.Scene;

/// Whatever happens, in whatever order and however much at once: the keys that it touches are enough.
class TouchedProperties {
    private static final int WISHES = 120;

    private final List<Audience> everybody = Stream.concat(
                    Stream.of(Role.values()).map(Audience::of),
                    Stream.of(
                            Audience.of(HalfDay.LAND),
                            Audience.of(HalfDay.POLICE),
                            Audience.of(new DelegateId(1)),
                            Audience.of(new DelegateId(2))))
            .toList();

    @Property(tries = 150)
    void aScreenThatIsToldTheTouchedKeysShowsEverything(@ForAll long seed) {
        Random random = new Random(seed);
        Conference told = HalfDay.after();
        Map<Audience, Map<Key, Record>> screens = new HashMap<>();
        Conference before = told;
        everybody.forEach(audience -> screens.put(audience, new HashMap<>(new Views(before).values(audience))));
        for (int i = 0; i < WISHES; i++) {
            List<Event> events = new ArrayList<>();
            Conference now = several(random, told, events);
            if (events.isEmpty()) continue;
            Set<Key> touched = Views.touched(told, now, events);
            Views views = new Views(now);
            for (Audience audience : everybody) {
                tell(screens.get(audience), views, audience, touched);
                assertEquals(views.values(audience), screens.get(audience), () -> audience + " after " + events);
            }
            told = now;
        }
    }

    @Property(tries = 150)
    void whatIsADelegatesOwnTouchesThatDelegate(@ForAll long seed) {
        Random random = new Random(seed);
        Conference told = HalfDay.after();
        Audience own = Audience.of(new DelegateId(1));
        for (int i = 0; i < WISHES; i++) {
            List<Event> events = new ArrayList<>();
            Conference now = several(random, told, events);
            if (events.isEmpty()) continue;
            Set<Key> touched = Views.touched(told, now, events);
            if (!touched.contains(Key.me(new DelegateId(1)))) {
                assertEquals(
                        news(told, now, touched, own.shared()), news(told, now, touched, own), () -> "after " + events);
            }
            told = now;
        }
    }

    @Property(tries = 50)
    void whatAllDelegatesSeeAndWhatIsOnesOwnIsWhatOneSees(@ForAll long seed) {
        Random random = new Random(seed);
        Conference hall = HalfDay.after();
        for (int i = 0; i < WISHES; i++) hall = several(random, hall, new ArrayList<>());
        Views views = new Views(hall);
        for (int who = 1; who <= HalfDay.PEOPLE; who++) {
            Map<Key, Record> together = new HashMap<>(views.values(Audience.of(Role.DELEGATE)));
            together.putAll(views.own(new DelegateId(who)));
            assertEquals(views.values(Audience.of(new DelegateId(who))), together);
        }
    }

    @Property(tries = 30)
    void noEventMeansEverything(@ForAll long seed) {
        Random random = new Random(seed);
        Conference before = HalfDay.after();
        Conference after = before;
        for (int i = 0; i < WISHES; i++) after = several(random, after, new ArrayList<>());
        Set<Key> touched = Views.touched(before, after, List.of());
        for (Audience audience : everybody) {
            Map<Key, Record> screen = new HashMap<>(new Views(before).values(audience));
            tell(screen, new Views(after), audience, touched);
            assertEquals(new Views(after).values(audience), screen);
        }
    }

    @Example
    void theHistoriesComeToEverythingThatMayHappen() {
        Set<Request.Status> statuses = EnumSet.noneOf(Request.Status.class);
        Set<Scene> scenes = EnumSet.noneOf(Scene.class);
        Set<Petition.Status> ends = EnumSet.noneOf(Petition.Status.class);
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            Conference hall = HalfDay.after();
            for (int i = 0; i < WISHES; i++) {
                hall = several(random, hall, new ArrayList<>());
                hall.floor().requests().values().map(Request::status).forEach(statuses::add);
                hall.proceedings().petitions().values().map(Petition::status).forEach(ends::add);
                scenes.add(StageView.of(hall).scene());
            }
        }
        assertEquals(EnumSet.allOf(Request.Status.class), statuses);
        assertEquals(EnumSet.allOf(Petition.Status.class), ends);
        assertEquals(EnumSet.allOf(Scene.class), scenes);
    }

    /// One to four wishes decided one after the other, as a commit holds them.
    private static Conference several(Random random, Conference hall, List<Event> events) {
        Conference now = hall;
        for (int many = 1 + random.nextInt(4); many > 0; many--) {
            List<Event> facts = HalfDay.events(now, HalfDay.anything(random));
            for (Event fact : facts) now = now.apply(fact);
            events.addAll(facts);
        }
        return now;
    }

    private static void tell(Map<Key, Record> screen, Views views, Audience audience, Set<Key> touched) {
        for (Key key : touched) {
            Key written = key.family() == Key.Family.ME ? Key.ME : key;
            if (key.family() == Key.Family.ME
                    && !audience.delegate().map(Key::me).equals(Optional.of(key))) continue;
            views.value(audience, key)
                    .ifPresentOrElse(value -> screen.put(written, value), () -> screen.remove(written));
        }
    }

    private static Set<Key> news(Conference before, Conference after, Set<Key> touched, Audience audience) {
        Set<Key> news = new LinkedHashSet<>();
        for (Key key : touched) {
            if (!new Views(after).value(audience, key).equals(new Views(before).value(audience, key))) news.add(key);
        }
        return news;
    }
}
