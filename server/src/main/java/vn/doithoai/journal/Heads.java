package vn.doithoai.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The head files of all streams, in the folder `heads` of the data folder: `STREAM.head`.
///
/// A head is written before its batch is acknowledged; its sync goes on beside the next commit, and the next batch of
/// the stream is not acknowledged before it is done. So a killed server always has the exact head, a power cut costs
/// the head at most the one newest batch, and a commit waits for one sync of the disk, not for two in a row.
///
/// For the journal's thread only.
final class Heads implements AutoCloseable {

    private static final String SUFFIX = ".head";

    private final Path folder;
    private final Map<String, Open> open = new HashMap<>();
    private final ExecutorService syncs = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("journal-heads").daemon().factory());

    private static final class Open {
        private final HeadFile file;
        private @Nullable Future<?> sync;

        Open(HeadFile file) {
            this.file = file;
        }
    }

    Heads(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// What the head files say, by stream; empty where a file cannot be read.
    Map<String, Optional<Head>> all() throws IOException {
        var heads = new TreeMap<String, Optional<Head>>();
        try (var files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                String stream = name.substring(0, name.length() - SUFFIX.length());
                heads.put(stream, opened(stream).file.read());
            }
        }
        return heads;
    }

    /// Makes sure that the stream has a head file, before its first line is written: a crash between the two must not
    /// look like a lost head.
    void prepare(String stream) throws IOException {
        if (!open.containsKey(stream) && !Files.exists(file(stream))) create(stream, Head.EMPTY);
    }

    /// Keeps the head: safe from a crash of the process when this returns, and the head before it from a power cut too.
    void keep(String stream, Head head) throws IOException {
        Open kept = opened(stream);
        try {
            awaitSync(kept);
        } catch (IOException e) {
            // A sync that failed is not tried again: the next head is written through a file that is opened anew.
            open.remove(stream);
            kept.file.close();
            throw e;
        }
        kept.file.write(head);
        kept.sync = syncs.submit(() -> {
            kept.file.sync();
            return kept;
        });
    }

    /// Keeps the head unless the file says it already.
    void catchUp(String stream, Head head) throws IOException {
        if (!opened(stream).file.read().equals(Optional.of(head))) keep(stream, head);
    }

    /// Starts over from `head`; the file of before stays beside it for whoever asks later what was lost.
    void replace(String stream, Head head) throws IOException {
        Open old = open.remove(stream);
        if (old != null) old.file.close();
        if (Files.exists(file(stream))) Files.move(file(stream), unused(stream));
        create(stream, head);
    }

    @Override
    public void close() throws IOException {
        try {
            for (Open each : open.values()) awaitSync(each);
        } finally {
            for (Open each : open.values()) each.file.close();
            open.clear();
            syncs.shutdown();
        }
    }

    private Path unused(String stream) {
        int number = 1;
        while (Files.exists(folder.resolve(stream + SUFFIX + ".lost-" + number))) number++;
        return folder.resolve(stream + SUFFIX + ".lost-" + number);
    }

    private Open opened(String stream) throws IOException {
        Open known = open.get(stream);
        if (known != null) return known;
        var made = new Open(HeadFile.open(file(stream)));
        open.put(stream, made);
        return made;
    }

    private void create(String stream, Head head) throws IOException {
        open.put(stream, new Open(HeadFile.create(file(stream), head)));
        syncFolder(folder);
    }

    /// A new name is durable only when its folder is; Windows knows no such sync and does it by itself.
    static void syncFolder(Path folder) throws IOException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) return;
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        }
    }

    private Path file(String stream) {
        return folder.resolve(stream + SUFFIX);
    }

    private static void awaitSync(Open head) throws IOException {
        if (head.sync == null) return;
        try {
            head.sync.get();
        } catch (ExecutionException e) {
            throw new IOException("the head file could not be synced", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the head file was being synced", e);
        }
    }
}
