package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.util.function.Consumer;

/// Reads one stream from its first line to its last and verifies the chain on the way.
final class StreamReader {

    private final Link link;
    private final Sentences sentences;
    private final String stream;
    private final Chain chain;

    StreamReader(Link link, Sentences sentences, String stream) {
        this.link = link;
        this.sentences = sentences;
        this.stream = stream;
        this.chain = new Chain(stream, Head.EMPTY);
    }

    /// The newest line that was read and found right.
    Head head() {
        return chain.head();
    }

    /// @throws JournalDamaged at the first line that is not the one that was written
    /// @throws Link.Trouble when the database does not answer
    void readAll(Consumer<Line> each) {
        Future<RowSet<Row>> asked = LineTable.page(link, stream, 0);
        boolean more = true;
        while (more) {
            RowSet<Row> page = Link.answer(asked);
            more = page.size() == LineTable.PAGE_LINES;
            // The database fetches the next page while this one is verified and used.
            if (more) asked = LineTable.page(link, stream, chain.head().seq() + page.size());
            for (Row row : page) give(verified(row), each);
        }
    }

    private void give(Line line, Consumer<Line> each) {
        try {
            each.accept(line);
        } catch (RuntimeException e) {
            throw sentences.notUnderstood(stream, line, e);
        }
    }

    private Line verified(Row row) {
        long next = chain.head().seq() + 1;
        Line line;
        try {
            line = LineTable.line(row);
        } catch (RuntimeException e) { // a value of a kind that was never written
            throw sentences.changed(stream, next, e);
        }
        if (line.seq() != next) throw sentences.missing(stream, next);
        if (!chain.follows(line)) throw sentences.changed(stream, next, null);
        return line;
    }
}
