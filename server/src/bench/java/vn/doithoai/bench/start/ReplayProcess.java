package vn.doithoai.bench.start;

import io.vertx.core.Vertx;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.util.concurrent.atomic.AtomicLong;
import vn.doithoai.hall.Hall;
import vn.doithoai.journal.Journal;
import vn.doithoai.view.HalfDay;

/// Reads a journal in a process that has done nothing before, as at the start of the server, and says how long it took.
final class ReplayProcess {
    private ReplayProcess() {}

    /// @param args `replay` for journal, chain and state, or `bare` for rows and hashes alone; the data folder; how
    ///     many times, of which the last counts
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[1]);
        long took = 0;
        long lines = 0;
        for (int time = 0; time < Integer.parseInt(args[2]); time++) {
            long began = System.nanoTime();
            lines = args[0].equals("replay") ? replay(data) : bare(data);
            took = System.nanoTime() - began;
        }
        System.out.println("TOOK " + took + " " + lines);
        System.exit(0);
    }

    private static long replay(Path data) {
        Vertx vertx = Vertx.vertx();
        Journal journal = LongJournal.open(vertx, data).await();
        Hall hall = LongJournal.halls(vertx, journal)
                .await()
                .hall(HalfDay.PLAN.id())
                .orElseThrow();
        AtomicLong lines = new AtomicLong();
        hall.watch(standing -> lines.set(standing.seq()), _ -> {}).await();
        journal.close().await();
        vertx.close().await();
        return lines.get();
    }

    /// What SQLite and SHA-256 take for the same rows.
    private static long bare(Path data) throws Exception {
        long rows = 0;
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        String url = "jdbc:sqlite:" + data.resolve("journal.db") + "?open_mode=1";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var result = statement.executeQuery("select * from journal_line order by stream, seq")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int i = 1; i <= columns; i++) {
                    String text = result.getString(i);
                    if (text != null) digest.update(text.getBytes(StandardCharsets.UTF_8));
                }
                digest.digest();
                rows++;
            }
        }
        return rows;
    }
}
