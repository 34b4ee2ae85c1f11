package vn.doithoai.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Everybody who works in the hall, each with a device and a screen of their own, let in by the organiser.
///
/// @param secretaries two, who type at once
/// @param phones of delegates, opened as they come
record Cast(
        Member organiser,
        List<Member> doors,
        Member chair,
        List<Member> secretaries,
        Member display,
        Member supervisor,
        Member agency,
        List<Member> phones) {

    /// A device and what it shows.
    record Member(Device device, Screen screen) {
        static Member of(Device device) {
            return new Member(device, device.screen());
        }
    }

    static Cast enter(Api api, Device organiserDevice, Programme programme, Screen organiserScreen) {
        List<Member> doors = new ArrayList<>();
        for (int i = 1; i <= 3; i++) doors.add(let(api, organiserDevice, "reception", "Cửa " + i, Map.of()));
        List<Member> secretaries = List.of(
                let(api, organiserDevice, "secretary", "Thư ký 1", Map.of()),
                let(api, organiserDevice, "secretary", "Thư ký 2", Map.of()));
        String first = programme.agencies().values().stream().findFirst().orElseThrow();
        return new Cast(
                new Member(organiserDevice, organiserScreen),
                doors,
                let(api, organiserDevice, "chair", "Chủ tọa", Map.of()),
                secretaries,
                let(api, organiserDevice, "display", "Màn chiếu", Map.of()),
                let(api, organiserDevice, "supervisor", "Giám sát", Map.of()),
                let(api, organiserDevice, "agency", programme.agencyName(first), Map.of("agency", first)),
                new ArrayList<>());
    }

    private static Member let(Api api, Device organiser, String role, String name, Map<String, String> more) {
        return Member.of(
                api.pair(organiser.invite(role, name, more).path("code").asText()));
    }

    /// A delegate's own phone.
    Member phone(Api api, Guest guest) {
        Member phone = Member.of(api.pair(guest.code()));
        synchronized (phones) {
            phones.add(phone);
        }
        return phone;
    }

    /// The first secretary.
    Device desk() {
        return secretaries.getFirst().device();
    }

    /// The second one.
    Device otherDesk() {
        return secretaries.getLast().device();
    }

    /// Every screen that is open.
    List<Screen> screens() {
        return members().map(Member::screen).toList();
    }

    /// Screens of those who work in the hall and of the hall itself, without the phones.
    List<Screen> staffScreens() {
        return staff().map(Member::screen).toList();
    }

    /// Those of everybody but chair and organiser: they may learn nothing of what a complaint says.
    List<Screen> othersScreens() {
        return members()
                .filter(member -> !member.equals(organiser) && !member.equals(chair))
                .map(Member::screen)
                .toList();
    }

    /// All of them.
    Stream<Member> members() {
        synchronized (phones) {
            return Stream.concat(staff(), List.copyOf(phones).stream());
        }
    }

    private Stream<Member> staff() {
        return Stream.of(
                        Stream.of(organiser),
                        doors.stream(),
                        Stream.of(chair),
                        secretaries.stream(),
                        Stream.of(display, supervisor, agency))
                .flatMap(members -> members);
    }
}
