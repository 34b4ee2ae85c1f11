package vn.doithoai.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.DeclineReason;
import vn.doithoai.conference.DelegateId;
import vn.doithoai.conference.GroupId;
import vn.doithoai.conference.Masking;
import vn.doithoai.conference.Request;
import vn.doithoai.conference.RequestId;

/// Seen by everybody, as the names are called out: name and unit. What it is about is for those who run the hall, and
/// in [MeView] for whoever asked: nobody has read it before it is registered, and it may accuse.
///
/// Whoever withdrew or was declined is gone from every public screen at once, whatever the reason, for if only
/// complaints went, their going would say so. The delegate's own phone still shows it, unless it was declined as a
/// complaint: a phone is looked at by neighbours. Chair and organiser see all; the secretary sees of a complaint whose
/// it was, not what it was about.
///
/// @param group the organisation that the delegate came for; staff only
/// @param position from 1 among those who wait
/// @param waitMinutes an estimate, while the conference is in session
/// @param spokenSeconds without pauses, once done
record QueueView(
        RequestId id,
        DelegateId delegate,
        String name,
        String unit,
        Optional<GroupId> group,
        Optional<String> onBehalfOf,
        String topic,
        Request.Status status,
        Optional<Integer> position,
        Optional<Integer> waitMinutes,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Long> spokenSeconds,
        Optional<RequestId> followUpOf,
        Optional<DeclineReason> declinedFor) {

    static Optional<QueueView> of(QueueEstimate estimate, Audience audience, Request request, Optional<GroupId> group) {
        return switch (Visibility.of(audience.role(), Key.Family.QUEUE)) {
            case ALL -> Optional.of(full(estimate, request, group, false));
            case BARE -> Optional.of(full(estimate, request, group, request.hidden()));
            case HALL -> publicly(request) ? Optional.of(forHall(estimate, request)) : Optional.empty();
            case OWN -> {
                boolean own =
                        audience.delegate().filter(request.delegate()::equals).isPresent() && !request.hidden();
                yield own || publicly(request) ? Optional.of(forHall(estimate, request)) : Optional.empty();
            }
            case NONE, MASKED -> Optional.empty();
        };
    }

    /// Whether the hall may see it.
    static boolean publicly(Request request) {
        return switch (request.status()) {
            case WAITING, CALLED, SPEAKING, DONE, ABSENT, WRITTEN -> true;
            case WITHDRAWN, DECLINED -> false;
        };
    }

    private static QueueView full(QueueEstimate estimate, Request request, Optional<GroupId> group, boolean bare) {
        return new QueueView(
                request.id(),
                request.delegate(),
                request.name(),
                request.unit(),
                group,
                bare ? Optional.empty() : request.onBehalfOf(),
                bare ? "" : request.topic(),
                request.status(),
                estimate.position(request.id()),
                estimate.waitMinutes(request.id()),
                request.requestedAt(),
                request.startedAt(),
                request.spoken().map(Duration::toSeconds),
                request.followUpOf(),
                request.status() == Request.Status.DECLINED ? request.declined() : Optional.empty());
    }

    private static QueueView forHall(QueueEstimate estimate, Request request) {
        return new QueueView(
                request.id(),
                request.delegate(),
                request.name(),
                request.unit(),
                Optional.empty(),
                request.onBehalfOf().map(Masking::text),
                "",
                request.status(),
                estimate.position(request.id()),
                estimate.waitMinutes(request.id()),
                request.requestedAt(),
                request.startedAt(),
                request.spoken().map(Duration::toSeconds),
                request.followUpOf(),
                Optional.empty());
    }
}
