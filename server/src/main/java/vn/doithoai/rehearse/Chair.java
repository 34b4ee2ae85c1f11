package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import vn.doithoai.rehearse.Speakers.Kind;
import vn.doithoai.rehearse.Speakers.Turn;

/// The chair with the tablet: who speaks, how long, and what is done when something happens.
final class Chair {
    private final Api api;
    private final Cast cast;
    private final Programme programme;
    private final Pace pace;
    private final Expected expected;
    private final Speakers speakers;
    private final Desks desks;
    private final Device tablet;
    private int heard;

    Chair(Api api, Cast cast, Programme programme, Pace pace, Expected expected, Speakers speakers, Desks desks) {
        this.api = api;
        this.cast = cast;
        this.programme = programme;
        this.pace = pace;
        this.expected = expected;
        this.speakers = speakers;
        this.desks = desks;
        this.tablet = cast.chair().device();
    }

    /// Before the first call: what may not be heard leaves the queue, one withdraws, the order is changed.
    void prepareQueue() {
        declined(speakers.first(Kind.COMPLAINT), "complaint");
        declined(speakers.first(Kind.OFF_TOPIC), "off-topic");
        Turn withdrawn = speakers.first(Kind.WITHDRAWN);
        withdrawn.phone().orElseThrow().device().command("withdraw-request", "request", withdrawn.request());
        expected.request(withdrawn.request(), "withdrawn");
        tablet.command("defer", "request", speakers.first(Kind.NOT_REACHED).request());
        tablet.command(
                "reorder",
                "request",
                speakers.about("KN-019").request(),
                "before",
                speakers.about("KN-012").request(),
                "reason",
                "Cùng nội dung với ý kiến trước");
    }

    private void declined(Turn turn, String reason) {
        Matter matter = turn.matter().orElseThrow();
        String petition = desks.broughtWith(matter, turn.request());
        tablet.command("decline", "request", turn.request(), "reason", reason);
        expected.request(turn.request(), "declined");
        if (reason.equals("complaint")) {
            long from = api.lastSeq();
            cast.othersScreens().forEach(screen -> screen.forbid(matter.text(), from));
            tablet.command("conclude-petition", "petition", petition, "outcome", "citizen-reception");
            expected.petition(petition, expected.petition(petition).concluded("citizen-reception", "", ""));
        } else {
            desks.conclude(cast.desk(), matter);
        }
    }

    /// Calls one after the other until only those are left whom the time does not reach.
    void dialogue() {
        callAndTakeBack();
        for (Optional<Turn> next = next(); next.isPresent(); next = next()) {
            Turn turn = called(next.get());
            switch (turn.kind()) {
                case HEARD -> hear(turn);
                case FOLLOW_UP -> followUp(turn);
                case ABSENT -> {
                    tablet.command("mark-absent");
                    expected.request(turn.request(), "absent");
                }
                case COMPLAINT, OFF_TOPIC, WITHDRAWN, NOT_REACHED ->
                    throw new RehearsalFailed("called, but should not be waiting: " + turn);
            }
        }
    }

    /// A slip of the finger, and taken back.
    private void callAndTakeBack() {
        String request = tablet.command("call").path("request").asText();
        cast.display().screen().await("queue/" + request, "status", "called");
        tablet.command("undo");
        cast.display().screen().await("queue/" + request, "status", "waiting");
    }

    /// The first in the queue as the tablet shows it, unless the time is over.
    private Optional<Turn> next() {
        cast.chair().screen().caughtUp(api.lastSeq());
        return cast.chair().screen().known().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("queue/"))
                .map(Map.Entry::getValue)
                .filter(value -> value.path("status").asText().equals("waiting"))
                .min(Comparator.comparingInt(value -> value.path("position").asInt()))
                .map(value -> speakers.turn(value.path("id").asText()))
                .filter(turn -> turn.kind() != Kind.NOT_REACHED);
    }

    private Turn called(Turn next) {
        String request = tablet.command("call").path("request").asText();
        if (!request.equals(next.request())) {
            throw new RehearsalFailed("the tablet showed " + next.request() + " first, but " + request + " was called");
        }
        expected.request(request, "called");
        cast.display()
                .screen()
                .await(
                        "the speaker on the projector",
                        known -> Optional.ofNullable(known.get("stage"))
                                .map(stage -> stage.path("speaker").path("name").asText())
                                .filter(next.guest().person().name()::equals)
                                .isPresent());
        pace.pass(Duration.ofSeconds(30));
        return next;
    }

    private void hear(Turn turn) {
        Matter matter = turn.matter().orElseThrow();
        tablet.command("start-speech");
        cast.display().screen().await("clock", "state", "running");
        pace.pass(Duration.ofMinutes(2));
        during(matter);
        pace.pass(Duration.ofMinutes(1));
        ended(turn);
        answer(matter);
        afterwards(turn, matter);
        heard++;
    }

    /// Both secretaries type while somebody speaks; now and then something else happens.
    private void during(Matter matter) {
        Together.run(
                () -> desks.spoken(cast.desk(), matter),
                () -> cast.otherDesk().command("note", "text", "Đại biểu đồng tình với ý kiến về: " + matter.topic()));
        switch (heard) {
            case 1 -> {
                long before =
                        cast.chair().screen().value("clock").path("allotted").asLong();
                JsonNode result = tablet.command("extend-speech", "seconds", 60);
                if (result.path("allotted").asLong() != before + 60) {
                    throw new RehearsalFailed("extended from " + before + " by 60, found " + result);
                }
                cast.display().screen().await("clock", "allotted", String.valueOf(before + 60));
            }
            case 2 -> {
                tablet.command("pause-speech");
                cast.display().screen().await("clock", "state", "paused");
                tablet.command("resume-speech");
                cast.display().screen().await("clock", "state", "running");
            }
            case 3 -> tablet.command("ask-back", "text", "Đề nghị nói rõ vị trí khu vực");
            case 4 -> desks.collide(matter);
            default -> tablet.refused("already-speaking", "call");
        }
    }

    private void ended(Turn turn) {
        tablet.command("end-speech");
        expected.request(turn.request(), "done");
        cast.display().screen().await("queue/" + turn.request(), "status", "done");
    }

    private void answer(Matter matter) {
        String agency = programme.agency(matter.agency());
        tablet.command("invite-answer", "petition", desks.id(matter), "agency", agency);
        pace.pass(Duration.ofMinutes(2));
        desks.settle(matter);
        pace.pass(Duration.ofMinutes(1));
    }

    private void afterwards(Turn turn, Matter matter) {
        if (matter.code().equals(Matter.FIRST)) {
            Turn more = speakers.followUp(turn);
            Turn next = next().orElseThrow();
            if (!next.request().equals(more.request())) {
                tablet.command("reorder", "request", more.request(), "before", next.request());
            }
            cast.chair().screen().await("queue/" + more.request(), "position", "1");
        }
        if (heard == 5 && programme.chairs().size() > 1) handOver();
    }

    private void followUp(Turn turn) {
        tablet.command("start-speech");
        pace.pass(Duration.ofMinutes(1));
        ended(turn);
    }

    private void handOver() {
        String other = programme.chairs().get(1);
        tablet.command("hand-over-chair", "chair", other);
        cast.display().screen().await("conference", "acting", other);
    }
}
