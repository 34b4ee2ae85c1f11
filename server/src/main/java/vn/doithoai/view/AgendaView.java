package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Plan;

/// Seen by everybody: it is printed on the invitation.
///
/// @param leftSeconds of what was planned, when the hall went on from it last; negative where it took longer
/// @param optional whether it may be passed over without a word (R098)
/// @param dueAt when it is over as planned, while it is current: what the clock says beyond that is how late it is
record AgendaView(
        ItemId id,
        int order,
        String title,
        Agenda.Status status,
        Plan.StepKind kind,
        int plannedMinutes,
        long leftSeconds,
        boolean optional,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt,
        Optional<Instant> dueAt) {

    static AgendaView of(Agenda.Item item) {
        return new AgendaView(
                item.id(),
                item.order(),
                item.step().title(),
                item.status(),
                item.step().kind(),
                item.step().plannedMinutes(),
                item.left().toSeconds(),
                item.step().optional(),
                item.startedAt(),
                item.endedAt(),
                item.dueAt());
    }
}
