package vn.doithoai;

import io.vertx.core.Vertx;
import java.net.BindException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doithoai.config.ConfigFolder;
import vn.doithoai.config.ConfigRefused;
import vn.doithoai.journal.Backup;
import vn.doithoai.journal.JournalFailure;
import vn.doithoai.journal.LostTail;
import vn.doithoai.journal.Storage;
import vn.doithoai.rehearse.Options;
import vn.doithoai.rehearse.RehearsalFailed;

/// Starts the server.
public final class Main {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final String ACCEPT_LOST_TAIL = "--accept-lost-tail";
    private static final String HELP = "--help";
    private static final String BACKUP = "--backup";
    private static final String USAGE = """
            Usage: java -jar doithoai.jar [--accept-lost-tail | --backup FILE | --rehearse …]
              --accept-lost-tail  start although the journal's end is lost; the old head files are kept
              --backup FILE       copy the journal, of a running server too, into a new file
            """ + Options.USAGE;
    private static final long CLOSE_SECONDS_MAX = 10;
    private static final String STOP_WITH_PARENT = "doithoai.stop-with-parent";

    private Main() {}

    /// Reads `config/` and starts; ends with code 1 and a sentence when it cannot.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        List<String> given = Arrays.asList(args);
        if (given.contains(HELP)) {
            Terminal.say(USAGE);
            return;
        }
        if (given.contains(Options.SWITCH)) {
            rehearse(given);
            return;
        }
        boolean backup = given.size() == 2 && given.getFirst().equals(BACKUP);
        if (!backup && !List.of(ACCEPT_LOST_TAIL).containsAll(given)) {
            Terminal.failed(USAGE);
            System.exit(2);
        }
        try {
            if (backup) backUp(Path.of(given.getLast()));
            else serve(given.contains(ACCEPT_LOST_TAIL) ? LostTail.ACCEPT : LostTail.REFUSE);
        } catch (ConfigRefused | StartFailed refused) {
            Terminal.failed(String.valueOf(refused.getMessage()));
            System.exit(1);
        }
    }

    private static void backUp(Path target) {
        Settings settings = ConfigFolder.load(System.getenv()).settings();
        Vertx vertx = Vertx.vertx();
        try {
            Storage storage = Storage.parse(settings.storage(), settings.data());
            Terminal.backedUp(target, Backup.make(vertx, storage, target).await());
        } catch (JournalFailure | IllegalArgumentException failure) {
            throw new StartFailed(sentence(failure, settings), failure);
        } finally {
            vertx.close().await();
        }
    }

    private static void serve(LostTail lostTail) {
        if (Boolean.getBoolean(STOP_WITH_PARENT)) stopWithParent();
        Terminal.ready(stoppedInTheEnd(started(ConfigFolder.load(System.getenv()), lostTail)));
    }

    /// Whoever started the server to look at it must not find its port taken because only Maven was ended.
    private static void stopWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual().start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }

    /// Ends the process, unless the server is to stay up.
    private static void rehearse(List<String> given) {
        try {
            Options options = Options.of(given);
            ConfigFolder config = ConfigFolder.load(System.getenv());
            RehearsalHall.play(options, config, own -> stoppedInTheEnd(started(own, LostTail.REFUSE)));
            if (!options.keep()) System.exit(0);
        } catch (IllegalArgumentException wrong) {
            Terminal.failed(wrong.getMessage() + "\n" + USAGE);
            System.exit(2);
        } catch (ConfigRefused | StartFailed | RehearsalFailed failed) {
            LOG.debug("the rehearsal failed", failed);
            Terminal.failed(String.valueOf(failed.getMessage()));
            System.exit(1);
        }
    }

    private static HallServer stoppedInTheEnd(HallServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        return server;
    }

    private static HallServer started(ConfigFolder config, LostTail lostTail) {
        try {
            return HallServer.start(config, System.getenv(), lostTail)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            throw new StartFailed(sentence(cause, config.settings()), failure);
        } catch (InterruptedException interrupted) {
            throw new StartFailed("interrupted", interrupted);
        }
    }

    private static String sentence(Throwable failure, Settings settings) {
        return switch (failure) {
            case BindException taken ->
                "Port " + settings.port() + " of " + settings.host() + " cannot be used (" + taken.getMessage()
                        + "). Stop what uses it, or choose another one: DOITHOAI_PORT, or `port` in config/hall.yaml.";
            case JournalFailure journal -> journal.inVietnamese() + "\n" + journal.getMessage();
            default -> {
                LOG.debug("the start failed", failure);
                yield String.valueOf(failure.getMessage());
            }
        };
    }

    private static final class StartFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StartFailed(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }

    private static void stop(HallServer server) {
        try {
            server.close().toCompletionStage().toCompletableFuture().get(CLOSE_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException late) {
            LOG.warn("stopped before everything was closed: {}", late.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
