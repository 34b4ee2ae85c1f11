package vn.doithoai.bench.checkin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.doithoai.bench.Part;
import vn.doithoai.bench.Peer;
import vn.doithoai.bench.Report;
import vn.doithoai.bench.Samples;

/// Check-ins with PostgreSQL as the journal, beside what most would write: eight connections to the same database, each
/// of which commits a row for itself.
public final class PostgresPart implements Part {
    private static final int CONNECTIONS = 64;
    private static final int COMMITTERS = 8;
    private static final double GOAL = 5;

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void run(Report report) throws Exception {
        Files.createDirectories(CheckInPart.FOLDER);
        Path folder = Files.createTempDirectory(CheckInPart.FOLDER.toAbsolutePath(), "postgres");
        try (var database = durable();
                var committers = new Committers(database.getJdbcUrl("postgres", "postgres"));
                Peer hall = CheckInPart.hall(
                        folder, "postgresql://postgres@127.0.0.1:" + database.getPort() + "/postgres")) {
            Load load = Prepared.load(hall.port());
            load.full(CONNECTIONS, CheckInPart.WARM_SECONDS);
            committers.perSecond(CheckInPart.SECONDS);
            Samples ours = new Samples();
            Samples theirs = new Samples();
            Samples ratios = new Samples();
            for (int round = 0; round < CheckInPart.ROUNDS; round++) {
                double one = load.full(CONNECTIONS, CheckInPart.SECONDS).perSecond();
                double other = committers.perSecond(CheckInPart.SECONDS);
                ours.add(one);
                theirs.add(other);
                ratios.add(one / other);
            }
            report.atLeast(
                    "durable check-ins on PostgreSQL, " + CONNECTIONS + " connections, beside " + COMMITTERS
                            + " that commit row by row",
                    CheckInPart.perSecond(ours),
                    CheckInPart.perSecond(theirs),
                    ratios.median(),
                    GOAL);
        }
    }

    /// As a server comes; what is embedded for tests would rather be quick than keep anything.
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /// Threads with a connection each, and a transaction for every row.
    private static final class Committers implements AutoCloseable {
        private final List<Connection> connections = new ArrayList<>();

        Committers(String url) throws SQLException {
            for (int i = 0; i < COMMITTERS; i++) connections.add(DriverManager.getConnection(url));
            try (var statement = connections.getFirst().createStatement()) {
                statement.execute("create table row_by_row (id bigserial primary key, body text not null)");
            }
        }

        double perSecond(double seconds) throws Exception {
            long until = System.nanoTime() + (long) (seconds * 1e9);
            List<Callable<Long>> work = new ArrayList<>();
            for (Connection connection : connections) work.add(() -> rows(connection, until));
            long rows = 0;
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Long> each : threads.invokeAll(work)) rows += each.get();
            }
            return rows / seconds;
        }

        private static long rows(Connection connection, long until) throws SQLException {
            try (var insert = connection.prepareStatement("insert into row_by_row (body) values (?)")) {
                long rows = 0;
                for (; System.nanoTime() < until; rows++) {
                    insert.setString(1, RawSqlite.BODY);
                    insert.executeUpdate();
                }
                return rows;
            }
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : connections) connection.close();
        }
    }
}
