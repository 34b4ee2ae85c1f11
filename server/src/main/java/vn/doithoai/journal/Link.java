package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The one held connection, spoken to in blocking style from the journal's own thread, where waiting is no harm and the
/// code reads from top to bottom.
///
/// Not Pool.withTransaction: after a failed COMMIT it hands the open transaction to the next batch, and on 5.0.10 it
/// leaves auto-commit off (vertx-jdbc-client #356). Transactions are spoken in SQL instead.
final class Link {

    /// A database that does not answer for so long is treated as gone: better a refusal than a hall that hangs.
    private static final long ANSWER_MAX_S = 30;

    /// Whatever went wrong between us and the database.
    static final class Trouble extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Throwable reason;

        Trouble(Throwable reason) {
            super(reason.getMessage() == null ? reason.toString() : reason.getMessage(), reason);
            this.reason = reason;
        }

        /// What the driver threw.
        Throwable reason() {
            return reason;
        }
    }

    private final Dialect dialect;
    private final Dialect.Held held;

    private Link(Dialect dialect, Dialect.Held held) {
        this.dialect = dialect;
        this.held = held;
    }

    static Link open(Vertx vertx, Dialect dialect) {
        var link = new Link(dialect, answer(dialect.connect(vertx)));
        try {
            dialect.prepare(link);
            return link;
        } catch (Trouble e) {
            link.close();
            throw e;
        }
    }

    /// Ends the connection; an open transaction is rolled back by it.
    void close() {
        answer(held.closed().get());
    }

    void begin() {
        run(dialect.begin());
    }

    void commit() {
        run("commit");
    }

    void rollback() {
        run("rollback");
    }

    /// Runs one statement; only the first would run if there were several.
    void run(String sql) {
        answer(held.connection().query(sql).execute());
    }

    RowSet<Row> query(String sql, Tuple values) {
        return answer(ask(sql, values));
    }

    /// Asks without waiting; the answer is waited for with [#answer].
    Future<RowSet<Row>> ask(String sql, Tuple values) {
        return held.connection().preparedQuery(dialect.parameters(sql)).execute(values);
    }

    /// Runs the statement once for each of the tuples.
    void batch(String sql, List<Tuple> values) {
        if (!values.isEmpty())
            answer(held.connection().preparedQuery(dialect.parameters(sql)).executeBatch(values));
    }

    static <T> T answer(Future<T> future) {
        try {
            return future.await(ANSWER_MAX_S, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new Trouble(e);
        } catch (Throwable e) { // await throws what the driver threw, checked exceptions included
            throw new Trouble(e);
        }
    }
}
