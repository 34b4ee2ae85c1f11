package vn.doithoai;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What the server was told. The table of what can be told, with defaults, is `config.Setting`.
///
/// @param port 0 for a free one; where an address is made from it, the port really bound is passed in
/// @param data absolute
/// @param backup absolute; where copies of the journal go while the hall goes on
/// @param uploadMegabytes the largest upload
/// @param screens how many live connections at once
public record Settings(
        String host,
        int port,
        Optional<String> publicUrl,
        List<String> origins,
        Path data,
        Optional<Path> backup,
        Optional<String> storage,
        int uploadMegabytes,
        int screens,
        Optional<String> organiserCode) {
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    public Settings {
        origins = List.copyOf(origins);
    }

    /// Whether other machines can reach the server.
    public boolean open() {
        return !host.equals("127.0.0.1") && !host.equals("localhost") && !host.equals("::1");
    }

    /// The address for people and printed codes, without a slash at its end. The machine may get another one at any
    /// time, and to ask it may take long.
    ///
    /// @param bound the port really bound
    public String publicUrl(int bound) {
        return publicUrl.map(Settings::originOf).orElseGet(() -> origin("http", Addresses.best(host), bound));
    }

    /// The origins that a browser's page may come from by what was said: the public address, this machine under its
    /// usual names and the one it listens on, and those that were added. The numbers of its networks are not among
    /// them, for they come and go.
    ///
    /// @param bound the port really bound
    public Set<String> allowedOrigins(int bound) {
        Set<String> all = new LinkedHashSet<>();
        publicUrl.ifPresent(url -> all.add(originOf(url)));
        for (String name : List.of("localhost", "127.0.0.1", "::1")) all.add(origin("http", name, bound));
        if (!Addresses.all(host)) all.add(origin("http", host, bound));
        origins.forEach(address -> all.add(originOf(address)));
        return all;
    }

    /// An origin as browsers write it: in small letters, and without the port that the scheme goes by anyway.
    ///
    /// @param port -1 when none was said
    public static String origin(String scheme, String host, int port) {
        boolean usual = port == -1 || port == (scheme.equals("https") ? HTTPS_PORT : HTTP_PORT);
        String name = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return scheme + "://" + name.toLowerCase(Locale.ROOT) + (usual ? "" : ":" + port);
    }

    private static String originOf(String url) {
        URI uri = URI.create(url);
        return origin(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    /// The same with a free port, a data folder of its own and nothing shared: for a rehearsal beside the real thing.
    public Settings apart(Path otherData) {
        return new Settings(
                host,
                0,
                Optional.empty(),
                origins,
                otherData,
                Optional.empty(),
                Optional.empty(),
                uploadMegabytes,
                screens,
                Optional.empty());
    }

    /// Without the secrets.
    @Override
    public String toString() {
        return "Settings[" + host + ":" + port + ", data " + data + "]";
    }
}
