package vn.doithoai.web;

import io.vertx.core.net.SocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where somebody asks from. A host may have a whole IPv6 network of 64 bits to ask from: that counts as one.
record Network(String name) {
    private static final int GROUPS = 4;

    static Network of(@Nullable SocketAddress remote) {
        String host = remote == null ? "" : String.valueOf(remote.hostAddress());
        if (host.indexOf(':') < 0) return new Network(host);
        String[] groups = host.split(":", -1);
        return new Network(String.join(":", List.of(groups).subList(0, Math.min(GROUPS, groups.length))));
    }

    /// Whether it is this machine: a proxy here brings the phones of the whole hall.
    boolean ownMachine() {
        return name.startsWith("127.") || name.equals("0:0:0:0");
    }
}
