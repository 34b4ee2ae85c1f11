package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The journal's statements. Only texts and whole numbers are bound: what the drivers make of dates and bytes differs.
final class LineTable {

    /// Big pages, for a call costs the SQL client some 100 µs whatever it brings; small enough to stay out of the way
    /// of the garbage collector (about 1 KB a line).
    static final int PAGE_LINES = 5_000;

    private static final String INSERT = "insert into journal_line"
            + " (stream, seq, at, actor, device, command, fingerprint, result, type, version, body, hash)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_PERSONAL = "insert into journal_personal (stream, seq, value) values (?, ?, ?)";
    private static final String PAGE =
            "select l.seq, l.at, l.actor, l.device, l.command, l.fingerprint, l.result, l.type,"
                    + " l.version, l.body, l.hash, p.value from journal_line l"
                    + " left join journal_personal p on p.stream = l.stream and p.seq = l.seq"
                    + " where l.stream = ? and l.seq > ? order by l.seq limit ?";
    private static final String END = "select seq, hash from journal_line where stream = ? order by seq desc limit 1";
    private static final String HAS = "select seq from journal_line where stream = ? and seq = ? and hash = ?";
    private static final String STREAMS = "select distinct stream from journal_line";
    private static final String NEWEST = "select max(l.at) from journal_line l"
            + " join (select stream, max(seq) as seq from journal_line group by stream) e"
            + " on l.stream = e.stream and l.seq = e.seq";
    private static final String PURGE = "delete from journal_personal where stream = ? and seq < ?";

    private LineTable() {}

    static void insert(Link link, String stream, List<Line> lines) {
        var rows = new ArrayList<Tuple>(lines.size());
        var personal = new ArrayList<Tuple>();
        for (Line line : lines) {
            rows.add(row(stream, line));
            line.entry().personal().ifPresent(value -> personal.add(Tuple.of(stream, line.seq(), value)));
        }
        link.batch(INSERT, rows);
        link.batch(INSERT_PERSONAL, personal);
    }

    private static Tuple row(String stream, Line line) {
        Entry e = line.entry();
        return Tuple.wrap(new Object[] {
            stream,
            line.seq(),
            e.at().toEpochMilli(),
            e.actor(),
            e.device(),
            e.command(),
            e.fingerprint(),
            e.result().orElse(null),
            e.type(),
            (long) e.version(),
            e.body(),
            line.hash()
        });
    }

    /// Asks for the lines behind `after`, at most [#PAGE_LINES]; does not wait for them.
    static Future<RowSet<Row>> page(Link link, String stream, long after) {
        return link.ask(PAGE, Tuple.of(stream, after, (long) PAGE_LINES));
    }

    /// The lines behind `after`, at most `max`.
    static List<Line> some(Link link, String stream, long after, int max) {
        var lines = new ArrayList<Line>();
        for (Row row : link.query(PAGE, Tuple.of(stream, after, (long) max))) lines.add(line(row));
        return lines;
    }

    /// A row of [#page] as a line.
    ///
    /// @throws RuntimeException when it holds what was never written
    static Line line(Row row) {
        var entry = new Entry(
                Instant.ofEpochMilli(row.getLong(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                Optional.ofNullable(row.getString(6)),
                row.getString(7),
                Math.toIntExact(row.getLong(8)),
                row.getString(9),
                Optional.ofNullable(row.getString(11)));
        return new Line(row.getLong(0), entry, row.getString(10));
    }

    /// Where the stream ends; [Head#EMPTY] when it has no line.
    ///
    /// @throws JournalDamaged when the newest line's hash is no hash
    static Head end(Link link, Sentences sentences, String stream) {
        for (Row row : link.query(END, Tuple.of(stream))) {
            try {
                return new Head(row.getLong(0), row.getString(1));
            } catch (RuntimeException e) {
                throw sentences.changed(stream, row.getLong(0), e);
            }
        }
        return Head.EMPTY;
    }

    /// Whether the stream has this very line; the beginning it always has.
    static boolean has(Link link, String stream, Head head) {
        return head.equals(Head.EMPTY)
                || link.query(HAS, Tuple.of(stream, head.seq(), head.hash())).size() > 0;
    }

    /// The streams that have a line, in order of their names.
    static Set<String> streams(Link link) {
        var streams = new TreeSet<String>();
        for (Row row : link.query(STREAMS, Tuple.tuple())) streams.add(row.getString(0));
        return streams;
    }

    /// When the newest line of any stream was written; [Instant#EPOCH] before the first.
    static Instant newest(Link link) {
        for (Row row : link.query(NEWEST, Tuple.tuple())) {
            Long at = row.getLong(0);
            if (at != null) return Instant.ofEpochMilli(at);
        }
        return Instant.EPOCH;
    }

    /// Takes away what is personal in every line before this one.
    static void purge(Link link, String stream, long before) {
        link.query(PURGE, Tuple.of(stream, before));
    }
}
