package vn.doithoai;

import io.vertx.core.Vertx;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doithoai.conference.Words;
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
    private static final long CLOSE_SECONDS_MAX = 10;
    private static final String STOP_WITH_PARENT = "doithoai.stop-with-parent";

    private static final Words NO_DOOR = new Words(
            "Port %s of %s cannot be used (%s). Stop what uses it, or choose another one: DOITHOAI_PORT, or `port` in"
                    + " config/hall.yaml. The address (DOITHOAI_HOST, `host`) must be this machine's own; 0.0.0.0"
                    + " means all that it has.",
            "Không dùng được cổng %s của %s (%s). Hãy tắt chương trình đang dùng cổng ấy, hoặc chọn cổng khác:"
                    + " DOITHOAI_PORT, hay `port` trong config/hall.yaml. Địa chỉ (DOITHOAI_HOST, `host`) phải là của"
                    + " chính máy này; 0.0.0.0 là mọi địa chỉ của máy.");

    /// A system that is set to no language knows no letters beyond ASCII in the names of its files.
    private static final Words NO_NAME_HERE = new Words(
            "%s cannot be the name of a file or folder here. If there are Vietnamese letters in it, start with"
                    + " LANG=C.UTF-8.",
            "%s không thể là tên tệp hay thư mục ở đây. Nếu tên có dấu tiếng Việt, hãy khởi động với LANG=C.UTF-8.");

    private Main() {}

    /// Does what the command line asks for. Ends with code 1 and a sentence when that cannot be done, with code 2 when
    /// the command line was not understood.
    ///
    /// @param args the command line
    public static void main(String[] args) {
        CommandLine asked;
        try {
            asked = CommandLine.of(Arrays.asList(args));
        } catch (InvalidPathException name) {
            noName(name);
            return;
        } catch (IllegalArgumentException misspelt) {
            notUnderstood(misspelt);
            return;
        }
        try {
            run(asked);
        } catch (InvalidPathException name) {
            noName(name);
        } catch (ConfigRefused refused) {
            failed(refused, refused.inVietnamese() + "\n" + refused.getMessage());
        } catch (StartFailed | RehearsalFailed failed) {
            failed(failed, String.valueOf(failed.getMessage()));
        }
    }

    private static void failed(RuntimeException why, String sentences) {
        LOG.debug("failed", why);
        Terminal.failed(sentences);
        System.exit(1);
    }

    private static void noName(InvalidPathException why) {
        failed(why, Terminal.both(NO_NAME_HERE.with(why.getInput())));
    }

    private static void notUnderstood(IllegalArgumentException misspelt) {
        Terminal.failed(misspelt.getMessage() + "\n" + CommandLine.USAGE);
        System.exit(2);
    }

    private static void run(CommandLine asked) {
        switch (asked) {
            case CommandLine.Help() -> Terminal.say(CommandLine.USAGE);
            case CommandLine.BackUp(var target) -> backUp(target);
            case CommandLine.Serve(var lostTail) -> serve(lostTail);
            case CommandLine.Rehearse(var options) -> rehearse(options);
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
    private static void rehearse(Options options) {
        ConfigFolder config = ConfigFolder.load(System.getenv());
        ConfigFolder own;
        try {
            own = RehearsalHall.apart(config, options);
        } catch (IllegalArgumentException unknownConference) {
            notUnderstood(unknownConference);
            return;
        }
        RehearsalHall.play(options, own, folder -> stoppedInTheEnd(started(folder, LostTail.REFUSE)));
        if (!options.keep()) System.exit(0);
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
            case BindException _, UnknownHostException _ ->
                Terminal.both(NO_DOOR.with(settings.port(), settings.host(), String.valueOf(failure.getMessage())));
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
