package vn.doithoai.journal;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// Where the lines are kept: the setting `storage`.
public sealed interface Storage {

    /// What the setting may be, for messages.
    String SYNTAX = "sqlite:FILE or postgresql://USER:PASSWORD@HOST:PORT/DATABASE (special letters as %40 …)";

    /// A SQLite file on this machine.
    record Sqlite(Path file) implements Storage {
        public Sqlite {
            // Behind a ? stand the pragmas in the driver's address: a name with one could change them.
            if (file.toString().contains("?")) {
                throw new IllegalArgumentException("the path of the database must not have a ? in it: " + file);
            }
        }
    }

    /// A PostgreSQL database. Its text never shows the password.
    record Postgres(String host, int port, String database, String user, String password) implements Storage {
        @Override
        public String toString() {
            return "postgresql://" + user + "@" + host + ":" + port + "/" + database;
        }
    }

    /// A place on the disk of this machine that is written to: the database itself, or else the data folder.
    default Path onThisMachine(Path dataFolder) {
        return this instanceof Sqlite(var file) ? file : dataFolder;
    }

    /// Reads the setting; absent or empty means `journal.db` in the data folder, and a relative file is meant from
    /// there too.
    ///
    /// @throws IllegalArgumentException with a sentence that never repeats the setting, which may hold a password
    static Storage parse(Optional<String> setting, Path dataFolder) {
        String text = setting.orElse("").strip();
        if (text.isEmpty()) return new Sqlite(dataFolder.resolve("journal.db"));
        if (text.startsWith("sqlite:")) return sqlite(text.substring("sqlite:".length()), dataFolder);
        if (text.startsWith("postgresql://") || text.startsWith("postgres://")) return postgres(text);
        throw new IllegalArgumentException("storage must be " + SYNTAX);
    }

    private static Storage sqlite(String file, Path dataFolder) {
        if (file.isBlank() || file.startsWith(":")) {
            throw new IllegalArgumentException("storage sqlite:FILE needs the path of a file");
        }
        return new Sqlite(dataFolder.resolve(file));
    }

    private static Storage postgres(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "storage is no address at letter " + e.getIndex() + "; it must be " + SYNTAX);
        }
        String[] user = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        String database = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("^/", "");
        if (uri.getHost() == null || user.length == 0 || user[0].isEmpty() || database.isEmpty()) {
            throw new IllegalArgumentException("storage must name host, user and database: " + SYNTAX);
        }
        if (uri.getRawQuery() != null || database.contains("/")) {
            throw new IllegalArgumentException("storage takes nothing behind the database's name: " + SYNTAX);
        }
        String host = uri.getHost().replaceAll("^\\[|]$", "");
        int port = uri.getPort() == -1 ? 5432 : uri.getPort();
        return new Postgres(host, port, decoded(database), decoded(user[0]), user.length == 2 ? decoded(user[1]) : "");
    }

    private static String decoded(String part) {
        // URLDecoder is for forms, where + is a space; in an address it is a plus.
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
