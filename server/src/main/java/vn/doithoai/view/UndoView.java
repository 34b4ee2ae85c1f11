package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Conference;
import vn.doithoai.conference.FloorAction;
import vn.doithoai.conference.RequestId;

/// Seen by the chair alone, who is the only one to take something back.
record UndoView(FloorAction action, RequestId request, String name, Instant at) {
    static Optional<UndoView> of(Conference hall) {
        return hall.floor()
                .undoable()
                .map(last -> new UndoView(
                        last.action(), last.before().id(), last.before().name(), last.at()));
    }
}
