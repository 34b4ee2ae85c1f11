package vn.doithoai.live;

import io.netty.buffer.ByteBuf;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;

/// The screens of one hall on one event loop, which it is confined to.
final class Group {
    /// Screens are pinged in turns, so that five thousand of them never cost at once.
    private static final int TURNS = 20;

    private final Channel channel;
    private final EventLoop loop;
    private final Map<Audience, Set<Screen>> screens = new HashMap<>();
    private final List<Set<Screen>> turns = new ArrayList<>();
    private final Set<Screen> full = new HashSet<>();
    private Optional<Shown> shown = Optional.empty();
    private boolean ticking;
    private int turn;

    Group(Channel channel, EventLoop loop) {
        this.channel = channel;
        this.loop = loop;
        for (int i = 0; i < TURNS; i++) turns.add(new LinkedHashSet<>());
    }

    EventLoop loop() {
        return loop;
    }

    /// Lets a screen in, with its first frame. What is published from now on reaches it.
    void start(Screen screen, Shown seen, ByteBuf first) {
        if (!screen.isOpen()) {
            first.release();
            channel.left(screen.audience().shared());
            return;
        }
        shown = Optional.of(seen);
        screens.computeIfAbsent(screen.audience().shared(), _ -> new LinkedHashSet<>())
                .add(screen);
        turns.stream()
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .ifPresent(least -> least.add(screen));
        screen.start(first);
        if (!ticking) tickLater();
        // The invitation may have been withdrawn while the socket was opening.
        if (!seen.views().admit(screen.audience())) screen.close(Closing.REVOKED);
    }

    /// Hands the news to all screens. Releases them.
    void push(News news) {
        shown = Optional.of(news.after());
        List<Screen> out = new ArrayList<>();
        try {
            screens.forEach((audience, all) ->
                    push(news, Optional.ofNullable(news.parts().get(audience)), all, out));
        } finally {
            news.release();
        }
        // Whoever is closed leaves the sets that were walked through just now.
        out.forEach(screen -> screen.close(Closing.REVOKED));
    }

    /// @param out whoever may look no longer, to be closed once told the last
    private static void push(News news, Optional<News.Part> part, Set<Screen> all, List<Screen> out) {
        for (Screen screen : all) {
            Optional<DelegateId> delegate = screen.audience().delegate();
            if (delegate.map(Key::me).filter(news.touched()::contains).isPresent()) {
                pushOwn(news, screen);
                if (!news.after().views().admit(screen.audience())) out.add(screen);
            } else {
                part.ifPresent(screen::push);
            }
        }
    }

    private static void pushOwn(News news, Screen screen) {
        Difference difference = Difference.between(news.before(), news.after(), news.touched(), screen.audience());
        if (!difference.isEmpty()) screen.pushOwn(difference.keys());
    }

    /// A frame with the newest value of these keys. The caller owns it.
    ByteBuf newest(Audience audience, Collection<Key> keys) {
        Shown now = shown.orElseThrow(() -> new IllegalStateException("nothing shown yet"));
        return channel.changes(now, Difference.to(now, keys, audience));
    }

    /// A screen's buffers are full; it is watched until they move.
    void full(Screen screen) {
        if (screen.isOpen()) full.add(screen);
    }

    /// A screen is told nothing any more.
    void leave(Screen screen) {
        full.remove(screen);
        turns.forEach(each -> each.remove(screen));
        Audience audience = screen.audience().shared();
        Set<Screen> all = screens.get(audience);
        if (all == null || !all.remove(screen)) return;
        if (all.isEmpty()) screens.remove(audience);
        channel.left(audience);
    }

    private void tickLater() {
        ticking = true;
        long every = Math.max(1, channel.options().ping().toMillis() / TURNS);
        ScheduledFuture<?> _ = loop.schedule(this::tick, every, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        ticking = false;
        closeStuck();
        beat(List.copyOf(turns.get(turn)));
        turn = (turn + 1) % TURNS;
        if (!screens.isEmpty()) tickLater();
    }

    private void closeStuck() {
        LiveOptions options = channel.options();
        int ticks = (int) Math.max(1, options.fullMax().multipliedBy(TURNS).dividedBy(options.ping()));
        for (Screen screen : List.copyOf(full)) {
            if (screen.stuckFor(ticks)) screen.close(Closing.TOO_SLOW);
            else if (screen.flowing()) full.remove(screen);
        }
    }

    private void beat(List<Screen> due) {
        if (due.isEmpty() || shown.isEmpty()) return;
        LiveOptions options = channel.options();
        int unansweredMax = (int) Math.max(1, options.silenceMax().dividedBy(options.ping()));
        ByteBuf bytes = channel.heartbeat(shown.get());
        due.forEach(screen -> screen.beat(bytes, unansweredMax));
        bytes.release();
    }
}
