package vn.doithoai.web;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.Reason;
import vn.doithoai.conference.Role;
import vn.doithoai.device.Asking;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Paired;
import vn.doithoai.device.Pass;
import vn.doithoai.device.Refusal;
import vn.doithoai.device.Waiting;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;
import vn.doithoai.wire.Fingerprint;

/// How devices and delegates get in: with a code, or by asking the organiser.
final class PairingRoutes {
    private static final Pattern IN_ADDRESS = Pattern.compile("[?&]code=([^&#\\s]+)");
    private static final int POLL_SECONDS = 2;

    private final Devices devices;
    private final Halls halls;
    private final Admission admission;
    private final Guesses guesses;
    private final Passes passes;

    PairingRoutes(Devices devices, Halls halls, Admission admission, Guesses guesses, Passes passes) {
        this.devices = devices;
        this.halls = halls;
        this.admission = admission;
        this.guesses = guesses;
        this.passes = passes;
    }

    List<Route> all() {
        return List.of(
                Route.post(
                        "/api/pair",
                        Route.ANYBODY,
                        200,
                        "Pairs this device by a one-time code, or a delegate by the code on the invitation.",
                        fields -> fields.get("code", Kinds.SCANNED),
                        this::pair),
                Route.post(
                        "/api/pairings",
                        Route.ANYBODY,
                        201,
                        "Asks the organiser to let this device in.",
                        Wanted::read,
                        this::ask),
                Route.post(
                                "/api/pairings/poll",
                                Route.ANYBODY,
                                200,
                                "Whether the organiser has decided: 202 while nobody has, then what /api/pair answers.",
                                fields -> fields.get("deviceCode", Kinds.SCANNED),
                                this::poll)
                        .orStatus(202),
                Route.post(
                        "/api/pairings/{shortCode}/approve",
                        Route.ORGANISER,
                        200,
                        "Lets a waiting device in; role, name and conference are what it asked for unless given.",
                        Changed::read,
                        this::approve),
                Route.delete(
                        "/api/pairings/{shortCode}", Route.ORGANISER, "Turns a waiting device away.", this::turnAway),
                Route.get(
                        "/api/me",
                        Route.PAIRED,
                        "Who this device is.",
                        x -> x.json(200, admission.described(x.known()))),
                Route.post(
                        "/api/leave",
                        Route.ANYBODY,
                        204,
                        "Forgets this browser's cookie.",
                        fields -> fields,
                        (x, _) -> admission.end(x)));
    }

    private Future<?> pair(Exchange x, String typed) {
        if (Scanned.isDelegateCode(typed)) return pairDelegate(x, Scanned.code(typed));
        String address = address(x);
        guesses.take(address);
        return devices.pair(bare(typed))
                .onComplete(paired -> {
                    if (!(paired.cause() instanceof Refusal)) guesses.giveBack(address);
                })
                .compose(paired -> admission.of(x, paired));
    }

    /// Wrong ones are not counted: 66 bits need no patience to protect them, and behind one router or proxy
    /// delegates who mistype would lock out the chair's tablet.
    private Future<?> pairDelegate(Exchange x, String code) {
        String hash = Fingerprint.ofText(code);
        for (Hall hall : halls.all()) {
            Optional<Delegate> found = hall.conference().attendance().byCode(hash);
            if (found.isPresent()) return admission.of(x, hall, found.get());
        }
        throw Problem.of(new Answer.Refused(Reason.UNKNOWN_CODE, Map.of()));
    }

    /// What a device asks to be.
    private record Wanted(Role role, String name, Optional<String> conference) {
        static Wanted read(Fields fields) {
            return new Wanted(
                    fields.get("role", Kinds.STAFF),
                    fields.get("name", Kinds.NAME),
                    fields.find("conference", Kinds.CONFERENCE));
        }
    }

    private Future<?> ask(Exchange x, Wanted wanted) {
        passes.checked(wanted.conference);
        Asking asking = devices.ask(wanted.role, wanted.name, wanted.conference, address(x));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("shortCode", asking.waiting().shortCode());
        answer.put("deviceCode", asking.deviceCode());
        answer.put("expiresAt", asking.waiting().until());
        answer.put("intervalSeconds", POLL_SECONDS);
        return x.json(201, answer);
    }

    private Future<?> poll(Exchange x, String deviceCode) {
        Optional<Paired> decided = devices.poll(deviceCode);
        if (decided.isEmpty()) return x.json(202, Map.of("status", "waiting"));
        return admission.of(x, decided.get());
    }

    /// What the organiser lets it be instead.
    private record Changed(
            Optional<Role> role, Optional<String> name, Optional<String> conference, Optional<AgencyId> agency) {
        static Changed read(Fields fields) {
            return new Changed(
                    fields.find("role", Kinds.STAFF),
                    fields.find("name", Kinds.NAME),
                    fields.find("conference", Kinds.CONFERENCE),
                    fields.find("agency", Kinds.AGENCY));
        }

        Pass pass(Waiting waiting) {
            return new Pass(
                    role.orElse(waiting.role()),
                    name.orElse(waiting.name()),
                    conference.or(waiting::conference),
                    agency);
        }
    }

    private Future<?> approve(Exchange x, Changed changed) {
        Waiting waiting = devices.waiting(x.at("shortCode"))
                .orElseThrow(() -> Problem.of(new Answer.Refused(Reason.UNKNOWN_PAIRING, Map.of())));
        return devices.approve(
                        waiting,
                        passes.checked(changed.pass(waiting)),
                        x.known().author())
                .compose(device -> x.json(200, Map.of("id", device.id())));
    }

    private Future<?> turnAway(Exchange x) {
        devices.turnAway(x.at("shortCode"));
        return x.nothing();
    }

    private static String bare(String typed) {
        Matcher inAddress = IN_ADDRESS.matcher(typed);
        return inAddress.find() ? inAddress.group(1) : typed;
    }

    private static String address(Exchange x) {
        return Network.of(x.request().remoteAddress()).name();
    }
}
