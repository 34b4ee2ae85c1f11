package vn.doithoai.device;

import java.util.Optional;
import vn.doithoai.conference.Table;

/// All devices as they stand after all their events. It never changes: `apply` answers the next one.
///
/// @param codes which device a code leads to, by the code's SHA-256
/// @param tokens which device a token proves, by the token's SHA-256; revoked ones left out
public record Registry(Table<Integer, Device> devices, Table<String, Integer> codes, Table<String, Integer> tokens) {
    static final Registry NONE = new Registry(Table.empty(), Table.empty(), Table.empty());

    /// The number the next device gets.
    int next() {
        return devices.size() + 1;
    }

    Optional<Device> byCode(String codeHash) {
        return codes.get(codeHash).flatMap(devices::get);
    }

    Optional<Device> byToken(String tokenHash) {
        return tokens.get(tokenHash).flatMap(devices::get);
    }

    Registry apply(DeviceEvent event) {
        return switch (event) {
            case DeviceEvent.DeviceInvited(var number, var pass, var codeHash, var until) -> {
                Device device = new Device(
                        number,
                        pass,
                        Device.Status.INVITED,
                        codeHash,
                        Optional.of(until),
                        Optional.empty(),
                        Optional.empty());
                yield new Registry(devices.with(number, device), codes.with(codeHash, number), tokens);
            }
            case DeviceEvent.DevicePaired(var number, var tokenHash, var at) ->
                new Registry(
                        devices.with(number, at(number).paired(tokenHash, at)), codes, tokens.with(tokenHash, number));
            case DeviceEvent.DeviceLetIn(var number, var pass, var codeHash, var tokenHash, var at) -> {
                Device device = new Device(
                        number,
                        pass,
                        Device.Status.PAIRED,
                        codeHash,
                        Optional.empty(),
                        Optional.of(tokenHash),
                        Optional.of(at));
                yield new Registry(
                        devices.with(number, device), codes.with(codeHash, number), tokens.with(tokenHash, number));
            }
            case DeviceEvent.DeviceRevoked(var number, var at) -> {
                Device device = at(number);
                Table<String, Integer> rest =
                        device.tokenHash().map(tokens::without).orElse(tokens);
                yield new Registry(devices.with(number, device.revoked(at)), codes, rest);
            }
        };
    }

    private Device at(int number) {
        return devices.get(number).orElseThrow(() -> new IllegalStateException("no device " + number));
    }
}
