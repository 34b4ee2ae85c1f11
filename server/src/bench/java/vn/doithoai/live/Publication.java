package vn.doithoai.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Event;
import vn.doithoai.conference.Table;
import vn.doithoai.view.Audience;
import vn.doithoai.view.Key;
import vn.doithoai.view.Views;

/// What the live room does with one commit before the first byte is written.
public final class Publication {
    private Publication() {}

    /// The bytes of all frames.
    ///
    /// @param audiences those that have a screen open
    public static int bytes(Conference before, Conference after, List<Event> events, List<Audience> audiences) {
        Set<Key> touched = Views.touched(before, after, events);
        Shown from = new Shown(1, new Views(before), Table.empty(), Optional.empty());
        Shown to = new Shown(2, new Views(after), Table.empty(), Optional.empty());
        Telling telling = new Telling(from, to, touched, Instant.EPOCH);
        int bytes = 0;
        for (Audience audience : audiences) {
            Optional<News.Part> part = telling.to(audience);
            bytes += part.map(each -> each.frame().readableBytes()).orElse(0);
            part.ifPresent(each -> each.frame().release());
        }
        return bytes;
    }
}
