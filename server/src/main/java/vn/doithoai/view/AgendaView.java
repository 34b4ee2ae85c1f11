package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Agenda;
import vn.doithoai.conference.ItemId;
import vn.doithoai.conference.Plan;

/// Seen by everybody: it is printed on the invitation.
record AgendaView(
        ItemId id,
        int order,
        String title,
        Agenda.Status status,
        Plan.StepKind kind,
        int plannedMinutes,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {

    static AgendaView of(Agenda.Item item) {
        return new AgendaView(
                item.id(),
                item.order(),
                item.step().title(),
                item.status(),
                item.step().kind(),
                item.step().plannedMinutes(),
                item.startedAt(),
                item.endedAt());
    }
}
