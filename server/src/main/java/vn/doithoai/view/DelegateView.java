package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;

/// Seen by reception, secretaries and the organiser, who look people up by name. Never with the telephone number: no
/// screen needs it to find somebody.
///
/// @param group empty for somebody without one
/// @param since since when the status is what it is
record DelegateView(
        DelegateId id,
        String name,
        String unit,
        String group,
        Optional<String> seat,
        Delegate.Presence status,
        Optional<Instant> since,
        boolean walkIn) {

    static DelegateView of(Delegate delegate) {
        return new DelegateView(
                delegate.id(),
                delegate.name(),
                delegate.unit(),
                delegate.group().map(Object::toString).orElse(""),
                delegate.seat(),
                delegate.presence(),
                delegate.since(),
                delegate.walkIn());
    }
}
