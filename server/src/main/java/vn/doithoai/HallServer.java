package vn.doithoai;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.doithoai.conference.Plan;
import vn.doithoai.conference.Words;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.config.ConfigRefused;
import vn.doithoai.config.Trouble;
import vn.doithoai.device.Devices;
import vn.doithoai.device.Secret;
import vn.doithoai.hall.Hall;
import vn.doithoai.hall.Halls;
import vn.doithoai.hall.SteadyClock;
import vn.doithoai.journal.EventJson;
import vn.doithoai.journal.Journal;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;
import vn.doithoai.live.LiveOptions;
import vn.doithoai.live.LiveServer;
import vn.doithoai.web.WebServer;

/// The whole server, from the journal up to the door. The only wiring there is.
public final class HallServer {
    private final Vertx vertx;
    private final ConfigFolder config;
    private final Journal journal;
    private final Devices devices;
    private final Halls halls;
    private final LiveServer live;
    private final int port;

    private HallServer(
            Vertx vertx,
            ConfigFolder config,
            Journal journal,
            Devices devices,
            Halls halls,
            LiveServer live,
            int port) {
        this.vertx = vertx;
        this.config = config;
        this.journal = journal;
        this.devices = devices;
        this.halls = halls;
        this.live = live;
        this.port = port;
    }

    /// Opens journal, halls, devices and the door, in this order. When one fails, what was opened is closed again and
    /// the failure's message is a sentence for whoever starts the server.
    ///
    /// @param environment read again when a plan is loaded anew
    public static Future<HallServer> start(ConfigFolder config, Map<String, String> environment, LostTail lostTail) {
        Settings settings = config.settings();
        return startOn(config, environment, vertx -> {
            try {
                Storage storage = Storage.parse(settings.storage(), settings.data());
                return Journal.open(vertx, storage, settings.data(), lostTail);
            } catch (IllegalArgumentException unusable) {
                return Future.failedFuture(unusable);
            }
        });
    }

    /// The same on another journal, for measuring what the journal costs.
    public static Future<HallServer> startOn(
            ConfigFolder config, Map<String, String> environment, Function<Vertx, Future<Journal>> journals) {
        return startOn(config, environment, SteadyClock.ofMachine(), journals);
    }

    /// The same by another clock, for tests.
    public static Future<HallServer> startOn(
            ConfigFolder config,
            Map<String, String> environment,
            SteadyClock clock,
            Function<Vertx, Future<Journal>> journals) {
        Vertx vertx = Vertx.builder().with(options()).build();
        Opening opening = new Opening(vertx, config, environment, new SecureRandom(), clock);
        return journals.apply(vertx)
                .compose(opening::start)
                .recover(failure -> vertx.close().transform(_ -> Future.failedFuture(failure)));
    }

    /// The port that is really bound.
    public int port() {
        return port;
    }

    /// The address for people and printed codes.
    public String publicUrl() {
        return config.settings().publicUrl(port);
    }

    /// The devices, for the organiser's first code.
    public Devices devices() {
        return devices;
    }

    /// The halls.
    public Halls halls() {
        return halls;
    }

    /// What it was started with.
    public ConfigFolder config() {
        return config;
    }

    /// The conferences that go on with their plan although `config/` has another one by now.
    public List<String> keepingTheirPlan() {
        return config.conferences().stream()
                .filter(plan -> halls.hall(plan.id())
                        .flatMap(hall -> hall.conference().planned())
                        .filter(plan::equals)
                        .isEmpty())
                .map(Plan::id)
                .toList();
    }

    /// Tells every screen that it goes, waits for what is being written, closes the journal and then the doors. Whoever
    /// asks meanwhile is told that nothing was recorded. Never fails.
    public Future<Void> close() {
        return live.close().transform(_ -> journal.close()).transform(_ -> vertx.close());
    }

    private static VertxOptions options() {
        return new VertxOptions()
                .setPreferNativeTransport(true)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false));
    }

    /// What is there on the way up.
    private record Opening(
            Vertx vertx, ConfigFolder config, Map<String, String> environment, SecureRandom random, SteadyClock clock) {

        Future<HallServer> start(Journal journal) {
            return journal.newest()
                    .onSuccess(clock::noEarlierThan)
                    .compose(_ -> withJournal(journal))
                    .recover(failure -> journal.close().transform(_ -> Future.failedFuture(failure)));
        }

        private Future<HallServer> withJournal(Journal journal) {
            LiveOptions options = LiveOptions.hall(config.settings().screens());
            return withLive(journal, LiveServer.create(vertx, clock, options));
        }

        private Future<HallServer> withLive(Journal journal, LiveServer live) {
            return Devices.open(vertx, journal, config.settings().organiserCode(), random, clock)
                    .compose(devices -> Halls.open(vertx, journal, new EventJson(random), config.conferences(), clock)
                            .compose(halls -> watched(halls, live)
                                    .compose(_ -> door(journal, devices, halls, live))
                                    .onSuccess(_ -> Upkeep.begin(vertx, config.settings(), live, clock))
                                    .map(port -> new HallServer(vertx, config, journal, devices, halls, live, port))));
        }

        private Future<Void> watched(Halls halls, LiveServer live) {
            Future<Void> all = Future.succeededFuture();
            for (Hall hall : halls.all()) all = all.compose(_ -> live.open(hall));
            return all;
        }

        private Future<Integer> door(Journal journal, Devices devices, Halls halls, LiveServer live) {
            try {
                Secret secret = Secret.in(config.settings().data(), random);
                return WebServer.start(
                        vertx,
                        new WebServer.Parts(
                                config.settings(), journal, halls, devices, secret, live, clock, this::plan));
            } catch (IOException unreadable) {
                return Future.failedFuture(unreadable);
            }
        }

        private Plan plan(String conference) {
            return ConfigFolder.load(config.folder(), environment).conferences().stream()
                    .filter(plan -> plan.id().equals(conference))
                    .findFirst()
                    .orElseThrow(() -> noPlan(config.folder().resolve("conferences"), conference));
        }

        private static ConfigRefused noPlan(Path folder, String conference) {
            return new ConfigRefused(List.of(Trouble.of(
                    folder.toString(),
                    new Words(
                                    "there is no conference with `id: %s` in this folder any more",
                                    "thư mục này không còn hội nghị nào có `id: %s`")
                            .with(conference))));
        }
    }
}
