package vn.doithoai.web;

import java.util.Collection;
import java.util.List;
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
    /// @throws Problem `unknown-conference`, or `unknown-agency` when no plan that it could be of has it
    Pass checked(Pass pass) {
        Collection<Hall> open =
                checked(pass.conference()).<Collection<Hall>>map(List::of).orElseGet(halls::all);
        pass.agency().ifPresent(agency -> check(open, agency));
        return pass;
    }

    /// @throws Problem `unknown-conference`
    Optional<Hall> checked(Optional<String> conference) {
        return conference.map(id -> halls.hall(id).orElseThrow(() -> Problem.of(404, "unknown-conference")));
    }

    private static void check(Collection<Hall> open, AgencyId agency) {
        boolean planned = open.stream()
                .anyMatch(hall -> hall.conference()
                        .planned()
                        .flatMap(plan -> plan.agency(agency))
                        .isPresent());
        if (!planned) throw Problem.of(new Answer.Refused(Reason.UNKNOWN_AGENCY, Map.of()));
    }
}
