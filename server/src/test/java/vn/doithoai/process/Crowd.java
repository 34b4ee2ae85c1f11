package vn.doithoai.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import vn.doithoai.process.HallClient.Acknowledged;
import vn.doithoai.wire.Json;

/// Everybody in the hall at once: two doors, a chair and two desks, each sending one command after the other.
final class Crowd {
    private static final int WAIT_SECONDS_MAX = 60;

    private final HallClient organiser;
    private final List<HallClient> doors;
    private final HallClient chair;
    private final List<HallClient> desks;
    private final List<String> delegates;
    private final ConcurrentLinkedQueue<Sent> unanswered = new ConcurrentLinkedQueue<>();
    private final Map<String, Acknowledged> acknowledged = new HashMap<>();
    private final List<Thread> people = new ArrayList<>();
    private int unansweredInAll;
    private volatile boolean stopped;
    private volatile CountDownLatch enough = new CountDownLatch(0);
    private URI address;

    /// A command on its way, and by whom it was sent.
    record Sent(HallClient by, ObjectNode command) {}

    private Crowd(URI address, HallClient organiser, int delegates) {
        this.address = address;
        this.organiser = organiser;
        this.doors = List.of(organiser.device("reception", "Cửa 1"), organiser.device("reception", "Cửa 2"));
        this.chair = organiser.device("chair", "Chủ tọa");
        this.desks = List.of(organiser.device("secretary", "Thư ký 1"), organiser.device("secretary", "Thư ký 2"));
        this.delegates = new ArrayList<>();
        for (int i = 1; i <= delegates; i++) {
            ObjectNode add =
                    command("add-delegate").put("name", "Nguyễn Văn Mẫu " + i).put("group", HallClient.GROUP);
            this.delegates.add(
                    remembered(organiser.accepted(add)).result().get("delegate").asText());
        }
        remembered(chair.accepted(command("open-conference")));
    }

    static Crowd pairedAt(URI address, int delegates) {
        return new Crowd(address, HallClient.paired(address, ServerProcess.ORGANISER_CODE), delegates);
    }

    Crowd at(URI moved) {
        address = moved;
        return this;
    }

    List<JsonNode> journal() {
        return organiser.at(address).journal();
    }

    /// Everybody begins, each with a chance of their own.
    void live(SplittableRandom random) {
        stopped = false;
        people.clear();
        doors.forEach(door -> join(door, random.split(), this::atDoor));
        desks.forEach(desk -> join(desk, random.split(), this::atDesk));
        join(chair, random.split(), this::presiding);
        people.forEach(Thread::start);
    }

    /// Returns as soon as so many more commands were acknowledged.
    void untilAcknowledged(int count) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(count);
        enough = latch;
        if (!latch.await(WAIT_SECONDS_MAX, TimeUnit.SECONDS)) throw new IllegalStateException("the hall stands still");
    }

    /// Waits until nobody sends any more; what was acknowledged until now.
    Map<String, Acknowledged> stop() {
        stopped = true;
        for (Thread person : people) {
            try {
                person.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        synchronized (acknowledged) {
            return Map.copyOf(acknowledged);
        }
    }

    /// What was sent and never answered, once.
    List<Sent> takeUnanswered() {
        List<Sent> all = new ArrayList<>(unanswered);
        unanswered.clear();
        unansweredInAll += all.size();
        return all;
    }

    int unanswered() {
        return unansweredInAll + unanswered.size();
    }

    /// Sends the same command with the same id again; empty when the rules refuse it now.
    Optional<Acknowledged> again(Sent sent) {
        return acknowledged(sent.command, sent.by.at(address).send(sent.command));
    }

    private interface Wishing {
        ObjectNode next(SplittableRandom random);
    }

    private void join(HallClient who, SplittableRandom random, Wishing wishing) {
        people.add(Thread.ofVirtual().unstarted(() -> {
            HallClient here = who.at(address);
            while (!stopped) {
                ObjectNode wish = wishing.next(random);
                try {
                    acknowledged(wish, here.send(wish));
                } catch (UncheckedIOException cut) {
                    unanswered.add(new Sent(who, wish));
                    return;
                }
            }
        }));
    }

    private ObjectNode atDoor(SplittableRandom random) {
        String delegate = delegates.get(random.nextInt(delegates.size()));
        if (random.nextInt(4) == 0) {
            return command("request-to-speak").put("delegate", delegate).put("topic", "Đường ngõ 45");
        }
        return command("check-in").put("delegate", delegate).put("direction", random.nextInt(5) == 0 ? "out" : "in");
    }

    private ObjectNode atDesk(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 ->
                command("record-petition")
                        .put("text", "Đề nghị sửa đường ngõ 45")
                        .put("by", "Ông Trần Văn Mẫu")
                        .put("source", "form");
            case 1 ->
                command("record-answer")
                        .put("petition", Integer.toString(random.nextInt(1, 20)))
                        .put("by", "Phòng Quản lý đô thị")
                        .put("text", "Sẽ kiểm tra và trả lời.");
            default -> command("note").put("text", "Hội trường đông đủ.");
        };
    }

    private ObjectNode presiding(SplittableRandom random) {
        return command(
                switch (random.nextInt(5)) {
                    case 0 -> "call";
                    case 1 -> "start-speech";
                    case 2 -> "end-speech";
                    case 3 -> "undo";
                    default -> "mark-absent";
                });
    }

    private Optional<Acknowledged> acknowledged(ObjectNode command, HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> {
                try {
                    JsonNode answer = Json.tree(response.body());
                    Acknowledged yes = new Acknowledged(
                            command.get("id").asText(), answer.get("seq").asLong(), answer.get("result"));
                    yield Optional.of(remembered(yes));
                } catch (java.io.IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            case 409 -> Optional.empty();
            default -> throw new IllegalStateException(command + " → " + response.statusCode() + " " + response.body());
        };
    }

    private Acknowledged remembered(Acknowledged answer) {
        synchronized (acknowledged) {
            acknowledged.put(answer.id(), answer);
        }
        enough.countDown();
        return answer;
    }

    private static ObjectNode command(String type) {
        return Json.mapper()
                .createObjectNode()
                .put("id", UUID.randomUUID().toString())
                .put("type", type);
    }
}
