package vn.doithoai.web;

import java.util.Map;
import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Reason;
import vn.doithoai.device.Pass;
import vn.doithoai.hall.Answer;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;

/// Whether there is what a device is to be let in to. One that is let in to nothing would only be found out in the
/// hall, by whoever set it up.
record Passes(Halls halls) {
    /// @throws Problem `unknown-conference`, or `unknown-agency` when the conference's plan does not have it
    Pass checked(Pass pass) {
        Optional<Hall> hall = checked(pass.conference());
        hall.ifPresent(found -> pass.agency().ifPresent(agency -> check(found, agency)));
        return pass;
    }

    /// @throws Problem `unknown-conference`
    Optional<Hall> checked(Optional<String> conference) {
        return conference.map(id -> halls.hall(id).orElseThrow(() -> Problem.of(404, "unknown-conference")));
    }

    private static void check(Hall hall, AgencyId agency) {
        boolean planned =
                hall.conference().planned().flatMap(plan -> plan.agency(agency)).isPresent();
        if (!planned) throw Problem.of(new Answer.Refused(Reason.UNKNOWN_AGENCY, Map.of()));
    }
}
