package vn.doithoai.rehearse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who asks to speak about what, half of them on their own phones and half at the door.
final class Speakers {
    private final Api api;
    private final Cast cast;
    private final Expected expected;
    private final Map<String, Turn> turns = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    /// A request to speak.
    ///
    /// @param kind what will become of it
    /// @param matter what it is about, when it is heard
    record Turn(String request, Kind kind, Guest guest, Optional<Matter> matter, Optional<Cast.Member> phone) {}

    enum Kind {
        HEARD,
        FOLLOW_UP,
        ABSENT,
        COMPLAINT,
        OFF_TOPIC,
        WITHDRAWN,
        NOT_REACHED
    }

    Speakers(Api api, Cast cast, Expected expected) {
        this.api = api;
        this.cast = cast;
        this.expected = expected;
    }

    /// The turn of a request.
    Turn turn(String request) {
        return Optional.ofNullable(turns.get(request))
                .orElseThrow(() -> new RehearsalFailed("nobody asked to speak as request " + request));
    }

    /// Every request.
    List<Turn> all() {
        return order.stream().map(this::turn).toList();
    }

    /// The first request of a kind.
    Turn first(Kind kind) {
        return all().stream().filter(turn -> turn.kind() == kind).findFirst().orElseThrow();
    }

    /// The request about a matter.
    Turn about(String code) {
        return turns.values().stream()
                .filter(turn -> turn.matter()
                        .filter(matter -> matter.code().equals(code))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    /// Everybody asks, in the order in which they will stand in the queue.
    void register(List<Matter> matters, List<Guest> inHall) {
        List<Matter> spoken =
                matters.stream().filter(matter -> matter.how().equals("spoken")).toList();
        int seat = 0;
        for (Matter matter : spoken) {
            Kind kind = switch (matter.code()) {
                case Matter.COMPLAINT -> Kind.COMPLAINT;
                case Matter.OFF_TOPIC -> Kind.OFF_TOPIC;
                default -> Kind.HEARD;
            };
            ask(kind, inHall.get(seat++), matter.topic(), Optional.of(matter), seat % 2 == 0);
            if (seat == 2) ask(Kind.ABSENT, inHall.get(seat++), "Chiếu sáng ngõ nhỏ", Optional.empty(), false);
        }
        ask(Kind.WITHDRAWN, inHall.get(seat++), "Chợ tạm", Optional.empty(), true);
        ask(Kind.NOT_REACHED, inHall.get(seat++), "Học phí", Optional.empty(), true);
        ask(Kind.NOT_REACHED, inHall.get(seat), "Bãi đỗ xe", Optional.empty(), false);
    }

    private void ask(Kind kind, Guest guest, String topic, Optional<Matter> matter, boolean onPhone) {
        List<String> written = kind == Kind.COMPLAINT || kind == Kind.OFF_TOPIC
                ? List.of(matter.orElseThrow().text())
                : List.of();
        Optional<Cast.Member> phone = onPhone ? Optional.of(cast.phone(api, guest)) : Optional.empty();
        Device device =
                phone.map(Cast.Member::device).orElse(cast.doors().getFirst().device());
        String request = device.command(
                        "request-to-speak",
                        "topic",
                        topic,
                        "delegate",
                        onPhone ? "" : guest.delegate(),
                        "petitions",
                        written)
                .path("request")
                .asText();
        device.refused(
                "already-in-queue", "request-to-speak", "topic", topic, "delegate", onPhone ? "" : guest.delegate());
        keep(new Turn(request, kind, guest, matter, phone), "waiting");
    }

    /// Whoever was answered goes on about the same matter.
    Turn followUp(Turn first) {
        String request = cast.doors()
                .getFirst()
                .device()
                .command(
                        "request-to-speak",
                        "topic",
                        "Trao đổi thêm",
                        "delegate",
                        first.guest().delegate(),
                        "followUpOf",
                        first.request())
                .path("request")
                .asText();
        Turn turn = new Turn(request, Kind.FOLLOW_UP, first.guest(), Optional.empty(), Optional.empty());
        keep(turn, "waiting");
        return turn;
    }

    private void keep(Turn turn, String status) {
        turns.put(turn.request(), turn);
        order.add(turn.request());
        expected.request(turn.request(), status);
    }
}
