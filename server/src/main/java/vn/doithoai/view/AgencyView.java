package vn.doithoai.view;

import java.util.Optional;
import vn.doithoai.conference.AgencyId;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Tally;
import vn.doithoai.view.Visibility.Sight;

/// Seen by whoever assigns petitions and whoever watches that they are answered; an agency sees itself, not how the
/// others do.
///
/// @param open petitions still to be settled
record AgencyView(AgencyId id, String name, int open, int concluded) {
    static Optional<AgencyView> of(Conference hall, Audience audience, Plan.Agency agency) {
        boolean all = Visibility.of(audience.role(), Key.Family.AGENCY) == Sight.ALL;
        if (!all && audience.agency().filter(agency.id()::equals).isEmpty()) return Optional.empty();
        Tally tally = hall.proceedings().of(agency.id());
        return Optional.of(new AgencyView(agency.id(), agency.name(), tally.open(), tally.concluded()));
    }
}
