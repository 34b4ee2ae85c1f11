package vn.doithoai.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A hall in its dialogue, with one screen of each kind behind a cable, and somebody at the microphone.
final class FiveScreens {
    static final Path PHOTOS = Path.of("target/screens");
    private static final long RIGHT_WITHIN_MS = 2_000;
    private static final int SPEAKERS = 12;
    private static final int FRAMES_MIN = 100;
    private static final int PATIENCE_SECONDS = 30;

    private final Wired hall;
    private final House house;
    private final Hands hands;
    private final List<JsonNode> speakers = new ArrayList<>();
    private int turn = -1;

    final Projector display;
    final Chair chair;
    final Phone phone;
    final Desk desk;
    final Kiosk kiosk;

    private FiveScreens(Wired hall, House house) {
        this.hall = hall;
        this.house = house;
        this.hands = new Hands(house);
        for (int i = 0; i < SPEAKERS; i++) speakers.add(hands.invite(name(i)));
        display = new Projector(house.paired("display", "display", Size.LARGE, Watch.NEVER_BLANK));
        chair = new Chair(house.paired("chair", "chair", Size.TABLET));
        desk = new Desk(house.paired("desk", "secretary", Size.TABLET));
        kiosk = new Kiosk(house.paired("kiosk", "reception", Size.TABLET));
        phone = new Phone(house.device("phone", Size.PHONE)).open(code(SPEAKERS - 1));
        hands.checkIn(delegate(SPEAKERS - 1));
        hands.openTheDialogue();
        moveAndLook();
        all().forEach(each -> Watch.seenAt(each.page()));
    }

    /// What is tried in such a hall.
    interface Trial {
        void run(FiveScreens here) throws Exception;
    }

    /// Opens it, tries, and has a picture of each screen where that fails.
    static void in(Path data, Trial trial) throws Exception {
        try (Chromium chromium = Chromium.launch();
                Wired hall = Wired.start(data);
                House house = House.open(chromium, hall.server(), hall.address())) {
            house.live(PHOTOS, () -> trial.run(new FiveScreens(hall, house)));
        }
    }

    Cable cable() {
        return hall.cable();
    }

    Wired hall() {
        return hall;
    }

    Hands hands() {
        return hands;
    }

    List<Screen> all() {
        return List.of(display.screen(), chair.screen(), phone.screen(), desk.screen(), kiosk.screen());
    }

    /// A sixth screen, for whoever looks after the devices.
    Screen organiser() {
        return house.paired("organiser", "organiser", Size.TABLET).sees("Các máy của hội nghị");
    }

    List<Screen> ofStaff() {
        return List.of(chair.screen(), desk.screen(), kiosk.screen());
    }

    /// The next speaker comes to the microphone, and somebody more is in the hall. Not through the cable.
    void move() {
        if (turn >= 0) hands.preside("end-speech");
        turn++;
        hands.checkIn(delegate(turn));
        hands.speak(hands.ask(delegate(turn), "Đường ngõ 45"));
    }

    /// The same, and each screen begins to look out for it.
    void moveAndLook() {
        move();
        String name = name(turn);
        Watch.lookFor(display.screen().page(), "#stage > :last-child .name", name);
        Watch.lookFor(chair.screen().page(), ".speech h2", name);
        Watch.lookFor(phone.screen().page(), ".now", name);
        Watch.lookFor(desk.screen().page(), ".sheet-head h2", name);
        Watch.lookFor(kiosk.screen().page(), ".figure", (turn + 2) + " trên " + SPEAKERS);
    }

    /// Every screen shows the newest state within two seconds of that moment.
    void areRightWithin(long back, String after) {
        StringBuilder told = new StringBuilder();
        for (Screen each : all()) {
            long took = Watch.seenAt(each.page()) - back;
            told.append(String.format(Locale.ROOT, "  %s %d ms", each.name(), took));
            assertTrue(took <= RIGHT_WITHIN_MS, each.name() + " was right " + took + " ms after: " + after);
        }
        System.out.println("right after " + after + ":" + told);
    }

    void seeNothingYet() {
        assertTrue(all().stream().noneMatch(each -> Watch.seen(each.page())), "the cut lets something through");
    }

    void projectorWasNeverBlank() {
        assertEquals(List.of(), Watch.blanks(display.screen().page()), "blank frames on the projector");
        assertTrue(Watch.frames(display.screen().page()) > FRAMES_MIN, "hardly a frame was looked at");
    }

    /// A delegate who has not come yet, counted from 1.
    String codeOfAbsent(int number) {
        return code(SPEAKERS - 1 - number);
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

    String delegate(int number) {
        return speakers.get(number).get("delegate").asText();
    }

    private String code(int number) {
        return speakers.get(number).get("code").asText();
    }

    static String name(int number) {
        return "Nguyễn Thị Người " + (char) ('A' + number);
    }
}
