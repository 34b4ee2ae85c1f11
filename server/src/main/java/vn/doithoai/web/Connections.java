package vn.doithoai.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// How many connections are open, altogether and from each network, so that one phone that opens thousands shuts out
/// nobody but itself. Safe for use from any thread.
final class Connections {
    /// So many networks may take all there are together, and fewer may not. A hall's phones behind one router, with the
    /// six connections that a browser opens at most, have room in one part.
    private static final int PARTS = 4;

    private final int max;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Integer> byNetwork = new ConcurrentHashMap<>();

    Connections(int max) {
        this.max = max;
    }

    /// One more is open; it must be told to [#left] when it is gone, however this turns out.
    ///
    /// @return whether it may stay
    boolean come(Network network) {
        int all = open.incrementAndGet();
        int here = byNetwork.merge(network.name(), 1, Integer::sum);
        return all <= max && (here <= max / PARTS || network.ownMachine());
    }

    void left(Network network) {
        open.decrementAndGet();
        byNetwork.computeIfPresent(network.name(), (_, many) -> many > 1 ? many - 1 : null);
    }
}
