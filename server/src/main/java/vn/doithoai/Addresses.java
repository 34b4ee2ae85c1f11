package vn.doithoai;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.List;

/// Under which addresses other machines reach this one.
final class Addresses {
    private Addresses() {}

    /// The address to give to people when the server listens on `host`.
    static String best(String host) {
        return reached(host).stream().findFirst().orElse("127.0.0.1");
    }

    /// Every address that `host` stands for: itself, or those of all interfaces when it means all of them.
    static List<String> reached(String host) {
        return host.equals("0.0.0.0") || host.equals("::") ? own() : List.of(host);
    }

    private static List<String> own() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(Inet4Address.class::isInstance)
                    .filter(address -> !address.isLoopbackAddress())
                    .sorted(Comparator.comparing((InetAddress address) -> !address.isSiteLocalAddress()))
                    .map(InetAddress::getHostAddress)
                    .toList();
        } catch (SocketException _) {
            // Without a list of interfaces only this machine itself is known.
            return List.of();
        }
    }
}
