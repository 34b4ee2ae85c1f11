package vn.doithoai.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import vn.doithoai.Settings;
import vn.doithoai.conference.Words;

/// Reads `config/hall.yaml` and the environment, which wins.
public final class HallFile {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}|[0-9a-fA-F:]{2,39}");
    private static final Pattern STORAGE = Pattern.compile("(sqlite:|postgres(ql)?://).+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{6,64}");
    private static final Words TLS = new Words(
            "`tls` is reserved: this version speaks plain HTTP only. Take it out; for HTTPS, set a proxy before the"
                    + " server and its address as `publicUrl`",
            "`tls` để dành cho sau: phiên bản này chỉ chạy HTTP. Hãy bỏ dòng này; muốn có HTTPS, đặt một proxy trước"
                    + " máy chủ và ghi địa chỉ của nó vào `publicUrl`");

    private static final Words NO_COPIES = new Words(
            "`backup` copies SQLite only: PostgreSQL is backed up with its own pg_dump. Take this line out",
            "`backup` chỉ sao chép SQLite: PostgreSQL có pg_dump riêng để sao lưu. Hãy bỏ dòng này");

    private final Map<String, String> environment;
    private final List<Trouble> outside = new ArrayList<>();

    private HallFile(Map<String, String> environment) {
        this.environment = environment;
    }

    /// The settings of a folder; one without `hall.yaml` means the defaults.
    ///
    /// @param folder the one that holds `hall.yaml`
    /// @throws ConfigRefused with everything that is wrong in the file and the environment
    public static Settings load(Path folder, Map<String, String> environment) {
        return new HallFile(environment).read(folder);
    }

    private Settings read(Path folder) {
        Path file = folder.resolve("hall.yaml");
        Troubles troubles = new Troubles(file.toString());
        Optional<MappingNode> node =
                Files.exists(file) ? YamlText.read(file, troubles) : Optional.of(YamlText.nothing());
        Optional<Settings> settings = node.flatMap(found ->
                settings(new Fields(found, new Words("the settings", "phần cài đặt"), troubles), home(folder)));
        List<Trouble> all = new ArrayList<>(troubles.all());
        all.addAll(outside);
        if (!all.isEmpty()) throw new ConfigRefused(all);
        return settings.orElseThrow();
    }

    /// A relative folder in the file is meant from beside `config/`, so that the same configuration finds the same
    /// data wherever the server is started from.
    private static Path home(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return Optional.ofNullable(whole.getParent()).orElse(whole);
    }

    private Optional<Settings> settings(Fields f, Path home) {
        if (f.has("tls")) f.trouble("tls", TLS);
        Optional<String> host = told(f, "host", Setting.HOST, host());
        Optional<Integer> port = told(f, "port", Setting.PORT, port());
        Optional<String> publicUrl = told(f, "publicUrl", Setting.PUBLIC_URL, address());
        List<String> inFile = f.any("origins", address());
        List<String> origins = variable(Setting.ORIGINS, addresses()).orElse(inFile);
        Optional<Path> inHome = f.find("data", folder()).map(home::resolve);
        Path data = variable(Setting.DATA, folder())
                .or(() -> inHome)
                .orElseGet(() -> home.resolve(otherwise(Setting.DATA, folder())));
        Optional<Path> backupInHome = f.find("backup", folder()).map(home::resolve);
        Optional<Path> backup = variable(Setting.BACKUP, folder()).or(() -> backupInHome);
        Optional<String> storage = told(f, "storage", Setting.STORAGE, storage());
        if (f.has("backup")
                && storage.filter(where -> where.startsWith("postgres")).isPresent()) f.trouble("backup", NO_COPIES);
        Optional<Bounds> bounds = f.maybeWithin("limits", new Words("the limits", "các giới hạn"), this::bounds);
        Bounds given = bounds.orElseGet(() -> new Bounds(Optional.empty(), Optional.empty()));
        Optional<Integer> upload = variable(Setting.UPLOAD_MAX, megabytes()).or(given::upload);
        Optional<Integer> screens = variable(Setting.SCREENS_MAX, connections()).or(given::screens);
        Optional<String> code = variable(Setting.ORGANISER_CODE, code());
        return f.build(() -> new Settings(
                host.orElseGet(() -> otherwise(Setting.HOST, host())),
                port.orElseGet(() -> otherwise(Setting.PORT, port())),
                publicUrl,
                origins,
                data.toAbsolutePath().normalize(),
                backup.map(folder -> folder.toAbsolutePath().normalize()),
                storage,
                upload.orElseGet(() -> otherwise(Setting.UPLOAD_MAX, megabytes())),
                screens.orElseGet(() -> otherwise(Setting.SCREENS_MAX, connections())),
                code));
    }

    private record Bounds(Optional<Integer> upload, Optional<Integer> screens) {}

    private Optional<Bounds> bounds(Fields f) {
        Optional<Integer> upload = f.find("uploadMegabytes", megabytes());
        Optional<Integer> screens = f.find("screens", connections());
        return f.build(() -> new Bounds(upload, screens));
    }

    private <T> Optional<T> told(Fields f, String key, Setting setting, Kind<T> kind) {
        Optional<T> inFile = f.find(key, kind);
        return variable(setting, kind).or(() -> inFile);
    }

    private <T> Optional<T> variable(Setting setting, Kind<T> kind) {
        String written = environment.getOrDefault(setting.variable(), "");
        if (written.isBlank()) return Optional.empty();
        return switch (kind.read(written)) {
            case Kind.Read.Fits<T>(T value) -> Optional.of(value);
            case Kind.Read.Unfit<T>(Words sentence) -> {
                outside.add(Trouble.of(setting.variable(), sentence));
                yield Optional.empty();
            }
        };
    }

    private static <T> T otherwise(Setting setting, Kind<T> kind) {
        return kind.parse().apply(setting.otherwise());
    }

    private static Kind<Integer> port() {
        return Kind.whole(0, 65_535);
    }

    private static Kind<String> host() {
        return Kind.matching(
                new Words("the name or number of a machine, such as 0.0.0.0", "tên hoặc số của một máy, như 0.0.0.0"),
                text -> HOST.matcher(text).matches());
    }

    private static Kind<String> address() {
        return new Kind<>(
                new Words(
                        "an address like http://192.168.1.10:8080, without a path",
                        "một địa chỉ như http://192.168.1.10:8080, không có đường dẫn"),
                "",
                HallFile::origin);
    }

    private static Kind<List<String>> addresses() {
        return new Kind<>(
                new Words(
                        "addresses like http://192.168.1.10:8080 with commas between",
                        "các địa chỉ như http://192.168.1.10:8080, cách nhau bằng dấu phẩy"),
                List.of(),
                text -> Pattern.compile("\\s*,\\s*")
                        .splitAsStream(text)
                        .map(HallFile::origin)
                        .toList());
    }

    private static String origin(String text) {
        URI uri = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        boolean bare = uri.getRawPath().isEmpty() && uri.getRawQuery() == null && uri.getRawFragment() == null;
        if (!web || !bare || uri.getHost() == null || uri.getRawUserInfo() != null)
            throw new IllegalArgumentException();
        return uri.toString();
    }

    private static Kind<Path> folder() {
        return new Kind<>(new Words("a folder", "một thư mục"), Path.of(""), text -> {
            if (text.isEmpty()) throw new IllegalArgumentException();
            return Path.of(text);
        });
    }

    private static Kind<String> storage() {
        return Kind.matching(
                        new Words(
                                "sqlite:FILE or postgresql://USER:PASSWORD@HOST:PORT/DATABASE",
                                "sqlite:TỆP hoặc postgresql://NGƯỜI:MẬT_KHẨU@MÁY:CỔNG/CSDL"),
                        text -> STORAGE.matcher(text).matches())
                .hidden();
    }

    private static Kind<String> code() {
        return Kind.matching(
                        new Words(
                                "6 to 64 letters from A to Z, digits or hyphens",
                                "6 đến 64 chữ cái A đến Z, chữ số hoặc dấu gạch nối"),
                        text -> CODE.matcher(text).matches())
                .hidden();
    }

    private static Kind<Integer> megabytes() {
        return Kind.whole(1, 100);
    }

    private static Kind<Integer> connections() {
        return Kind.whole(10, 100_000);
    }
}
