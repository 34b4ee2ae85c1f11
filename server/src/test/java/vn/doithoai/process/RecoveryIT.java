package vn.doithoai.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.doithoai.process.HallClient.Acknowledged;

/// What was acknowledged is there, exactly once and in order, however the server died.
///
/// Kills the real server with SIGKILL at a random moment under load, starts it again on the same data and compares.
/// `-Ddoithoai.kills=100` kills more often, `-Ddoithoai.seed=…` replays a run.
@Tag("slow")
class RecoveryIT {
    private static final int KILLS = Integer.getInteger("doithoai.kills", 20);
    private static final int DELEGATES = 60;

    @TempDir
    Path data;

    @Test
    @DisplayName("SIGKILL at random moments: everything acknowledged is there exactly once, in order")
    void nothingAcknowledgedIsLost() throws Exception {
        long seed = Long.getLong("doithoai.seed", System.nanoTime());
        System.out.println("recovery: " + KILLS + " kills, seed " + seed + " (-Ddoithoai.seed=" + seed + ")");
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Acknowledged> acknowledged = new HashMap<>();
        Crowd crowd = prepared(acknowledged);
        for (int kill = 1; kill <= KILLS; kill++) {
            try (ServerProcess server = ServerProcess.start(data, 0)) {
                List<JsonNode> journal = crowd.at(server.address()).journal();
                compare(journal, acknowledged);
                settle(crowd, journal, acknowledged);
                crowd.live(random.split());
                crowd.untilAcknowledged(random.nextInt(5, 120));
                server.kill();
                acknowledged.putAll(crowd.stop());
            }
        }
        try (ServerProcess server = ServerProcess.start(data, 0)) {
            List<JsonNode> journal = crowd.at(server.address()).journal();
            compare(journal, acknowledged);
            System.out.println("recovery: " + acknowledged.size() + " acknowledged commands, " + journal.size()
                    + " lines in the journal, " + crowd.unanswered() + " commands unanswered when a kill came");
        }
    }

    private Crowd prepared(Map<String, Acknowledged> acknowledged) {
        try (ServerProcess server = ServerProcess.start(data, 0)) {
            Crowd crowd = Crowd.pairedAt(server.address(), DELEGATES);
            acknowledged.putAll(crowd.stop());
            return crowd;
        }
    }

    /// A wish that was on its way when the server died: asked again with the same id, it is done once at most.
    private static void settle(Crowd crowd, List<JsonNode> journal, Map<String, Acknowledged> acknowledged) {
        Set<String> written = new HashSet<>();
        journal.forEach(line -> written.add(line.get("command").asText()));
        for (Crowd.Sent sent : crowd.takeUnanswered()) {
            crowd.again(sent).ifPresent(answer -> {
                acknowledged.put(answer.id(), answer);
                if (written.contains(answer.id())) {
                    assertTrue(answer.seq() <= journal.size(), "the first answer, not a second one: " + answer);
                }
            });
        }
    }

    private static void compare(List<JsonNode> journal, Map<String, Acknowledged> acknowledged) {
        Map<String, List<Long>> lines = new HashMap<>();
        long expected = 1;
        for (JsonNode line : journal) {
            assertEquals(expected++, line.get("seq").asLong(), "the journal has no gap");
            lines.computeIfAbsent(line.get("command").asText(), _ -> new ArrayList<>())
                    .add(line.get("seq").asLong());
        }
        for (Acknowledged answer : acknowledged.values()) {
            List<Long> mine = lines.get(answer.id());
            assertTrue(mine != null, "acknowledged and lost: " + answer);
            assertEquals(answer.seq(), mine.getLast(), "at the place that was acknowledged: " + answer);
            assertEquals(mine.size(), mine.getLast() - mine.getFirst() + 1, "done once, in one piece: " + answer);
        }
    }
}
