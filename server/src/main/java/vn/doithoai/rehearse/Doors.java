package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.doithoai.rehearse.People.Person;
import vn.doithoai.rehearse.People.Share;

/// The invitations, and the half hour before the opening: three doors at once, with all that happens there.
final class Doors {
    private static final int INVITERS = 8;

    private final Cast cast;
    private final Programme programme;
    private final Pace pace;
    private final Expected expected;

    Doors(Cast cast, Programme programme, Pace pace, Expected expected) {
        this.cast = cast;
        this.programme = programme;
        this.pace = pace;
        this.expected = expected;
    }

    /// Invites so many people, spread over the groups as their seats are.
    List<Guest> invite(int people) {
        List<Share> seats = List.copyOf(programme.groups().values());
        List<Person> all = People.of(people == Options.ALL_SEATS ? seats : People.spread(seats, people))
                .all();
        Map<Integer, Guest> guests = Collections.synchronizedMap(new TreeMap<>());
        Runnable[] inviters = new Runnable[INVITERS];
        for (int i = 0; i < INVITERS; i++) {
            int first = i;
            inviters[i] = () -> {
                for (int j = first; j < all.size(); j += INVITERS) guests.put(j, invite(all.get(j)));
            };
        }
        Together.run(inviters);
        expected.invited(all.size());
        return List.copyOf(guests.values());
    }

    private Guest invite(Person person) {
        JsonNode result = cast.organiser()
                .device()
                .command(
                        "add-delegate",
                        "name",
                        person.name(),
                        "unit",
                        person.unit(),
                        "group",
                        programme.group(person.group()),
                        "seat",
                        person.seat(),
                        "phone",
                        person.phone());
        return new Guest(result.path("delegate").asText(), result.path("code").asText(), person);
    }

    /// Everybody but a few comes in.
    ///
    /// @return who is in the hall, in the order of the list
    List<Guest> open(List<Guest> guests) {
        List<Guest> coming = new ArrayList<>();
        for (int i = 0; i < guests.size(); i++) if (i % 17 != 16) coming.add(guests.get(i));
        Runnable[] doors = new Runnable[cast.doors().size()];
        for (int i = 0; i < doors.length; i++) {
            int door = i;
            doors[i] = () -> serve(door, coming);
        }
        Together.run(doors);
        walkIns();
        leaveAndReturn(coming.get(5));
        return coming;
    }

    private void serve(int door, List<Guest> coming) {
        Random rhythm = new Random(door);
        for (int i = door; i < coming.size(); i += cast.doors().size()) {
            // Most come in the middle of the half hour, a few early and late.
            boolean rush = i > coming.size() / 5 && i < coming.size() * 4 / 5;
            pace.pass(Duration.ofSeconds(rush ? 8 + rhythm.nextInt(20) : 30 + rhythm.nextInt(60)));
            admit(door, i, coming.get(i));
        }
    }

    private void admit(int door, int number, Guest guest) {
        Device device = cast.doors().get(door).device();
        String name = "Cửa " + (door + 1);
        if (number % 25 == 3) {
            device.refused("unknown-code", "check-in", "code", "9%019d".formatted(number), "door", name);
        }
        JsonNode result = switch (number % 10) {
            case 7 -> device.command("check-in", "delegate", guest.delegate(), "door", name);
            case 9 -> device.command("check-in", "card", card(number, guest), "door", name);
            case 2, 4 -> device.command("check-in", "code", "http://in.the.hall/d/" + guest.code(), "door", name);
            default -> device.command("check-in", "code", guest.code(), "door", name);
        };
        outcome("admitted", result, guest);
        expected.admitted();
        if (number % 15 == 4) {
            JsonNode again = device.command("check-in", "code", guest.code(), "door", name);
            outcome("already-in", again, guest);
        }
    }

    /// What the QR code of an identity card holds; the number is none that is given out.
    private static String card(int number, Guest guest) {
        return "000000%06d||%s|01011970|Nam|Tổ dân phố mẫu|01012021"
                .formatted(number, guest.person().name());
    }

    private static void outcome(String wanted, JsonNode result, Guest guest) {
        String name = result.path("delegate").path("name").asText();
        if (!result.path("outcome").asText().equals(wanted)
                || !name.equals(guest.person().name())) {
            throw new RehearsalFailed(guest.person().name() + ": expected " + wanted + ", found " + result);
        }
    }

    private void walkIns() {
        Device door = cast.doors().getFirst().device();
        for (String name : List.of("Trịnh Thị Vãng Lai", "Quách Văn Tự Đến")) {
            pace.pass(Duration.ofMinutes(1));
            JsonNode result = door.command(
                    "register-walk-in",
                    "name",
                    name,
                    "unit",
                    "Tổ dân phố mẫu số 10",
                    "reason",
                    "Cá nhân có nguyện vọng tham gia, được Ban tổ chức cho phép");
            if (!result.path("code").asText().matches("[0-9]{20}")) {
                throw new RehearsalFailed(name + ": expected a code, found " + result);
            }
            expected.walkedIn();
        }
    }

    private void leaveAndReturn(Guest guest) {
        Device door = cast.doors().getLast().device();
        JsonNode out = door.command("check-in", "code", guest.code(), "direction", "out");
        outcome("left", out, guest);
        expected.left();
        pace.pass(Duration.ofMinutes(5));
        JsonNode in = door.command("check-in", "code", guest.code(), "direction", "in");
        outcome("admitted", in, guest);
        expected.cameBack();
    }
}
