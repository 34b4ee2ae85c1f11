package vn.doithoai;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import vn.doithoai.conference.Role;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.hall.SteadyClock;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;
import vn.doithoai.wire.Json;

/// The whole server on a free port with a data folder of its own, and paired clients for every role, over real HTTP.
///
///     try (WholeHall hall = WholeHall.start()) {
///         Client chair = hall.as(Role.CHAIR);
///         hall.organiser().wish("open-conference").done();
///         chair.wish("call").refused("nobody-waiting");
///     }
public final class WholeHall implements AutoCloseable {
    /// The conference of `config/` that the tests live in.
    public static final String CONFERENCE = "uong-bi-2024";

    /// A group of that conference.
    public static final String GROUP = "mttq";

    private static final String CODE = "FIRSTCODE";
    private static final long PATIENCE_SECONDS = 30;

    private final Path data;
    private final InstantSource machine;
    private final Map<String, String> environment;
    private final Map<Role, Client> clients = new EnumMap<>(Role.class);
    private volatile Journal journal;
    private HallServer server;
    private boolean paired;

    private WholeHall(Path data, Map<String, String> environment, InstantSource machine) {
        this.data = data;
        this.environment = environment;
        this.machine = machine;
        this.server = started();
    }

    /// Starts with an empty data folder.
    public static WholeHall start() {
        return start(Map.of());
    }

    /// Starts with an empty data folder and further settings, by the names of their environment variables.
    public static WholeHall start(Map<String, String> settings) {
        return start(settings, InstantSource.system());
    }

    /// Starts on a machine with this calendar clock.
    public static WholeHall at(InstantSource machine) {
        return start(Map.of(), machine);
    }

    private static WholeHall start(Map<String, String> settings, InstantSource machine) {
        try {
            Path data = Files.createTempDirectory("whole-hall");
            Map<String, String> environment = new HashMap<>(
                    Map.of("DOITHOAI_PORT", "0", "DOITHOAI_DATA", data.toString(), "DOITHOAI_ORGANISER_CODE", CODE));
            environment.putAll(settings);
            return new WholeHall(data, environment, machine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HallServer started() {
        String folder = environment.getOrDefault(
                "DOITHOAI_CONFIG", root().resolve("config").toString());
        ConfigFolder config = ConfigFolder.load(Path.of(folder), environment);
        Settings settings = config.settings();
        Storage storage = Storage.parse(settings.storage(), settings.data());
        return await(HallServer.startOn(
                config,
                environment,
                SteadyClock.of(machine),
                vertx -> Journal.open(vertx, storage, settings.data(), LostTail.REFUSE)
                        .onSuccess(opened -> journal = opened)));
    }

    /// From now on nothing can be written any more, as on a disk that went away.
    public void loseTheDisk() {
        await(journal.close());
    }

    /// Stops the server in good order and starts it again on the same data; clients keep their tokens.
    public void restart() {
        int port = server.port();
        await(server.close());
        environment.put("DOITHOAI_PORT", Integer.toString(port));
        server = started();
    }

    /// Where it listens, as `http://127.0.0.1:34567`.
    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    /// The server itself.
    public HallServer server() {
        return server;
    }

    /// The folder with the journal and the secret.
    public Path data() {
        return data;
    }

    /// Somebody nobody knows.
    public Client stranger() {
        return Client.of(url(), CONFERENCE, "");
    }

    /// The organiser, paired by the start's code.
    public Client organiser() {
        return as(Role.ORGANISER);
    }

    /// A device of this role, the same one each time. Not for delegates: see [#delegate].
    public Client as(Role role) {
        Client known = clients.get(role);
        if (known != null) return known;
        Client client = role == Role.ORGANISER && !paired ? first() : another(role);
        clients.put(role, client);
        return client;
    }

    /// A further device of this role.
    public Client another(Role role) {
        String agency = role == Role.AGENCY ? ",\"agency\":\"van-phong-ubnd\"" : "";
        Reply reply = organiser()
                .post(
                        "/api/devices",
                        "{\"role\":\"" + Json.kebab(role) + "\",\"name\":\"" + Json.kebab(role) + "\"" + agency + "}");
        return pair(reply.ok(201).get("code").textValue());
    }

    /// Whoever pairs with this code.
    public Client pair(String code) {
        Reply reply = stranger().post("/api/pair", "{\"code\":\"" + code + "\"}");
        return Client.of(url(), CONFERENCE, reply.ok(200).get("token").textValue());
    }

    /// A new delegate of the list, and the delegate's own phone.
    public Delegate delegate(String name) {
        JsonNode invited = organiser()
                .wish("add-delegate", "name", name, "group", GROUP)
                .done()
                .get("result");
        String code = invited.get("code").textValue();
        return new Delegate(invited.get("delegate").textValue(), code, pair(code));
    }

    /// @param code the 20 digits on the invitation
    public record Delegate(String id, String code, Client phone) {}

    private Client first() {
        paired = true;
        return pair(CODE);
    }

    @Override
    public void close() {
        await(server.close());
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// The project's root.
    public static Path root() {
        String told = System.getProperty("doithoai.root");
        Path here = told == null ? Path.of("").toAbsolutePath() : Path.of(told);
        return Files.exists(here.resolve("kiosk-ui")) ? here : here.getParent();
    }
}
