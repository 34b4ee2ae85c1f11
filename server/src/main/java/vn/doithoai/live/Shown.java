package vn.doithoai.live;

import java.util.Optional;
import java.util.SequencedMap;
import vn.doithoai.conference.Table;
import vn.doithoai.view.Audience;
import vn.doithoai.view.DeviceView;
import vn.doithoai.view.Key;
import vn.doithoai.view.Views;
import vn.doithoai.view.Visibility;

/// What there is to see at one moment: the conference, and the devices that may look at it. Never changes.
///
/// @param seq the journal's number that the conference stands at
record Shown(long seq, Views views, Table<String, DeviceView> devices) {
    /// Everything that somebody sees.
    SequencedMap<Key, Record> values(Audience audience) {
        SequencedMap<Key, Record> values = views.values(audience);
        if (Visibility.sees(audience, Key.Family.DEVICE)) {
            devices.values().forEach(device -> values.put(Key.of(Key.Family.DEVICE, device.id()), device));
        }
        return values;
    }

    /// What somebody sees at a key.
    Optional<Record> value(Audience audience, Key key) {
        if (key.family() != Key.Family.DEVICE) return views.value(audience, key);
        return Visibility.sees(audience, Key.Family.DEVICE)
                ? devices.get(key.id()).map(Record.class::cast)
                : Optional.empty();
    }
}
