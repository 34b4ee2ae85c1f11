package vn.doithoai.journal;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.doithoai.wire.WireTimes;

/// Copies of the running journal on another disk, one after the other, for the day on which its own disk dies.
///
/// A copy is made and verified on the journal's own disk and carried to the other one as a plain file: a stick that is
/// slow, or does not answer any more, never holds the database, and so keeps no commit and no purge waiting. Whatever
/// waits for a stick does so on a thread of its own.
public final class Copies {
    /// How many whole ones of this run stay: should the newest have been made while something was going wrong, there is
    /// one from before it.
    static final int KEPT = 3;

    /// One name at a time, so that what a pulled stick cut short is overwritten when it is back.
    static final String UNFINISHED = "hall.db.part";

    private static final Logger LOG = LoggerFactory.getLogger(Copies.class);
    /// In the hall's time, whatever country the laptop thinks it is in: people go by it when they look for the newest.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'hall-'yyyyMMdd-HHmmss'.db'").withZone(WireTimes.VIETNAM);
    private static final String STAGE = "copying";

    private final Vertx vertx;
    private final Storage storage;
    private final Path data;
    private final Path folder;
    private final Turns turns = new Turns("journal-copies");
    /// Oldest first; for the copies' thread only.
    private final Deque<Path> whole = new ArrayDeque<>();

    /// What became of one.
    public enum Outcome {
        /// It is whole, and on a disk of its own.
        WHOLE,
        /// It is whole, but on the journal's own disk.
        SAME_DISK,
        /// The folder is not there.
        MISSING,
        /// There is no room for it.
        FULL,
        /// Nothing may be written there.
        READ_ONLY,
        /// Anything else; it is in the log.
        FAILED
    }

    /// @param data   the data folder
    /// @param folder where the copies go; never made here, for without its stick a mount point is just a folder
    public Copies(Vertx vertx, Storage storage, Path data, Path folder) {
        this.vertx = vertx;
        this.storage = storage;
        this.data = data;
        this.folder = folder;
    }

    /// Deletes what a server that was killed left of a copy: the names and telephone numbers in it are not to outlive
    /// their purge.
    public static void sweep(Path data) {
        Path stage = data.resolve(STAGE);
        if (!Files.isDirectory(stage)) return;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(stage)) {
            for (Path file : left) Files.deleteIfExists(file);
            Files.deleteIfExists(stage);
        } catch (IOException e) {
            LOG.warn("what is left of a copy could not be deleted: {}", e.toString());
        }
    }

    /// Makes one more, and lets go of the oldest once it is whole. Never fails. On a disk that does not answer it may
    /// never end, and nobody but the next one waits for it.
    public Future<Outcome> next(Instant now) {
        Path name = folder.resolve(NAME.format(now));
        return turns.next(this::hindrance)
                .compose(hindrance -> hindrance == Outcome.WHOLE ? made(name) : Future.succeededFuture(hindrance))
                .otherwise(this::failed)
                .onSuccess(outcome -> LOG.info("a copy of the journal in {}: {}", folder, outcome));
    }

    private Future<Outcome> made(Path name) {
        Path stage = data.resolve(STAGE).resolve("journal.db");
        return turns.next(() -> {
                    sweep(data);
                    return Files.createDirectories(data.resolve(STAGE));
                })
                .compose(_ -> Backup.make(vertx, storage, stage))
                .compose(_ -> turns.next(() -> carried(stage, name)))
                .eventually(() -> turns.next(() -> {
                    sweep(data);
                    return null;
                }));
    }

    /// What is in the way before anything is begun.
    private Outcome hindrance() {
        if (!Files.isDirectory(folder)) return Outcome.MISSING;
        return Files.isWritable(folder) ? Outcome.WHOLE : Outcome.READ_ONLY;
    }

    private Outcome carried(Path stage, Path name) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < Files.size(stage)) return Outcome.FULL;
        Path part = folder.resolve(UNFINISHED);
        try {
            Files.copy(stage, part, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (Files.mismatch(stage, part) >= 0) throw new IOException(part + " is not what was written to it");
            Files.move(part, name, StandardCopyOption.ATOMIC_MOVE);
            Heads.syncFolder(folder);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        prune(name);
        return Files.getFileStore(folder).equals(Files.getFileStore(storage.onThisMachine(data)))
                ? Outcome.SAME_DISK
                : Outcome.WHOLE;
    }

    /// Only what this run made: on the stick may be another hall's, or an earlier one's.
    private void prune(Path made) throws IOException {
        whole.remove(made);
        whole.add(made);
        while (whole.size() > KEPT) Files.deleteIfExists(whole.remove());
    }

    private Outcome failed(Throwable why) {
        LOG.warn("no copy was made in {}: {}", folder, why.toString());
        return Outcome.FAILED;
    }
}
