package vn.doithoai.bench.checkin;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.doithoai.journal.Entry;
import vn.doithoai.journal.Head;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.Line;

/// Says yes at once and keeps nothing: what the server costs without its disk.
final class NoJournal implements Journal {
    private final Map<String, Head> ends = new ConcurrentHashMap<>();

    @Override
    public Future<Head> append(String stream, Head after, List<Entry> entries) {
        Head end = new Head(after.seq() + entries.size(), Head.EMPTY.hash());
        ends.put(stream, end);
        return Future.succeededFuture(end);
    }

    @Override
    public Future<Head> read(String stream, Consumer<Line> each) {
        return Future.succeededFuture(ends.getOrDefault(stream, Head.EMPTY));
    }

    @Override
    public Future<List<Line>> page(String stream, long after, int max) {
        return Future.succeededFuture(List.of());
    }

    @Override
    public Future<Instant> newest() {
        return Future.succeededFuture(Instant.EPOCH);
    }

    @Override
    public Future<Void> close() {
        return Future.succeededFuture();
    }
}
