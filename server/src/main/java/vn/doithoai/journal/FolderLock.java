package vn.doithoai.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// One server per data folder: a lock on the file `journal.lock`, which the operating system lets go by itself when the
/// process dies. The file stays behind; only the lock on it counts.
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws JournalClosed when another server has the folder, naming its process
    static FolderLock take(Path folder) throws IOException {
        Path file = folder.resolve("journal.lock");
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (locked(channel) == null) {
            String owner = owner(channel);
            channel.close();
            throw Sentences.taken(folder.toAbsolutePath(), owner);
        }
        channel.truncate(0);
        channel.write(
                StandardCharsets.US_ASCII.encode(
                        Long.toString(ProcessHandle.current().pid())),
                0);
        return new FolderLock(channel);
    }

    private static @Nullable FileLock locked(FileChannel channel) throws IOException {
        try {
            // Far behind the text, so that Windows, where locks are walls, still lets the other server read it.
            return channel.tryLock(1024, 1, false);
        } catch (OverlappingFileLockException e) {
            return null; // held by this very process
        }
    }

    private static String owner(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        channel.read(bytes, 0);
        String owner = StandardCharsets.US_ASCII.decode(bytes.flip()).toString();
        return owner.isEmpty() ? "unknown" : owner;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
