package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A hall in its dialogue, with somebody at the microphone, and cables on which screens can hang.
final class Dialogue implements AutoCloseable {
    static final Path PHOTOS = Path.of("target/screens");
    /// The last of them have a phone each.
    static final int DELEGATES = 20;

    private static final int PATIENCE_SECONDS = 30;

    private final Chromium chromium;
    private final Wired hall;
    private final House house;
    private final Hands hands;
    private final List<JsonNode> delegates = new ArrayList<>();
    private int apart;
    private int turn = -1;

    private Dialogue(Chromium chromium, Wired hall, House house) {
        this.chromium = chromium;
        this.hall = hall;
        this.house = house;
        this.hands = new Hands(house);
        for (int i = 0; i < DELEGATES; i++) delegates.add(hands.invite(name(i)));
        hands.openTheDialogue();
        move();
    }

    static Dialogue open(Path data, int cables) {
        Chromium chromium = Chromium.launch();
        Wired hall = Wired.start(data, cables);
        return new Dialogue(chromium, hall, House.open(chromium, hall.server(), hall.address()));
    }

    /// What is tried in such a hall.
    interface Trial {
        void run() throws Exception;
    }

    /// Tries, and has a picture of each screen where that fails.
    void live(Trial trial) throws Exception {
        house.live(PHOTOS, trial::run);
    }

    Chromium chromium() {
        return chromium;
    }

    Wired hall() {
        return hall;
    }

    House house() {
        return house;
    }

    Hands hands() {
        return hands;
    }

    /// The next speaker comes to the microphone, and somebody more is in the hall. Not through a cable.
    void move() {
        if (turn >= 0) hands.preside("end-speech");
        turn++;
        hands.checkIn(delegate(turn));
        hands.speak(hands.ask(delegate(turn), "Đường ngõ 45"));
    }

    /// Who has the microphone.
    String speaker() {
        return name(turn);
    }

    /// A delegate with a phone, who is in the hall.
    ///
    /// @return the code of their invitation
    String owner() {
        String code = comes();
        hands.checkIn(delegate(DELEGATES - apart));
        return code;
    }

    /// Those who speak or spoke, the phones' owners, and who came by another door.
    int present() {
        return turn + 1 + apart;
    }

    /// A delegate who comes now, to a door of the test's.
    ///
    /// @return the code of their invitation
    String comes() {
        apart++;
        return code(DELEGATES - apart);
    }

    /// Lines of the journal of this type whose body says this.
    long recorded(String type, String words) {
        return house.script().journal().stream()
                .filter(line -> line.get("type").asText().equals(type))
                .filter(line -> line.get("body").toString().contains(words))
                .count();
    }

    /// Waits for such a line.
    void untilRecorded(String type, String words) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (recorded(type, words) == 0) {
            assertTrue(System.nanoTime() < until, "never recorded: " + type + " " + words);
        }
    }

    private String delegate(int number) {
        return delegates.get(number).get("delegate").asText();
    }

    private String code(int number) {
        return delegates.get(number).get("code").asText();
    }

    private static String name(int number) {
        return "Nguyễn Thị Người " + (char) ('A' + number);
    }

    @Override
    public void close() {
        house.close();
        hall.close();
        chromium.close();
    }
}
