package vn.doithoai.view;

import java.time.Instant;
import java.util.Optional;
import vn.doithoai.conference.Delegate;
import vn.doithoai.conference.DelegateId;

/// Seen by reception, secretaries and the organiser, who look people up by name. Never with the telephone number: no
/// screen needs it to find somebody.
///
/// @param group empty for somebody without one
/// @param mark how the fingerprint of the invitation's code begins: a door that is cut off knows the code by it. Four
///     bytes of it help nobody to guess twenty digits
/// @param since since when the status is what it is
record DelegateView(
        DelegateId id,
        String name,
        String unit,
        String group,
        Optional<String> seat,
        String mark,
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
                "%.8s".formatted(delegate.ticket().codeHash()),
                delegate.presence(),
                delegate.since(),
                delegate.walkIn());
    }
}
