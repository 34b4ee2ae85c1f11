package vn.doithoai.journal;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.List;

/// The tables, made and changed by numbered steps that each run once. A step that was released is never edited.
final class Schema {

    /// Step i + 1 takes a database of schema i to schema i + 1. One statement each: of several in one string SQLite's
    /// driver runs only the first, silently. The same text serves both databases.
    private static final List<String> STEPS = List.of("""
            create table journal_line (
              stream text not null,
              seq bigint not null,
              at bigint not null,
              actor text not null,
              device text not null,
              command text not null,
              fingerprint text not null,
              result text,
              type text not null,
              version bigint not null,
              body text not null,
              hash text not null,
              primary key (stream, seq))""", """
            create table journal_personal (
              stream text not null,
              seq bigint not null,
              value text not null,
              primary key (stream, seq),
              foreign key (stream, seq) references journal_line (stream, seq))""");

    private Schema() {}

    /// Brings the database to this program's schema, all steps or none.
    ///
    /// @throws JournalClosed when the database is from a newer program
    static void migrate(Link link, Sentences sentences) {
        link.begin();
        link.run("create table if not exists journal_schema (version bigint not null)");
        int version = 0;
        for (Row row : link.query("select max(version) from journal_schema having count(*) > 0", Tuple.tuple())) {
            version = Math.toIntExact(row.getLong(0));
        }
        if (version > STEPS.size()) {
            link.rollback();
            throw sentences.newer(version, STEPS.size());
        }
        for (int step = version; step < STEPS.size(); step++) {
            link.run(STEPS.get(step));
            link.query("insert into journal_schema (version) values (?)", Tuple.of((long) step + 1));
        }
        link.commit();
    }
}
