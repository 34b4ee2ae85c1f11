package vn.doithoai.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Table;
import vn.doithoai.hall.Change;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Ledger;
import vn.doithoai.view.Audience;
import vn.doithoai.view.DeviceView;
import vn.doithoai.view.Key;
import vn.doithoai.view.ServerView;
import vn.doithoai.view.Views;

/// From the commits of one hall to the news of all its screens. Works on an event loop of its own, so that the hall
/// never waits for an encoding.
///
/// A publication is under way until every loop has written it, and then as long again nothing is published: pushing
/// takes half of the time at most, the hall has the other half, and what changes meanwhile goes out together.
final class Channel {
    /// No screen waits longer than this for the sake of the hall.
    private static final long REST_NANOS_MAX = Duration.ofMillis(50).toNanos();
    /// A rest shorter than this costs more to arrange than it gives.
    private static final long REST_NANOS_MIN = Duration.ofMillis(1).toNanos();

    private final EventLoop loop;
    private final InstantSource clock;
    private final String epoch;
    private final LiveOptions options;
    private final Map<EventLoop, Group> groups = new ConcurrentHashMap<>();

    // From here on: touched on the channel's own loop only.
    private final History history = new History();
    private final Map<Audience, Integer> audiences = new HashMap<>();
    private final Map<Audience, byte[]> everything = new HashMap<>();
    private Shown shown = new Shown(0, new Views(Conference.NEW), Table.empty(), Optional.empty());
    private long seq;
    private Conference hall = Conference.NEW;
    private Table<String, DeviceView> devices = Table.empty();
    private Optional<ServerView> server = Optional.empty();
    private Set<Key> touched = new LinkedHashSet<>();
    private boolean changed;
    private boolean resting;
    private int writing;
    private long publishedAt;

    Channel(EventLoop loop, InstantSource clock, String epoch, LiveOptions options) {
        this.loop = loop;
        this.clock = clock;
        this.epoch = epoch;
        this.options = options;
    }

    /// Begins to watch the hall; completes once everything that it commits will be published.
    Future<Void> watch(Hall watched) {
        return watched.watch(
                standing -> loop.execute(() -> begin(standing)), change -> loop.execute(() -> changed(change)));
    }

    LiveOptions options() {
        return options;
    }

    /// The screens on an event loop.
    Group group(EventLoop of) {
        return groups.computeIfAbsent(of, each -> new Group(this, each));
    }

    /// Lets a screen in: works out its first frame and hands both to its group.
    ///
    /// @param since what it has seen, if it says so and it was of this process
    void join(Screen screen, Group group, Optional<Long> since) {
        loop.execute(() -> {
            Audience audience = screen.audience();
            audiences.merge(audience.shared(), 1, Integer::sum);
            ByteBuf first = Framing.text(since.flatMap(seen -> history.since(seen, audience))
                    .map(difference -> changes(difference, Optional.of(epoch)))
                    .orElseGet(() -> full(audience)));
            Shown seen = shown;
            group.loop().execute(() -> group.start(screen, seen, first));
        });
    }

    /// One screen of this audience less.
    void left(Audience audience) {
        if (loop.isShuttingDown()) return;
        loop.execute(() -> audiences.computeIfPresent(audience, (_, many) -> many > 1 ? many - 1 : null));
    }

    /// A device's value from now on.
    void show(DeviceView device) {
        loop.execute(() -> {
            if (devices.get(device.id()).equals(Optional.of(device))) return;
            devices = devices.with(device.id(), device);
            publish(Key.of(Key.Family.DEVICE, device.id()));
        });
    }

    /// A device has no value any more.
    void forget(String device) {
        loop.execute(() -> {
            if (!devices.contains(device)) return;
            devices = devices.without(device);
            publish(Key.of(Key.Family.DEVICE, device));
        });
    }

    /// How the server is from now on.
    void show(ServerView now) {
        loop.execute(() -> {
            if (server.equals(Optional.of(now))) return;
            server = Optional.of(now);
            publish(Key.SERVER);
        });
    }

    /// What leads to a moment. The caller owns it.
    ByteBuf changes(Shown to, Difference difference) {
        byte[] members = Frame.members(difference.set());
        return Framing.text(Frame.changes(to.seq(), clock.instant(), Optional.empty(), members, difference.unset()));
    }

    /// A ping with a heartbeat. The caller owns it.
    ByteBuf heartbeat(Shown of) {
        return Framing.pingAndText(Frame.heartbeat(of.seq(), clock.instant()));
    }

    private byte[] changes(Difference difference, Optional<String> first) {
        byte[] members = Frame.members(difference.set());
        return Frame.changes(shown.seq(), clock.instant(), first, members, difference.unset());
    }

    private byte[] full(Audience audience) {
        byte[] common = everything.computeIfAbsent(audience.shared(), each -> Frame.members(shown.values(each)));
        byte[] own = audience.delegate()
                .map(delegate -> Frame.members(shown.views().own(delegate)))
                .orElse(new byte[0]);
        return Frame.full(shown.seq(), clock.instant(), epoch, Frame.joined(List.of(common, own)));
    }

    private void begin(Ledger.Standing<Conference> standing) {
        hall = standing.state();
        seq = standing.seq();
        shown = new Shown(seq, new Views(hall), devices, server);
        history.add(shown, Set.of());
    }

    private void changed(Change<Conference, Event> change) {
        touched.addAll(Views.touched(change.before(), change.after(), change.events()));
        hall = change.after();
        seq = change.seq();
        changed = true;
        publish();
    }

    private void publish(Key beside) {
        touched.add(beside);
        changed = true;
        publish();
    }

    private void publish() {
        if (!changed || resting || writing > 0) return;
        Shown after = new Shown(seq, new Views(hall), devices, server);
        News news = new News(shown, after, touched, parts(after));
        history.add(after, touched);
        shown = after;
        touched = new LinkedHashSet<>();
        changed = false;
        everything.clear();
        publishedAt = System.nanoTime();
        for (Group group : groups.values()) hand(news, group);
        news.release();
    }

    private Map<Audience, News.Part> parts(Shown after) {
        Telling telling = new Telling(shown, after, touched, clock.instant());
        Map<Audience, News.Part> parts = new HashMap<>();
        for (Audience audience : audiences.keySet()) {
            telling.to(audience).ifPresent(part -> parts.put(audience, part));
        }
        return parts;
    }

    private void hand(News news, Group group) {
        writing++;
        news.retain();
        group.loop().execute(() -> {
            try {
                group.push(news);
            } finally {
                loop.execute(this::written);
            }
        });
    }

    private void written() {
        if (--writing > 0) return;
        long rest = Math.min(System.nanoTime() - publishedAt, REST_NANOS_MAX);
        if (rest < REST_NANOS_MIN) {
            publish();
            return;
        }
        resting = true;
        ScheduledFuture<?> _ = loop.schedule(this::rested, rest, TimeUnit.NANOSECONDS);
    }

    private void rested() {
        resting = false;
        publish();
    }
}
