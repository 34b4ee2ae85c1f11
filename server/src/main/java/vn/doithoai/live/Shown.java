package vn.doithoai.live;

import java.util.Optional;
import java.util.SequencedMap;
import vn.doithoai.conference.Table;
import vn.doithoai.view.Audience;
import vn.doithoai.view.DeviceView;
import vn.doithoai.view.Key;
import vn.doithoai.view.ServerView;
import vn.doithoai.view.Views;
import vn.doithoai.view.Visibility;

/// What there is to see at one moment: the conference, the devices that may look at it, and the server that runs
/// it. Never changes.
///
/// @param seq    the journal's number that the conference stands at
/// @param server empty until something is said of it
record Shown(long seq, Views views, Table<String, DeviceView> devices, Optional<ServerView> server) {
    /// Everything that somebody sees.
    SequencedMap<Key, Record> values(Audience audience) {
        SequencedMap<Key, Record> values = views.values(audience);
        if (Visibility.sees(audience, Key.Family.DEVICE)) {
            devices.values().forEach(device -> values.put(Key.of(Key.Family.DEVICE, device.id()), device));
        }
        if (Visibility.sees(audience, Key.Family.SERVER)) server.ifPresent(said -> values.put(Key.SERVER, said));
        return values;
    }

    /// What somebody sees at a key.
    Optional<Record> value(Audience audience, Key key) {
        if (!key.family().beside()) return views.value(audience, key);
        if (!Visibility.sees(audience, key.family())) return Optional.empty();
        return key.equals(Key.SERVER)
                ? server.map(Record.class::cast)
                : devices.get(key.id()).map(Record.class::cast);
    }
}
