package vn.doithoai.rehearse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.doithoai.rehearse.People.Person;
import vn.doithoai.rehearse.People.Share;

/// The invitations, and the half hour before the opening: three doors at once, with all that happens there.
final class Doors {
    private static final int PRINTERS = 8;
    private static final int FORGOTTEN = 3;

    private final Cast cast;
    private final Programme programme;
    private final Pace pace;
    private final Expected expected;
    private final Map<String, String> codes = new ConcurrentHashMap<>();

    Doors(Cast cast, Programme programme, Pace pace, Expected expected) {
        this.cast = cast;
        this.programme = programme;
        this.pace = pace;
        this.expected = expected;
    }

    /// Invites so many people, spread over the groups as their seats are: from the list that the organisations sent,
    /// and the last few, who were forgotten on it, one by one.
    List<Guest> invite(int people) {
        List<Share> seats = List.copyOf(programme.groups().values());
        People all = People.of(people == Options.ALL_SEATS ? seats : People.spread(seats, people));
        int listed = all.all().size() - FORGOTTEN;
        takeList(new People(all.all().subList(0, listed)));
        all.all().subList(listed, all.all().size()).forEach(this::invite);
        expected.invited(all.all().size());
        return guests(all);
    }

    /// Looked at first, and taken when every row is right; sent again, nobody is invited twice.
    private void takeList(People people) {
        Device organiser = cast.organiser().device();
        String list = people.csv();
        JsonNode look = organiser.upload("imports/delegates?dryRun=true", "text/csv", list);
        Proof.must(
                "rows that could be taken",
                people.all().size(),
                look.path("added").asInt());
        Proof.must("rows that could not", 0, look.path("refused").asInt());
        JsonNode taken = organiser.upload("imports/delegates", "text/csv", list);
        Proof.must("rows taken", people.all().size(), taken.path("added").asInt());
        JsonNode again = organiser.upload("imports/delegates", "text/csv", list);
        Proof.must("rows refused the second time", 0, again.path("refused").asInt());
    }

    private void invite(Person person) {
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
        codes.put(result.path("delegate").asText(), result.path("code").asText());
    }

    /// Everybody as the organiser's screen has them, in the order of the list, with the codes for the invitations.
    private List<Guest> guests(People people) {
        Screen screen = cast.organiser().screen();
        screen.await(
                "everybody who is invited",
                known -> Programme.count(known, "delegate/") == people.all().size());
        Map<String, String> ids = new HashMap<>();
        screen.known().forEach((key, value) -> {
            if (key.startsWith("delegate/"))
                ids.put(value.path("name").asText(), value.path("id").asText());
        });
        Runnable[] printers = new Runnable[PRINTERS];
        for (int i = 0; i < PRINTERS; i++) {
            int first = i;
            printers[i] = () -> {
                for (int j = first; j < people.all().size(); j += PRINTERS)
                    print(ids.get(people.all().get(j).name()));
            };
        }
        Together.run(printers);
        return people.all().stream()
                .map(person -> guest(person, String.valueOf(ids.get(person.name()))))
                .toList();
    }

    private Guest guest(Person person, String id) {
        return new Guest(id, String.valueOf(codes.get(id)), person);
    }

    /// What stands on the invitation of a delegate; the same code as when the delegate was added.
    private void print(@Nullable String id) {
        JsonNode printed = Api.expect(200, cast.organiser().device().get("delegates/" + id + "/code"));
        String code = printed.path("code").asText();
        String before = codes.put(String.valueOf(id), code);
        if (before != null) Proof.must("the code of delegate " + id, before, code);
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
