package vn.doithoai;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.stream.Stream;

/// Under which addresses other machines reach this one.
final class Addresses {
    private Addresses() {}

    /// The address to give to people when the server listens on `host`.
    static String best(String host) {
        return all(host) ? own().findFirst().orElse("127.0.0.1") : host;
    }

    /// Whether `host` means every address that the machine has.
    static boolean all(String host) {
        return host.equals("0.0.0.0") || host.equals("::");
    }

    private static Stream<String> own() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(Addresses::inTheHall)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .sorted(Comparator.comparing((InetAddress address) -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress);
        } catch (SocketException _) {
            // Without a list of interfaces only this machine itself is known.
            return Stream.empty();
        }
    }

    /// A cable that is pulled leads nowhere, and a tunnel elsewhere.
    private static boolean inTheHall(NetworkInterface network) {
        try {
            return network.isUp() && !network.isPointToPoint();
        } catch (SocketException _) {
            return false;
        }
    }
}
